import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, refusal, rowsOf } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

type Tree = Record<string, Record<string, Record<string, unknown>>>

const change = (path: string, value: unknown) => {
  const [category, subcategory, item] = path.split('.')
  return { category, subcategory, item, value }
}

/** All flags that are on where nobody has changed anything. */
const ON = [
  'shift_options.split_shifts.active',
  'worker_interaction.availability.active',
  'worker_interaction.time_off.active',
  'time_tracking.time_tracking.active',
  'time_tracking.time_tracking.worker_punches',
  'time_tracking.reimbursements.active',
  'time_tracking.personnel_orderables.active',
]
const READ_ONLY = [
  'worker_communication.autotext.blackout_before',
  'worker_communication.autotext.blackout_after',
  'worker_communication.web_checkin.additional_checkins',
  'time_tracking.personnel_orderables.items',
]
const NUMBERS = [
  'shift_options.split_shifts.endless_ern_hour_assumption',
  'shift_options.shift_visibility.defaultDaysOut',
  'shift_options.worker_limits.soft_worker_hour_limit',
  'shift_options.worker_limits.soft_worker_hour_limit_min_period',
  'shift_options.worker_limits.hard_worker_hour_limit',
  'shift_options.worker_limits.soft_worker_shift_limit',
  'shift_options.worker_limits.soft_worker_shift_limit_min_period',
  'shift_options.worker_limits.hard_worker_shift_limit',
  'worker_interaction.bailouts.bailouts_email_max',
  'worker_interaction.bailouts.bailouts_min',
  'worker_communication.autotext.hoursBeforeAutoSolicitation',
  'worker_communication.web_checkin.hours_before_event',
  'worker_communication.web_checkin.hours_before_summary',
  'worker_communication.text_communication.clock_in_forgotten_minutes_after_shift_start',
  'worker_communication.text_communication.clock_in_reminder_minutes_before_shift_start',
  'worker_communication.text_communication.clock_out_forgotten_minutes_after_shift_end',
  'worker_communication.text_communication.clock_out_soon_reminder_minutes_before_shift_end',
  'worker_communication.event_updates.text_limited_timeframe',
  'admin.daily_summary.day_of_the_week',
  'admin.list_view_options.default_tab',
  'time_tracking.time_tracking.max_shift_hours',
]
const TEXTS = [
  'worker_interaction.bailouts.bailouts_warning_message',
  'worker_communication.custom_messages.account_status_error',
]

test('the tree has every setting with its default', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, 'GET /config')
  const { premium, ...tree } = body as { premium: boolean } & Tree
  const leaves = Object.entries(tree).flatMap(([category, branch]) =>
    Object.entries(branch).flatMap(([subcategory, items]) =>
      Object.entries(items).map(([item, value]) => [`${category}.${subcategory}.${item}`, value] as const),
    ),
  )
  expect({ status, premium, leaves: Object.fromEntries(leaves) }).toEqual({
    status: 200,
    premium: false,
    leaves: Object.fromEntries(
      leaves.map(([path]) => [
        path,
        READ_ONLY.includes(path)
          ? expect.anything()
          : TEXTS.includes(path)
            ? ''
            : path.endsWith('endless_ern_hour_assumption')
              ? 8
              : path.endsWith('max_shift_hours')
                ? 16
                : Number(ON.includes(path)),
      ]),
    ),
  })
  expect(Object.keys(tree)).toEqual([
    'shift_options',
    'worker_interaction',
    'worker_communication',
    'admin',
    'time_tracking',
  ])
  for (const path of [...ON, ...READ_ONLY, ...NUMBERS, ...TEXTS]) expect(leaves.map(([one]) => one)).toContain(path)
})

test.each([
  ['worker_interaction.availability.needs_approval', true, 1],
  ['shift_options.split_shifts.active', false, 0],
  ['time_tracking.time_tracking.max_shift_hours', 12, 12],
  ['time_tracking.time_tracking.max_shift_hours', 0, 0],
  ['worker_communication.custom_messages.account_status_error', 'Please call us.', 'Please call us.'],
  ['worker_communication.custom_messages.account_status_error', '', ''],
] as const)('%s takes %o, answers it and keeps %o', async (path, value, stored) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /config', change(path, value))).toMatchObject({ status: 200, body: { value } })
  const { body } = await act(world, 'GET /config')
  const [category = '', subcategory = '', item = ''] = path.split('.')
  expect((body as Tree)[category]?.[subcategory]?.[item]).toBe(stored)
})

