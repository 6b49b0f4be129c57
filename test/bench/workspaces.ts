import { Agent } from 'node:http'
import path from 'node:path'
import { type Call, inWorkspace, time } from './call.ts'
import { createOne, readOne, understudy } from './contenders.ts'
import { fork } from './control.ts'
import { drive, load } from './load.ts'
import { residentMegabytes } from './process-status.ts'
import { type Findings, number } from './report.ts'
import { pause, type Running, type Stage } from './stage.ts'
import { median, percentile } from './statistics.ts'

export interface WorkspacesPlan {
  readonly count: number
  readonly rounds: number
  readonly seconds: number
}

/** What is measured of one server; by what it is. */
type Column = Record<string, number>

/** How many are asked again after they left memory. */
const SLEEPERS = 200
/** More than stay in memory by default. */
const OTHERS = 1500
const SETTLE_MS = 1000
const WARM_UP_REQUESTS = 4000

const own = (turn: number): string => `ws-${turn + 1}`
const forked = (turn: number): string => `fork-${turn + 1}`

/** Many workspaces in one process with all built-in APIs: kept on disk, where most of them leave memory, and ephemeral. */
export async function measureWorkspaces(stage: Stage, plan: WorkspacesPlan): Promise<Findings> {
  const columns = {
    'kept on disk': await measureKept(stage, plan),
    ephemeral: await fillAndAsk(await stage.start(understudy(readOne, '--ephemeral')), plan),
  }
  const rows = Object.keys(columns['kept on disk'])
  return {
    title: `${plan.count.toLocaleString('en')} workspaces in one process, all built-in APIs`,
    table: [
      ['', ...Object.keys(columns)],
      ...rows.map((row) => [row, ...Object.values<Column>(columns).map((column) => number(column[row] ?? Number.NaN))]),
    ],
    budgets: [],
    raw: columns,
  }
}

async function measureKept(stage: Stage, plan: WorkspacesPlan): Promise<Column> {
  const server = understudy(readOne, '--data', path.join(stage.directory, 'state-of-many'))
  await (await stage.start(server)).stop()
  const alone: number[] = []
  const among: number[] = []
  const restart = async (times: number[]) => {
    for (let round = 0; round < plan.rounds; round++) {
      const again = await stage.start(server)
      times.push(again.startedInMs)
      await again.stop()
    }
  }
  await restart(alone)
  const running = await stage.start(server)
  const column = await fillAndAsk(running, plan, (port) => askSleepers(port, plan))
  await restart(among)
  return {
    ...column,
    'restart, the default workspace only: ms': median(alone),
    'restart, with all of them: ms': median(among),
  }
}

/** Fills a server with workspaces, asks each of them, and stops the server. */
async function fillAndAsk(
  { pid, port, stop }: Running,
  { count, rounds, seconds }: WorkspacesPlan,
  more: (port: number) => Promise<Column> = async () => ({}),
): Promise<Column> {
  try {
    const warmUp = named('warm-up', (turn) => inWorkspace('warm-up', turn % 2 === 0 ? createOne : readOne))
    await drive(warmUp, port, { count: WARM_UP_REQUESTS })
    const atFirst = await settledMegabytes(pid)
    const writes = await drive(
      named('writes', (turn) => inWorkspace(own(turn), createOne)),
      port,
      { count },
    )
    const afterWrites = await settledMegabytes(pid)
    await drive(named('change', createOne), port, { count: 20 })
    const forks = await drive(
      named('forks', (turn) => fork(forked(turn), 'default')),
      port,
      { count },
    )
    const afterForks = await settledMegabytes(pid)
    const around = named('reads of all', (turn) => inWorkspace(own(turn % count), readOne))
    const alone = named('reads of one', () => readOne)
    const rates: Record<'around' | 'alone', number[]> = { around: [], alone: [] }
    for (let round = 0; round < rounds; round++) {
      rates.around.push((await load(around, { pid, port }, seconds)).requestsPerSecond)
      rates.alone.push((await load(alone, { pid, port }, seconds)).requestsPerSecond)
    }
    const afterReads = await settledMegabytes(pid)
    return {
      'first write in each: s': writes.tookMs / 1000,
      'first write in each: p99 ms': percentile(writes.latenciesMs, 0.99),
      'as many forks of a changed one: s': forks.tookMs / 1000,
      'fork: p99 ms': percentile(forks.latenciesMs, 0.99),
      'GET, all in turn: requests/s': median(rates.around),
      'GET, always the same: requests/s': median(rates.alone),
      'resident at first: MB': atFirst,
      'resident after the writes: MB': afterWrites,
      'resident after the forks: MB': afterForks,
      'resident after the GETs: MB': afterReads,
      'a workspace with one write: kB': ((afterWrites - atFirst) * 1000) / count,
      'a fork: kB': ((afterForks - afterWrites) * 1000) / count,
      ...(await more(port)),
    }
  } finally {
    await stop()
  }
}

const named = (name: string, call: Call | ((turn: number) => Call)) => ({ name, call })

async function settledMegabytes(pid: number): Promise<number> {
  await pause(SETTLE_MS)
  return residentMegabytes(pid)
}

/** The first request to workspaces that others have taken the places of in memory, and the next one. */
async function askSleepers(port: number, { count }: WorkspacesPlan): Promise<Column> {
  await drive(
    named('others', (turn) => inWorkspace(forked(turn), readOne)),
    port,
    { count: Math.min(OTHERS, count) },
  )
  const sleepers = Array.from({ length: SLEEPERS }, (_, index) => own(Math.floor((index * count) / SLEEPERS)))
  const agent = new Agent({ keepAlive: true })
  const ask = async () => {
    const times: number[] = []
    for (const name of sleepers) times.push(await time(inWorkspace(name, readOne), port, agent))
    return Float64Array.from(times).sort()
  }
  try {
    const [asleep, awake] = [await ask(), await ask()]
    return {
      'GET, one that left memory: median ms': percentile(asleep, 0.5),
      'GET, one that left memory: p99 ms': percentile(asleep, 0.99),
      'GET, the same again: median ms': percentile(awake, 0.5),
    }
  } finally {
    agent.destroy()
  }
}
