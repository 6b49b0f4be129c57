import { afterAll, expect, test } from 'vitest'
import { actIn, openStage } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
const act = actIn(sandbox)

const boss = { name: 'Boss', description: 'Workers are assigned their shifts', term: 'monthly' }
const flex = { name: 'Flex', description: 'Workers claim their shifts', term: 'monthly' }
const PLANS = [
  { id: 'per-seat-v1', ...boss, active: false, unit_price: 500, max_workers: null },
  { id: 'flex-v1', ...flex, active: false, unit_price: 300, max_workers: null },
  { id: 'boss-v2', ...boss, active: true, unit_price: 10000, max_workers: 40 },
  { id: 'flex-v2', ...flex, active: true, unit_price: 6000, max_workers: 40 },
]

test('everybody with a key sees all plans, those that are not sold any more included', async () => {
  const { status, body } = await act('outsider', 'GET', '/plans/')
  expect([status, body]).toEqual([200, { data: PLANS }])
})

test('a plan is read by its name, and another name is not found', async () => {
  const { status, body } = await act('worker', 'GET', '/plans/boss-v2')
  expect([status, body]).toEqual([200, { data: PLANS[2] }])
  for (const id of ['boss-v3', 'BOSS-V2', '1'])
    expect(await act('worker', 'GET', `/plans/${id}`)).toMatchObject({ status: 404, body: { message: 'Not Found' } })
})

test('time zones are listed by name', async () => {
  const { status, body } = await act('worker', 'GET', '/timezones/')
  expect(status).toBe(200)
  const names: string[] = body.data.map(({ name }: { name: string }) => name)
  expect(names).toEqual(names.toSorted())
  expect(names).toEqual(expect.arrayContaining(['America/Los_Angeles', 'Europe/London', 'UTC']))
  expect(body.data[0]).toEqual({ name: names[0] })
})
