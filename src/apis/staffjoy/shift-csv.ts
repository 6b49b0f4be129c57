import { csvFile } from './csv.ts'
import type { Instant } from './instants.ts'
import { nameOf } from './people.ts'
import type { Role, Shift, StaffjoyRecords } from './records.ts'
import type { Span } from './weeks.ts'

const COLUMNS = ['name', 'position', 'start date', 'end date', 'start time', 'finish time', 'notes', 'title', 'open']

/** Shifts of a role as a CSV file in UTC. `range`: what was asked for, for the name of the file. */
export function shiftFile(records: StaffjoyRecords, role: Role, range: Span, shifts: readonly Shift[]) {
  const [start, stop] = [range.start, range.stop].map((instant) => `${instant.replace('T', ' ')}+00:00`)
  const rows = shifts.map((shift) => rowOf(records, role, shift))
  return csvFile(`shifts-${role.name ?? ''}-${start}-${stop}.csv`, [COLUMNS, ...rows])
}

function rowOf(records: StaffjoyRecords, role: Role, { user_id, start, stop }: Shift): string[] {
  const worker = records.users.get(user_id)
  const isOpen = user_id === 0
  return [
    worker === undefined ? 'Unassigned Shift' : nameOf(worker),
    role.name ?? '',
    dateOf(start),
    dateOf(stop),
    hourOf(start),
    hourOf(stop),
    '',
    isOpen ? 'open' : 'closed',
    isOpen ? '1' : '',
  ]
}

/** `4/5/16`. */
function dateOf(instant: Instant): string {
  const [year = '', month, day] = instant.slice(0, 10).split('-')
  return `${Number(month)}/${Number(day)}/${year.slice(-2)}`
}

/** `4PM`. */
function hourOf(instant: Instant): string {
  const hour = Number(instant.slice(11, 13))
  return `${hour % 12 === 0 ? 12 : hour % 12}${hour < 12 ? 'AM' : 'PM'}`
}
