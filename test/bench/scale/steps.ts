import { inWorkspace } from '../call.ts'
import { askHealth, drop, fork, reset, restore, snapshot } from '../control.ts'
import type { Budget, Findings } from '../report.ts'
import { replaceThing, type Scale, type ScaledServer, scatteredId } from './things.ts'
import { medianOf, ratioBudget, rawTimes, type Step, stepsTable, takeSteps } from './turns.ts'

/** What a call of the control API itself costs. */
const NOTHING = 'bare control call'

const writeIn = (name: string, workspaceOf: (turn: number) => string): Step => ({
  name,
  callOf: (turn, scale) =>
    inWorkspace(workspaceOf(turn), replaceThing(scatteredId(scale, turn), `Another of turn ${turn}`)),
})
const forkOf = (turn: number): string => `fork-${turn}`

/** Each world was changed just before it is forked, kept, put back or forgotten, so that none of them is still as it was read. */
const STEPS: readonly Step[] = [
  { name: NOTHING, callOf: () => askHealth },
  writeIn('one write', () => 'default'),
  { name: 'fork', callOf: (turn) => fork(forkOf(turn), 'default') },
  writeIn('one write in a fork', forkOf),
  { name: 'snapshot', callOf: (turn) => snapshot(forkOf(turn), 'moment') },
  writeIn('one write in a fork', forkOf),
  { name: 'restore', callOf: (turn) => restore(forkOf(turn), 'moment') },
  writeIn('one write in a fork', forkOf),
  { name: 'reset', callOf: (turn) => reset(forkOf(turn)) },
  writeIn('one write in a fork', forkOf),
  { name: 'drop', callOf: (turn) => drop(forkOf(turn)) },
]
const PROMISED = ['fork', 'snapshot', 'restore', 'reset', 'drop']
const EFFORT = { turns: 300, warmUpTurns: 50 }

/** The steps that take a whole world, by the control API. `where`: how the worlds are kept. */
export async function measureSteps(servers: readonly ScaledServer[], where: string): Promise<Findings> {
  const scales = servers.map(({ scale }) => scale)
  const times = await takeSteps(servers, STEPS, EFFORT)
  const many = scales.at(-1)
  const itself = (step: string, scale: Scale | undefined) =>
    medianOf(times, step, scale) - medianOf(times, NOTHING, scale)
  const budgets = PROMISED.flatMap((step): Budget[] => [
    ratioBudget(times, step, scales, ` (${where})`),
    {
      what: `${step} (${where}), ${many?.name}, beyond a bare control call`,
      unit: 'ms',
      measured: itself(step, many),
      limit: { atMost: 1 },
    },
  ])
  return {
    title: `Whole worlds, changed before each step, ${where}: by the control API`,
    table: stepsTable(times),
    budgets,
    raw: rawTimes(times),
  }
}
