import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { given, refusal, send } from '../act.ts'
import { copy, newShift, newWorker } from './planning.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const UNMET = refusal(422, 'SHF-503', 'The worker does not meet a rule of the client or the venue.')

type Operator = 'is' | 'is not' | 'greater than' | 'less than'
type Value = string | number | boolean | null

/** Whether a worker may have a shift with these rules. */
async function meets(
  worker: Readonly<Record<string, unknown>>,
  rules: readonly object[],
  credentials: readonly object[] = [],
): Promise<boolean> {
  await using world = await sandbox.fork()
  const id = await newWorker(world)
  await given(world, 'workers', id, worker)
  for (const [index, credential] of credentials.entries())
    await copy(world, 'worker_credentials', { from: 'wC1jd', to: `wCxx${index}` }, { personnel_id: id, ...credential })
  const shift_id = await newShift(world)
  await given(world, 'event_shifts', shift_id, {
    rules: rules.map((rule, index) => ({ id: `rUxx${index}`, field_id: null, tag_id: null, value: null, ...rule })),
  })
  const response = await send(world, `POST /workers/${id}/shifts`, { shift_id })
  if (response.status !== 201) expect(await response.json()).toEqual(UNMET.body)
  return response.status === 201
}

test.each<[string | undefined, Operator, Value, boolean]>([
  ['yes', 'is', 'yes', true],
  ['YES', 'is', 'yes', true],
  ['no', 'is', 'yes', false],
  [undefined, 'is', 'yes', false],
  ['true', 'is', true, true],
  ['3', 'is', 3, true],
  ['廣東話', 'is', '廣東話', true],
  ['no', 'is not', 'yes', true],
  ['Yes', 'is not', 'yes', false],
  [undefined, 'is not', 'yes', true],
  ['10', 'greater than', 9, true],
  ['9', 'greater than', 9, false],
  ['9.5', 'greater than', '9', true],
  [undefined, 'greater than', 9, false],
  ['many', 'greater than', 9, false],
  ['9', 'less than', '10', true],
  ['10', 'less than', 10, false],
  ['', 'less than', 10, false],
  [undefined, 'less than', 10, false],
  ['many', 'less than', 9, false],
  ['2026-12-31', 'less than', '2027-01-01', true],
  ['2027-01-01', 'less than', '2027-01-01', false],
  ['2027-01-02', 'greater than', '2027-01-01', true],
  ['2026-03-02', 'less than', '2026-03-02 00:00:01', true],
  ['2026-03-02', 'greater than', '2026-03-01 23:59:59', true],
  // Neither numbers nor dates, though a lenient reader finds years in them.
  ['size 3', 'greater than', 'size 2', false],
  ['7', 'less than', '2026-03-02', false],
  [' ', 'less than', 3, false],
])('who has %s in a field that %s %s may work: %s', async (value, operator, wanted, isMet) => {
  const custom_field_values = value === undefined ? [] : [{ id: 111, value }]
  const rule = { kind: 'field', field_id: 111, operator, value: wanted }
  expect(await meets({ custom_field_values }, [rule])).toBe(isMet)
})

test.each<[string[], Operator, boolean]>([
  [['tG1Bi', 'tG2Vp'], 'is', true],
  [['tG2Vp'], 'is', false],
  [['tG1Bi'], 'is not', false],
  [[], 'is not', true],
])('who has the tags %o, where one %s wanted, may work: %s', async (tag_ids, operator, isMet) => {
  expect(await meets({ tag_ids }, [{ kind: 'tag', tag_id: 'tG1Bi', operator }])).toBe(isMet)
})

const HELD = { credentials_id: 'cR1Fh', deleted: 0, date_expired: null }

test.each<[string, object[], boolean]>([
  ['none', [], false],
  ['one for ever', [HELD], true],
  ['one that is valid for a second', [{ ...HELD, date_expired: '2026-03-02 09:00:01' }], true],
  ['one that expires now', [{ ...HELD, date_expired: '2026-03-02 09:00:00' }], false],
  ['one that was deleted', [{ ...HELD, deleted: 1 }], false],
  ['another', [{ ...HELD, credentials_id: 'cR5Fa' }], false],
  ['an old one and a new one', [{ ...HELD, date_expired: '2020-01-01 00:00:00' }, HELD], true],
])('who holds %s is looked at for a credential', async (_, credentials, isMet) => {
  const rule = { kind: 'credential', field_id: 115, value: 'cR1Fh' }
  expect(await meets({}, [{ ...rule, operator: 'is' }], credentials)).toBe(isMet)
  expect(await meets({}, [{ ...rule, operator: 'is not' }], credentials)).toBe(!isMet)
})

test('all rules have to be met', async () => {
  const rules = [
    { kind: 'tag', tag_id: 'tG1Bi', operator: 'is' },
    { kind: 'tag', tag_id: 'tG2Vp', operator: 'is' },
  ]
  expect(await meets({ tag_ids: ['tG1Bi'] }, rules)).toBe(false)
  expect(await meets({ tag_ids: ['tG2Vp', 'tG1Bi'] }, rules)).toBe(true)
})
