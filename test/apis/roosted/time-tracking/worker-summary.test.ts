import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sandbox, SandboxWorld } from '../../../../src/index.ts'
import { act, refusal, send } from '../act.ts'
import { hours, inChicago, type Row, split, weeksOf } from './chicago.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await inChicago()
})
afterAll(() => sandbox.close())

const SUMMARY = '/time-tracking/worker-summary'
const RANGE = 'start_date=2026-03-02&end_date=2026-03-15'

async function change(world: SandboxWorld, collection: string, id: string, fields: object): Promise<void> {
  const place = { api: 'roosted', collection, id }
  await world.putRecord(place, { ...(await world.record(place)), ...fields })
}

/** The row of one assignment. */
async function rowOf(world: SandboxWorld, number: string): Promise<Row | undefined> {
  const weeks = await weeksOf(world, '2026-03-02', '2026-03-15')
  return weeks.flatMap(({ rows }) => rows).find(({ erf_id }) => erf_id === `22054${number}`)
}

describe('a query', () => {
  test.each([
    [`${RANGE}`, 'worker_id', 'is required'],
    ['worker_id=3158&start_date=2026-03-02', 'end_date', 'is required'],
    ['worker_id=3158&end_date=2026-03-02', 'start_date', 'is required'],
    ['worker_id=3158&start_date=2026-03-02&end_date=2026-03-01', 'end_date', 'is before start_date'],
    ['worker_id=3158&start_date=2026-01-01&end_date=2027-01-02', 'end_date', 'is more than 366 days on'],
    ['worker_id=9999&start_date=2026-03-02&end_date=2026-03-01', 'end_date', 'is before start_date'],
    [
      'worker_id=3158&start_date=0000-01-01&end_date=0000-01-09',
      'start_date',
      'is in a week that begins before the year 0',
    ],
    [
      'worker_id=3158&start_date=9999-12-20&end_date=9999-12-31',
      'end_date',
      'is in a week that ends after the year 9999',
    ],
  ])('of %s is refused', async (query, field, message) => {
    expect(await act(sandbox, `GET ${SUMMARY}?${query}`)).toEqual(
      refusal(400, 'TTR-400', 'The request is not well formed.', [{ field, message }]),
    )
  })

  test('may be for 366 days', async () => {
    expect(await weeksOf(sandbox, '2026-01-01', '2027-01-01')).toHaveLength(53)
  })

  test.each([
    ['worker_id=9999', '9999'],
    ['worker_id=3158&payroll_group_id=zzzzz', 'zzzzz'],
    ['worker_id=3158&client_id=yyyyy', 'yyyyy'],
  ])('of %s finds nothing', async (query, id) => {
    expect(await act(sandbox, `GET ${SUMMARY}?${query}&${RANGE}`)).toEqual(
      refusal(404, 'TTR-404', `There is no record ${id} of this kind here.`),
    )
  })

  test('is open to a key that may only read', async () => {
    const headers = { 'x-api-key': 'roosted-read' }
    const answer = await send(sandbox, `GET ${SUMMARY}?worker_id=3158&${RANGE}`, undefined, headers)
    expect(answer.status).toBe(200)
  })
})

