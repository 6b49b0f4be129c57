import type { RoostedRecords } from '../records.ts'
import { millisecondsOf } from '../times.ts'
import { afterBreak, topUp } from './breaks.ts'
import { classify, type Split } from './classify.ts'
import { amountOf, type PaidMinutes } from './pay.ts'
import { onGrid } from './rounding.ts'
import type { Sitting } from './sittings.ts'
import { type Terms, termsOf } from './terms.ts'

/** One sitting, worked out. What does not count leaves it without hours and amounts. */
export interface Line {
  readonly sitting: Sitting
  readonly terms: Terms
  /** Ids of the punches that the hours come from. */
  readonly counted: readonly string[]
  readonly problems: number
  /** With the minutes up to the minimum among the regular ones. */
  readonly minutes: PaidMinutes
  readonly reasons: Pick<Split, 'overtimeBy' | 'doubleTimeBy'>
  /** Cents. */
  readonly pay: bigint
  /** Cents; null where nothing says what a client pays. */
  readonly bill: bigint | null
}

/** A sitting with its hours, before they are classified. */
interface Worked {
  readonly sitting: Sitting
  readonly terms: Terms
  readonly counted: readonly string[]
  readonly problems: number
  /** First rounded `in`, in minutes since 1970. */
  readonly start: number
  readonly worked: number
}

/** The lines of one week, by date and start. `sittings`: all of the week, whoever is to see them. Catalogue 9.5. */
export function timesheet(records: RoostedRecords, workerId: string, sittings: readonly Sitting[]): readonly Line[] {
  const worked = sittings.map((sitting) => workedIn(sitting, termsOf(records, workerId, sitting.booking)))
  worked.sort((a, b) =>
    a.sitting.date === b.sitting.date ? a.start - b.start : a.sitting.date < b.sitting.date ? -1 : 1,
  )
  const splits = classify(
    worked.map((one) => ({
      date: one.sitting.date,
      worked: one.worked,
      cutoffs: one.terms.cutoffs,
      seventhDay: one.terms.seventhDay,
    })),
  )
  return worked.flatMap((one, index) => {
    const split = splits[index]
    return split === undefined ? [] : [lineOf(one, split)]
  })
}

/** Rounds, takes the break off and adds the travel. */
function workedIn(sitting: Sitting, terms: Terms): Worked {
  const { rule } = terms
  const grid = { minutes: rule?.rounding_minutes ?? 0, mode: rule?.rounding_mode ?? 'nearest' }
  const rounded = (punch: { readonly punch_datetime: string }): number =>
    onGrid(millisecondsOf(punch.punch_datetime, 'UTC'), sitting.zone, grid)
  const spans = sitting.pairs
    .map((pair) => ({ pair, from: rounded(pair.in), to: rounded(pair.out) }))
    .filter(({ from, to }) => to > from)
  const punches = spans.flatMap(({ pair }) => [pair.in, pair.out])
  const worked = afterBreak(spans, rule) + travelMinutes(punches)
  return {
    sitting,
    terms,
    counted: worked === 0 ? [] : punches.map(({ id }) => id),
    problems: sitting.problems + 2 * (sitting.pairs.length - spans.length),
    start: spans[0]?.from ?? 0,
    worked,
  }
}

interface Travelled {
  readonly travel_hours_before: string
  readonly travel_hours_after: string
}

/** `0.25` and `1.10` are 81 minutes. */
const travelMinutes = (punches: readonly Travelled[]): number =>
  Math.round((punches.reduce((sum, punch) => sum + hundredths(punch), 0) * 60) / 100)

const hundredths = ({ travel_hours_before, travel_hours_after }: Travelled): number =>
  Math.round(Number(travel_hours_before) * 100) + Math.round(Number(travel_hours_after) * 100)

function lineOf({ sitting, terms, counted, problems, worked }: Worked, split: Split): Line {
  const minutes = {
    regular: split.regular + topUp(worked, terms.rule?.minimum_hours ?? null),
    overtime: split.overtime,
    doubleTime: split.doubleTime,
  }
  const isPaid = worked > 0
  return {
    sitting,
    terms,
    counted,
    problems,
    minutes,
    reasons: split,
    pay: isPaid ? amountOf(terms.pay, minutes, terms.payMultipliers) : 0n,
    bill: isPaid && terms.bill !== undefined ? amountOf(terms.bill, minutes, terms.billMultipliers) : null,
  }
}
