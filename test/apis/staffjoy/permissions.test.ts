import { afterAll, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { CALLERS, LOC_MANAGER_OR_SELF, type Refusals, ROWS } from './permission-table.ts'
import { openStage } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())

/** One of everything that a path can name, in role 1 and, where it has a user, the worker's. */
const week = { start: '2016-03-07T08:00:00', stop: '2016-03-14T07:00:00' }
const nothingYet = { last_update: null, chomp_start: null, chomp_end: null, mobius_start: null, mobius_end: null }
const sizes = { demand: null, min_shift_length_hour: null, max_shift_length_hour: null }
const created_at = '2016-03-01T00:00:00'
const allDay = Array<number>(24).fill(1)
const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = Array<number[]>(7).fill(allDay)
const preference = { monday, tuesday, wednesday, thursday, friday, saturday, sunday }
const start_hour = { start_day: 'monday', start_hour: 9, start_minute: 0, duration_minutes: 60, quantity: 1 }
const RECORDS: Readonly<Record<string, object>> = {
  schedules: { role_id: 1, state: 'unpublished', ...week, ...sizes, created_at, ...nothingYet },
  preferences: { schedule_id: 1, user_id: 4, preference, created_at, last_update: null },
  shifts: {
    role_id: 1,
    user_id: 0,
    start: week.start,
    stop: '2016-03-07T16:00:00',
    published: true,
    description: null,
  },
  recurring_shifts: { role_id: 1, user_id: 0, ...start_hour },
  timeclocks: { role_id: 1, user_id: 4, start: '2016-03-01T16:00:00', stop: '2016-03-01T18:00:00' },
  time_off_requests: {
    role_id: 1,
    user_id: 4,
    start: '2016-03-10T08:00:00',
    stop: '2016-03-11T08:00:00',
    state: null,
    minutes_paid: 0,
    approver_user_id: 0,
  },
}
for (const [collection, record] of Object.entries(RECORDS))
  await sandbox.putRecord({ api: 'staffjoy', collection, id: '1' }, { id: 1, ...record })
await sandbox.putRecord(
  { api: 'staffjoy', collection: 'sessions', id: '0a681a' },
  {
    key: '0a681a',
    last_used: created_at,
    remote_ip: '127.0.0.1',
    user_id: 4,
    created_at,
    token_hash: null,
    token_expires_at: null,
  },
)

async function call(world: SandboxWorld, line: string, caller: string | undefined) {
  const [method = '', path = ''] = line.split(' ')
  const headers = caller === undefined ? {} : { authorization: `Basic ${btoa(`${caller}:`)}` }
  const answer = await world.fetch(`/staffjoy/api/v2${path}`, { method, headers })
  return { status: answer.status, operation: answer.headers.get('understudy-operation') }
}

/** Who is let in acts in a world of their own, so that nobody finds what another one left. */
async function refusalsOf(operation: string, line: string, expected: Refusals): Promise<Refusals> {
  await using untouched = await sandbox.fork()
  const cells = expected.split(' ')
  const seen: string[] = []
  for (const [index, caller] of CALLERS.entries()) {
    const cell = cells[index] ?? ''
    await using own = cell === '-' || cell === '*' ? await sandbox.fork() : undefined
    const answer = await call(own ?? untouched, line, caller)
    expect(answer.operation).toBe(operation)
    expect(answer.status).toBeLessThan(500)
    const isRefused = [401, 403, 404].includes(answer.status) && !(cell === '*' && answer.status === 404)
    seen.push(isRefused ? String(answer.status) : cell === '*' ? '*' : '-')
  }
  return seen.join(' ')
}

test('every operation is listed once', () => {
  expect(new Set(ROWS.map(([operation]) => operation)).size).toBe(98)
  expect(ROWS).toHaveLength(98)
})

describe('sudo, admin, manager, worker, outsider and nobody', () => {
  const calls = ROWS.map(([operation, line, refusals]) => [operation, line, refusals] as const)
  test.each(calls)('%s: %s is refused with %s', async (operation, line, refusals) => {
    expect(await refusalsOf(operation, line, refusals)).toBe(refusals)
  })
})

describe('where the path leads nowhere', () => {
  const broken = ROWS.flatMap(([operation, line, , path, refusals]) => {
    return path === undefined || refusals === undefined
      ? []
      : [[operation, `${line.split(' ')[0]} ${path}`, refusals] as const]
  })
  test.each(broken)('%s: %s is refused with %s', async (operation, line, refusals) => {
    expect(await refusalsOf(operation, line, refusals)).toBe(refusals)
  })
})

describe('workers and others of their role', () => {
  const ofSelf = ROWS.flatMap(([operation, line, refusals]) =>
    refusals === LOC_MANAGER_OR_SELF ? [[operation, line] as const] : [],
  )

  test.each(ofSelf)('%s: a colleague is forbidden, and left out once the worker has left', async (_, line) => {
    await using world = await sandbox.fork()
    expect((await call(world, line, 'colleague')).status).toBe(403)
    const membership = { api: 'staffjoy', collection: 'role_workers', id: '1' }
    await world.putRecord(membership, { ...(await world.record(membership)), archived: true })
    for (const caller of ['worker', 'colleague', 'outsider']) expect((await call(world, line, caller)).status).toBe(404)
  })
})
