import { toEpochMs, toInstant } from './instants.ts'
import type { Moment } from './moment.ts'
import type { StaffjoyRecords } from './records.ts'
import { tellOfAbandoned } from './timeclock-notices.ts'
import { LONGEST_MS } from './timeclock-rules.ts'

/** Milliseconds since 1970 at which the next open timeclock has been open for more than 23 hours; undefined while none is. */
export function nextAbandonedAt(records: StaffjoyRecords): number | undefined {
  for (const { start } of records.timeclocks.find(['stop'], [null], { from: '' }))
    return toEpochMs(start) + LONGEST_MS + 1
  return undefined
}

/** Closes what has been open for more than 23 hours, at just that length, and tells those whom it concerns. */
export function closeAbandoned({ records, effects, now }: Moment): void {
  for (const { id, start } of records.timeclocks.find(['stop'], [null], { from: '' })) {
    const longest = toEpochMs(start) + LONGEST_MS
    if (longest >= now) return
    tellOfAbandoned({ records, effects }, records.timeclocks.update(id, { stop: toInstant(longest) }))
  }
}
