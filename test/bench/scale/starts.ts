import { takeTurns, timeStart, timesTable } from '../cold-start.ts'
import type { Findings } from '../report.ts'
import type { Stage } from '../stage.ts'
import { median } from '../statistics.ts'
import { getThing, replaceThing, type Scale, withThings } from './things.ts'

/** Of the second start of the large world. */
export const LIMIT_MS = 4000

export interface KeptScale {
  readonly scale: Scale
  readonly document: string
  /** For `--data`. */
  readonly directory: string
  /** What it is called beside the others. */
  readonly label: string
}

/** From the start of the process to its first success: the first one, which seeds and makes a change, and the next one. */
export async function measureStarts(stage: Stage, kept: readonly KeptScale[], rounds: number): Promise<Findings> {
  const change = replaceThing(1, 'Changed by the first request')
  const runs = kept.flatMap(({ scale, document, directory, label }): [string, () => Promise<number>][] => {
    const data = ['--data', directory]
    return [
      [`first, ${label}`, () => timeStart(stage, withThings(scale, document, change, ...data, '--fresh'))],
      [`second, ${label}`, () => timeStart(stage, withThings(scale, document, getThing(1), ...data))],
    ]
  })
  const times = await takeTurns(runs, rounds)
  return {
    title: 'Process start to first success, state kept on disk',
    table: timesTable(times),
    budgets: kept.slice(1, 2).map(({ label }) => ({
      what: `second start, ${label}`,
      unit: 'ms',
      measured: median(times.get(`second, ${label}`) ?? []),
      limit: { atMost: LIMIT_MS },
    })),
    raw: Object.fromEntries(times),
  }
}
