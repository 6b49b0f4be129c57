import type { Call } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { refuseFields, wrongReference } from '../field-fault.ts'
import type { RoostedRecords } from '../records.ts'

/** The shift that a body names, by number or text. Refuses an unknown one. */
export function sentShift(
  call: Pick<Call, 'operation'>,
  sent: number | string,
  { event_shifts }: RoostedRecords,
): components['schemas']['EventShiftRecord'] {
  return event_shifts.get(String(sent)) ?? refuseFields(call, [wrongReference('shift_id', 'names no shift', sent)])
}