test('one setting changes and no other', async () => {
  await using world = await sandbox.fork()
  const [before] = await rowsOf(world, 'config')
  const after = structuredClone(before) as unknown as Tree
  const shifts = after.shift_options?.shift_requests
  if (shifts !== undefined) shifts.comments_active = 1
  expect(await act(world, 'PATCH /config', change('shift_options.shift_requests.comments_active', true))).toEqual({
    status: 200,
    body: { value: true },
    changes: { config: { changed: [after] } },
  })
})

const SWITCH = 'must be true or false'
const COUNT = 'must be a whole number from 0'
describe.each([
  ['worker_interaction.availability.needs_approval', [1, 0, 'true', ''], SWITCH],
  ['shift_options.shift_requests.text_request_overage_percent', [5], SWITCH],
  ['time_tracking.time_tracking.max_shift_hours', [true, '12', -1], COUNT],
  ['worker_interaction.bailouts.bailouts_warning_message', [true, 5], 'must be text'],
  ...READ_ONLY.map((path) => [path, [true, 1, 'x'], 'cannot be changed here'] as const),
] as const)('%s', (path, values, message) => {
  test.each(values.map((value) => [value]))('does not take %o', async (value) => {
    await using world = await sandbox.fork()
    expect(await act(world, 'PATCH /config', change(path, value))).toEqual(fieldRefusal({ value: message }, 'CFG'))
  })
})

test.each(NUMBERS)('%s is a number', async (path) => {
  await using world = await sandbox.fork()
  expect((await act(world, 'PATCH /config', change(path, 3))).body).toEqual({ value: 3 })
})

const CATEGORIES = 'must be one of shift_options, worker_interaction, worker_communication, admin, time_tracking'
test.each([
  [{}, { category: 'is required', subcategory: 'is required', item: 'is required', value: 'is required' }],
  [change('premium.x.y', true), { category: CATEGORIES }],
  [change('admin.shift_requests.active', true), { subcategory: 'names no subcategory of admin' }],
  [change('admin.constructor.active', true), { subcategory: 'names no subcategory of admin' }],
  [change('admin.daily_summary.toString', true), { item: 'names no setting of daily_summary' }],
  [change('admin.daily_summary.active', null), { value: 'must be true or false or a whole number or text' }],
  [
    change('time_tracking.time_tracking.max_shift_hours', 1.5),
    { value: 'must be true or false or a whole number or text' },
  ],
])('%o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /config', body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'CFG'),
  )
})

test.each(['shift_options.shift_equalizer.active', 'admin.publish_system.active', 'time_tracking.client_sign.active'])(
  '%s needs the premium subscription',
  async (path) => {
    await using world = await sandbox.fork()
    expect(await act(world, 'PATCH /config', change(path, true))).toEqual(
      refusal(422, 'CFG-500', 'This setting needs the premium subscription.', [
        { field: 'item', message: 'needs the premium subscription' },
      ]),
    )
    expect(await act(world, 'PATCH /config', change(path, 1))).toEqual(fieldRefusal({ value: SWITCH }, 'CFG'))
    const config = { api: 'roosted', collection: 'config', id: '1' }
    await world.putRecord(config, { ...(await world.record(config)), premium: true })
    expect(await act(world, 'PATCH /config', change(path, true))).toMatchObject({ status: 200, body: { value: true } })
  },
)

test('countries are listed by name, time zones by id', async () => {
  await using world = await sandbox.fork()
  const countries = (await act(world, 'GET /countries')).body as { id: number; name: string; code: string }[]
  expect(countries.map(({ name }) => name)).toEqual(countries.map(({ name }) => name).sort())
  expect(countries).toContainEqual({ id: 1, name: 'United States', code: 'US' })
  const zones = (await act(world, 'GET /timezones')).body as { id: number; name: string; offset: string }[]
  expect(zones.slice(0, 9)).toEqual([
    { id: 1, name: 'UTC', offset: '+00:00' },
    { id: 2, name: 'America/New_York', offset: '-05:00' },
    { id: 3, name: 'America/Chicago', offset: '-06:00' },
    { id: 4, name: 'America/Denver', offset: '-07:00' },
    { id: 5, name: 'America/Los_Angeles', offset: '-08:00' },
    { id: 6, name: 'America/Anchorage', offset: '-09:00' },
    { id: 7, name: 'Pacific/Honolulu', offset: '-10:00' },
    { id: 8, name: 'Europe/London', offset: '+00:00' },
    { id: 9, name: 'Europe/Oslo', offset: '+01:00' },
  ])
})
