import { isDeepStrictEqual } from 'node:util'
import type { WebhookRules } from '../../behavior/webhook-rules.ts'
import type { components, webhooks } from '../../generated/workbeats.ts'
import type { ApiEvent } from '../../state/deliveries.ts'
import type { RecordChange } from '../../state/transaction.ts'
import type { WorkbeatsRecords } from './records.ts'
import { departmentResource, leaveResource, positionResource, userResource } from './resources.ts'

type Schemas = components['schemas']
type EventType = keyof webhooks & string

/** An event with the body that the standard recommends. `changed`: names of attributes. */
export function event(type: EventType, data: unknown, now: number, changed?: readonly string[]): ApiEvent {
  const payload = { type, timestamp: new Date(now).toISOString(), data }
  return { type, payload: changed === undefined ? payload : { ...payload, changed } }
}

/** What is told of a change to a record, whoever made it. What changes nothing that is shown is not told. */
export const events: WebhookRules<WorkbeatsRecords>['events'] = {
  users: ({ before, after }, records, now) => {
    if (after === undefined)
      return before === undefined ? [] : [event('user.deleted', userResource(before, records), now)]
    const user = userResource(after, records)
    if (before === undefined) return [event('user.created', user, now)]
    const changed = changedAttributes(before, after, USER_ATTRIBUTES)
    if (changed.length === 0) return []
    return [event('user.updated', user, now, changed), ...standing(before.status, after.status, user, now)]
  },
  departments: (change, _records, now) => plainEvents('department', change, departmentResource, now),
  positions: (change, _records, now) => plainEvents('position', change, positionResource, now),
  leaves: ({ before, after }, _records, now) =>
    after === undefined || before?.status === after.status
      ? []
      : [event(LEAVE_EVENTS[after.status], leaveResource(after), now)],
}

/** What the details of a user show, by the fields that it is stored in. */
const USER_ATTRIBUTES = new Map([
  ['staffId', 'staffId'],
  ['email', 'email'],
  ['name', 'name'],
  ['preferred_name', 'preferred_name'],
  ['phone', 'phone'],
  ['status', 'status'],
  ['department_id', 'department'],
  ['position_id', 'position'],
  ['work_locations', 'work_locations'],
])

/** These show what they are stored as. */
const plain = (...names: string[]): ReadonlyMap<string, string> => new Map(names.map((name) => [name, name]))
const PLAIN_ATTRIBUTES = {
  department: plain('name', 'code', 'parent_id', 'status'),
  position: plain('name', 'code', 'department_id', 'status'),
}

const LEAVE_EVENTS = {
  pending: 'leave.requested',
  approved: 'leave.approved',
  rejected: 'leave.rejected',
  cancelled: 'leave.cancelled',
} as const satisfies Record<Schemas['LeaveStatus'], EventType>

/** Told beside the update: a user's status became `active`, or no longer is. */
function standing(before: string, after: string, user: unknown, now: number): ApiEvent[] {
  if ((before === 'active') === (after === 'active')) return []
  return [event(after === 'active' ? 'user.activated' : 'user.deactivated', user, now)]
}

function plainEvents<R extends { readonly id: string }>(
  kind: 'department' | 'position',
  { before, after }: RecordChange<R>,
  resource: (record: R) => unknown,
  now: number,
): ApiEvent[] {
  if (after === undefined) return before === undefined ? [] : [event(`${kind}.deleted`, resource(before), now)]
  if (before === undefined) return [event(`${kind}.created`, resource(after), now)]
  const changed = changedAttributes(before, after, PLAIN_ATTRIBUTES[kind])
  return changed.length === 0 ? [] : [event(`${kind}.updated`, resource(after), now, changed)]
}

/** `names`: of the attributes that clients see, by the field that each is stored in. */
function changedAttributes(before: object, after: object, names: ReadonlyMap<string, string>): string[] {
  const [old, present] = [before, after].map((record) => new Map<string, unknown>(Object.entries(record)))
  return [...names].flatMap(([field, name]) => (isDeepStrictEqual(old?.get(field), present?.get(field)) ? [] : [name]))
}
