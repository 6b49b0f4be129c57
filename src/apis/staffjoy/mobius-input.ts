import { type Instant, toEpochMs } from './instants.ts'
import { type LocalHour, localHours } from './local-hours.ts'
import { DAYS_OF_WEEK, isTooClose, type OpenShift, type Problem, type Worker } from './mobius-problem.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time-units.ts'
import type { Week } from './week-object.ts'
import { DAYS, type Day, dayOf, localDate, type Span } from './weeks.ts'

/** What Mobius is told. */
export interface MobiusInput {
  readonly scheduleId: number
  readonly week: Span
  readonly zone: string
  readonly rules: {
    readonly maxHoursPerWorkday: number
    readonly minHoursBetweenShifts: number
    readonly maxConsecutiveWorkdays: number
  }
  /** Those of the week that are nobody's. */
  readonly shifts: readonly (Span & { readonly id: number })[]
  readonly workers: readonly MobiusWorker[]
}

export interface MobiusWorker {
  readonly userId: number
  readonly minHoursPerWorkweek: number
  readonly maxHoursPerWorkweek: number
  /** 1 for hours that are possible; null when all are. */
  readonly workingHours: Week | null
  /** 1 for hours that are liked; null when all are. */
  readonly preference: Week | null
  /** Approved days off, in the week and on the day after it. */
  readonly daysOff: readonly { readonly start: Instant; readonly minutesPaid: number }[]
  /** What the worker has already: in the week, and some days before and after it. */
  readonly shifts: readonly Span[]
}

/** Milliseconds since 1970. */
interface Stretch {
  readonly start: number
  readonly stop: number
}

/** A shift with the local hours that it touches. */
interface TimedShift extends OpenShift {
  readonly hours: readonly LocalHour[]
}

/** Works out what it means: local days, what is possible, what is left of limits, what is liked. Who cannot take part is left out. */
export function prepare(input: MobiusInput): Problem {
  const calendar = new WeekCalendar(input.week, input.zone)
  const shifts = input.shifts
    .map((shift) => timedShift(shift, calendar))
    .sort((a, b) => a.start - b.start || a.id - b.id)
  const gapMs = input.rules.minHoursBetweenShifts * HOUR_MS
  const workers = input.workers
    .toSorted((a, b) => a.userId - b.userId)
    .flatMap((worker) => describeWorker(worker, { calendar, shifts, gapMs }) ?? [])
  return {
    shifts: shifts.map(({ hours, ...shift }) => shift),
    workers,
    gapMs,
    minutesPerDay: input.rules.maxHoursPerWorkday * 60,
    maxConsecutiveDays: input.rules.maxConsecutiveWorkdays,
  }
}

/** The local days of a week, counted from 0. */
class WeekCalendar {
  readonly week: Stretch
  readonly zone: string
  /** The days of the week and the one after it. */
  readonly days: readonly Stretch[]
  readonly #first: number

  constructor(week: Span, zone: string) {
    this.week = toStretch(week)
    this.zone = zone
    this.#first = dayNumber(localDate(week.start, zone))
    this.days = Array.from({ length: DAYS_OF_WEEK + 1 }, (_, day) => toStretch(dayOf(this.dateOf(day), zone)))
  }

  dateOf(day: number): string {
    return new Date((this.#first + day) * DAY_MS).toISOString().slice(0, 10)
  }

  dayOf(instant: Instant): number {
    return dayNumber(localDate(instant, this.zone)) - this.#first
  }

  minutesOn(stretches: readonly Stretch[]): number[] {
    return this.days.map((day) => stretches.reduce((sum, stretch) => sum + minutesOf(shared(day, stretch)), 0))
  }
}

const dayNumber = (date: string): number => Date.parse(date) / DAY_MS

const toStretch = ({ start, stop }: Span): Stretch => ({ start: toEpochMs(start), stop: toEpochMs(stop) })

const shared = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.stop, b.stop) - Math.max(a.start, b.start))

const minutesOf = (ms: number): number => Math.ceil(ms / MINUTE_MS)

function timedShift(shift: MobiusInput['shifts'][number], calendar: WeekCalendar): TimedShift {
  const stretch = toStretch(shift)
  return {
    id: shift.id,
    ...stretch,
    minutes: minutesOf(stretch.stop - stretch.start),
    day: calendar.dayOf(shift.start),
    minutesOn: calendar.minutesOn([stretch]),
    hours: localHours(shift, calendar.zone),
  }
}

