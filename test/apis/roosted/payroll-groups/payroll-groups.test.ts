import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const SERVICE = {
  id: 'pG1Sv',
  name: 'Service',
  payroll_item_id: 'PI-200',
  default_wage: 15,
  insert_date: '2026-01-05 02:00:00',
  invoice_cost: 27,
  wage_rules_id: 'W1gR2',
  group_rows: ['pG1r1', 'pG1r2'],
  locations: [],
}
const HASH = /^[A-Za-z0-9]{5}$/
const group = { api: 'roosted', collection: 'payroll_groups', id: 'pG1Sv' }

test('the list is an array; rows are shown by their ids', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, 'GET /payroll-groups')
  expect({ status, body }).toMatchObject({
    status: 200,
    body: [SERVICE, ...['pG2Br', 'pG3Sc', 'pG4St', 'pG5Kt', 'pG6Cc'].map((id) => ({ id }))],
  })
  expect(await act(world, 'GET /payroll-groups/pG1Sv')).toEqual({ status: 200, body: SERVICE, changes: {} })
  expect(await act(world, 'GET /payroll-groups/zzzzz')).toEqual(notFound('zzzzz', 'PRG'))
})

test('each list of skillsets becomes a row with an id of its own, in order', async () => {
  await using world = await sandbox.fork()
  const sent = {
    name: 'Evenings',
    group_rows: [['122', '123'], ['128']],
    locations: ['78604'],
    payroll_item_id: 'PI-7',
    default_wage: 17.5,
    invoice_cost: '32.50',
    wage_rules_id: 'W1gR2',
  }
  const { status, body, changes } = await act(world, 'POST /payroll-groups', sent)
  const { id, group_rows } = body as typeof SERVICE
  const { group_rows: lists, ...rest } = { ...sent, id, invoice_cost: 32.5, insert_date: '2026-03-02 09:00:00' }
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: { ...rest, group_rows },
    changes: {
      payroll_groups: {
        added: [{ ...rest, rows: lists.map((skillset_ids, index) => ({ id: group_rows[index], skillset_ids })) }],
      },
    },
  })
  expect([id, ...group_rows]).toEqual([id, ...group_rows].map(() => expect.stringMatching(HASH)))
  expect(new Set(group_rows).size).toBe(2)
  const response = await send(world, 'POST /payroll-groups', sent)
  const next = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/payroll-groups/${next.id}`)
})

test('what is not sent is null', async () => {
  await using world = await sandbox.fork()
  const sent = { name: 'x', group_rows: [], locations: [], invoice_cost: '' }
  const { body } = await act(world, 'POST /payroll-groups', sent)
  expect(body).toEqual({
    id: expect.stringMatching(HASH),
    name: 'x',
    payroll_item_id: null,
    default_wage: null,
    insert_date: '2026-03-02 09:00:00',
    invoice_cost: null,
    wage_rules_id: null,
    group_rows: [],
    locations: [],
  })
})

test('an edit is partial, and rows that are sent take the place of all, with new ids', async () => {
  await using world = await sandbox.fork()
  const { rows, ...stored } = await world.record(group)
  expect(rows).toHaveLength(2)
  const { body, changes } = await act(world, 'PATCH /payroll-groups/pG1Sv', { group_rows: [['123']] })
  const { group_rows } = body as typeof SERVICE
  expect({ body, changes }).toEqual({
    body: { ...SERVICE, group_rows: [expect.stringMatching(HASH)] },
    changes: { payroll_groups: { changed: [{ ...stored, rows: [{ id: group_rows[0], skillset_ids: ['123'] }] }] } },
  })
  expect(SERVICE.group_rows).not.toContain(group_rows[0])
  expect((await act(world, 'PATCH /payroll-groups/pG1Sv', { invoice_cost: '', default_wage: null })).body).toEqual({
    ...SERVICE,
    group_rows,
    invoice_cost: null,
    default_wage: null,
  })
  expect(await act(world, 'PATCH /payroll-groups/pG1Sv', {})).toMatchObject({ status: 200, changes: {} })
})

describe.each(['POST /payroll-groups', 'PATCH /payroll-groups/pG1Sv'] as const)('%s', (line) => {
  test.each([
    [{ name: null }, { name: 'must be text' }],
    [{ group_rows: ['123'] }, { 'group_rows.0': 'must be a list' }],
    [
      { group_rows: [['123'], ['123', '999', '0123']] },
      { 'group_rows.1.1': 'names no skillset', 'group_rows.1.2': 'names no skillset' },
    ],
    [{ locations: ['78604', '1'] }, { 'locations.1': 'names no location' }],
    [
      { wage_rules_id: null, payroll_item_id: null },
      { payroll_item_id: 'must be text', wage_rules_id: 'must be text' },
    ],
    [{ wage_rules_id: 'zzzzz' }, { wage_rules_id: 'names no wage rule' }],
    [{ invoice_cost: 32.5 }, { invoice_cost: 'must be text' }],
    [{ invoice_cost: '-1' }, { invoice_cost: 'must be empty or a number such as 32.50' }],
    [{ default_wage: '15' }, { default_wage: 'must be a number or null' }],
  ])('%o is refused', async (wrong, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, { name: 'x', group_rows: [], locations: [], ...wrong })).toEqual(
      fieldRefusal(fields as unknown as Readonly<Record<string, string>>, 'PRG'),
    )
  })
})

test('a new group needs a name, rows and locations', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /payroll-groups', {})).toEqual(
    fieldRefusal({ name: 'is required', group_rows: 'is required', locations: 'is required' }, 'PRG'),
  )
})

test('a group that a shift to come or a skillset goes by stays', async () => {
  await using world = await sandbox.fork()
  const byShift = refusal(422, 'PRG-500', 'The payroll group is used by a shift to come.')
  expect(await act(world, 'DELETE /payroll-groups/pG1Sv')).toEqual(byShift)
  await world.clock.advance('P30D')
  expect(await act(world, 'DELETE /payroll-groups/pG1Sv')).toEqual(
    refusal(422, 'PRG-500', 'The payroll group is used by the skillset Server.'),
  )
  await act(world, 'DELETE /skillsets/123')
  const [stored] = await rowsOf(world, 'payroll_groups')
  expect(await act(world, 'DELETE /payroll-groups/pG1Sv')).toEqual({
    status: 204,
    body: undefined,
    changes: { payroll_groups: { removed: [stored] } },
  })
  expect(await act(world, 'DELETE /payroll-groups/pG1Sv')).toEqual(notFound('pG1Sv', 'PRG'))
  expect(await act(world, 'PATCH /payroll-groups/pG1Sv', {})).toEqual(notFound('pG1Sv', 'PRG'))
})
