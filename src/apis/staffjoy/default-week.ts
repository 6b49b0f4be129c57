import type { Range } from '../../state/table.ts'
import { instantOf, toInstant } from './instants.ts'
import { refuse } from './problems.ts'
import type { Location, StaffjoyRecords } from './records.ts'
import { calendarOf, weekOf } from './weeks.ts'

/** What a list was asked for, as it was sent. */
export interface Asked {
  readonly start?: string | undefined
  readonly end?: string | undefined
}

interface Place {
  readonly records: StaffjoyRecords
  readonly location: Location
  readonly now: number
}

/** Which records a list keeps, by their start: from the beginning of the local week where it was not told otherwise. */
export function windowOf({ start, end }: Asked, place: Place): Range {
  if (end !== undefined && start === undefined) refuse('end_without_start')
  const before = end === undefined ? {} : { before: instantOf(end, 'end') }
  return { from: start === undefined ? startOfWeek(place) : instantOf(start, 'start'), ...before }
}

/** The same, or undefined for what goes on right now. Only one of the two can be asked for. */
export function windowUnlessActive(asked: Asked & { readonly active?: boolean }, place: Place): Range | undefined {
  if (asked.active !== true) return windowOf(asked, place)
  if (asked.start !== undefined || asked.end !== undefined) refuse('active_with_window')
  return undefined
}

function startOfWeek({ records, location, now }: Place): string {
  const organization = records.organizations.get(location.organization_id)
  if (organization === undefined) throw new Error(`location ${location.id} belongs to nobody`)
  return weekOf(toInstant(now), calendarOf(location, organization)).start
}
