import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act, fieldRefusal, given, refusal } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

type Tree = Record<string, Record<string, Record<string, unknown>>>

async function settings(world: SandboxWorld): Promise<Tree> {
  return (await act(world, 'GET /config')).body as Tree
}

test('the settings are one tree, with the defaults of the product', async () => {
  await using world = await sandbox.fork()
  const tree = await settings(world)
  expect(Object.fromEntries(Object.entries(tree).map(([name, branch]) => [name, Object.keys(branch)]))).toEqual({
    premium: [],
    shift_options: ['shift_requests', 'split_shifts', 'shift_equalizer', 'shift_visibility', 'worker_limits'],
    worker_interaction: [
      'bailouts',
      'availability',
      'time_off',
      'reviews_and_stars',
      'blogs',
      'coworker_display',
      'calendar_sync',
    ],
    worker_communication: [
      'autotext',
      'web_checkin',
      'silence_mode',
      'text_communication',
      'custom_messages',
      'invite_to_work',
      'event_updates',
    ],
    admin: [
      'daily_summary',
      'verbose_emails',
      'list_view_options',
      'list_view_verbose',
      'worker_profile_control',
      'publish_system',
      'bailout_reason',
    ],
    time_tracking: [
      'time_tracking',
      'show_workers_hours',
      'client_sign',
      'reimbursements',
      'deductions',
      'personnel_orderables',
    ],
  })
  expect(tree).toMatchObject({
    premium: false,
    shift_options: { split_shifts: { active: 1, active_customized: 0, endless_ern_hour_assumption: 8 } },
    worker_interaction: { availability: { active: 1, needs_approval: 0 }, time_off: { active: 1 } },
    time_tracking: {
      time_tracking: { active: 1, worker_punches: 1, max_shift_hours: 16 },
      reimbursements: { active: 1, picture_required: 0 },
      personnel_orderables: {
        active: 1,
        items: [{ id: 'oB1Sh', name: 'Black polo shirt', cost: '27.00', deduction_types_id: 'dT1Un' }, {}, {}, {}],
      },
    },
  })
})

test.each([
  ['a flag', ['shift_options', 'split_shifts', 'active'], false, 0],
  ['a flag that is off', ['worker_interaction', 'availability', 'needs_approval'], true, 1],
  ['a number', ['shift_options', 'worker_limits', 'hard_worker_hour_limit'], 40, 40],
  ['a number to 0', ['time_tracking', 'time_tracking', 'max_shift_hours'], 0, 0],
  ['a text', ['worker_communication', 'custom_messages', 'account_status_error'], 'Call us.', 'Call us.'],
] as const)(
  '%s is set, alone, and answered as it was sent',
  async (_, [category, subcategory, item], value, stored) => {
    await using world = await sandbox.fork()
    const before = await settings(world)
    const { status, body } = await act(world, 'PATCH /config', { category, subcategory, item, value })
    expect({ status, body }).toEqual({ status: 200, body: { value } })
    const branch = before[category]
    const expected = {
      ...before,
      [category]: { ...branch, [subcategory]: { ...branch?.[subcategory], [item]: stored } },
    }
    expect(await settings(world)).toEqual(expected)
  },
)

const FLAG = { category: 'shift_options', subcategory: 'split_shifts', item: 'active', value: false }
const NUMBER = { ...FLAG, item: 'endless_ern_hour_assumption' }
const TEXT = { category: 'worker_communication', subcategory: 'custom_messages', item: 'account_status_error' }

test.each([
  ['nothing', {}, { category: 'is required', subcategory: 'is required', item: 'is required', value: 'is required' }],
  [
    'an unknown subcategory',
    { ...FLAG, subcategory: 'bailouts' },
    { subcategory: 'names no subcategory of shift_options' },
  ],
  [
    'an inherited subcategory',
    { ...FLAG, subcategory: 'constructor' },
    { subcategory: 'names no subcategory of shift_options' },
  ],
  ['an unknown item', { ...FLAG, item: 'toString' }, { item: 'names no setting of split_shifts' }],
  ['a number for a flag', { ...FLAG, value: 1 }, { value: 'must be true or false' }],
  ['text for a flag', { ...FLAG, value: 'true' }, { value: 'must be true or false' }],
  ['a flag for a number', { ...NUMBER, value: true }, { value: 'must be a whole number from 0' }],
  ['less than 0', { ...NUMBER, value: -1 }, { value: 'must be a whole number from 0' }],
  ['text for a number', { ...NUMBER, value: '8' }, { value: 'must be a whole number from 0' }],
  ['a number for text', { ...TEXT, value: 8 }, { value: 'must be text' }],
  [
    'what holds an object',
    { category: 'worker_communication', subcategory: 'autotext', item: 'blackout_before', value: 8 },
    { value: 'cannot be changed here' },
  ],
  [
    'what holds a list',
    { category: 'time_tracking', subcategory: 'personnel_orderables', item: 'items', value: 'x' },
    { value: 'cannot be changed here' },
  ],
])('a setting with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /config', body)).toEqual(fieldRefusal(fields, 'CFG'))
})

test('an unknown category is refused', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /config', { ...FLAG, category: 'premium' })).toMatchObject({
    status: 422,
    body: { error: { code: 'CFG-422', details: [{ field: 'category' }] } },
    changes: {},
  })
})

test.each([
  ['shift_options', 'shift_equalizer'],
  ['admin', 'publish_system'],
  ['time_tracking', 'client_sign'],
])('%s.%s is for the premium subscription', async (category, subcategory) => {
  await using world = await sandbox.fork()
  const body = { category, subcategory, item: 'active', value: true }
  expect(await act(world, 'PATCH /config', body)).toEqual(
    refusal(422, 'CFG-500', 'This setting needs the premium subscription.', [
      { field: 'item', message: 'needs the premium subscription' },
    ]),
  )
  await given(world, 'config', '1', { premium: true })
  expect((await act(world, 'PATCH /config', body)).body).toEqual({ value: true })
})

test('countries come by name, and time zones with their winter offset', async () => {
  await using world = await sandbox.fork()
  const countries = (await act(world, 'GET /countries')).body as { id: number; name: string }[]
  expect(countries).toContainEqual({ id: 1, name: 'United States', code: 'US' })
  const names = countries.map(({ name }) => name)
  expect(names).toEqual([...names].sort())
  const zones = (await act(world, 'GET /timezones')).body
  expect(zones).toEqual(
    [
      [1, 'UTC', '+00:00'],
      [2, 'America/New_York', '-05:00'],
      [3, 'America/Chicago', '-06:00'],
      [4, 'America/Denver', '-07:00'],
      [5, 'America/Los_Angeles', '-08:00'],
      [6, 'America/Anchorage', '-09:00'],
      [7, 'Pacific/Honolulu', '-10:00'],
      [8, 'Europe/London', '+00:00'],
      [9, 'Europe/Oslo', '+01:00'],
      [10, 'Asia/Kuala_Lumpur', '+08:00'],
      [11, 'Asia/Singapore', '+08:00'],
    ].map(([id, name, offset]) => ({ id, name, offset })),
  )
})
