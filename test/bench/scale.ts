import path from 'node:path'
import { understudy } from './contenders.ts'
import { compareUnderLoad, type Effort, type Measured } from './load.ts'
import { type Budget, type Findings, loadTable, number } from './report.ts'
import type { Contender, Stage } from './stage.ts'
import { median } from './statistics.ts'
import { createThing, DOCUMENT, makeFixtures } from './things.ts'

const FEW = 1000

interface Scale {
  /** Records of the large world. */
  readonly many: number
  readonly effort: Effort
}

/** What a large world costs: in the steps that take a whole one, and with each journaled write. */
export async function measureScale(stage: Stage, { many, effort }: Scale): Promise<Findings[]> {
  const document = stage.make('bench.json', JSON.stringify(DOCUMENT))
  const worlds = [FEW, many].map((count) => ({ count, fixtures: makeFixtures(stage, count) }))
  const start = (count: number, fixtures: string, ...flags: string[]): Contender => ({
    ...understudy(createThing, document, '--fixtures', fixtures, ...flags),
    name: records(count),
  })
  const ephemeral = worlds.map(({ count, fixtures }) => start(count, fixtures, '--ephemeral'))
  const kept = worlds.map(({ count, fixtures }) => {
    return start(count, fixtures, '--data', path.join(stage.directory, `state-${count}`))
  })
  const steps = await measureSteps(stage, ephemeral)
  return [steps, findWrites(await compareUnderLoad(stage, kept, effort))]
}

interface Step {
  readonly path: string
  /** Sent by POST; without one it is a GET. */
  readonly body?: object
}

/** What the request itself costs. */
const NOTHING = 'health'

const STEPS: Readonly<Record<string, (turn: number) => Step>> = {
  [NOTHING]: () => ({ path: '/_understudy/health' }),
  fork: (turn) => ({ path: '/_understudy/workspaces', body: { name: `fork-${turn}`, from: 'default' } }),
  reset: (turn) => ({ path: `/~fork-${turn}/_understudy/reset`, body: {} }),
}
const WARM_UP_TURNS = 50
const TURNS = 300

async function measureSteps(stage: Stage, contenders: readonly Contender[]): Promise<Findings> {
  const started = []
  try {
    for (const contender of contenders) started.push({ ...(await stage.start(contender)), name: contender.name })
    const times = new Map(
      started.flatMap(({ name }) => Object.keys(STEPS).map((step) => [`${step}, ${name}`, [] as number[]])),
    )
    for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn++) {
      for (const { name, port } of started) {
        for (const [step, callOf] of Object.entries(STEPS)) {
          const tookMs = await time(port, callOf(turn))
          if (turn >= WARM_UP_TURNS) times.get(`${step}, ${name}`)?.push(tookMs)
        }
      }
    }
    const of = (step: string, { name }: { name: string }) => median(times.get(`${step}, ${name}`) ?? [])
    const [few, many] = started
    if (few === undefined || many === undefined) throw new Error('there are two worlds to compare')
    const steps = Object.keys(STEPS).filter((step) => step !== NOTHING)
    const budgets = steps.flatMap((step): Budget[] => {
      const itselfMs = of(step, many) - of(NOTHING, many)
      return [
        {
          what: `${step}, ${many.name} vs ${few.name}`,
          unit: '×',
          measured: of(step, many) / of(step, few),
          limit: { atMost: 2 },
        },
        {
          what: `${step}, ${many.name}, beyond a bare control call`,
          unit: 'ms',
          measured: itselfMs,
          limit: { atMost: 1 },
        },
      ]
    })
    const rows = [...times].map(([name, values]) => [name, number(median(values)), number(Math.max(...values))])
    return {
      title: 'Whole worlds, by the control API',
      table: [['', 'median ms', 'slowest'], ...rows],
      budgets,
      raw: Object.fromEntries(times),
    }
  } finally {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

async function time(port: number, { path, body }: Step): Promise<number> {
  const startedAt = performance.now()
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`http://127.0.0.1:${port}${path}`, body === undefined ? {} : sent)
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
  return performance.now() - startedAt
}

function findWrites(measured: readonly Measured[]): Findings {
  const [few = [], many = []] = measured.map(({ samples }) => samples)
  const ratio = median(many.map(({ p99Ms }, round) => p99Ms / (few[round]?.p99Ms ?? Number.NaN)))
  const what = `p99 of a journaled write, ${measured[1]?.name} vs ${measured[0]?.name}`
  return {
    title: 'Journaled writes, compaction running as it comes',
    table: loadTable(measured, records(FEW)),
    budgets: [{ what, unit: '×', measured: ratio, limit: { atMost: 2 } }],
    raw: measured,
  }
}

const records = (count: number): string => `${count.toLocaleString('en')} records`
