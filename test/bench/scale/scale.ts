import path from 'node:path'
import type { Effort } from '../load.ts'
import { SETTLE_MS } from '../memory.ts'
import { hasProcessStatus, residentMegabytes } from '../process-status.ts'
import { type Findings, number } from '../report.ts'
import { pause, type Stage } from '../stage.ts'
import { measureLists } from './lists.ts'
import { measureRestarts } from './restarts.ts'
import { measureStalls } from './stalls.ts'
import { type KeptScale, measureStarts } from './starts.ts'
import { measureSteps } from './steps.ts'
import { getThing, makeDocuments, makeScale, type Scale, type ScaledServer, withServers, withThings } from './things.ts'
import { measureWrites } from './writes.ts'

const FEW = 1000

export interface ScalePlan {
  /** Records of the large world. */
  readonly many: number
  readonly effort: Effort
  /** How often what takes seconds is repeated. */
  readonly rounds: number
}

/** What a large world costs beside a small one: at the start, in memory, with each request, and in the steps that take a whole one. */
export async function* measureScale(
  stage: Stage,
  { many: count, effort, rounds }: ScalePlan,
): AsyncGenerator<Findings> {
  const { plain, indexed } = makeDocuments(stage)
  const few = makeScale(stage, FEW)
  const many = makeScale(stage, count)
  const ephemeral = (document: string) =>
    [few, many].map((scale) => ({ scale, contender: withThings(scale, document, getThing(1), '--ephemeral') }))

  const [inMemory, ephemeralSteps] = await withServers(stage, ephemeral(plain), async (servers) => {
    return [await residentBytes(servers), await measureSteps(servers, 'ephemeral')] as const
  })
  yield ephemeralSteps
  yield await withServers(stage, ephemeral(indexed), measureLists)

  const keep = (scale: Scale, document: string, label: string): KeptScale => {
    const directory = path.join(stage.directory, `state of ${label}`)
    return { scale, document, directory, label }
  }
  const keptFew = keep(few, plain, few.name)
  const keptMany = keep(many, plain, many.name)
  yield await measureStarts(stage, [keptFew, keptMany, keep(many, indexed, `${many.name}, an index`)], rounds)

  const again = [keptFew, keptMany].map(({ scale, document, directory }) => {
    return { scale, contender: withThings(scale, document, getThing(1), '--data', directory) }
  })
  const kept = await withServers(stage, again, async (servers) => {
    const [small, large] = servers
    if (small === undefined || large === undefined) throw new Error('there are two worlds to compare')
    const { directory } = keptMany
    const memory = describeMemory({ ephemeral: inMemory, 'kept on disk, second start': await residentBytes(servers) })
    const steps = await measureSteps(servers, 'kept on disk')
    const writes = await measureWrites(small, large, { effort, directory })
    return [memory, steps, writes, await measureStalls(large, { rounds, directory })]
  })
  yield* kept
  yield* await measureRestarts(stage, keptMany, rounds)
}

interface Resident {
  readonly few: number
  readonly many: number
  readonly aRecord: number
}

/** Megabytes of two servers that were left alone, and the bytes that one record more takes. */
async function residentBytes([few, many]: readonly ScaledServer[]): Promise<Resident> {
  if (few === undefined || many === undefined) throw new Error('there are two worlds to compare')
  await pause(SETTLE_MS)
  const [small, large] = [residentMegabytes(few.pid), residentMegabytes(many.pid)]
  return { few: small, many: large, aRecord: ((large - small) * 1e6) / (many.scale.count - few.scale.count) }
}

function describeMemory(found: Readonly<Record<string, Resident>>): Findings {
  const title = 'Resident memory, nobody asking'
  if (!hasProcessStatus)
    return { title, table: [], budgets: [], note: 'skipped: it is read from /proc, which only Linux has', raw: {} }
  return {
    title,
    table: [
      ['', 'small world MB', 'large world MB', 'bytes a record'],
      ...Object.entries(found).map(([name, { few, many, aRecord }]) => [
        name,
        number(few),
        number(many),
        number(aRecord),
      ]),
    ],
    budgets: [],
    raw: found,
  }
}
