import { once } from 'node:events'
import { NAMES, prismOf, readOne, understudy } from './contenders.ts'
import { type Findings, number } from './report.ts'
import type { Contender, Stage } from './stage.ts'
import { median } from './statistics.ts'

const NOTHING = 'node -e 0'

/** How long it takes from the start of a process to its first success; and what Node alone takes to start and end. */
export async function measureColdStart(stage: Stage, rounds: number): Promise<Findings> {
  const runs: [string, () => Promise<number>][] = [
    [NOTHING, () => timeNothing(stage)],
    [NAMES.understudy, () => timeStart(stage, understudy(readOne, '--ephemeral'))],
  ]
  const prism = await prismOf(stage, readOne)
  runs.push([prism.name, () => timeStart(stage, prism)])
  const times = await takeTurns(runs, rounds)
  const against = (other: string) => median(pairs(times, NAMES.understudy, other))
  return {
    title: 'Cold start: process start to first success (understudy: all built-in APIs; Prism: one document)',
    table: timesTable(times),
    budgets: [
      { what: `cold start vs ${NOTHING}`, unit: '×', measured: against(NOTHING), limit: { atMost: 5 } },
      { what: 'cold start vs Prism CLI', unit: '×', measured: against(NAMES.prism), limit: { atMost: 0.2 } },
    ],
    raw: Object.fromEntries(times),
  }
}

export type Times = ReadonlyMap<string, readonly number[]>

/** Milliseconds of each run in each round, A B C, A B C, ... The round before the first one only warms the disk cache. */
export async function takeTurns(
  runs: readonly (readonly [string, () => Promise<number>])[],
  rounds: number,
): Promise<Times> {
  const times = new Map<string, number[]>(runs.map(([name]) => [name, []]))
  for (const [, run] of runs) await run()
  for (let round = 0; round < rounds; round++) for (const [name, run] of runs) times.get(name)?.push(await run())
  return times
}

export const timesTable = (times: Times): string[][] => [
  ['', 'median ms', 'fastest', 'slowest'],
  ...[...times].map(([name, values]) => [
    name,
    number(median(values)),
    number(Math.min(...values)),
    number(Math.max(...values)),
  ]),
]

/** How many times as long one run took as another one of the same round. */
export const pairs = (times: Times, name: string, other: string): number[] =>
  (times.get(name) ?? []).map((value, round) => value / (times.get(other)?.[round] ?? Number.NaN))

export async function timeStart(stage: Stage, contender: Contender): Promise<number> {
  const { startedInMs, stop } = await stage.start(contender)
  await stop()
  return startedInMs
}

async function timeNothing(stage: Stage): Promise<number> {
  const startedAt = performance.now()
  await once(stage.spawn(['-e', '0']), 'exit')
  return performance.now() - startedAt
}
