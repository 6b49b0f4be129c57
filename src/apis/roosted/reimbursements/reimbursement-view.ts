import type { components } from '../../../generated/roosted.ts'
import { display } from '../display.ts'
import type { RoostedRecords } from '../records.ts'
import { companyZone, fromUtc } from '../times.ts'

type Schemas = components['schemas']

/** A reimbursement as it is shown: with its manager, what its kind says, and dates for display. */
export function reimbursementView(
  record: Schemas['ReimbursementRecord'],
  records: RoostedRecords,
): Schemas['Reimbursement'] {
  const type = records.reimbursement_types.get(record.reimbursements_types_id)
  const zone = companyZone(records)
  const nice = (stamp: string): string => display(fromUtc(stamp, zone), 'day of a reimbursement')
  const { edit_date, action_date } = record
  return {
    ...record,
    manager_name: records.workers.get(record.manager_id)?.name_first ?? '',
    name: type?.name ?? null,
    prefix: type?.prefix ?? null,
    suffix: type?.suffix ?? null,
    export_value: type?.export_value ?? null,
    picture_required: type?.picture_required ?? null,
    picture_required_for_admin: type?.picture_required_for_admin ?? null,
    insert_date_nice: nice(record.insert_date),
    reimbursement_date_nice: display(record.reimbursement_date, 'day of a reimbursement'),
    edit_date_nice: edit_date === null ? null : nice(edit_date),
    action_date_nice: action_date === null ? null : nice(action_date),
  }
}
