import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import type { Handler, RoostedRecords } from '../records.ts'
import { readFile } from '../stored-file.ts'
import { insertWorkerDocument } from '../worker-documents/worker-documents.ts'
import { newWorker } from './new-worker.ts'

type Sent = components['schemas']['TransferredWorker']

const PENDING = 0

export const addTransferredWorkers: Handler<'addTransferredWorkers'> = (call, records) => {
  for (const [index, sent] of call.body.entries()) {
    const worker = records.workers.insert({
      ...newWorker(call.now),
      name_first: sent.formatted_name ?? `${sent.name_first} ${sent.name_last}`,
      email: sent.email,
      phone: sent.phone ?? null,
      address: sent.address ?? '',
      city: sent.city ?? '',
      zip: sent.zip ?? '',
      account_status: PENDING,
      skillset_ids: skillsetsFor(sent, records),
    })
    for (const [place, { name, file }] of (sent.documents ?? []).entries()) {
      const { kind } = readFile(call, `${index}/documents/${place}/file`, file)
      insertWorkerDocument(records, { workerId: worker.id, name, kind, now: call.now })
    }
    for (const { link, name, type } of sent.document_links ?? []) {
      const kind = /pdf$/i.test(type) ? 'pdf' : 'image'
      insertWorkerDocument(records, { workerId: worker.id, name, kind, now: call.now, link })
    }
  }
  return reply(200, { workers_transferred: call.body.length })
}

/** The skillset that is called like the position. */
function skillsetsFor({ applied_position }: Sent, { skillsets }: RoostedRecords): number[] {
  const wanted = applied_position?.toLowerCase()
  return [...skillsets.all()].filter(({ role_title }) => role_title.toLowerCase() === wanted).map(({ id }) => id)
}
