import { reply } from '../../behavior/call.ts'
import type { Range } from '../../state/table.ts'
import { activeMembership, membershipOf } from './access.ts'
import { isByManager } from './call-place.ts'
import { isNothing, sent } from './changes.ts'
import { checkClaim } from './claiming.ts'
import { type Instant, instantOf, withOffset } from './instants.ts'
import { refuse } from './problems.ts'
import { callerOf, type Handler, type Shift, type StaffjoyRecords } from './records.ts'
import { shiftFile } from './shift-csv.ts'
import { tellOfShift } from './shift-notices.ts'
import { checkSpan, isOverlapping } from './shift-rules.ts'
import { shownShift } from './shift-view.ts'
import { summaryOf } from './summaries.ts'

/** In characters. */
const LONGEST_DESCRIPTION = 256

const listShifts: Handler<'listShifts'> = ({ path: { role_id }, query }, records) => {
  const start = instantOf(query.start, 'start')
  const stop = instantOf(query.end, 'end')
  const found = [...shiftsIn(records, role_id, query.user_id, { from: start, before: stop })]
  const shifts = query.filter_by_published ? found.filter(({ published }) => published) : found
  if (query.csv_export) {
    const role = records.roles.get(role_id) ?? refuse('not_found')
    const file = shiftFile(records, role, { start, stop }, shifts)
    return reply(200, file.body, file.headers)
  }
  const data = shifts.map((shift) => shownShift(records, shift))
  return reply(200, query.include_summary ? { data, summary: summaryOf(records, shifts) } : { data })
}

/** `userId`: 0 for those of nobody, undefined for all. */
const shiftsIn = (records: StaffjoyRecords, roleId: number, userId: number | undefined, range: Range) =>
  userId === undefined
    ? records.shifts.find(['role_id'], [roleId], range)
    : records.shifts.find(['role_id', 'user_id'], [roleId, userId], range)

const createShift: Handler<'createShift'> = (call, records, effects) => {
  const { path, body, now } = call
  const { start, stop, published = false, description = null } = body
  const span = { start: instantOf(start, 'start'), stop: instantOf(stop, 'stop') }
  checkSpan(span)
  const planned = { role_id: path.role_id, user_id: Math.max(0, body.user_id ?? 0), ...span }
  if (planned.user_id !== 0) {
    if (activeMembership(records, path.role_id, planned.user_id) === undefined)
      refuse('no_worker', { parameter: 'user_id' })
    if (isOverlapping(records, planned)) refuse('shift_overlap')
  }
  const shift = records.shifts.insert({ ...planned, published, description })
  tellOfShift({ records, effects, now }, { after: shift, actor: callerOf(call) })
  return reply(201, shownShift(records, shift))
}

const getShift: Handler<'getShift'> = ({ path }, records) => {
  const shift = records.shifts.get(path.shift_id) ?? refuse('not_found')
  return reply(200, { data: shownShift(records, shift), resources: ['users'] })
}

const updateShift: Handler<'updateShift'> = (call, records, effects) => {
  const { now } = call
  const shift = records.shifts.get(call.path.shift_id) ?? refuse('not_found')
  const changes = sent(call.body)
  checkUser(records, shift, changes.user_id)
  if (!isByManager(call, records)) checkClaim(records, { shift, changes, callerId: callerOf(call).id, now })
  else if (changes.user_id !== undefined) checkNewUser(records, shift, changes.user_id)
  if (isNothing(changes)) return reply(200, {})
  const { start, stop } = changes
  const times = {
    ...(start === undefined ? {} : { start: instantOf(start, 'start') }),
    ...(stop === undefined ? {} : { stop: instantOf(stop, 'stop') }),
  }
  const changed = { ...shift, ...changes, ...times }
  checkSpan(changed)
  if (mayOverlap(shift, changes) && isOverlapping(records, changed)) refuse('shift_overlap')
  if ([...(changes.description ?? '')].length > LONGEST_DESCRIPTION) refuse('description_too_long')
  records.shifts.update(shift.id, changed)
  tellOfShift({ records, effects, now }, { before: shift, after: changed, actor: callerOf(call) })
  return reply(200, echo(changes, times))
}

/** Whoever has the shift, or is to have it, must be or have been a worker of the role. */
function checkUser(records: StaffjoyRecords, shift: Shift, sentId: number | undefined): void {
  const userId = sentId ?? shift.user_id
  if (userId !== 0 && membershipOf(records, shift.role_id, userId) === undefined) refuse('not_found')
}

/** Former workers keep what they have, but get nothing new. */
function checkNewUser(records: StaffjoyRecords, shift: Shift, userId: number): void {
  const isNew = userId !== 0 && userId !== shift.user_id
  if (isNew && activeMembership(records, shift.role_id, userId) === undefined) refuse('not_found')
}

/** Overlap is not looked for where the shift was nobody's and stays so, and where it is but published. */
function mayOverlap(shift: Shift, changes: object): boolean {
  const names = Object.keys(changes)
  const wasAndIsOpen = shift.user_id === 0 && !names.includes('user_id')
  const isOnlyPublished = names.length === 1 && names[0] === 'published'
  return !wasAndIsOpen && !isOnlyPublished
}

interface Times {
  readonly start?: Instant
  readonly stop?: Instant
}

/** What was sent, in the forms that PATCH answers: times with their offset, null for nobody. */
function echo<Changes extends { readonly user_id?: number }>({ user_id, ...changes }: Changes, { start, stop }: Times) {
  return {
    ...changes,
    ...(user_id === undefined ? {} : { user_id: user_id === 0 ? null : user_id }),
    ...(start === undefined ? {} : { start: withOffset(start) }),
    ...(stop === undefined ? {} : { stop: withOffset(stop) }),
  }
}

const deleteShift: Handler<'deleteShift'> = (call, records, effects) => {
  const shift = records.shifts.get(call.path.shift_id) ?? refuse('not_found')
  records.shifts.delete(shift.id)
  tellOfShift({ records, effects, now: call.now }, { before: shift, actor: callerOf(call) })
  return reply(204)
}

export const shiftHandlers = { listShifts, createShift, getShift, updateShift, deleteShift }
