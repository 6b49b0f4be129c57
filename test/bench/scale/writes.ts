import type { Effort } from '../load.ts'
import { load, type Sample } from '../load.ts'
import { type Findings, number } from '../report.ts'
import { median } from '../statistics.ts'
import { BranchFiles, bringToBrink, CompactionWatch } from './compaction.ts'
import { type ScaledServer, writesTo } from './things.ts'

/** One way to put load on a world. */
interface Mode {
  readonly name: string
  readonly run: (seconds: number) => Promise<Sample & { readonly share: number }>
  readonly samples: (Sample & { readonly share: number })[]
}

/**
 * Writes of single records, each answered when it is in the journal: in a small world, in a large one, and in the large
 * one while its records are written to a checkpoint. Records are replaced, so that the worlds keep their sizes.
 */
export async function measureWrites(
  few: ScaledServer,
  many: ScaledServer,
  { effort, directory }: { effort: Effort; directory: string },
): Promise<Findings> {
  const files = new BranchFiles(directory)
  const modes: readonly Mode[] = [
    { name: few.scale.name, run: (seconds) => calm(few, seconds), samples: [] },
    { name: many.scale.name, run: (seconds) => calm(many, seconds), samples: [] },
    { name: `${many.scale.name}, compacting`, run: (seconds) => compacting(many, files, seconds), samples: [] },
  ]
  for (const { run } of modes.slice(0, 2)) await run(effort.warmUpSeconds)
  for (let round = 0; round < effort.rounds; round++) {
    for (const { run, samples } of modes) samples.push(await run(effort.seconds))
  }
  const [base, , measured] = modes
  const ratio = median(
    (measured?.samples ?? []).map(({ p99Ms }, round) => p99Ms / (base?.samples[round]?.p99Ms ?? Number.NaN)),
  )
  const column = (samples: Mode['samples'], pick: (sample: Mode['samples'][number]) => number | undefined) =>
    number(median(samples.map((sample) => pick(sample) ?? Number.NaN)))
  return {
    title: 'Journaled writes of single records',
    table: [
      ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs/request', '% of the time compacting'],
      ...modes.map(({ name, samples }) => [
        name,
        column(samples, ({ requestsPerSecond }) => requestsPerSecond),
        column(samples, ({ p50Ms }) => p50Ms),
        column(samples, ({ p99Ms }) => p99Ms),
        column(samples, ({ cpuMicros }) => cpuMicros),
        column(samples, ({ share }) => share * 100),
      ]),
    ],
    budgets: [
      {
        what: `p99 of a journaled write, ${measured?.name} vs ${base?.name}`,
        unit: '×',
        measured: ratio,
        limit: { atMost: 2 },
      },
    ],
    raw: modes.map(({ name, samples }) => ({ name, samples })),
  }
}

const calm = async (server: ScaledServer, seconds: number) => ({
  ...(await load(writesTo(server), server, seconds)),
  share: 0,
})

async function compacting(server: ScaledServer, files: BranchFiles, seconds: number) {
  await bringToBrink(files, server.port)
  const watch = new CompactionWatch(files)
  const sample = await load(writesTo(server), server, seconds)
  return { ...sample, share: watch.end().share }
}
