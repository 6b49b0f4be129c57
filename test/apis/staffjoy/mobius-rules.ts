import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { MobiusInput, MobiusWorker } from '../../../src/apis/staffjoy/mobius-input.ts'
import type { Week } from '../../../src/apis/staffjoy/week-object.ts'
import { DAYS, type Span } from '../../../src/apis/staffjoy/weeks.ts'

/** The rules of the reference once more, in the plainest way: a quarter of an hour after the other. */

export interface Given {
  readonly shiftId: number
  readonly userId: number
}

const QUARTER_MS = 15 * 60_000
const DAY_MS = 24 * 3_600_000

const ms = (instant: string): number => Date.parse(`${instant}Z`)
export const instant = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 19)

interface Quarter {
  readonly at: number
  readonly date: string
  readonly day: (typeof DAYS)[number]
  readonly hour: number
}

const quarterAt = (at: number, zone: string): Quarter => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const day = DAYS[local.dayOfWeek - 1] as Quarter['day']
  return { at, date: local.toPlainDate().toString(), day, hour: local.hour }
}

const quartersOf = ({ start, stop }: Span, zone: string): Quarter[] => {
  const quarters: Quarter[] = []
  for (let at = ms(start); at < ms(stop); at += QUARTER_MS) quarters.push(quarterAt(at, zone))
  return quarters
}

const dateOf = (at: string, zone: string): string => quarterAt(ms(at), zone).date
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
const datesOf = ({ week, zone }: MobiusInput): string[] => DAYS.map((_, day) => addDays(dateOf(week.start, zone), day))

const isOff = ({ daysOff }: MobiusWorker, date: string, zone: string): boolean =>
  daysOff.some(({ start }) => dateOf(start, zone) === date)

const weekdayOf = (date: string) => DAYS[(new Date(date).getUTCDay() + 6) % 7] as Quarter['day']
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** Hours of the week that are possible, and those of them that are liked. */
function hoursOf(worker: MobiusWorker, input: MobiusInput): { possible: number; liked: number } {
  let [possible, liked] = [0, 0]
  for (const date of datesOf(input)) {
    if (isOff(worker, date, input.zone)) continue
    for (let hour = 0; hour < 24; hour++) {
      if (worker.workingHours !== null && worker.workingHours[weekdayOf(date)][hour] === 0) continue
      possible++
      if (worker.preference === null || worker.preference[weekdayOf(date)][hour] === 1) liked++
    }
  }
  return { possible, liked }
}

const isInWeek = ({ week }: MobiusInput, { start }: { start: string }): boolean =>
  start >= week.start && start < week.stop
const minutesOf = ({ start, stop }: Span): number => (ms(stop) - ms(start)) / 60_000

/** Minutes that count against the limits of the week already. */
const takenOf = (worker: MobiusWorker, input: MobiusInput): number =>
  sumOf(worker.daysOff.filter((day) => isInWeek(input, day)).map(({ minutesPaid }) => minutesPaid)) +
  sumOf(worker.shifts.filter((shift) => isInWeek(input, shift)).map(minutesOf))

const leastOf = (worker: MobiusWorker, input: MobiusInput): number =>
  Math.max(0, worker.minHoursPerWorkweek * 60 - takenOf(worker, input))

const takesPart = (worker: MobiusWorker, input: MobiusInput): boolean =>
  hoursOf(worker, input).possible * 60 > leastOf(worker, input)

const newShiftsOf = ({ userId }: MobiusWorker, { shifts }: MobiusInput, given: readonly Given[]): Span[] => {
  const own = new Set(given.filter((one) => one.userId === userId).map(({ shiftId }) => shiftId))
  return shifts.filter(({ id }) => own.has(id))
}

/** Which hard rules an answer breaks. */
export function faultsOf(input: MobiusInput, given: readonly Given[]): string[] {
  const faults: string[] = []
  const ids = given.map(({ shiftId }) => shiftId)
  if (new Set(ids).size < ids.length) faults.push('a shift has two workers')
  for (const worker of input.workers) {
    const added = newShiftsOf(worker, input, given)
    if (added.length > 0)
      faults.push(...faultsOfWorker(worker, added, input).map((fault) => `${worker.userId}: ${fault}`))
  }
  return faults
}

