import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

/** What a new rule is where nothing but a name is sent, as stored. */
const USUAL = {
  default: 0,
  week_start_day: null,
  daily_overtime_cutoff: null,
  daily_doubletime_cutoff: null,
  weekly_overtime_cutoff: null,
  weekly_doubletime_cutoff: null,
  seventh_day: 0,
  seventh_day_overtime_cutoff: 0,
  seventh_day_doubletime_cutoff: 8,
  overtime_multiplier: 1.5,
  doubletime_multiplier: 2,
  bill_overtime: 1,
  minimum_hours: null,
  break_after_hours: null,
  break_minutes: null,
  break_paid: 0,
  rounding_minutes: 0,
  rounding_mode: 'nearest',
  locations: [],
  worker_wages: [],
}
const SHOWN = {
  ...USUAL,
  seventh_day_overtime_cutoff: '0',
  seventh_day_doubletime_cutoff: '8',
  overtime_multiplier: '1.5',
  doubletime_multiplier: '2.0',
}
const EVERYTHING = {
  default: 1,
  week_start_day: 0,
  daily_overtime_cutoff: 8,
  daily_doubletime_cutoff: 12.5,
  weekly_overtime_cutoff: 40,
  weekly_doubletime_cutoff: 60,
  seventh_day: 1,
  seventh_day_overtime_cutoff: null,
  seventh_day_doubletime_cutoff: null,
  overtime_multiplier: 1,
  doubletime_multiplier: 2.25,
  bill_overtime: 0,
  minimum_hours: 4,
  break_after_hours: 5.5,
  break_minutes: 240,
  break_paid: 1,
  rounding_minutes: 6,
  rounding_mode: 'down',
  locations: ['78604'],
  worker_wages: [{ personnel_id: '3158', wage: 19.5 }],
}

const stored = (world: SandboxWorld, id: string) => world.record({ api: 'roosted', collection: 'wage_rules', id })

test('the list is an array; hours and multipliers are text', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /wage-rules')).body).toMatchObject(
    ['W1gR2', 'W3fD4', 'W5hJ6', 'W7xY8'].map((id) => ({ id })),
  )
  expect(await act(world, 'GET /wage-rules/W1gR2')).toEqual({
    status: 200,
    body: {
      ...SHOWN,
      id: 'W1gR2',
      name: 'Front of house',
      daily_overtime_cutoff: '8',
      daily_doubletime_cutoff: '12',
      weekly_overtime_cutoff: '45',
      seventh_day: 1,
      minimum_hours: '4',
      break_after_hours: '6',
      break_minutes: 30,
      rounding_minutes: 15,
      worker_wages: [
        { personnel_id: '3158', wage: '19.00' },
        { personnel_id: '3119', wage: '17.50' },
      ],
      insert_date: '2026-01-05 02:00:00',
    },
    changes: {},
  })
  expect(await act(world, 'GET /wage-rules/zzzzz')).toEqual(notFound('zzzzz', 'WGR'))
})

