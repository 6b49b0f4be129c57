import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox, SandboxWorld } from '../../../../src/index.ts'
import { act } from '../act.ts'
import { call, type Named, newShift, newSkillset, newStadium, newWorker, seeded } from './integration.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await seeded()
})
afterAll(() => sandbox.close())

interface Entry {
  readonly id: string
  readonly name: string
  readonly roles_id: string
  readonly pay_rate: string
  readonly billing_rate: string
}
interface Summary {
  readonly weeks: readonly {
    readonly rows: readonly Readonly<Record<'pay_rate' | 'billing_rate' | 'pay_amount' | 'bill_amount', string>>[]
  }[]
}

const cardsOf = async (world: SandboxWorld, year: string): Promise<readonly Entry[]> =>
  (await call<readonly Entry[]>(world, 'GET /rate-cards')).filter(({ name }) => name.endsWith(year))

/**
 * Three clients, each with its card for usher and porter; the first one's usher works from 10:00 to 19:30 in June.
 * Rates rise by 4 %, and every card gets a rule with overtime after eight hours:
 *
 *   before  no overtime: 9.5 x 22.00 = 209.00               9.5 x 38.00 = 361.00
 *   after   22.00 x 1.04 = 22.88, 38.00 x 1.04 = 39.52
 *           22.88 x (8 + 1.5 x 1.5) = 234.52                39.52 x (8 + 1.5 x 1.5) = 405.08
 */
test('cards are kept in bulk, and what was worked is priced by what they say now', async () => {
  const world = await sandbox.fork()
  const usher = await newSkillset(world, 'Gate usher')
  const porter = await newSkillset(world, 'Porter')
  const rates = { Northside: [22, 38, 18.5, 31], Southside: [21.75, 36.4, 18, 30.05], Riverside: [23.1, 39.99, 19, 32] }
  const clients: Named[] = []
  for (const [name, [pay, bill, porterPay, porterBill]] of Object.entries(rates)) {
    const card = await call<Entry>(world, 'POST /rate-cards', {
      name: `${name} 2026`,
      skillsets: [
        { id: String(usher.id), pay_rate: pay, billing_rate: bill },
        { id: String(porter.id), pay_rate: porterPay, billing_rate: porterBill },
      ],
    })
    const client = await call<Named>(world, 'POST /clients', { client_name: name })
    await call(world, `PATCH /clients/${client.id}`, { rate_cards_id: card.id })
    clients.push(client)
  }
  const cards = await cardsOf(world, '2026')
  expect(cards.filter(({ roles_id }) => Number(roles_id) === porter.id).map((one) => [one.name, one.pay_rate])).toEqual(
    [
      ['Northside 2026', '18.50'],
      ['Southside 2026', '18.00'],
      ['Riverside 2026', '19.00'],
    ],
  )

  const stadium = await newStadium(world)
  const worker = await newWorker(world, 'Cleo Park', [usher.id])
  const shift = await newShift(world, {
    place: stadium.id,
    skillset: usher.id,
    client: clients[0]?.id ?? '',
    start: '2026-06-02 10:00:00',
    end: '2026-06-02 19:30:00',
  })
  await call(world, `POST /workers/${worker.id}/shifts`, { shift_id: shift })
  for (const punch_datetime of ['2026-06-02 15:00:00', '2026-06-03 00:30:00'])
    await call(world, `POST /workers/${worker.id}/time-punches`, { punch_datetime })
  const rows = async () => {
    const query = `worker_id=${worker.id}&start_date=2026-06-02&end_date=2026-06-02` as const
    return (await call<Summary>(world, `GET /time-tracking/worker-summary?${query}`)).weeks[0]?.rows
  }
  expect(await rows()).toMatchObject([
    { pay_rate: '22.00', billing_rate: '38.00', pay_amount: '209.00', bill_amount: '361.00' },
  ])

  const rule = await call<Named>(world, 'POST /wage-rules', { name: 'Daily', daily_overtime_cutoff: 8 })
  const ours = cards.filter(({ roles_id }) => [usher.id, porter.id].includes(Number(roles_id)))
  const raised = (rate: string): number => Math.round(Number(rate) * 104) / 100
  for (const { id, roles_id, pay_rate, billing_rate } of ours)
    await call(world, `PATCH /rate-cards/${id}`, {
      roles_id,
      pay_rate: raised(pay_rate),
      billing_rate: raised(billing_rate),
      selected_payroll_rules: [rule.id],
    })
  expect((await cardsOf(world, '2026')).filter(({ id }) => ours.some((one) => one.id === id))).toMatchObject([
    { pay_rate: '22.88', billing_rate: '39.52', selected_payroll_rules: [rule.id] },
    { pay_rate: '19.24', billing_rate: '32.24', selected_payroll_rules: [rule.id] },
    { pay_rate: '22.62', billing_rate: '37.86', selected_payroll_rules: [rule.id] },
    { pay_rate: '18.72', billing_rate: '31.25', selected_payroll_rules: [rule.id] },
    { pay_rate: '24.02', billing_rate: '41.59', selected_payroll_rules: [rule.id] },
    { pay_rate: '19.76', billing_rate: '33.28', selected_payroll_rules: [rule.id] },
  ])
  expect(await rows()).toMatchObject([
    { pay_rate: '22.88', billing_rate: '39.52', pay_amount: '234.52', bill_amount: '405.08' },
  ])

  // What is in use stays: the rule while a card names it, the card while a shift to come has it.
  for (const [line, code] of [
    [`DELETE /wage-rules/${rule.id}`, 'WGR-500'],
    [`DELETE /rate-cards/${ours[0]?.id}`, 'RTC-500'],
  ] as const)
    expect(await act(world, line)).toMatchObject({ status: 422, body: { error: { code } }, changes: {} })
  for (const id of new Set(ours.slice(2).map((one) => one.id))) await call(world, `DELETE /rate-cards/${id}`)
  expect((await cardsOf(world, '2026')).filter(({ name }) => /Southside|Riverside/.test(name))).toEqual([])
})