describe('dates and filters only choose what is shown', () => {
  test('a day shows its whole week', async () => {
    const [whole] = await weeksOf(sandbox, '2026-03-02', '2026-03-15')
    expect(await weeksOf(sandbox, '2026-03-05', '2026-03-05')).toEqual([whole])
  })

  test('hours of another group still lead to overtime', async () => {
    const [whole] = await weeksOf(sandbox, '2026-03-02', '2026-03-08')
    const [shown] = await weeksOf(sandbox, '2026-03-02', '2026-03-08', '&payroll_group_id=gDrT7')
    expect(shown?.rows).toEqual(whole?.rows.filter(({ erf_id }) => erf_id !== '2205403'))
    expect(shown?.totals).toMatchObject({
      ...hours('31:00 22:00 1:30 54:30'),
      pay_amount: '1467.75',
      bill_amount: '2538.63',
    })
    expect(shown?.week['2026-03-04']).toMatchObject({ punches: [], stats: hours('0:00 0:00 0:00 0:00') })
  })

  test('hours for another client too, and punches of a client are its own', async () => {
    const [shown] = await weeksOf(sandbox, '2026-03-02', '2026-03-08', '&client_id=hAjwQ')
    expect(shown?.totals).toMatchObject(hours('17:00 1:30 0:00 18:30'))
    expect(Object.values(shown?.week ?? {}).flatMap(({ punches }) => punches)).toEqual([
      'pI3xQ',
      'pO3xQ',
      'pI4xQ',
      'pO4xQ',
    ])
    const [, second] = await weeksOf(sandbox, '2026-03-02', '2026-03-15', '&client_id=hAjwQ')
    expect(second?.totals.problems).toBe(0)
  })

  test('both together', async () => {
    const [shown] = await weeksOf(sandbox, '2026-03-02', '2026-03-08', '&client_id=hAjwQ&payroll_group_id=gDrT7')
    expect(shown?.rows.map(({ erf_id }) => erf_id)).toEqual(['2205404'])
  })

  test('weeks begin on the day of the company', async () => {
    await using world = await sandbox.fork()
    await change(world, 'company', '1', { week_start_day: 0 })
    const weeks = await weeksOf(world, '2026-03-02', '2026-03-15')
    expect(weeks.map(({ start_of_week }) => start_of_week)).toEqual(['2026-03-01', '2026-03-08', '2026-03-15'])
  })

  test('or on that of the wage rule of the group asked for', async () => {
    await using world = await sandbox.fork()
    await change(world, 'wage_rules', 'W1gR2', { week_start_day: 3 })
    const starts = async (more: string) =>
      (await weeksOf(world, '2026-03-04', '2026-03-04', more)).map(({ start_of_week }) => start_of_week)
    expect(await starts('&payroll_group_id=gDrT7')).toEqual(['2026-03-04'])
    expect(await starts('&payroll_group_id=pS5vC')).toEqual(['2026-03-02'])
    expect(await starts('')).toEqual(['2026-03-02'])
  })
})

describe('the wage rule of a shift', () => {
  /** Rules that pay overtime from another hour on each. */
  async function rules(): Promise<SandboxWorld> {
    const world = await sandbox.fork()
    const rule = await world.record({ api: 'roosted', collection: 'wage_rules', id: 'W3fD4' })
    for (const [id, hour, more] of [
      ['card1', 1, {}],
      ['group', 2, {}],
      ['place', 3, { locations: ['1503'] }],
      ['usual', 4, { default: 1 }],
    ] as const) {
      const record = { ...rule, id, daily_overtime_cutoff: hour, ...more }
      await world.putRecord({ api: 'roosted', collection: 'wage_rules', id }, record)
    }
    await change(world, 'payroll_groups', 'gDrT7', { wage_rules_id: 'group' })
    await change(world, 'rate_cards', 'rA1cm', {
      entries: [
        {
          roles_id: '123',
          billing_rate: 38,
          pay_rate: 22,
          hourly_type: 'hourly',
          daily_overtime_cutoff: null,
          daily_doubletime_cutoff: null,
          selected_payroll_rules: ['card1', 'group'],
        },
      ],
    })
    return world
  }

  test('is the first of the card, then that of the group, of the location, the default, none', async () => {
    await using world = await rules()
    const regular = async () => (await rowOf(world, '01'))?.hours
    expect(await regular()).toBe(1)
    await change(world, 'event_shifts', '1442401', { rate_cards_id: null })
    expect(await regular()).toBe(2)
    await change(world, 'payroll_groups', 'gDrT7', { wage_rules_id: null })
    expect(await regular()).toBe(3)
    await change(world, 'wage_rules', 'place', { locations: [] })
    expect(await regular()).toBe(4)
    await change(world, 'wage_rules', 'usual', { default: 0 })
    expect(await rowOf(world, '01')).toMatchObject(split('8:38 0:00 0:00')) // 15:58 to 00:36, as it was punched
  })

  test('has its daily cutoffs replaced by those of the card, even where there is no rule', async () => {
    await using world = await rules()
    await change(world, 'payroll_groups', 'gDrT7', { wage_rules_id: null })
    await change(world, 'wage_rules', 'place', { locations: [] })
    await change(world, 'wage_rules', 'usual', { default: 0 })
    const entry = { roles_id: '123', billing_rate: 0, pay_rate: 10, hourly_type: 'hourly', selected_payroll_rules: [] }
    const cutoffs = { daily_overtime_cutoff: 5, daily_doubletime_cutoff: 7 }
    await change(world, 'rate_cards', 'rA1cm', { entries: [{ ...entry, ...cutoffs }] })
    // 5 x 10 + 2 x 15 + 1:38 x 20
    expect(await rowOf(world, '01')).toMatchObject({ ...split('5:00 2:00 1:38'), pay_amount: '112.67' })
  })
})

