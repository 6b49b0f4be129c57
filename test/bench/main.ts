/** `npm run bench`: measures this project side by side with others, on one machine in one run. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureColdStart } from './cold-start.ts'
import { creators, NAMES, readers } from './contenders.ts'
import { measureLargeDocument } from './large-document.ts'
import { compareUnderLoad, type Effort, ratio } from './load.ts'
import { measureMemory } from './memory.ts'
import { type Budget, describeBudgets, describeFindings, type Findings, isMet, loadTable } from './report.ts'
import { measureScale } from './scale/scale.ts'
import { measureShifts } from './shifts.ts'
import { Stage } from './stage.ts'
import { measureWorkspaces } from './workspaces.ts'

const HELP = `npm run bench -- [--quick] [--only PART,...] [--json FILE]

  --quick       fewer and shorter rounds
  --only PARTS  some of: get, post, start, memory, document, shifts, scale,
                workspaces
  --json FILE   write every measurement there
`

interface Plan {
  readonly effort: Effort
  readonly starts: number
  readonly memoryRounds: number
  /** Of the large world. */
  readonly records: number
  readonly workspaces: number
  /** How often what takes seconds is repeated. */
  readonly longRounds: number
}

const THOROUGH: Plan = {
  effort: { rounds: 9, seconds: 2, warmUpSeconds: 3 },
  starts: 11,
  memoryRounds: 3,
  records: 1_000_000,
  workspaces: 10_000,
  longRounds: 3,
}
const QUICK: Plan = {
  effort: { rounds: 3, seconds: 1, warmUpSeconds: 1 },
  starts: 3,
  memoryRounds: 1,
  records: 100_000,
  workspaces: 2000,
  longRounds: 1,
}

const PARTS: Readonly<Record<string, (stage: Stage, plan: Plan) => AsyncGenerator<Findings>>> = {
  async *get(stage, { effort }) {
    const measured = await compareUnderLoad(stage, await readers(stage), effort)
    const budget = (other: string, atLeast: number): Budget => ({
      what: `GET vs ${other}`,
      unit: '×',
      measured: ratio(measured, NAMES.understudy, other),
      limit: { atLeast },
    })
    yield {
      title: 'GET one record: authenticated, validated, response-checked',
      table: loadTable(measured, NAMES.bare),
      budgets: [budget(NAMES.bare, 0.7), budget(NAMES.prism, 20), budget(NAMES.jsonServer, 8)],
      raw: measured,
    }
  },
  async *post(stage, { effort }) {
    const measured = await compareUnderLoad(stage, await creators(stage), effort)
    yield {
      title: 'POST one record: the same, and journaled',
      table: loadTable(measured, NAMES.bare),
      budgets: [
        {
          what: `POST vs ${NAMES.bare}`,
          unit: '×',
          measured: ratio(measured, NAMES.understudy, NAMES.bare),
          limit: { atLeast: 0.4 },
        },
      ],
      raw: measured,
    }
  },
  async *start(stage, { starts }) {
    yield await measureColdStart(stage, starts)
  },
  async *memory(stage, { memoryRounds }) {
    yield await measureMemory(stage, memoryRounds)
  },
  async *document(stage, { starts, effort }) {
    yield* await measureLargeDocument(stage, { starts, effort })
  },
  shifts: (stage, { effort }) => measureShifts(stage, effort),
  scale: (stage, { records, effort, longRounds }) => measureScale(stage, { many: records, effort, rounds: longRounds }),
  async *workspaces(stage, { workspaces, effort, longRounds }) {
    yield await measureWorkspaces(stage, { count: workspaces, rounds: longRounds, seconds: effort.seconds })
  },
}

/** Runs the wanted parts. Resolves to the exit code: 1 where something could not be measured. */
async function bench(
  stage: Stage,
  parts: readonly string[],
  plan: Plan,
  jsonFile: string | undefined,
): Promise<number> {
  const all: Findings[] = []
  let exitCode = 0
  for (const name of parts) {
    try {
      for await (const findings of PARTS[name]?.(stage, plan) ?? []) {
        all.push(findings)
        process.stdout.write(describeFindings(findings))
      }
    } catch (error) {
      // Whatever it was, the other parts can still be measured.
      process.stderr.write(
        `\nbench: ${name} could not be measured: ${error instanceof Error ? error.stack : String(error)}\n`,
      )
      exitCode = 1
    }
  }
  const budgets = all.flatMap((findings) => findings.budgets)
  process.stdout.write(`\n${describeBudgets(budgets)}`)
  if (jsonFile !== undefined) {
    const machine = { node: process.version, platform: process.platform, arch: process.arch }
    const results = {
      machine,
      budgets: budgets.map((budget) => ({ ...budget, isMet: isMet(budget) })),
      parts: all.map(({ title, note, raw }) => ({ title, note, raw })),
    }
    writeFileSync(jsonFile, `${JSON.stringify(results, undefined, 2)}\n`)
  }
  return exitCode
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const parts = values.only?.split(',') ?? Object.keys(PARTS)
  const unknown = parts.filter((name) => !Object.hasOwn(PARTS, name))
  if (unknown.length > 0)
    throw new TypeError(`--only ${unknown.join(',')}: expected some of ${Object.keys(PARTS).join(', ')}`)
  return { parts, plan: values.quick === true ? QUICK : THOROUGH, jsonFile: values.json, isHelp: values.help === true }
}

try {
  const { parts, plan, jsonFile, isHelp } = readArguments()
  if (isHelp) process.stdout.write(HELP)
  else {
    const stage = new Stage()
    process.on('exit', () => stage.clear())
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
    process.exitCode = await bench(stage, parts, plan, jsonFile)
  }
} catch (error) {
  if (!(error instanceof TypeError)) throw error // parseArgs throws these, too
  process.stderr.write(`bench: ${error.message}\n`)
  process.exitCode = 2
}