test('a name is enough for a rule', async () => {
  await using world = await sandbox.fork()
  const own = { id: expect.stringMatching(/^[A-Za-z0-9]{5}$/), name: 'x', insert_date: '2026-03-02 09:00:00' }
  expect(await act(world, 'POST /wage-rules', { name: 'x', insert_date: 'y', colour: 1 })).toEqual({
    status: 201,
    body: { ...SHOWN, ...own },
    changes: { wage_rules: { added: [{ ...USUAL, ...own }] } },
  })
  const response = await send(world, 'POST /wage-rules', { name: 'x' })
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/wage-rules/${id}`)
})

test('a rule with everything in it takes default and locations from others', async () => {
  await using world = await sandbox.fork()
  const former = await stored(world, 'W3fD4')
  const { body, changes } = await act(world, 'POST /wage-rules', { name: 'All', ...EVERYTHING })
  const { id, insert_date } = body as { id: string; insert_date: string }
  expect({ body, changes }).toEqual({
    body: {
      ...EVERYTHING,
      id,
      name: 'All',
      insert_date,
      daily_overtime_cutoff: '8',
      daily_doubletime_cutoff: '12.5',
      weekly_overtime_cutoff: '40',
      weekly_doubletime_cutoff: '60',
      overtime_multiplier: '1.0',
      doubletime_multiplier: '2.25',
      minimum_hours: '4',
      break_after_hours: '5.5',
      worker_wages: [{ personnel_id: '3158', wage: '19.50' }],
    },
    changes: {
      wage_rules: {
        added: [{ id, name: 'All', ...EVERYTHING, insert_date }],
        changed: [{ ...former, default: 0 }],
      },
    },
  })
  expect((await act(world, 'GET /locations/78604')).body).toMatchObject({
    companies_payroll_rulesets_id: id,
    payroll_rule_display: 'All',
  })
})

test('a location belongs to the rule that named it last', async () => {
  await using world = await sandbox.fork()
  const before = await stored(world, 'W5hJ6')
  const after = { ...(await stored(world, 'W7xY8')), locations: ['78625', '78597'] }
  expect(before.locations).toEqual(['78625'])
  expect((await act(world, 'PATCH /wage-rules/W7xY8', { locations: ['78625', '78597'] })).changes).toEqual({
    wage_rules: { changed: [{ ...before, locations: [] }, after] },
  })
  expect((await act(world, 'GET /locations/78625')).body).toMatchObject({
    companies_payroll_rulesets_id: 'W7xY8',
    payroll_rule_display: 'Former terms',
  })
})

test('one rule is the default, and taking that away leaves none', async () => {
  await using world = await sandbox.fork()
  const defaults = async () =>
    (await rowsOf(world, 'wage_rules')).filter((row) => row.default === 1).map(({ id }) => id)
  expect(await defaults()).toEqual(['W3fD4'])
  await act(world, 'PATCH /wage-rules/W1gR2', { default: 1 })
  expect(await defaults()).toEqual(['W1gR2'])
  await act(world, 'PATCH /wage-rules/W1gR2', { default: 0 })
  expect(await defaults()).toEqual([])
})

test('an edit changes what is sent, and wages take the place of all', async () => {
  await using world = await sandbox.fork()
  const before = await stored(world, 'W1gR2')
  const edit = { weekly_overtime_cutoff: null, worker_wages: [{ personnel_id: '3120', wage: 0 }] }
  const { body, changes } = await act(world, 'PATCH /wage-rules/W1gR2', edit)
  expect(changes).toEqual({ wage_rules: { changed: [{ ...before, ...edit }] } })
  expect(body).toMatchObject({ weekly_overtime_cutoff: null, worker_wages: [{ personnel_id: '3120', wage: '0.00' }] })
  expect(await act(world, 'PATCH /wage-rules/W1gR2', {})).toMatchObject({ status: 200, changes: {} })
})

const BELOW = 'is below the overtime cutoff'
describe.each(['POST /wage-rules', 'PATCH /wage-rules/W7xY8'] as const)('%s', (line) => {
  test.each([
    [{ name: '' }, { name: 'must have at least 1 character' }],
    [{ name: 'x'.repeat(101) }, { name: 'must have at most 100 characters' }],
    [{ default: 2 }, { default: 'must be one of 0, 1' }],
    [{ week_start_day: 7 }, { week_start_day: 'must be at most 6' }],
    [{ daily_overtime_cutoff: -1 }, { daily_overtime_cutoff: 'must be at least 0' }],
    [{ daily_overtime_cutoff: '8' }, { daily_overtime_cutoff: 'must be a number or null' }],
    [{ overtime_multiplier: 0.9 }, { overtime_multiplier: 'must be at least 1' }],
    [{ doubletime_multiplier: null }, { doubletime_multiplier: 'must be a number' }],
    [{ break_minutes: 241 }, { break_minutes: 'must be at most 240' }],
    [{ rounding_minutes: 7 }, { rounding_minutes: 'must be one of 0, 5, 6, 10, 15, 30' }],
    [{ rounding_mode: 'even' }, { rounding_mode: 'must be one of nearest, up, down' }],
    [{ daily_overtime_cutoff: 8, daily_doubletime_cutoff: 7.5 }, { daily_doubletime_cutoff: BELOW }],
    [{ weekly_overtime_cutoff: 45, weekly_doubletime_cutoff: 40 }, { weekly_doubletime_cutoff: BELOW }],
    [{ seventh_day_overtime_cutoff: 9 }, { seventh_day_doubletime_cutoff: BELOW }],
    [{ locations: ['78604', '1'] }, { 'locations.1': 'names no location' }],
    [{ worker_wages: [{ personnel_id: '1', wage: 5 }] }, { 'worker_wages.0.personnel_id': 'names no worker' }],
    [{ worker_wages: [{ personnel_id: '3158', wage: -5 }] }, { 'worker_wages.0.wage': 'must be at least 0' }],
    [{ worker_wages: [{ personnel_id: '3158' }] }, { 'worker_wages.0.wage': 'is required' }],
  ])('%o is refused', async (wrong, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, { name: 'x', ...wrong })).toEqual(
      fieldRefusal(fields as unknown as Readonly<Record<string, string>>, 'WGR'),
    )
  })
})

test('an edit is held against what is stored', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /wage-rules/W1gR2', { daily_overtime_cutoff: 12.5 })).toEqual(
    fieldRefusal({ daily_doubletime_cutoff: BELOW }, 'WGR'),
  )
  expect((await act(world, 'PATCH /wage-rules/W1gR2', { daily_overtime_cutoff: 12 })).status).toBe(200)
  expect(await act(world, 'POST /wage-rules', {})).toEqual(fieldRefusal({ name: 'is required' }, 'WGR'))
})

test('a rule that a payroll group or a rate card goes by stays', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /wage-rules/W1gR2')).toEqual(
    refusal(422, 'WGR-500', 'The wage rule is used by the payroll group Service.'),
  )
  for (const id of ['pG1Sv', 'pG2Br']) await act(world, `PATCH /payroll-groups/${id}`, { wage_rules_id: 'W3fD4' })
  expect(await act(world, 'DELETE /wage-rules/W1gR2')).toEqual(
    refusal(422, 'WGR-500', 'The wage rule is used by the rate card Acme 2026.'),
  )
  await act(world, 'PATCH /rate-cards/rA1cm', { roles_id: '124', selected_payroll_rules: [] })
  expect((await act(world, 'DELETE /wage-rules/W1gR2')).status).toBe(204)
})

test('with a deleted rule, its locations have none', async () => {
  await using world = await sandbox.fork()
  await act(world, 'PATCH /payroll-groups/pG4St', { wage_rules_id: 'W3fD4' })
  const removed = await stored(world, 'W5hJ6')
  expect(await act(world, 'DELETE /wage-rules/W5hJ6')).toEqual({
    status: 204,
    body: undefined,
    changes: { wage_rules: { removed: [removed] } },
  })
  expect((await act(world, 'GET /locations/78625')).body).toMatchObject({
    companies_payroll_rulesets_id: null,
    payroll_rule_display: null,
  })
  expect(await act(world, 'DELETE /wage-rules/W5hJ6')).toEqual(notFound('W5hJ6', 'WGR'))
  expect(await act(world, 'PATCH /wage-rules/W5hJ6', {})).toEqual(notFound('W5hJ6', 'WGR'))
})
