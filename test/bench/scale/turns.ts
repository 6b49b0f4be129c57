import { Agent } from 'node:http'
import { type Call, time } from '../call.ts'
import { type Budget, number } from '../report.ts'
import { median } from '../statistics.ts'
import type { Scale, ScaledServer } from './things.ts'

/** Something that is asked once a turn. */
export interface Step {
  /** Steps that share a name are counted together. */
  readonly name: string
  readonly callOf: (turn: number, scale: Scale) => Call
}

/** Milliseconds by step and then by server. */
export type StepTimes = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/** Takes all steps with one server, then with the next, turn by turn. The first turns are not counted. */
export async function takeSteps(
  servers: readonly ScaledServer[],
  steps: readonly Step[],
  { turns, warmUpTurns }: { turns: number; warmUpTurns: number },
): Promise<StepTimes> {
  const times = new Map(
    steps.map(({ name }) => [name, new Map(servers.map(({ scale }) => [scale.name, [] as number[]]))]),
  )
  const agent = new Agent({ keepAlive: true })
  try {
    for (let turn = 0; turn < warmUpTurns + turns; turn++) {
      for (const { scale, port } of servers) {
        for (const { name, callOf } of steps) {
          const tookMs = await time(callOf(turn, scale), port, agent)
          if (turn >= warmUpTurns) times.get(name)?.get(scale.name)?.push(tookMs)
        }
      }
    }
  } finally {
    agent.destroy()
  }
  return times
}

export function stepsTable(times: StepTimes): string[][] {
  const [first] = times.values()
  const names = [...(first?.keys() ?? [])]
  return [
    ['', ...names.map((name) => `${name}: median ms`), ...names.map(() => 'slowest')],
    ...[...times].map(([step, byServer]) => [
      step,
      ...Array.from(byServer.values(), (values) => number(median(values))),
      ...Array.from(byServer.values(), (values) => number(Math.max(...values))),
    ]),
  ]
}

export const rawTimes = (times: StepTimes): object =>
  Object.fromEntries([...times].map(([step, byServer]) => [step, Object.fromEntries(byServer)]))

/** How many times as long a step takes in the large world. `where` tells one comparison from another. */
export function ratioBudget(times: StepTimes, step: string, [few, many]: readonly Scale[], where = ''): Budget {
  return {
    what: `${step}${where}, ${many?.name} vs ${few?.name}`,
    unit: '×',
    measured: medianOf(times, step, many) / medianOf(times, step, few),
    limit: { atMost: 2 },
  }
}

export const medianOf = (times: StepTimes, step: string, scale: Scale | undefined): number =>
  median(times.get(step)?.get(scale?.name ?? '') ?? [])
