import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/index.ts'

const SUDO = { authorization: `Basic ${btoa('staffjoydev:')}` }

const MOMENTS = [
  ['in the middle of a week', '2026-03-04T20:00:00Z'],
  ['when a week begins in Los Angeles', '2026-03-02T08:00:01Z'],
  ['when a week ends in Los Angeles, before the clocks change', '2026-03-09T06:59:59Z'],
  ['when a week begins in Kuala Lumpur', '2026-06-28T16:00:01Z'],
  ['after midnight UTC', '2026-11-01T00:10:00Z'],
  ['before midnight UTC', '2026-12-31T23:59:59Z'],
] as const

test.for(MOMENTS)('%s, the fixtures have work going on, and nothing that is due', async ([, now]) => {
  await using sandbox = await createSandbox({ apis: ['staffjoy'], now, port: false })
  const schedules = async () =>
    (await sandbox.records({ api: 'staffjoy', collection: 'schedules' }, { limit: 1000 })).records
  // biome-ignore lint/suspicious/noExplicitAny: what is expected of it is said below
  const get = async (path: string): Promise<any> => {
    const response = await sandbox.fetch(`/staffjoy/api/v2${path}`, { headers: SUDO })
    expect(response.status).toBe(200)
    return response.json()
  }
  const before = await schedules()
  const { data: figures } = await get('/internal/kpis/')
  expect(figures).toMatchObject({ people_clocked_in: expect.any(Number), people_on_shifts: expect.any(Number) })
  expect(figures.people_clocked_in).toBeGreaterThan(1)
  expect(figures.people_on_shifts).toBeGreaterThan(0)
  expect(await get('/internal/cron/')).toEqual({ schedules_created: 0, schedules_queued_mobius: 0 })
  expect(await schedules()).toEqual(before)
  expect(await sandbox.outbox.list()).toEqual([])
  expect(new Set(before.map(({ state }) => state)).size).toBe(7)
  expect((await get('/organizations/1/locations/6/timeclocks/?active=true')).data.length).toBeGreaterThan(2)
})

test('nobody in the fixtures is in two places at once, or where they do not work', async () => {
  await using sandbox = await createSandbox({ apis: ['staffjoy'], now: MOMENTS[0][1], port: false })
  const all = async (collection: string) =>
    (await sandbox.records({ api: 'staffjoy', collection }, { limit: 1000 })).records
  const worksIn = new Set((await all('role_workers')).map(({ role_id, user_id }) => `${role_id}/${user_id}`))
  for (const collection of ['shifts', 'timeclocks', 'time_off_requests', 'recurring_shifts']) {
    const assigned = (await all(collection)).filter(({ user_id }) => user_id !== 0)
    const strangers = assigned.filter(({ role_id, user_id }) => !worksIn.has(`${role_id}/${user_id}`))
    expect({ [collection]: strangers }).toEqual({ [collection]: [] })
    if (collection === 'recurring_shifts') continue
    const overlaps = assigned.filter((one) =>
      assigned.some(
        (other) =>
          other.id !== one.id &&
          other.role_id === one.role_id &&
          other.user_id === one.user_id &&
          String(other.start) < String(one.stop ?? '9') &&
          String(other.stop ?? '9') > String(one.start),
      ),
    )
    expect({ [collection]: overlaps }).toEqual({ [collection]: [] })
  }
})