describe('a rate', () => {
  const first = (world: SandboxWorld) => rowOf(world, '01')

  test('is paid by the card, the worker, the group, the skillset, or not at all', async () => {
    await using world = await sandbox.fork()
    const pay = async () => (await first(world))?.pay_rate
    expect(await pay()).toBe('22.00')
    await change(world, 'event_shifts', '1442401', { rate_cards_id: null })
    expect(await pay()).toBe('19.00')
    await change(world, 'wage_rules', 'W1gR2', { worker_wages: [{ personnel_id: '3158', wage: 0 }] })
    expect(await pay()).toBe('18.00')
    await change(world, 'payroll_groups', 'gDrT7', { default_wage: null })
    expect(await pay()).toBe('17.50')
    await change(world, 'skillsets', '123', { default_wage: 0 })
    expect(await first(world)).toMatchObject({ pay_rate: '0.00', pay_amount: '0.00' })
  })

  test('is billed by the card, the group, or unknown', async () => {
    await using world = await sandbox.fork()
    const bill = async () => (await first(world))?.billing_rate
    expect(await bill()).toBe('38.00')
    await change(world, 'event_shifts', '1442401', { rate_cards_id: null })
    expect(await bill()).toBe('32.50')
    await change(world, 'payroll_groups', 'gDrT7', { invoice_cost: null })
    expect(await first(world)).toMatchObject({ billing_rate: null, bill_amount: null })
    const [week] = await weeksOf(world, '2026-03-02', '2026-03-02')
    expect(week?.totals.bill_amount).toBe('2144.50') // 2781.63 without 304.00 and 333.13
  })

  test('of a card without the skillset is none', async () => {
    await using world = await sandbox.fork()
    await change(world, 'event_shifts', '1442408', { rate_cards_id: 'rB2st' })
    expect(await rowOf(world, '08')).toMatchObject({ pay_rate: '15.00', billing_rate: '27.00', pay_amount: '80.00' })
  })

  test('is only flat where it comes from the card', async () => {
    await using world = await sandbox.fork()
    const entry = { roles_id: '124', daily_overtime_cutoff: null, daily_doubletime_cutoff: null }
    const flat = { ...entry, hourly_type: 'shift', selected_payroll_rules: [] }
    await change(world, 'rate_cards', 'rA1cm', { entries: [{ ...flat, pay_rate: 0, billing_rate: 190 }] })
    expect(await rowOf(world, '08')).toMatchObject({ pay_amount: '80.00', bill_amount: '190.00' }) // 5:20 x 15
  })

  test('is billed without multipliers where the rule says so', async () => {
    await using world = await sandbox.fork()
    await change(world, 'wage_rules', 'W1gR2', { bill_overtime: 0, overtime_multiplier: 1.25 })
    // 8 x 22 + 4 x 27.50 + 0.5 x 44; 12.5 x 38
    expect(await rowOf(world, '02')).toMatchObject({ pay_amount: '308.00', bill_amount: '475.00' })
  })
})

describe('a punch', () => {
  const day = async (world: SandboxWorld, date: string) => {
    const [week] = await weeksOf(world, date, date)
    return week?.week[date]
  }

  test('that was declined is not there', async () => {
    await using world = await sandbox.fork()
    await change(world, 'time_punches', 'pO6xQ', { status: 'declined' })
    expect(await day(world, '2026-03-07')).toMatchObject({
      punches: ['pI6xQ'],
      stats: { ...hours('0:00 0:00 0:00 0:00'), punches: [], problems: 1 },
    })
  })

  test('of a pair that is too long does not count, unless it is said to be right', async () => {
    await using world = await sandbox.fork()
    await change(world, 'time_punches', 'pO6xQ', { punch_datetime: '2026-03-08 08:00:01' })
    expect(await day(world, '2026-03-07')).toMatchObject({
      punches: ['pI6xQ', 'pO6xQ'],
      stats: { total_hours: 0, punches: [], problems: 2, payroll_groups: {}, client: {} },
    })
    await change(world, 'time_punches', 'pI6xQ', { override_max_shift_time: 'Y' })
    expect((await day(world, '2026-03-07'))?.stats).toMatchObject({ total_hours: 15, total_minutes: 30, problems: 0 })
    await change(world, 'time_punches', 'pI6xQ', { override_max_shift_time: 'N' })
    await change(world, 'time_punches', 'pO6xQ', { punch_datetime: '2026-03-08 08:00:00' })
    expect((await day(world, '2026-03-07'))?.stats).toMatchObject({ total_hours: 15, problems: 0 })
  })

  test('of a pair that rounding makes empty does not count', async () => {
    await using world = await sandbox.fork()
    await change(world, 'time_punches', 'pO6xQ', { punch_datetime: '2026-03-07 16:07:00' })
    expect((await day(world, '2026-03-07'))?.stats).toMatchObject({ total_minutes: 0, punches: [], problems: 2 })
    expect(await rowOf(world, '06')).toBeUndefined()
  })

  test('carries its travel hours, which no break shortens', async () => {
    await using world = await sandbox.fork()
    await change(world, 'time_punches', 'pI1xQ', { travel_hours_before: '0.25' })
    await change(world, 'time_punches', 'pO1xQ', { travel_hours_after: '1.10' })
    expect(await rowOf(world, '01')).toMatchObject(split('8:00 1:21 0:00'))
  })
})

