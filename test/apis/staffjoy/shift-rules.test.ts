import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { toInstant } from '../../../src/apis/staffjoy/instants.ts'
import type { StaffjoyRecords } from '../../../src/apis/staffjoy/records.ts'
import { isOverlapping, type PlannedShift } from '../../../src/apis/staffjoy/shift-rules.ts'
import { openRecords } from './loose-records.ts'

let fresh: () => StaffjoyRecords
beforeAll(async () => {
  fresh = await openRecords()
})

const MIDNIGHT = Date.parse('2016-03-07T00:00:00Z')
const HOUR_MS = 3_600_000

/** Within a few days, so that many meet. In steps of half an hour, so that many touch. */
const plannedShift = fc
  .record({
    role_id: fc.constantFrom(1, 2),
    user_id: fc.constantFrom(0, 4, 5),
    startHalfHours: fc.integer({ min: 0, max: 150 }),
    lengthHalfHours: fc.integer({ min: 1, max: 46 }),
  })
  .map(({ role_id, user_id, startHalfHours, lengthHalfHours }): PlannedShift => {
    const start = MIDNIGHT + (startHalfHours * HOUR_MS) / 2
    return { role_id, user_id, start: toInstant(start), stop: toInstant(start + (lengthHalfHours * HOUR_MS) / 2) }
  })

/** By minutes: no two half-open stretches share one. */
const sharesInstant = (one: PlannedShift, other: PlannedShift): boolean => {
  for (let at = Date.parse(`${one.start}Z`); at < Date.parse(`${one.stop}Z`); at += HOUR_MS / 2) {
    const instant = toInstant(at)
    if (other.start <= instant && instant < other.stop) return true
  }
  return false
}

test('a shift overlaps just what a look at every half hour of every shift finds', () => {
  fc.assert(
    fc.property(fc.array(plannedShift, { maxLength: 12 }), plannedShift, fc.boolean(), (stored, planned, isStored) => {
      const records = fresh()
      const rows = stored.map((shift) => records.shifts.insert({ ...shift, published: false, description: null }))
      const own = isStored ? rows[0] : undefined
      const tried = own ?? planned
      const expected = rows.some(
        (row) =>
          row.id !== own?.id &&
          tried.user_id !== 0 &&
          row.user_id === tried.user_id &&
          row.role_id === tried.role_id &&
          sharesInstant(tried, row),
      )
      expect(isOverlapping(records, tried)).toBe(expected)
    }),
    { seed: 71, numRuns: 300 },
  )
})
