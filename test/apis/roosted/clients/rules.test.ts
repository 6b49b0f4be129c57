import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NONE = { fields: [], credentials: [], has_tags: [], does_not_have_tags: [] }

/** The rules of Acme: one of each kind. */
const EACH = {
  fields: [
    {
      id: 'rU1fA',
      field_id: '111',
      field_type: 'dropdown',
      field_name: 'Own vehicle',
      operator: 'is',
      answers: [{ id: '1', display: 'Yes' }],
      value: 'yes',
    },
  ],
  credentials: [
    {
      id: 'rU2cA',
      field_id: '115',
      field_type: 'credential',
      field_name: 'Credential',
      operator: 'is',
      answers: [],
      value: 'cR1Fh',
      credentials_id: 'cR1Fh',
      name: 'Food handler certificate',
    },
  ],
  has_tags: [{ rule_id: 'rU3tA', id: 'tG1Bi', text: 'Bilingual', operator: 'is' }],
  does_not_have_tags: [{ rule_id: 'rU4tA', id: 'tG4Nw', text: 'New starter', operator: 'is not' }],
}

const anyId = expect.stringMatching(/^[A-Za-z0-9]{5}$/) as string

test('the rules of a client are sorted by kind, and there may be none', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /clients/uLu8K/rules')).toEqual({ status: 200, body: EACH, changes: {} })
  expect(await act(world, 'GET /clients/iP3Yg/rules')).toEqual({ status: 200, body: NONE, changes: {} })
  expect(await act(world, 'GET /clients/zzzzz/rules')).toEqual(notFound('zzzzz'))
})

test('a new rule is answered with the whole set, after those of its kind', async () => {
  await using world = await sandbox.fork()
  const sent = { field_id: 113, operator: 'is not', value: 'XL', kind: 'tag', colour: 'red' }
  const rule = {
    id: anyId,
    field_id: '113',
    field_type: 'dropdown',
    field_name: 'Shirt size',
    operator: 'is not',
    answers: [{ id: '4', display: 'Extra large' }],
    value: 'XL',
  }
  const whole = { ...EACH, fields: [...EACH.fields, rule] }
  expect(await act(world, 'POST /clients/uLu8K/rules', sent)).toEqual({
    status: 201,
    body: whole,
    changes: {
      client_rules: {
        added: [
          {
            id: anyId,
            client_id: 'uLu8K',
            kind: 'field',
            field_id: 113,
            tag_id: null,
            operator: 'is not',
            value: 'XL',
          },
        ],
      },
    },
  })
  expect((await act(world, 'GET /clients/uLu8K/rules')).body).toEqual(whole)
})

test.each([
  ['a number', { field_id: 112, operator: 'greater than', value: 2 }, 'number', 'Years of experience', [], '2'],
  ['a date', { field_id: 114, operator: 'less than', value: '2027-01-01' }, 'date', 'Available from', [], '2027-01-01'],
  ['a text', { field_id: 116, operator: 'is', value: '廣東話' }, 'text', 'Mother tongue', [], '廣東話'],
  ['true or false', { field_id: 117, operator: 'is', value: true }, 'checkbox', 'Willing to travel', [], 'true'],
  ['nothing', { field_id: 116, operator: 'is', value: null }, 'text', 'Mother tongue', [], ''],
  ['no value', { field_id: 116, operator: 'is not', value: undefined, tag_id: null }, 'text', 'Mother tongue', [], ''],
  [
    'an option',
    { field_id: 111, operator: 'is', value: 'NO' },
    'dropdown',
    'Own vehicle',
    [{ id: '2', display: 'No' }],
    'NO',
  ],
])('a field is compared with %s', async (_, sent, field_type, field_name, answers, value) => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /clients/iP3Yg/rules', sent)
  const { field_id, operator } = sent
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: {
      ...NONE,
      fields: [{ id: anyId, field_id: String(field_id), field_type, field_name, operator, answers, value }],
    },
    changes: {
      client_rules: {
        added: [
          { id: anyId, client_id: 'iP3Yg', kind: 'field', field_id, tag_id: null, operator, value: sent.value ?? null },
        ],
      },
    },
  })
})

