import { reply } from '../../behavior/call.ts'
import { placeOf } from './access.ts'
import { archiveRole } from './archive.ts'
import { sent } from './changes.ts'
import { runPeriodicJobs } from './cron.ts'
import { inHalfHours } from './half-hours.ts'
import { workersOf } from './people.ts'
import { refuse } from './problems.ts'
import { callerOf, type Handler, type Role, type StaffjoyRecords } from './records.ts'

/** `archived`: which workers are shown; undefined for all. */
const withWorkers = (records: StaffjoyRecords, role: Role, archived: boolean | undefined) => {
  return { ...role, users: workersOf(records, role.id, archived) }
}

type Limits = Pick<Role, 'min_hours_per_workday' | 'max_hours_per_workday'>

function checkHours({ min_hours_per_workday, max_hours_per_workday }: Limits): void {
  if (min_hours_per_workday > max_hours_per_workday)
    refuse('least_above_most', { least: 'min_hours_per_workday', most: 'max_hours_per_workday' })
}

const listRoles: Handler<'listRoles'> = ({ path, query: { recurse, archived } }, records) => {
  const all = [...records.roles.by('location_id', path.location_id)]
  const roles = archived === undefined ? all : all.filter((role) => role.archived === archived)
  return reply(200, { data: recurse ? roles.map((role) => withWorkers(records, role, archived)) : roles })
}

const createRole: Handler<'createRole'> = ({ path, body, now }, records, effects) => {
  const { organization_id } = path
  const defaults = records.organizations.get(organization_id) ?? refuse('not_found')
  const role = {
    name: null,
    location_id: path.location_id,
    archived: false,
    enable_timeclock: defaults.enable_timeclock_default,
    enable_time_off_requests: defaults.enable_time_off_requests_default,
    min_hours_per_workday: 4,
    max_hours_per_workday: 8,
    min_hours_between_shifts: 12,
    max_consecutive_workdays: 6,
    ...sent(body),
  }
  checkHours(role)
  const made = records.roles.insert(role)
  runPeriodicJobs({ records, effects, now }, organization_id)
  return reply(201, made)
}

const getRole: Handler<'getRole'> = ({ path, query: { recurse, archived } }, records) => {
  const role = records.roles.get(path.role_id) ?? refuse('not_found')
  return reply(200, {
    data: recurse ? withWorkers(records, role, archived) : role,
    resources: ['recurringshifts', 'schedules', 'shifts', 'users'],
  })
}

const updateRole: Handler<'updateRole'> = ({ path, body, now }, records, effects) => {
  const { role, location } = placeOf(records, path.role_id)
  const changes = sent(body)
  if (changes.archived !== undefined && location.archived) refuse('archived_above', { above: 'location' })
  if (changes.archived === undefined && role.archived) refuse('bad_request')
  checkHours({ ...role, ...changes })
  records.roles.update(role.id, changes)
  // One that is brought back needs its weeks.
  if (changes.archived === false) runPeriodicJobs({ records, effects, now }, location.organization_id)
  const { min_hours_per_workday, max_hours_per_workday, min_hours_between_shifts, ...others } = changes
  return reply(
    200,
    sent({
      ...others,
      min_half_hours_per_workday: inHalfHours(min_hours_per_workday),
      max_half_hours_per_workday: inHalfHours(max_hours_per_workday),
      min_half_hours_between_shifts: inHalfHours(min_hours_between_shifts),
    }),
  )
}

const deleteRole: Handler<'deleteRole'> = (call, records, effects) => {
  const role = records.roles.get(call.path.role_id) ?? refuse('not_found')
  // Refused as a whole: what the original did before it answered 400 is undone.
  if (role.archived) refuse('bad_request')
  archiveRole({ records, effects, now: call.now, actor: callerOf(call) }, role)
  return reply(204)
}

export const roleHandlers = { listRoles, createRole, getRole, updateRole, deleteRole }
