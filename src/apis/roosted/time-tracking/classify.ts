import { thresholdOf } from './minutes.ts'

/** Thresholds in hours; null for none. */
export interface DailyCutoffs {
  readonly dailyOvertime: number | null
  readonly dailyDoubleTime: number | null
}

export interface Cutoffs extends DailyCutoffs {
  readonly weeklyOvertime: number | null
  readonly weeklyDoubleTime: number | null
}

/** What was worked for one shift. */
export interface Stint {
  readonly date: string
  /** Minutes, with the break taken off. */
  readonly worked: number
  readonly cutoffs: Cutoffs
  /** What stands in for the daily cutoffs on the last of seven days worked; null where the rule has no such day. */
  readonly seventhDay: DailyCutoffs | null
}

interface Reason {
  readonly daily: boolean
  readonly weekly: boolean
}

/** Minutes by how they are paid, and what made them so. */
export interface Split {
  readonly regular: number
  readonly overtime: number
  readonly doubleTime: number
  readonly overtimeBy: Reason
  readonly doubleTimeBy: Reason
}

type Kind = 'regular' | 'overtimeDaily' | 'overtimeWeekly' | 'doubleTimeDaily' | 'doubleTimeWeekly'

/** Minutes so far: of the day and of the week, and of the week's those that are regular. */
interface Counters {
  day: number
  week: number
  regular: number
}

/** `stints`: of one week, by date and start. Answers a split for each. Catalogue 9.5, step 6. */
export function classify(stints: readonly Stint[]): readonly Split[] {
  const dates = [...new Set(stints.filter(({ worked }) => worked > 0).map(({ date }) => date))].sort()
  const seventh = dates.length === 7 ? dates[6] : undefined
  const counters: Counters = { day: 0, week: 0, regular: 0 }
  let date: string | undefined
  return stints.map((stint) => {
    if (stint.date !== date) counters.day = 0
    date = stint.date
    const special = date === seventh ? stint.seventhDay : null
    return splitOf(stint.worked, { ...stint.cutoffs, ...special }, counters)
  })
}

/** Goes through the minutes of a stint from one threshold to the next, and counts on. */
function splitOf(worked: number, cutoffs: Cutoffs, counters: Counters): Split {
  const limits = {
    // A minute is beyond a threshold when it ends behind it; a threshold within a minute makes that minute the first.
    dailyOvertime: Math.floor(thresholdOf(cutoffs.dailyOvertime)),
    dailyDoubleTime: Math.floor(thresholdOf(cutoffs.dailyDoubleTime)),
    weeklyDoubleTime: Math.floor(thresholdOf(cutoffs.weeklyDoubleTime)),
    // Regular time has reached a threshold once that lies behind it.
    weeklyOvertime: Math.ceil(thresholdOf(cutoffs.weeklyOvertime)),
  }
  const minutes = { regular: 0, overtimeDaily: 0, overtimeWeekly: 0, doubleTimeDaily: 0, doubleTimeWeekly: 0 }
  let rest = worked
  while (rest > 0) {
    const left = {
      dailyDoubleTime: limits.dailyDoubleTime - counters.day,
      weeklyDoubleTime: limits.weeklyDoubleTime - counters.week,
      dailyOvertime: limits.dailyOvertime - counters.day,
      weeklyOvertime: limits.weeklyOvertime - counters.regular,
    }
    const kind = kindOf(left)
    const run = Math.min(rest, ...Object.values(left).filter((ahead) => ahead > 0))
    minutes[kind] += run
    counters.day += run
    counters.week += run
    if (kind === 'regular') counters.regular += run
    rest -= run
  }
  return {
    regular: minutes.regular,
    overtime: minutes.overtimeDaily + minutes.overtimeWeekly,
    doubleTime: minutes.doubleTimeDaily + minutes.doubleTimeWeekly,
    overtimeBy: { daily: minutes.overtimeDaily > 0, weekly: minutes.overtimeWeekly > 0 },
    doubleTimeBy: { daily: minutes.doubleTimeDaily > 0, weekly: minutes.doubleTimeWeekly > 0 },
  }
}

/** What the next minute is. `left`: minutes until each threshold; it is passed at 0. */
function kindOf(left: Readonly<Record<keyof Cutoffs, number>>): Kind {
  if (left.dailyDoubleTime <= 0) return 'doubleTimeDaily'
  if (left.weeklyDoubleTime <= 0) return 'doubleTimeWeekly'
  if (left.dailyOvertime <= 0) return 'overtimeDaily'
  if (left.weeklyOvertime <= 0) return 'overtimeWeekly'
  return 'regular'
}
