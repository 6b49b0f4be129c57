import { reply } from '../../behavior/call.ts'
import { membershipOf } from './access.ts'
import { archiveMembership } from './archive.ts'
import { sent } from './changes.ts'
import { inHalfHours } from './half-hours.ts'
import { findOrInvite, remind } from './invitations.ts'
import { mail } from './notices.ts'
import { workerOf, workersOf } from './people.ts'
import { refuse } from './problems.ts'
import { callerOf, type Handler, type Membership, type StaffjoyRecords } from './records.ts'
import { readBinaryWeek } from './week-object.ts'

type Limits = Pick<Membership, 'min_hours_per_workweek' | 'max_hours_per_workweek'>

function checkHours({ min_hours_per_workweek, max_hours_per_workweek }: Limits): void {
  if (min_hours_per_workweek > max_hours_per_workweek)
    refuse('least_above_most', { least: 'min_hours_per_workweek', most: 'max_hours_per_workweek' })
}

const weekIn = (text: string | undefined) => (text === undefined ? undefined : readBinaryWeek(text, 'working_hours'))

/** The membership that a path names. The gate has seen that it is there. */
function namedBy({ role_id, user_id }: { role_id: number; user_id: number }, records: StaffjoyRecords) {
  const membership = membershipOf(records, role_id, user_id) ?? refuse('not_found')
  const user = records.users.get(user_id) ?? refuse('not_found')
  return { membership, user }
}

const listRoleWorkers: Handler<'listRoleWorkers'> = ({ path, query }, records) =>
  reply(200, { data: workersOf(records, path.role_id, query.archived) })

/** Who was a worker before becomes one again; their number and hours stay unless others are given. */
const createRoleWorker: Handler<'createRoleWorker'> = ({ path, body, now }, records, effects) => {
  const { role_id } = path
  const { id, email, name, working_hours, ...limits } = body
  const user = findOrInvite({ records, effects, now }, sent({ id, email, name }))
  checkHours(limits)
  const former = membershipOf(records, role_id, user.id)
  if (former?.archived === false) refuse('worker_already')
  const known = former ?? { internal_id: null, working_hours: null }
  const hours = sent({ working_hours: weekIn(working_hours) })
  const terms = { ...known, ...limits, ...hours, role_id, user_id: user.id, archived: false }
  const membership =
    former === undefined ? records.role_workers.insert(terms) : records.role_workers.update(former.id, terms)
  mail(effects, user, { subject: 'You were added to a role', data: { role_id } })
  return reply(201, workerOf(user, membership))
}

const getRoleWorker: Handler<'getRoleWorker'> = ({ path }, records) => {
  const { user, membership } = namedBy(path, records)
  return reply(200, { data: workerOf(user, membership), resources: ['timeclocks', 'timeoffrequests'] })
}

const updateRoleWorker: Handler<'updateRoleWorker'> = ({ path, body, now }, records, effects) => {
  const { membership, user } = namedBy(path, records)
  const { activateReminder, working_hours, ...changes } = sent(body)
  const { archived } = changes
  if (archived !== undefined && records.roles.get(membership.role_id)?.archived === true)
    refuse('archived_above', { above: 'role' })
  if (archived === undefined && membership.archived) refuse('bad_request')
  if (activateReminder === true) remind({ records, effects, now }, user)
  checkHours({ ...membership, ...changes })
  records.role_workers.update(membership.id, sent({ ...changes, working_hours: weekIn(working_hours) }))
  const { min_hours_per_workweek, max_hours_per_workweek, ...others } = changes
  return reply(
    200,
    sent({
      ...others,
      min_half_hours_per_workweek: inHalfHours(min_hours_per_workweek),
      max_half_hours_per_workweek: inHalfHours(max_hours_per_workweek),
      working_hours,
    }),
  )
}

const deleteRoleWorker: Handler<'deleteRoleWorker'> = (call, records, effects) => {
  const { membership } = namedBy(call.path, records)
  if (membership.archived) refuse('bad_request')
  archiveMembership({ records, effects, now: call.now, actor: callerOf(call) }, membership)
  return reply(204)
}

export const roleWorkerHandlers = {
  listRoleWorkers,
  createRoleWorker,
  getRoleWorker,
  updateRoleWorker,
  deleteRoleWorker,
}