interface Surroundings {
  readonly calendar: WeekCalendar
  readonly shifts: readonly TimedShift[]
  readonly gapMs: number
}

/** Undefined for a worker who has no more hours to give than the least for the week. */
function describeWorker(worker: MobiusWorker, { calendar, shifts, gapMs }: Surroundings): Worker | undefined {
  const wishes = wishesOf(worker, calendar)
  const { minMinutes, maxMinutes } = limitsOf(worker, calendar)
  if (wishes.availableHours * 60 <= minMinutes) return undefined
  const own = worker.shifts.map(toStretch)
  const happiness = new Map<number, number>()
  for (const [place, shift] of shifts.entries()) {
    const isFree = own.every((other) => !isTooClose(other, shift, gapMs))
    if (isFree && shift.minutes <= maxMinutes && shift.hours.every(wishes.isAvailable))
      happiness.set(place, wishes.happinessWith(shift))
  }
  return {
    userId: worker.userId,
    minMinutes,
    maxMinutes,
    minutesOn: calendar.minutesOn(own),
    workedDays: new Set(worker.shifts.map(({ start }) => calendar.dayOf(start))),
    happiness,
  }
}

/** What is left of the limits for the week after paid days off and the shifts that the worker has already. */
function limitsOf(worker: MobiusWorker, { week }: WeekCalendar): Pick<Worker, 'minMinutes' | 'maxMinutes'> {
  const isInWeek = (start: Instant) => toEpochMs(start) >= week.start && toEpochMs(start) < week.stop
  const paid = worker.daysOff.filter(({ start }) => isInWeek(start)).map(({ minutesPaid }) => minutesPaid)
  const own = worker.shifts.filter(({ start }) => isInWeek(start)).map(toStretch)
  const taken = [...paid, ...own.map(({ start, stop }) => minutesOf(stop - start))].reduce((sum, one) => sum + one, 0)
  return {
    minMinutes: Math.max(0, worker.minHoursPerWorkweek * 60 - taken),
    maxMinutes: Math.max(0, worker.maxHoursPerWorkweek * 60 - taken),
  }
}

interface Wishes {
  /** In the week. */
  readonly availableHours: number
  readonly isAvailable: (hour: LocalHour) => boolean
  readonly happinessWith: (shift: TimedShift) => number
}

/** An hour that is liked counts the more, and any other the less, the fewer of the hours that are possible are liked. */
function wishesOf({ workingHours, preference, daysOff }: MobiusWorker, calendar: WeekCalendar): Wishes {
  const datesOff = new Set(daysOff.map(({ start }) => localDate(start, calendar.zone)))
  const isAvailable = ({ date, day, hour }: Pick<LocalHour, 'date' | 'day' | 'hour'>): boolean =>
    !datesOff.has(date) && isMarked(workingHours, day, hour)
  const available = cellsOf(calendar).filter(isAvailable)
  const liked = available.filter(({ day, hour }) => isMarked(preference, day, hour)).length
  const all = available.length
  const isEven = liked === 0 || liked === all
  const gladOf = ({ day, hour }: LocalHour): number => {
    if (isEven) return 1
    return isMarked(preference, day, hour) ? 1 + (all - liked) / all : 1 - liked / all
  }
  const happinessWith = ({ hours, start, stop }: TimedShift): number =>
    hours
      .filter((hour) => hour.start >= start && hour.stop <= stop) // whole ones
      .reduce((sum, hour) => sum + gladOf(hour), 0)
  return { availableHours: all, isAvailable, happinessWith }
}

/** The 168 hours that week objects have a number for. */
function cellsOf(calendar: WeekCalendar): Pick<LocalHour, 'date' | 'day' | 'hour'>[] {
  return Array.from({ length: DAYS_OF_WEEK * 24 }, (_, cell) => {
    const date = calendar.dateOf(Math.floor(cell / 24))
    return { date, day: weekdayOf(date), hour: cell % 24 }
  })
}

const weekdayOf = (date: string): Day => DAYS[(new Date(date).getUTCDay() + 6) % 7] as Day // seven days

const isMarked = (week: Week | null, day: Day, hour: number): boolean => week === null || week[day][hour] === 1
