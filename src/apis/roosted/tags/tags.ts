import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { refuseFields, wrongReference } from '../field-fault.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'

type Schemas = components['schemas']

export const listWorkerTags: Handler<'listWorkerTags'> = ({ path }, { workers, tags }) =>
  reply(
    200,
    found(workers, path.id).tag_ids.flatMap((id) => tags.get(id) ?? []),
  )

export const addWorkerTag: Handler<'addWorkerTag'> = (call, records) => {
  const worker = found(records.workers, call.path.id)
  const tag = sentTag(call, call.body, records)
  if (!worker.tag_ids.includes(tag.id)) records.workers.update(worker.id, { tag_ids: [...worker.tag_ids, tag.id] })
  return reply(201, tag)
}

export const removeWorkerTag: Handler<'removeWorkerTag'> = ({ path }, { workers }) => {
  const { id, tag_ids } = found(workers, path.id)
  if (!tag_ids.includes(path.tag_id)) return fail({ kind: 'not-found', collection: 'tags', id: path.tag_id })
  workers.update(id, { tag_ids: tag_ids.filter((other) => other !== path.tag_id) })
  return reply(204)
}

/** The tag that a body names; a text that is new makes one. */
function sentTag(
  call: Pick<Call, 'operation'>,
  { tag_id, text }: Schemas['NewWorkerTag'],
  { tags }: RoostedRecords,
): Schemas['TagRecord'] {
  if (tag_id !== undefined)
    return tags.get(tag_id) ?? refuseFields(call, [wrongReference('tag_id', 'names no tag', tag_id)])
  if (text === undefined) {
    const message = 'is required without text'
    return refuseFields(call, [{ pointer: '/tag_id', keyword: 'required', message, received: undefined }])
  }
  for (const tag of tags.all()) if (tag.text === text) return tag
  return tags.insert({ text })
}