test.each(['is', 'is not'])('a field of type credential makes a rule about one (%s)', async (operator) => {
  await using world = await sandbox.fork()
  const rule = {
    id: anyId,
    field_id: '115',
    field_type: 'credential',
    field_name: 'Credential',
    operator,
    answers: [],
    value: 'cR4Sg',
    credentials_id: 'cR4Sg',
    name: 'Security guard licence',
  }
  const stored = { id: anyId, client_id: 'iP3Yg', kind: 'credential', field_id: 115, tag_id: null, operator }
  expect(await act(world, 'POST /clients/iP3Yg/rules', { field_id: 115, operator, value: 'cR4Sg' })).toEqual({
    status: 201,
    body: { ...NONE, credentials: [rule] },
    changes: { client_rules: { added: [{ ...stored, value: 'cR4Sg' }] } },
  })
})

test.each([
  ['is', 'has_tags'],
  ['is not', 'does_not_have_tags'],
])('a tag_id makes a rule about a tag (%s), whatever field_id says', async (operator, list) => {
  await using world = await sandbox.fork()
  for (const field_id of [111, 115, 999]) {
    const { status, body, changes } = await act(world, 'POST /clients/iP3Yg/rules', {
      field_id,
      operator,
      tag_id: 'tG2Vp',
      value: 'x',
    })
    const [added] = changes.client_rules?.added ?? []
    const stored = { client_id: 'iP3Yg', kind: 'tag', field_id: null, tag_id: 'tG2Vp', operator, value: null }
    expect({ status, body, changes }).toEqual({
      status: 201,
      body: { ...NONE, [list]: [{ rule_id: added?.id, id: 'tG2Vp', text: 'VIP service', operator }] },
      changes: { client_rules: { added: [{ ...stored, id: anyId }] } },
    })
    await act(world, `DELETE /clients/iP3Yg/rules/${String(added?.id)}`)
  }
})

test.each([
  [{ field_id: 999, operator: 'is', value: 'x' }, { field_id: 'names no worker field' }],
  [{ field_id: 111, operator: 'is', tag_id: 'zzzzz' }, { tag_id: 'names no tag' }],
  [{ field_id: 111, operator: 'is', tag_id: '' }, { tag_id: 'names no tag' }],
  [{ field_id: 115, operator: 'is', value: 'zzzzz' }, { value: 'names no credential' }],
  [{ field_id: 115, operator: 'is' }, { value: 'names no credential' }],
  [{ field_id: 111, operator: 'resembles' }, { operator: 'must be one of is, is not, greater than, less than' }],
  [
    { field_id: 111, operator: 'less than', tag_id: 'zzzzz' },
    { tag_id: 'names no tag', operator: 'must be one of is, is not for a tag or a credential' },
  ],
  [
    { field_id: 115, operator: 'greater than', value: 'cR1Fh' },
    { operator: 'must be one of is, is not for a tag or a credential' },
  ],
  [{ tag_id: 'tG2Vp' }, { field_id: 'is required', operator: 'is required' }],
  [{ field_id: '111', operator: 'is' }, { field_id: 'must be a whole number' }],
  [{ field_id: 111, operator: 'is', value: [] }, { value: 'must be text or a number or true or false or null' }],
])('a rule of %o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /clients/uLu8K/rules', body)).toEqual(fieldRefusal(fields))
})

test.each([
  ['rU1fA', { ...EACH, fields: [] }],
  ['rU2cA', { ...EACH, credentials: [] }],
  ['rU3tA', { ...EACH, has_tags: [] }],
  ['rU4tA', { ...EACH, does_not_have_tags: [] }],
])('rule %s is deleted by its own id, once', async (id, rest) => {
  await using world = await sandbox.fork()
  const rule = await world.record({ api: 'roosted', collection: 'client_rules', id })
  expect(await act(world, `DELETE /clients/uLu8K/rules/${id}`)).toEqual({
    status: 204,
    body: undefined,
    changes: { client_rules: { removed: [rule] } },
  })
  expect((await act(world, 'GET /clients/uLu8K/rules')).body).toEqual(rest)
  expect(await act(world, `DELETE /clients/uLu8K/rules/${id}`)).toEqual(notFound(id))
})

test('a rule is not found by its tag, under another client, or without a client', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'DELETE /clients/uLu8K/rules/tG1Bi')).toEqual(notFound('tG1Bi'))
  expect(await act(world, 'DELETE /clients/hAjwQ/rules/rU1fA')).toEqual(notFound('rU1fA'))
  expect(await act(world, 'DELETE /clients/zzzzz/rules/rU1fA')).toEqual(notFound('zzzzz'))
  const rule = { field_id: 111, operator: 'is', value: 'yes' }
  expect(await act(world, 'POST /clients/zzzzz/rules', rule)).toEqual(notFound('zzzzz'))
})
