import { send } from '../call.ts'
import type { Findings } from '../report.ts'
import { listThings, type ScaledServer } from './things.ts'
import { ratioBudget, rawTimes, type Step, stepsTable, takeSteps } from './turns.ts'

const PAGE_SIZE = 25

const STEPS: readonly Step[] = [
  { name: 'a page near the start', callOf: () => listThings(`limit=${PAGE_SIZE}&offset=500`) },
  { name: 'those with a value, by an index', callOf: () => listThings(`limit=${PAGE_SIZE}&group=30`) },
  { name: 'the last page', callOf: (_turn, { count }) => listThings(`limit=${PAGE_SIZE}&offset=${count - PAGE_SIZE}`) },
]
const EFFORT = { turns: 100, warmUpTurns: 20 }

/** Lists of 25 records. */
export async function measureLists(servers: readonly ScaledServer[]): Promise<Findings> {
  for (const { scale, port } of servers) {
    for (const { name, callOf } of STEPS) {
      const found: unknown = JSON.parse((await send(callOf(0, scale), port))?.body ?? 'null')
      if (!Array.isArray(found) || found.length !== PAGE_SIZE)
        throw new Error(`${name} of ${scale.name} is no list of ${PAGE_SIZE}`)
    }
  }
  const times = await takeSteps(servers, STEPS, EFFORT)
  const scales = servers.map(({ scale }) => scale)
  return {
    title: `Lists of ${PAGE_SIZE}`,
    table: stepsTable(times),
    budgets: STEPS.map(({ name }) => ratioBudget(times, name, scales)),
    raw: rawTimes(times),
  }
}
