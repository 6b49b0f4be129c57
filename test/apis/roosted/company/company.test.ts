import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, given } from '../act.ts'

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
const QUICKBOOKS = { key: 'quickbooks', name: 'QuickBooks', active: 0, connected_at: null }

test('the company is shown with its time zone', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /company')).toEqual({ status: 200, body: COMPANY, changes: {} })
})

test('every field but the id can change; the zone moves the days that are shown', async () => {
  await using world = await sandbox.fork()
  const sent = {
    name: 'Pelita',
    email: null,
    phone: null,
    address: null,
    city: 'Denver',
    state: null,
    zip: null,
    country_id: 1,
    week_start_day: 0,
    payroll_period: 'weekly',
    payroll_period_start: '2026-03-01',
  }
  const answer = {
    status: 200,
    body: { ...COMPANY, ...sent, timezone: { id: 4, name: 'America/Denver', offset: '-07:00' } },
  }
  expect(await act(world, 'PATCH /company', { ...sent, timezone_id: 4, id: 7 })).toMatchObject(answer)
  expect((await act(world, 'GET /company')).body).toEqual(answer.body)
  await given(world, 'workers', '3158', { signup_date_original: '2025-01-01 06:59:59' })
  expect((await act(world, 'GET /workers/3158')).body).toMatchObject({ signup_date: 'December 31st 2024' })
})

test.each([
  [
    'an unknown country and zone',
    { country_id: 999, timezone_id: 999 },
    { country_id: 'names no country', timezone_id: 'names no time zone' },
  ],
  ['no name', { name: '' }, { name: 'must have at least 1 character' }],
  [
    'another period',
    { payroll_period: 'daily' },
    { payroll_period: 'must be one of weekly, biweekly, semimonthly, monthly' },
  ],
  ['an eighth day', { week_start_day: 7 }, { week_start_day: 'must be at most 6' }],
  [
    'a date that there is not',
    { payroll_period_start: '2026-02-30' },
    { payroll_period_start: 'must be a date such as 2026-03-17' },
  ],
])('a company with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /company', body)).toEqual(fieldRefusal(fields, 'CMP'))
})

test('billing counts the active workers, and says what the settings say', async () => {
  await using world = await sandbox.fork()
  const billing = {
    plan: 'Standard',
    premium: false,
    active_workers: 39,
    billing_email: 'accounts@pelita.example',
    next_billing_date: '2026-04-01',
  }
  expect(await act(world, 'GET /company/billing')).toEqual({ status: 200, body: billing, changes: {} })
  await act(world, 'DELETE /workers/3158')
  await given(world, 'config', '1', { premium: true })
  expect((await act(world, 'GET /company/billing')).body).toEqual({ ...billing, active_workers: 38, premium: true })
})

test('whom workers turn to can change', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /company/hr')).toEqual({ status: 200, body: HR, changes: {} })
  expect((await act(world, 'PATCH /company/hr', { hr_phone: null, plan: 'Free' })).body).toEqual({
    ...HR,
    hr_phone: null,
  })
  expect((await act(world, 'GET /company/hr')).body).toEqual({ ...HR, hr_phone: null })
  expect((await act(world, 'GET /company/billing')).body).toMatchObject({ plan: 'Standard' })
  expect(await act(world, 'PATCH /company/hr', { hr_name: 7 })).toEqual(
    fieldRefusal({ hr_name: 'must be text or null' }, 'CMP'),
  )
})

test('an integration is stamped when it is switched on, and empty when it is off', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /company/integrations')).body).toEqual([QUICKBOOKS])
  const line = 'PATCH /company/integrations'
  const on = { ...QUICKBOOKS, active: 1, connected_at: '2026-03-02 09:00:00' }
  expect(await act(world, line, { key: 'quickbooks', active: 1 })).toEqual({
    status: 200,
    body: [on],
    changes: { company_integrations: expect.anything() },
  })
  await world.clock.advance('PT1H')
  expect((await act(world, line, { key: 'quickbooks', active: 1 })).body).toEqual([on])
  expect((await act(world, line, { key: 'quickbooks', active: 0 })).body).toEqual([QUICKBOOKS])
})

test.each([
  ['nothing', {}, { key: 'is required', active: 'is required' }],
  ['an unknown key', { key: 'xero', active: 1 }, { key: 'names no integration' }],
  ['another state', { key: 'quickbooks', active: 2 }, { active: 'must be one of 0, 1' }],
])('an integration with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'PATCH /company/integrations', body)).toEqual(fieldRefusal(fields, 'CMP'))
})
