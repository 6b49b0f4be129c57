import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { actingAdmin } from '../acting-admin.ts'
import { checkFields, wrongReference } from '../field-fault.ts'
import { showMoney } from '../money.ts'
import { refuse } from '../problems.ts'
import { found, foundUnlessDeleted, type Handler, type RoostedRecords } from '../records.ts'
import { locationOf, readFile } from '../stored-file.ts'
import { utcStamp } from '../times.ts'
import { reimbursementView } from './reimbursement-view.ts'

type Schemas = components['schemas']
type Record = Schemas['ReimbursementRecord']
type Status = Record['status']

/** Where a status can go. Catalogue 3.15. */
const NEXT: Readonly<{ [From in Status]: readonly Status[] }> = { 0: ['2', '86'], 2: ['86'], 86: ['2'] }

export const createWorkerReimbursement: Handler<'createWorkerReimbursement'> = (call, records) => {
  const worker = found(records.workers, call.path.id)
  const at = utcStamp(call.now)
  const empty: Record = {
    id: String(records.reimbursements.nextId()),
    personnel_id: worker.id,
    events_roles_filled_id: null,
    reimbursement_date: call.body.reimbursement_date,
    amount: '0.00',
    picture_location: null,
    comments: '',
    manager_id: actingAdmin(call, records).id,
    status: '0',
    deleted: '0',
    insert_date: at,
    edit_date: null,
    action_date: at,
    delete_date: null,
    source: 'Admin',
    mileage: '0',
    kilometers: '0',
    reimbursements_types_id: null,
  }
  const record = records.reimbursements.insert(changed(call, empty, call.body, records))
  const place = `${call.baseUrl}/workers/${worker.id}/reimbursements/${record.id}`
  return reply(201, reimbursementView(record, records), { location: place })
}

export const updateWorkerReimbursement: Handler<'updateWorkerReimbursement'> = (call, records) => {
  const { status, ...sent } = call.body
  const worker = found(records.workers, call.path.id)
  const record = foundUnlessDeleted(records.reimbursements, call.path.reimbursement_id)
  if (record.personnel_id !== worker.id) return fail({ kind: 'not-found', collection: 'reimbursements', id: record.id })
  if (Object.keys(call.body).length === 0) return reply(200, reimbursementView(record, records))
  const at = utcStamp(call.now)
  const next = { ...changed(call, record, sent, records), edit_date: at }
  const decided = status === undefined ? undefined : (String(status) as Status) // the document lists what it can be
  if (decided === undefined)
    return reply(200, reimbursementView(records.reimbursements.replace(record.id, next), records))
  if (!NEXT[record.status].includes(decided)) return refuse('WRK-507', { from: record.status, to: decided })
  const manager_id = actingAdmin(call, records).id
  const stored = records.reimbursements.replace(record.id, { ...next, status: decided, action_date: at, manager_id })
  return reply(200, reimbursementView(stored, records))
}

/** `42.50` → `42.5`, to six decimals, so that none is written with an exponent. */
const shortest = (length: number): string => String(Number(length.toFixed(6)))

/** A record with what is sent over it. Refuses what names nothing, and anything but one of money, miles and kilometres. */
function changed(
  call: Pick<Call, 'operation'>,
  record: Record,
  sent: Omit<Schemas['ReimbursementChanges'], 'status'>,
  { shift_assignments, reimbursement_types }: RoostedRecords,
): Record {
  const { amount, mileage, kilometers, picture, ...others } = sent
  const { reimbursements_types_id: type, events_roles_filled_id: assignmentId } = sent
  const assignment = shift_assignments.get(assignmentId)
  const isOwn = assignmentId == null || assignment?.worker_id === record.personnel_id
  const next = {
    ...record,
    ...others,
    amount: amount === undefined ? record.amount : showMoney(Number(amount)),
    mileage: mileage === undefined ? record.mileage : shortest(Number(mileage)),
    kilometers: kilometers === undefined ? record.kilometers : shortest(Number(kilometers)),
  }
  const positive = [next.amount, next.mileage, next.kilometers].filter((text) => Number(text) > 0).length
  const message = 'exactly one of amount, mileage and kilometers must be above 0'
  checkFields(call, [
    ...(positive === 1 ? [] : [{ pointer: '/amount', keyword: 'rule' as const, message, received: amount }]),
    ...(type == null || reimbursement_types.get(type) !== undefined
      ? []
      : [wrongReference('reimbursements_types_id', 'names no kind of reimbursement', type)]),
    ...(isOwn ? [] : [wrongReference('events_roles_filled_id', 'names no assignment of the worker', assignmentId)]),
  ])
  if (picture === undefined) return next
  if (picture !== null) readFile(call, 'picture', picture)
  return { ...next, picture_location: picture === null ? null : locationOf('receipts', record.id) }
}
