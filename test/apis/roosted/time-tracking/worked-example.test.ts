import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox } from '../../../../src/index.ts'
import { hours, inChicago, split, type Week, weeksOf } from './chicago.ts'

let sandbox: Sandbox
let first: Week
let second: Week
beforeAll(async () => {
  sandbox = await inChicago()
  const weeks = await weeksOf(sandbox, '2026-03-02', '2026-03-15')
  expect(weeks).toHaveLength(2)
  ;[first, second] = weeks as [Week, Week]
})
afterAll(() => sandbox.close())

const row = (number: string, date: string, kind: string, hoursText: string, rates: string, amounts: string) => {
  const [payroll_groups_id, card, client_id] = kind.split(' ')
  const [pay_rate, billing_rate] = rates.split(' ')
  const [pay_amount, bill_amount] = amounts.split(' ')
  return {
    date,
    erf_id: `22054${number}`,
    ern_id: `14424${number}`,
    event_id: `984${number}`,
    payroll_groups_id,
    rate_cards_id: card === '-' ? null : card,
    client_id,
    ...split(hoursText),
    pay_rate,
    billing_rate,
    pay_amount,
    bill_amount,
  }
}

test('each assignment of the first week is a row', () => {
  expect(first.rows).toEqual([
    // 10:00 to 18:30, less half an hour: exactly eight, which is not more than eight.
    row('01', '2026-03-02', 'gDrT7 rA1cm uLu8K', '8:00 0:00 0:00', '22.00 38.00', '176.00 304.00'),
    // 10:00 to 13:00 and 13:30 to 23:00: the gap was the break. 8 x 22 + 4 x 33 + 0.5 x 44.
    row('02', '2026-03-03', 'gDrT7 rA1cm uLu8K', '8:00 4:00 0:30', '22.00 38.00', '330.00 570.00'),
    // No daily cutoff and no break in the rule of this group. 9 x 15, 9 x 27.
    row('03', '2026-03-04', 'pS5vC - hAjwQ', '9:00 0:00 0:00', '15.00 27.00', '135.00 243.00'),
    // Ten hours over midnight, less the break, at the worker's own wage. 8 x 32.50 + 1.5 x 48.75 is 333.125.
    row('04', '2026-03-05', 'gDrT7 - hAjwQ', '8:00 1:30 0:00', '19.00 32.50', '194.75 333.13'),
    // Seven hours are left of forty; the card's ten hours a day instead of eight.
    row('05', '2026-03-06', 'gDrT7 rB2st uLu8K', '7:00 3:30 0:00', '24.00 42.00', '294.00 514.50'),
    row('06', '2026-03-07', 'gDrT7 rA1cm uLu8K', '0:00 5:00 0:00', '22.00 38.00', '165.00 285.00'),
    // The seventh day, on which clocks change before work. 8 x 33 + 1 x 44.
    row('07', '2026-03-08', 'gDrT7 rA1cm uLu8K', '0:00 8:00 1:00', '22.00 38.00', '308.00 532.00'),
  ])
})

test('each assignment of the second week is a row, but for one without counted hours', () => {
  expect(second.rows).toEqual([
    row('08', '2026-03-10', 'pS5vC rA1cm uLu8K', '5:20 0:00 0:00', '120.00 190.00', '120.00 190.00'),
    row('09', '2026-03-12', 'gDrT7 rA1cm uLu8K', '4:00 0:00 0:00', '22.00 38.00', '88.00 152.00'),
  ])
})

test('weeks sum up, by payroll group and by client', () => {
  expect(first.totals).toEqual({
    ...hours('40:00 22:00 1:30 63:30'),
    payroll_groups: {
      gDrT7: {
        ...hours('31:00 22:00 1:30 54:30'),
        punches: expect.any(Array),
        payroll_item_id: 'PI-100',
        invoice_cost: '32.50',
      },
      pS5vC: {
        ...hours('9:00 0:00 0:00 9:00'),
        punches: ['pI3xQ', 'pO3xQ'],
        payroll_item_id: 'PI-200',
        invoice_cost: '27.00',
      },
    },
    client: {
      uLu8K: {
        ...hours('23:00 20:30 1:30 45:00'),
        punches: expect.any(Array),
        client_invoice_customer_id: '0123007',
      },
      hAjwQ: {
        ...hours('17:00 1:30 0:00 18:30'),
        punches: ['pI3xQ', 'pO3xQ', 'pI4xQ', 'pO4xQ'],
        client_invoice_customer_id: '',
      },
    },
    problems: 0,
    pay_amount: '1602.75',
    bill_amount: '2781.63',
  })
  const { payroll_groups, client, ...rest } = second.totals
  expect(rest).toEqual({ ...hours('9:20 0:00 0:00 9:20'), problems: 2, pay_amount: '208.00', bill_amount: '342.00' })
  expect(payroll_groups).toMatchObject({
    gDrT7: hours('4:00 0:00 0:00 4:00'),
    pS5vC: hours('5:20 0:00 0:00 5:20'),
  })
  expect(client).toMatchObject({ uLu8K: hours('9:20 0:00 0:00 9:20') })
})

test('a day is written as the reference writes it', () => {
  const block = { ...hours('7:00 3:30 0:00 10:30'), punches: ['pI5xQ', 'pO5xQ'] }
  expect(first.week['2026-03-06']).toEqual({
    punches: ['pI5xQ', 'pO5xQ'],
    stats: {
      ...block,
      ot_reason: { daily: true, weekly: true },
      dt_reason: { daily: false, weekly: false },
      problems: 0,
      payroll_groups: { gDrT7: { ...block, payroll_item_id: 'PI-100', invoice_cost: '32.50' } },
      client: { uLu8K: { ...block, client_invoice_customer_id: '0123007' } },
    },
  })
})

test('days say why there is overtime', () => {
  const because = (reason: { daily: boolean; weekly: boolean } | undefined) =>
    Object.entries(reason ?? {}).flatMap(([name, holds]) => (holds ? [name] : []))
  const days = Object.values(first.week).map(({ stats }) => [because(stats.ot_reason), because(stats.dt_reason)])
  expect(days).toEqual([
    [[], []],
    [['daily'], ['daily']],
    [[], []],
    [['daily'], []],
    [['daily', 'weekly'], []],
    [['weekly'], []],
    [['daily'], ['daily']],
  ])
})

test('weeks have their seven days in order, and their names', () => {
  expect(first).toMatchObject({
    start_of_week: '2026-03-02',
    end_of_week: '2026-03-08',
    start_of_week_nice: 'Mar 2nd 2026',
    end_of_week_nice: 'Mar 8th 2026',
  })
  expect(Object.keys(second.week)).toEqual(['09', '10', '11', '12', '13', '14', '15'].map((day) => `2026-03-${day}`))
})

test('a day without anything is all zeros; one with problems counts them', () => {
  const idle = {
    ...hours('0:00 0:00 0:00 0:00'),
    punches: [],
    ot_reason: { daily: false, weekly: false },
    dt_reason: { daily: false, weekly: false },
    problems: 0,
    payroll_groups: {},
    client: {},
  }
  expect(second.week['2026-03-11']).toEqual({ punches: [], stats: idle })
  expect(second.week['2026-03-14']).toEqual({ punches: ['pIAxQ', 'pOAxQ'], stats: { ...idle, problems: 2 } })
})
