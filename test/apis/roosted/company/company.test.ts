import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, rowsOf } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const COMPANY = {
  id: 1,
  name: 'Pelita Event Crew',
  email: 'hello@pelita.example',
  phone: '+60321234567',
  address: 'Level 12, Menara Pelita, Jalan Ampang',
  city: 'Kuala Lumpur',
  state: 'Wilayah Persekutuan',
  zip: '50450',
  country_id: 2,
  timezone: { id: 10, name: 'Asia/Kuala_Lumpur', offset: '+08:00' },
  week_start_day: 1,
  payroll_period: 'biweekly',
  payroll_period_start: '2026-01-05',
}
const HR = { hr_name: 'Tan Wei Ling', hr_email: 'hr@pelita.example', hr_phone: '+60321234568' }

test('the organisation is shown with its time zone, and its edit changes what is sent', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /company')).toEqual({ status: 200, body: COMPANY, changes: {} })
  const edit = {
    name: 'x'.repeat(255),
    email: null,
    phone: null,
    address: null,
    city: null,
    state: null,
    zip: null,
    country_id: 1,
    week_start_day: 0,
    payroll_period: 'semimonthly',
    payroll_period_start: '2026-03-01',
  }
  const { timezone, ...rest } = { ...COMPANY, ...edit }
  expect(await act(world, 'PATCH /company', { ...edit, timezone_id: 4, id: 7, timezone: 'x' })).toEqual({
    status: 200,
    body: { ...rest, timezone: { id: 4, name: 'America/Denver', offset: '-07:00' } },
    changes: { company: { changed: [{ ...rest, timezone_id: 4 }] } },
  })
  expect(timezone.id).toBe(10)
  expect(await act(world, 'PATCH /company', {})).toMatchObject({ status: 200, changes: {} })
})

test.each([
  [{ name: '' }, { name: 'must have at least 1 character' }],
  [{ name: 'x'.repeat(256) }, { name: 'must have at most 255 characters' }],
  [{ name: null }, { name: 'must be text' }],
  [
    { country_id: 99, timezone_id: 99 },
    { country_id: 'names no country', timezone_id: 'names no time zone' },
  ],
  [{ week_start_day: 7 }, { week_start_day: 'must be at most 6' }],
  [{ week_start_day: -1 }, { week_start_day: 'must be at least 0' }],
  [{ payroll_period: 'daily' }, { payroll_period: 'must be one of weekly, biweekly, semimonthly, monthly' }],
  [{ payroll_period_start: '2026-02-30' }, { payroll_period_start: 'must be a date such as 2026-03-17' }],
])('PATCH /company with %o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /company', body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'CMP'),
  )
})

test('the bill counts the active workers of the moment, and premium is that of the settings', async () => {
  await using world = await sandbox.fork()
  const count = (await rowsOf(world, 'workers')).filter(({ account_status }) => account_status === 2).length
  const bill = {
    plan: 'Standard',
    premium: false,
    active_workers: count,
    billing_email: 'accounts@pelita.example',
    next_billing_date: '2026-04-01',
  }
  expect(await act(world, 'GET /company/billing')).toEqual({ status: 200, body: bill, changes: {} })
  await act(world, 'DELETE /workers/3102')
  const config = { api: 'roosted', collection: 'config', id: '1' }
  await world.putRecord(config, { ...(await world.record(config)), premium: true })
  expect((await act(world, 'GET /company/billing')).body).toEqual({
    ...bill,
    premium: true,
    active_workers: count - 1,
  })
})

test('the HR contact is read and edited', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /company/hr')).toEqual({ status: 200, body: HR, changes: {} })
  const [account] = await rowsOf(world, 'company_accounts')
  expect(await act(world, 'PATCH /company/hr', { hr_phone: null, plan: 'Free' })).toEqual({
    status: 200,
    body: { ...HR, hr_phone: null },
    changes: { company_accounts: { changed: [{ ...account, hr_phone: null }] } },
  })
  expect(await act(world, 'PATCH /company/hr', {})).toMatchObject({ status: 200, changes: {} })
  expect(await act(world, 'PATCH /company/hr', { hr_email: 5 })).toEqual(
    fieldRefusal({ hr_email: 'must be text or null' }, 'CMP'),
  )
})

test('switching an integration on stamps it once, switching it off clears the stamp', async () => {
  await using world = await sandbox.fork()
  const off = { key: 'quickbooks', name: 'QuickBooks', active: 0, connected_at: null }
  const on = { ...off, active: 1, connected_at: '2026-03-02 09:00:00' }
  const send = (active: number) => act(world, 'PATCH /company/integrations', { key: 'quickbooks', active })
  expect(await act(world, 'GET /company/integrations')).toEqual({ status: 200, body: [off], changes: {} })
  expect(await send(1)).toMatchObject({ status: 200, body: [on] })
  await world.clock.advance('PT1H')
  expect(await send(1)).toEqual({ status: 200, body: [on], changes: {} })
  expect(await send(0)).toMatchObject({ status: 200, body: [off] })
  expect((await act(world, 'GET /company/integrations')).body).toEqual([off])
})

test.each([
  [{}, { key: 'is required', active: 'is required' }],
  [{ key: 'xero', active: 1 }, { key: 'names no integration' }],
  [{ key: 'quickbooks', active: 2 }, { active: 'must be one of 0, 1' }],
])('PATCH /company/integrations with %o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /company/integrations', body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'CMP'),
  )
})