function faultsOfWorker(worker: MobiusWorker, added: readonly Span[], input: MobiusInput): string[] {
  const { zone, rules } = input
  const all = [...worker.shifts, ...added]
  const gap = rules.minHoursBetweenShifts * 3_600_000
  const faults: string[] = []
  if (!takesPart(worker, input)) faults.push('takes no part')
  for (const shift of added) {
    const isNear = (other: Span) => ms(other.start) < ms(shift.stop) + gap && ms(shift.start) < ms(other.stop) + gap
    if (all.some((other) => other !== shift && isNear(other))) faults.push('too close')
    const isPossible = ({ date, day, hour }: Quarter) =>
      !isOff(worker, date, zone) && (worker.workingHours === null || worker.workingHours[day][hour] === 1)
    if (!quartersOf(shift, zone).every(isPossible)) faults.push('not available')
  }
  if (sumOf(added.map(minutesOf)) > worker.maxHoursPerWorkweek * 60 - takenOf(worker, input))
    faults.push('week too long')
  const dates = all.flatMap((shift) => quartersOf(shift, zone).map(({ date }) => date))
  for (const date of new Set(added.flatMap((shift) => quartersOf(shift, zone).map((quarter) => quarter.date))))
    if (dates.filter((other) => other === date).length * 15 > rules.maxHoursPerWorkday * 60) faults.push('day too long')
  const before = new Set(worker.shifts.map(({ start }) => dateOf(start, zone)))
  const worked = new Set(all.map(({ start }) => dateOf(start, zone)))
  for (const date of worked)
    if (!before.has(date) && runAround(date, worked) > rules.maxConsecutiveWorkdays)
      faults.push('too many days in a row')
  return faults
}

function runAround(date: string, worked: ReadonlySet<string>): number {
  let length = 1
  for (let day = addDays(date, -1); worked.has(day); day = addDays(day, -1)) length++
  for (let day = addDays(date, 1); worked.has(day); day = addDays(day, 1)) length++
  return length
}

/** Whether everybody has two days off in a row, as far as that was possible. */
export const hasDaysOff = (input: MobiusInput, given: readonly Given[]): boolean =>
  input.workers.every((worker) => {
    const isFree = (shifts: readonly Span[]): boolean => {
      const worked = new Set(shifts.map(({ start }) => dateOf(start, input.zone)))
      return datesOf(input).some((date) => !worked.has(date) && !worked.has(addDays(date, -1)))
    }
    return !isFree(worker.shifts) || isFree([...worker.shifts, ...newShiftsOf(worker, input, given)])
  })

/** What an answer is worth. */
export function worthOf(input: MobiusInput, given: readonly Given[]): number {
  const workers = input.workers.filter((worker) => takesPart(worker, input))
  const glad = workers.map((worker) =>
    sumOf(newShiftsOf(worker, input, given).map((shift) => gladOf(worker, shift, input))),
  )
  const below = workers.filter(
    (worker) => sumOf(newShiftsOf(worker, input, given).map(minutesOf)) < leastOf(worker, input),
  )
  return sumOf(glad) - 1000 * (input.shifts.length - given.length) - 1000 * below.length
}

function gladOf(worker: MobiusWorker, shift: Span, input: MobiusInput): number {
  const { possible, liked } = hoursOf(worker, input)
  const isEven = liked === 0 || liked === possible
  const quarters = quartersOf(shift, input.zone)
  // A whole hour is four quarters that begin with a full one.
  const whole = quarters.filter(({ at }, place) => at % 3_600_000 === 0 && place + 4 <= quarters.length)
  const values = whole.map(({ day, hour }) => {
    if (isEven) return 1
    const isLiked = worker.preference === null || worker.preference[day][hour] === 1
    return isLiked ? 1 + (possible - liked) / possible : 1 - liked / possible
  })
  return sumOf(values)
}