describe('time without a shift', () => {
  const AT = '2026-03-10'
  async function put(world: SandboxWorld, clock_type: string, punch_datetime: string, more = {}): Promise<void> {
    const answer = await send(world, 'POST /workers/3158/time-punches', { clock_type, punch_datetime, ...more })
    expect(answer.status).toBe(201)
  }

  test('counts on the day of its start, is paid nothing, and has no group or client', async () => {
    await using world = await sandbox.fork()
    // 23:00 on 9 March to 01:00 on 10 March in Chicago.
    await put(world, 'in', '2026-03-10 04:00:00')
    await put(world, 'out', '2026-03-10 06:00:00')
    const [week] = await weeksOf(world, AT, AT)
    expect(week?.rows[0]).toEqual({
      date: '2026-03-09',
      erf_id: null,
      ern_id: null,
      event_id: null,
      payroll_groups_id: null,
      rate_cards_id: null,
      client_id: null,
      ...split('2:00 0:00 0:00'),
      pay_rate: '0.00',
      billing_rate: null,
      pay_amount: '0.00',
      bill_amount: null,
    })
    const block = { ...hours('2:00 0:00 0:00 2:00'), punches: week?.week['2026-03-09']?.punches }
    expect(week?.week['2026-03-09']?.stats).toMatchObject({
      ...block,
      payroll_groups: { 0: { ...block, payroll_item_id: '', invoice_cost: '' } },
      client: { 0: { ...block, client_invoice_customer_id: '' } },
    })
  })

  test('goes by the default rule, and counts for the week', async () => {
    await using world = await sandbox.fork()
    await change(world, 'wage_rules', 'W3fD4', { default: 1, daily_overtime_cutoff: 1, rounding_minutes: 15 })
    await put(world, 'in', '2026-03-09 14:07:00')
    await put(world, 'out', '2026-03-09 16:08:00')
    const [week] = await weeksOf(world, AT, AT)
    expect(week?.rows[0]).toMatchObject(split('1:00 1:15 0:00'))
  })

  test('is one line a day', async () => {
    await using world = await sandbox.fork()
    for (const [direction, time] of [
      ['in', '14:00'],
      ['out', '15:00'],
      ['in', '16:00'],
      ['out', '18:00'],
    ] as const)
      await put(world, direction, `2026-03-09 ${time}:00`)
    const [week] = await weeksOf(world, AT, AT)
    expect(week?.rows.map(({ date }) => date)).toEqual(['2026-03-09', '2026-03-10', '2026-03-12'])
    expect(week?.rows[0]).toMatchObject(split('3:00 0:00 0:00'))
  })

  test('that is open or pending is a problem of its own day', async () => {
    await using world = await sandbox.fork()
    await put(world, 'out', '2026-03-09 14:00:00')
    await put(world, 'in', '2026-03-13 14:00:00', { status: 'pending' })
    const [week] = await weeksOf(world, AT, AT)
    expect(Object.values(week?.week ?? {}).map(({ stats }) => stats.problems)).toEqual([1, 0, 0, 0, 1, 2, 0])
  })
})

test('what other workers punch is theirs', async () => {
  await using world = await sandbox.fork()
  await send(world, 'POST /workers/3111/time-punches', { punch_datetime: '2026-03-02 17:00:00' })
  expect(await weeksOf(world, '2026-03-02', '2026-03-15')).toEqual(await weeksOf(sandbox, '2026-03-02', '2026-03-15'))
})
