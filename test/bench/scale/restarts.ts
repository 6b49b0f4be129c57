import { Agent } from 'node:http'
import { type Call, inWorkspace, time } from '../call.ts'
import { takeTurns, timeStart, timesTable } from '../cold-start.ts'
import { fork } from '../control.ts'
import { drive } from '../load.ts'
import { residentMegabytes } from '../process-status.ts'
import { type Findings, number } from '../report.ts'
import type { Stage } from '../stage.ts'
import { median } from '../statistics.ts'
import { BranchFiles, bringToBrink } from './compaction.ts'
import { EVERY_MS, trickle } from './stalls.ts'
import { type KeptScale, LIMIT_MS } from './starts.ts'
import { getThing, replaceThing, type ScaledServer, withServers, withThings, writesTo } from './things.ts'

/** No more of them than a journal takes before it is compacted. */
const COMMITS_PER_RECORD = 0.1

/** A start where a checkpoint was written and a journal has grown behind it; then what takes its time the first time. */
export async function measureRestarts(stage: Stage, kept: KeptScale, rounds: number): Promise<Findings[]> {
  const commits = kept.scale.count * COMMITS_PER_RECORD
  const name = `start, ${kept.label}, a checkpoint and ${commits.toLocaleString('en')} commits`
  const contender = withThings(kept.scale, kept.document, getThing(1), '--data', kept.directory)
  const server = [{ scale: kept.scale, contender }]
  await withServers(stage, server, ([running]) => leaveMuch(only(running), kept.directory, commits))
  const times = await takeTurns([[name, () => timeStart(stage, contender)]], rounds)
  const starts: Findings = {
    title: 'The same after many writes',
    table: timesTable(times),
    budgets: [{ what: name, unit: 'ms', measured: median(times.get(name) ?? []), limit: { atMost: LIMIT_MS } }],
    raw: Object.fromEntries(times),
  }
  return [starts, await withServers(stage, server, ([running]) => measureFirstUses(only(running)))]
}

function only(server: ScaledServer | undefined): ScaledServer {
  if (server === undefined) throw new Error('there is one server')
  return server
}

/** Forks that stand on different moments behind the checkpoint. */
const EARLIER = ['earlier-1', 'earlier-2']

async function leaveMuch(server: ScaledServer, directory: string, commits: number): Promise<void> {
  const { port } = server
  await bringToBrink(new BranchFiles(directory), port)
  await drive(writesTo(server), port, { count: commits })
  const agent = new Agent({ keepAlive: true })
  for (const name of EARLIER) {
    await time(fork(name, 'default'), port, agent)
    await time(replaceThing(2, `After ${name}`), port, agent)
  }
  agent.destroy()
}

const FIRST_USES: readonly (readonly [string, Call])[] = [
  ['first fork of the default workspace', fork('latest-1', 'default')],
  ['second fork of it', fork('latest-2', 'default')],
  ['first GET in a fork of an earlier moment', inWorkspace('earlier-1', getThing(3))],
  ['first GET in a fork of another moment', inWorkspace('earlier-2', getThing(3))],
  ['first GET in a new workspace', inWorkspace('new', getThing(3))],
]

/** Each once, just after a start, while the default workspace goes on being asked. */
async function measureFirstUses(server: ScaledServer): Promise<Findings> {
  const { pid, port, scale } = server
  const agent = new Agent({ keepAlive: true })
  const found = []
  for (const [name, call] of FIRST_USES) {
    let isOver = false
    const others = trickle(server, () => isOver)
    const tookMs = await time(call, port, agent).finally(() => {
      isOver = true
    })
    found.push({ name, tookMs, longestMs: Math.max(...(await others)), megabytes: residentMegabytes(pid) })
  }
  agent.destroy()
  return {
    title: `${scale.name}, just after a start; elsewhere a GET each ${EVERY_MS} ms`,
    table: [
      ['', 'ms', 'longest wait elsewhere', 'resident MB'],
      ...found.map(({ name, tookMs, longestMs, megabytes }) => [
        name,
        number(tookMs),
        number(longestMs),
        number(megabytes),
      ]),
    ],
    budgets: [],
    raw: found,
  }
}
