import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox, SandboxWorld } from '../../../../src/index.ts'
import { rowsOf } from '../act.ts'
import { type Hours, inChicago, type Row, type Week, weeksOf } from './chicago.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await inChicago()
})
afterAll(() => sandbox.close())

const FIRST_DAY = Date.parse('2026-03-02T00:00:00Z')
const MINIMUM = 240
const ASSIGNMENTS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((number) => `22054${number}`)

/** Minutes at work and between, in turn, for each assignment: `[240, 30, 200]` is two stays with a gap. */
const stays = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 })
const plan = fc.array(stays, { minLength: ASSIGNMENTS.length, maxLength: ASSIGNMENTS.length })
const day = fc.integer({ min: 0, max: 13 })

/** A world where the worker has come and gone as planned, under a rule that grants four hours and rounds nothing. */
async function worked(minutes: readonly (readonly number[])[]): Promise<SandboxWorld> {
  const world = await sandbox.fork()
  const [like] = await rowsOf(world, 'time_punches')
  const rule = { api: 'roosted', collection: 'wage_rules', id: 'W1gR2' }
  const plain = { minimum_hours: 4, break_after_hours: null, rounding_minutes: 0 }
  await world.putRecord(rule, { ...(await world.record(rule)), ...plain })
  for (const { id } of await rowsOf(world, 'time_punches'))
    await world.deleteRecord({ api: 'roosted', collection: 'time_punches', id: String(id) })
  for (const [index, lengths] of minutes.entries()) {
    let at = FIRST_DAY + index * 86_400_000
    const even = lengths.length % 2 === 1 ? lengths : lengths.slice(1)
    const moments = [at, ...even.map((length) => (at += length * 60_000))]
    for (const [number, moment] of moments.entries()) {
      const id = `t${index}x${number}y`
      await world.putRecord(
        { api: 'roosted', collection: 'time_punches', id },
        {
          ...like,
          id,
          erf_id: ASSIGNMENTS[index],
          clock_type: number % 2 === 0 ? 'in' : 'out',
          punch_datetime: new Date(moment).toISOString().slice(0, 19).replace('T', ' '),
        },
      )
    }
  }
  return world
}

/** Minutes that such a plan is paid for, the third assignment (of another rule) without a minimum. */
const paid = (minutes: readonly (readonly number[])[]): number =>
  minutes.reduce((sum, lengths, index) => {
    const even = lengths.length % 2 === 1 ? lengths : lengths.slice(1)
    const total = even.reduce((all, length, at) => (at % 2 === 0 ? all + length : all), 0)
    const hasMinimum = index !== 2 && index !== 7
    return sum + (hasMinimum && total > 0 ? Math.max(MINIMUM, total) : total)
  }, 0)

const regular = ({ hours, minutes }: Pick<Hours, 'hours' | 'minutes'>) => hours * 60 + minutes
const overtime = (row: Pick<Hours, 'ot_hours' | 'ot_minutes'>) => row.ot_hours * 60 + row.ot_minutes
const doubleTime = (row: Pick<Hours, 'dt_hours' | 'dt_minutes'>) => row.dt_hours * 60 + row.dt_minutes
const all = (row: Omit<Hours, 'total_hours' | 'total_minutes'>) => regular(row) + overtime(row) + doubleTime(row)
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
const cents = (amount: string | null): number => Math.round(Number(amount ?? 0) * 100)

function expectSums({ week, totals, rows }: Week): void {
  const days = Object.values(week).map(({ stats }) => stats)
  for (const kind of [regular, overtime, doubleTime]) {
    expect(kind(totals)).toBe(sum<Row>([...rows], kind))
    expect(kind(totals)).toBe(sum(days, kind))
    expect(kind(totals)).toBe(sum(Object.values(totals.payroll_groups), kind))
    expect(kind(totals)).toBe(sum(Object.values(totals.client), kind))
  }
  expect(totals.total_hours * 60 + totals.total_minutes).toBe(all(totals))
  expect(cents(totals.pay_amount)).toBe(sum([...rows], ({ pay_amount }) => cents(pay_amount)))
  expect(cents(totals.bill_amount)).toBe(sum([...rows], ({ bill_amount }) => cents(bill_amount)))
}

test('rows, days, groups and clients come to the totals, and no minute is lost or made', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (minutes) => {
      await using world = await worked(minutes)
      const weeks = await weeksOf(world, '2026-03-02', '2026-03-15')
      for (const week of weeks) expectSums(week)
      expect(sum([...weeks], ({ totals }) => all(totals))).toBe(paid(minutes))
    }),
    { numRuns: 15 },
  )
})

test('a week is the same, however the dates asked for cut it', async () => {
  const dateOf = (index: number) => new Date(FIRST_DAY + index * 86_400_000).toISOString().slice(0, 10)
  await fc.assert(
    fc.asyncProperty(plan, fc.array(fc.tuple(day, day), { minLength: 4, maxLength: 4 }), async (minutes, cuts) => {
      await using world = await worked(minutes)
      const whole = await weeksOf(world, '2026-03-02', '2026-03-15')
      for (const cut of cuts) {
        const [from = 0, to = 0] = [...cut].sort((a, b) => a - b)
        const part = await weeksOf(world, dateOf(from), dateOf(to))
        expect(part).toEqual(whole.slice(Math.floor(from / 7), Math.floor(to / 7) + 1))
      }
    }),
    { numRuns: 10 },
  )
})
