import { type Instant, toEpochMs, toInstant } from './instants.ts'
import { coverHours, type Stretch } from './interval-cover.ts'
import { type LocalHour, localHours } from './local-hours.ts'
import { DAY_MS } from './time-units.ts'
import type { Week } from './week-object.ts'
import type { Span } from './weeks.ts'

/** What Chomp is told. */
export interface ChompInput {
  readonly scheduleId: number
  readonly week: Span
  readonly zone: string
  /** People needed in each local hour. */
  readonly demand: Week
  readonly minShiftLengthHours: number
  readonly maxShiftLengthHours: number
  /** Shifts of the role that may touch the week, whoever has them. */
  readonly shifts: readonly Span[]
}

/** A shift is to have from `shortest` to `longest` hours. */
interface Lengths {
  readonly shortest: number
  readonly longest: number
}

/** Hours of the week in a row. Those beyond the end of the week are its first ones again. */
export interface Window {
  readonly start: number
  readonly length: number
}

/** No window is longer, where it can be cut. */
const LONGEST_WINDOW_HOURS = 24
/** A demand that takes more is a slip. */
const MOST_SHIFTS = 10_000

/**
 * The shifts that meet the demand of a week with the fewest hours. They lie within windows of demand; a window that is
 * shorter than a shift goes without.
 */
export function planShifts(input: ChompInput): Span[] {
  const { week, zone } = input
  const lengths = { shortest: input.minShiftLengthHours, longest: input.maxShiftLengthHours }
  const hours = localHours(week, zone)
  const needed = stillNeeded(flatten(input.demand, hours), hours, input.shifts)
  const stretches = windowsOf(needed, hours, lengths).flatMap((window) => coverWindow(needed, window, lengths))
  const count = stretches.reduce((sum, stretch) => sum + stretch.count, 0)
  if (count > MOST_SHIFTS)
    throw new Error(`the demand takes ${count} shifts, and more than ${MOST_SHIFTS} are not made`)
  // Work that begins at the end of the week goes on in the hours after it.
  const after = { start: week.stop, stop: toInstant(toEpochMs(week.stop) + DAY_MS) }
  const clock = [...hours, ...localHours(after, zone)]
  const timeOf = (place: number): Instant => toInstant((clock[place] as LocalHour).start) // no shift is longer than 23 hours
  const shifts = stretches.flatMap(({ start, length, count }) =>
    new Array<Span>(count).fill({ start: timeOf(start), stop: timeOf(start + length) }),
  )
  return shifts.sort((a, b) => compare(a.start, b.start) || compare(a.stop, b.stop))
}

/** The shifts of one window. What starts beyond the end of the week starts in its first hours. */
function coverWindow(needed: readonly number[], window: Window, { shortest, longest }: Lengths): Stretch[] {
  const demand = Array.from({ length: window.length }, (_, hour) => needed[(window.start + hour) % needed.length] ?? 0)
  return coverHours(demand, shortest, longest).map((stretch) => {
    return { ...stretch, start: (window.start + stretch.start) % needed.length }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The demand of each hour that the week really has: a cell counts twice where its hour does, and not at all where it is left out. */
export const flatten = (demand: Week, hours: readonly LocalHour[]): number[] =>
  hours.map(({ day, hour }) => demand[day][hour] ?? 0)

/** Less everybody who works at some time of the hour. */
export const stillNeeded = (
  demand: readonly number[],
  hours: readonly LocalHour[],
  shifts: readonly Span[],
): number[] => {
  const stretches = shifts.map(({ start, stop }) => [toEpochMs(start), toEpochMs(stop)] as const)
  return hours.map(({ start, stop }, place) => {
    const present = stretches.filter(([from, to]) => from < stop && to > start)
    return Math.max(0, (demand[place] ?? 0) - present.length)
  })
}

/**
 * Where shifts may be: runs of hours with demand, one that reaches the end of the week going on at its beginning. Where
 * demand never ends, every day is a window. Windows too short for a shift are left out, long ones are cut in half.
 */
export function windowsOf(needed: readonly number[], hours: readonly LocalHour[], lengths: Lengths): Window[] {
  const isEndless = needed.slice(lengths.longest).every((people) => people > 0)
  const windows = isEndless ? daysOf(hours) : runsOf(needed)
  return windows.filter(({ length }) => length >= lengths.shortest).flatMap((window) => cut(window, lengths))
}

function daysOf(hours: readonly LocalHour[]): Window[] {
  const starts = hours.flatMap(({ date }, place) => (date === hours[place - 1]?.date ? [] : [place]))
  return starts.map((start, place) => ({ start, length: (starts[place + 1] ?? hours.length) - start }))
}

function runsOf(needed: readonly number[]): Window[] {
  const runs: Window[] = []
  for (let place = 0; place < needed.length; place++) {
    if (needed[place] === 0) continue
    const end = needed.indexOf(0, place)
    const length = (end === -1 ? needed.length : end) - place
    runs.push({ start: place, length })
    place += length
  }
  const first = runs[0]
  const last = runs.at(-1)
  const isRound = first?.start === 0 && last !== undefined && last.start + last.length === needed.length
  if (!isRound || first === last) return runs
  return [...runs.slice(1, -1), { start: last.start, length: last.length + first.length }]
}

function cut(window: Window, lengths: Lengths): Window[] {
  const half = Math.floor(window.length / 2)
  if (window.length <= LONGEST_WINDOW_HOURS || half < lengths.shortest) return [window]
  const first = { start: window.start, length: half }
  const second = { start: window.start + half, length: window.length - half }
  return [...cut(first, lengths), ...cut(second, lengths)]
}
