import { reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { isAdmin } from '../acting-admin.ts'
import { refuseFields, wrongReference } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler } from '../records.ts'

type Schemas = components['schemas']

export const listEventAdmins: Handler<'listEventAdmins'> = ({ path }, { events, workers }) =>
  reply(
    200,
    found(events, path.id)
      .admin_ids.flatMap((id) => workers.get(id) ?? [])
      .map(adminView),
  )

export const addEventAdmin: Handler<'addEventAdmin'> = (call, { events, workers }) => {
  const { admin_id } = call.body
  const event = found(events, call.path.id)
  const admin = workers.get(admin_id) ?? refuseFields(call, [wrongReference('admin_id', 'names no worker', admin_id)])
  if (!isAdmin(admin)) return refuse('EVT-500')
  if (!event.admin_ids.includes(admin.id)) events.update(event.id, { admin_ids: [...event.admin_ids, admin.id] })
  return reply(201, adminView(admin))
}

export const removeEventAdmin: Handler<'removeEventAdmin'> = ({ path }, { events }) => {
  const { id, admin_ids } = found(events, path.id)
  if (!admin_ids.includes(path.admin_id)) return fail({ kind: 'not-found', collection: 'workers', id: path.admin_id })
  events.update(id, { admin_ids: admin_ids.filter((other) => other !== path.admin_id) })
  return reply(204)
}

const adminView = ({ id, name_first, email, phone }: Schemas['WorkerRecord']): Schemas['EventAdmin'] => {
  return { id, name: name_first, email, phone }
}
