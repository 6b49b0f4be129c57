import { Agent } from 'node:http'
import { time } from '../call.ts'
import { type Findings, number } from '../report.ts'
import { pause } from '../stage.ts'
import { percentile } from '../statistics.ts'
import { BranchFiles, bringToBrink, CompactionWatch } from './compaction.ts'
import { getThing, replaceThing, type ScaledServer, scatteredId } from './things.ts'

export const EVERY_MS = 5
const PATIENCE_MS = 300_000

/** How long requests that come at a steady pace wait while the records of a world are written to a checkpoint. */
export async function measureStalls(
  server: ScaledServer,
  { rounds, directory }: { rounds: number; directory: string },
): Promise<Findings> {
  const files = new BranchFiles(directory)
  const calm: number[] = []
  const during: number[] = []
  const compactionsMs: number[] = []
  for (let round = 0; round < rounds; round++) {
    await bringToBrink(files, server.port)
    const watch = new CompactionWatch(files)
    const startedAt = performance.now()
    const trickled = trickle(server, () => watch.isOver)
    await once(server, round)
    during.push(...(await trickled))
    const forMs = performance.now() - startedAt
    compactionsMs.push(watch.end().tookMs ?? Number.NaN)
    const calmFrom = performance.now()
    calm.push(...(await trickle(server, () => performance.now() - calmFrom >= forMs)))
  }
  const row = (name: string, values: readonly number[]) => [
    name,
    number(values.length),
    number(percentile(Float64Array.from(values).sort(), 0.99)),
    number(Math.max(...values)),
  ]
  return {
    title: `A GET each ${EVERY_MS} ms, ${server.scale.name}`,
    table: [['', 'requests', 'p99 ms', 'slowest'], row('nothing else', calm), row('while compacting', during)],
    budgets: [
      {
        what: `longest wait while ${server.scale.name} are compacted, beyond the longest without`,
        unit: 'ms',
        measured: Math.max(...during) - Math.max(...calm),
        limit: { atMost: 50 },
      },
    ],
    note: `compactions took ${compactionsMs.map((value) => number(value)).join(', ')} ms`,
    raw: { calm, during, compactionsMs },
  }
}

/** The write that begins the compaction. */
async function once({ port, scale }: ScaledServer, round: number): Promise<void> {
  const agent = new Agent()
  await time(replaceThing(scatteredId(scale, round + 1), 'The last straw'), port, agent)
}

/** Asks at a steady pace, whether or not the last answer has come, so that a pause is felt by all that it holds up. */
export async function trickle({ port, scale }: ScaledServer, isOver: () => boolean): Promise<number[]> {
  const agent = new Agent({ keepAlive: true })
  const asked: Promise<number>[] = []
  const deadline = performance.now() + PATIENCE_MS
  while (!isOver()) {
    if (performance.now() > deadline) throw new Error('what the requests came beside did not end in time')
    asked.push(time(getThing(scatteredId(scale, asked.length)), port, agent))
    await pause(EVERY_MS)
  }
  try {
    return await Promise.all(asked)
  } finally {
    agent.destroy()
  }
}