/** Every answer there is, keeping the hard rules or not. */
export function* allAnswers({ shifts, workers }: MobiusInput, place = 0): Generator<Given[]> {
  const shift = shifts[place]
  if (shift === undefined) return yield []
  for (const rest of allAnswers({ shifts, workers } as MobiusInput, place + 1)) {
    yield rest
    for (const { userId } of workers) yield [{ shiftId: shift.id, userId }, ...rest]
  }
}

const WEEKS = [
  { zone: 'America/Los_Angeles', week: { start: '2016-02-29T08:00:00', stop: '2016-03-07T08:00:00' } },
  { zone: 'America/Los_Angeles', week: { start: '2016-03-07T08:00:00', stop: '2016-03-14T07:00:00' } },
  { zone: 'America/Los_Angeles', week: { start: '2016-10-31T07:00:00', stop: '2016-11-07T08:00:00' } },
  { zone: 'UTC', week: { start: '2016-03-03T00:00:00', stop: '2016-03-10T00:00:00' } },
] as const

/** Hours by blocks of six, so that there is something to be had. */
const someHours = fc
  .array(fc.boolean(), { minLength: 28, maxLength: 28 })
  .map(
    (blocks): Week =>
      Object.fromEntries(
        DAYS.map((day, place) => [
          day,
          Array.from({ length: 24 }, (_, hour) => Number(blocks[place * 4 + Math.floor(hour / 6)])),
        ]),
      ) as Week,
  )

/** A shift that starts so many days after the week begins. */
const spanFrom = (first: number, last: number) =>
  fc.record({ quarter: fc.integer({ min: first * 96, max: last * 96 - 1 }), quarters: fc.integer({ min: 4, max: 40 }) })

/** Small worlds for Mobius: `sizes` are the most shifts and workers that there are. */
export const worlds = (sizes: { readonly shifts: number; readonly workers: number }): fc.Arbitrary<MobiusInput> => {
  const worker = fc.record({
    least: fc.nat(16),
    more: fc.nat(30),
    workingHours: fc.option(someHours, { freq: 1 }),
    preference: fc.option(someHours, { freq: 2 }),
    daysOff: fc.uniqueArray(fc.record({ day: fc.nat(7), minutesPaid: fc.constantFrom(0, 240, 480) }), {
      maxLength: 1,
      selector: ({ day }) => day,
    }),
    shifts: fc.array(spanFrom(-7, 14), { maxLength: 6 }),
  })
  return fc
    .record({
      frame: fc.constantFrom(...WEEKS),
      rules: fc.record({
        maxHoursPerWorkday: fc.integer({ min: 4, max: 12 }),
        minHoursBetweenShifts: fc.constantFrom(0, 4, 12),
        maxConsecutiveWorkdays: fc.constantFrom(4, 5, 6, 13),
      }),
      shifts: fc.array(spanFrom(0, 7), { minLength: 1, maxLength: sizes.shifts }),
      workers: fc.array(worker, { minLength: 1, maxLength: sizes.workers }),
    })
    .map(({ frame, rules, shifts, workers }): MobiusInput => {
      const first = ms(frame.week.start)
      const spanOf = ({ quarter, quarters }: { quarter: number; quarters: number }): Span => {
        return {
          start: instant(first + quarter * QUARTER_MS),
          stop: instant(first + (quarter + quarters) * QUARTER_MS),
        }
      }
      const midnight = (day: number): string =>
        instant(
          Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(frame.zone).add({ days: day }).startOfDay()
            .epochMilliseconds,
        )
      return {
        scheduleId: 1,
        ...frame,
        rules,
        shifts: shifts
          .map(spanOf)
          .filter(({ start }) => start < frame.week.stop)
          .map((span, place) => ({ id: place + 1, ...span })),
        workers: workers.map(({ least, more, daysOff, shifts: own, ...wishes }, place) => {
          return {
            userId: place + 1,
            minHoursPerWorkweek: least,
            maxHoursPerWorkweek: least + more,
            ...wishes,
            daysOff: daysOff.map(({ day, minutesPaid }) => ({ start: midnight(day), minutesPaid })),
            shifts: own.map(spanOf),
          }
        }),
      }
    })
}
