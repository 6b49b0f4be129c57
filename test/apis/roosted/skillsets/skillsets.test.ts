import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const SERVER = {
  id: 123,
  role_title: 'Server',
  default_time: '16:00',
  default_comments: null,
  default_payroll_group: 'pG1Sv',
  on_for_new_signups: 0,
  client_portal_access: 1,
}
const IN_USE = refusal(422, 'SKL-500', 'The skillset is used by a shift to come.')

test('the list is an array, oldest first, without wages', async () => {
  await using world = await sandbox.fork()
  const rows = await rowsOf(world, 'skillsets')
  const shown = rows.map(({ default_wage: _, ...skillset }) => skillset)
  expect(shown[2]).toEqual(SERVER)
  expect(await act(world, 'GET /skillsets')).toEqual({ status: 200, body: shown, changes: {} })
  expect(await act(world, 'GET /skillsets/123')).toEqual({ status: 200, body: SERVER, changes: {} })
})

test.each([
  [
    {
      role_title: 'Bartender',
      default_time: '13:00',
      default_comments: 'Black shirt.',
      default_wage: 1850,
      on_for_new_signups: 1,
      client_portal_access: 1,
      default_payroll_group: 'pG1Sv',
    },
    { default_time: '13:00', default_comments: 'Black shirt.', on_for_new_signups: 1, client_portal_access: 1 },
    18.5,
  ],
  [
    { role_title: 'Bartender' },
    { default_time: '00:00', default_comments: null, on_for_new_signups: 0, client_portal_access: 0 },
    0,
  ],
])('%o makes a skillset, and a payroll group that is its default', async (sent, fields, wage) => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /skillsets', sent)
  const { id, default_payroll_group } = body as typeof SERVER
  const skillset = { id, role_title: 'Bartender', default_payroll_group, ...fields }
  const hash = expect.stringMatching(/^[A-Za-z0-9]{5}$/)
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: skillset,
    changes: {
      skillsets: { added: [{ ...skillset, default_wage: wage * 100 }] },
      payroll_groups: {
        added: [
          {
            id: default_payroll_group,
            name: 'Bartender',
            payroll_item_id: null,
            default_wage: wage,
            insert_date: '2026-03-02 09:00:00',
            invoice_cost: null,
            wage_rules_id: null,
            rows: [{ id: hash, skillset_ids: [String(id)] }],
            locations: [],
          },
        ],
      },
    },
  })
  expect(default_payroll_group).toEqual(hash)
  const response = await send(world, 'POST /skillsets', sent)
  const next = (await response.json()) as { id: number }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/skillsets/${next.id}`)
})

describe.each(['POST /skillsets', 'PATCH /skillsets/123'] as const)('%s', (line) => {
  test.each([
    [{ role_title: 'x'.repeat(76) }, { role_title: 'must have at most 75 characters' }],
    [{ role_title: null }, { role_title: 'must be text' }],
    [{ default_time: '24:00' }, { default_time: 'must be a time of day such as 13:00' }],
    [{ default_time: '9:00' }, { default_time: 'must be a time of day such as 13:00' }],
    [{ default_comments: 'x'.repeat(65_536) }, { default_comments: 'must have at most 65535 characters' }],
    [{ default_wage: -1 }, { default_wage: 'must be at least 0' }],
    [{ default_wage: 18.5 }, { default_wage: 'must be a whole number' }],
    [{ on_for_new_signups: 2 }, { on_for_new_signups: 'must be one of 0, 1' }],
    [{ client_portal_access: 2 }, { client_portal_access: 'must be one of 0, 1' }],
  ])('%o is refused', async (wrong, fields) => {
    await using world = await sandbox.fork()
    expect(await act(world, line, { role_title: 'x', ...wrong })).toEqual(
      fieldRefusal(fields as Readonly<Record<string, string>>, 'SKL'),
    )
  })

  test('75 characters pass', async () => {
    await using world = await sandbox.fork()
    const role_title = 'é'.repeat(75)
    expect((await act(world, line, { role_title })).body).toMatchObject({ role_title })
  })
})

test('a new skillset needs a title, an edit may take it away', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /skillsets', {})).toEqual(fieldRefusal({ role_title: 'is required' }, 'SKL'))
  expect(await act(world, 'POST /skillsets', { role_title: '' })).toEqual(
    fieldRefusal({ role_title: 'must have at least 1 character' }, 'SKL'),
  )
  expect((await act(world, 'PATCH /skillsets/123', { role_title: '' })).body).toEqual({ ...SERVER, role_title: '' })
})

test('an edit changes what is sent; the payroll group is not among it', async () => {
  await using world = await sandbox.fork()
  const edit = { default_wage: 1900, default_comments: 'Black tie.' }
  const after = { ...SERVER, default_comments: 'Black tie.' }
  expect(await act(world, 'PATCH /skillsets/123', { ...edit, default_payroll_group: 'pG2Br', id: 9 })).toEqual({
    status: 200,
    body: after,
    changes: { skillsets: { changed: [{ ...after, default_wage: 1900 }] } },
  })
  expect(await act(world, 'PATCH /skillsets/123', {})).toEqual({ status: 200, body: after, changes: {} })
})

test('a skillset that a shift to come needs stays; later it is deleted, and workers lose it', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /skillsets/123')).toEqual(IN_USE)
  await world.clock.advance('P30D')
  const stored = await world.record({ api: 'roosted', collection: 'skillsets', id: '123' })
  const having = (await rowsOf(world, 'workers')).filter((row) => (row.skillset_ids as number[]).includes(123))
  expect(await act(world, 'DELETE /skillsets/123')).toEqual({
    status: 204,
    body: undefined,
    changes: {
      skillsets: { removed: [stored] },
      workers: {
        changed: having.map((row) => ({
          ...row,
          skillset_ids: (row.skillset_ids as number[]).filter((id) => id !== 123),
        })),
      },
    },
  })
  expect(having.length).toBeGreaterThan(1)
  for (const line of ['GET /skillsets/123', 'DELETE /skillsets/123'] as const)
    expect(await act(world, line)).toEqual(notFound('123', 'SKL'))
  expect(await act(world, 'PATCH /skillsets/123', {})).toEqual(notFound('123', 'SKL'))
})

test('the id of a skillset is a whole number', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /skillsets/abc')).toEqual(
    refusal(400, 'SKL-400', 'The request is not well formed.', [{ field: 'id', message: 'must be a whole number' }]),
  )
})
