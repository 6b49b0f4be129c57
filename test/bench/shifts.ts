import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Call } from './call.ts'
import { NAMES, repeaters, understudy } from './contenders.ts'
import { compareUnderLoad, type Effort, ratio } from './load.ts'
import { type Findings, loadTable } from './report.ts'
import type { Contender, Stage } from './stage.ts'

const FEW = 1000
const MANY = 100_000
const SHIFTS_A_WEEK = 50
const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS
const BEGIN_MS = Date.parse('1975-01-06T08:00:00Z')
const FIRST_ID = 1_000_000

const own = fileURLToPath(new URL('../../fixtures/staffjoy', import.meta.url))
const instant = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 19)

const ROLE = '/staffjoy/api/v2/organizations/1/locations/6/roles/656'
const headers = { authorization: `Basic ${Buffer.from('staffjoydev:').toString('base64')}` }
const readShift: Call = { method: 'GET', path: `${ROLE}/shifts/${FIRST_ID + 500}`, headers }
const weekFrom = BEGIN_MS + 10 * WEEK_MS
const listWeek: Call = {
  method: 'GET',
  path: `${ROLE}/shifts/?start=${instant(weekFrom)}&end=${instant(weekFrom + WEEK_MS)}`,
  headers,
}

/** Staffjoy with the shifts of decades in one role: one of them, and those of a week. */
export async function* measureShifts(stage: Stage, effort: Effort): AsyncGenerator<Findings> {
  const [few, many] = [FEW, MANY].map((count) => ({ count, fixtures: makeFixtures(stage, count) }))
  if (few === undefined || many === undefined) throw new Error('there are two worlds to compare')
  const serve = ({ count, fixtures }: { count: number; fixtures: string }, call: Call): Contender => ({
    ...understudy(call, 'staffjoy', '--ephemeral', '--fixtures', fixtures),
    name: `${NAMES.understudy}, ${count.toLocaleString('en')} shifts`,
  })

  const one = serve(many, readShift)
  const { bare } = await repeaters(stage, one)
  const reads = await compareUnderLoad(stage, [one, bare], effort)
  yield {
    title: 'Staffjoy: GET one shift',
    table: loadTable(reads, bare.name),
    budgets: [
      {
        what: `GET one of ${MANY.toLocaleString('en')} shifts vs ${bare.name}`,
        unit: '×',
        measured: ratio(reads, one.name, bare.name),
        limit: { atLeast: 0.7 },
      },
    ],
    raw: reads,
  }

  const [short, long] = [serve(few, listWeek), serve(many, listWeek)]
  const lists = await compareUnderLoad(stage, [long, short], effort)
  yield {
    title: `Staffjoy: the ${SHIFTS_A_WEEK} shifts of a week`,
    table: loadTable(lists, short.name),
    budgets: [
      {
        what: `time of the shifts of a week, ${long.name} vs ${FEW.toLocaleString('en')}`,
        unit: '×',
        measured: 1 / ratio(lists, long.name, short.name),
        limit: { atMost: 3 },
      },
    ],
    raw: lists,
  }
}

/** The fixtures of the package with so many shifts more, the same number in each week. Returns the directory. */
function makeFixtures(stage: Stage, count: number): string {
  const directory = stage.make(`shifts-${count}`)
  cpSync(own, path.join(directory, 'staffjoy'), { recursive: true })
  const known = JSON.parse(readFileSync(path.join(own, 'shifts.json'), 'utf8')) as object[] // our own
  const more = Array.from({ length: count }, (_, index) => {
    const week = Math.floor(index / SHIFTS_A_WEEK)
    const start = BEGIN_MS + week * WEEK_MS + (index % SHIFTS_A_WEEK) * 3 * HOUR_MS
    const span = { start: instant(start), stop: instant(start + 2 * HOUR_MS) }
    return { id: FIRST_ID + index, role_id: 656, user_id: 458, ...span, published: true, description: null }
  })
  stage.make(`shifts-${count}/staffjoy/shifts.json`, JSON.stringify([...known, ...more]))
  return directory
}
