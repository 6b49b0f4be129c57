import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox, SandboxWorld } from '../../../../src/index.ts'
import { call, type Named, newShift, newSkillset, newStadium, newWorker, seeded } from './integration.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await seeded()
})
afterAll(() => sandbox.close())

type Hours = Readonly<Record<'hours' | 'minutes' | 'ot_hours' | 'ot_minutes' | 'dt_hours' | 'dt_minutes', number>>
interface Summary {
  readonly weeks: readonly {
    readonly totals: Readonly<{
      payroll_groups: Readonly<Record<string, Hours & { readonly payroll_item_id: string }>>
      problems: number
      pay_amount: string
      bill_amount: string
    }>
    readonly rows: readonly (Hours &
      Readonly<{ date: string; client_id: string; pay_amount: string; bill_amount: string }>)[]
  }[]
}

/** Two clients of a stadium in Chicago (-05:00 in June), of which the second has rates of its own; and who works there. */
async function season(world: SandboxWorld) {
  const stadium = await newStadium(world)
  const rule = await call<Named>(world, 'POST /wage-rules', {
    name: 'Stadium',
    daily_overtime_cutoff: 8,
    daily_doubletime_cutoff: 12,
    weekly_overtime_cutoff: 40,
    minimum_hours: 4,
    break_after_hours: 6,
    break_minutes: 30,
    rounding_minutes: 15,
    bill_overtime: 0,
  })
  const bar = await newSkillset(world, 'Stand bartender')
  const floor = await newSkillset(world, 'Box server')
  const terms = { wage_rules_id: rule.id }
  await call(world, `PATCH /payroll-groups/${bar.group}`, {
    ...terms,
    payroll_item_id: 'PI-777',
    default_wage: 20,
    invoice_cost: '33.35',
  })
  await call(world, `PATCH /payroll-groups/${floor.group}`, { ...terms, payroll_item_id: 'PI-888', default_wage: 18 })
  const card = await call<Named>(world, 'POST /rate-cards', {
    name: 'Boxes 2026',
    skillsets: [{ id: String(floor.id), pay_rate: 25.1, billing_rate: 41.25 }],
  })
  const stands = await call<Named>(world, 'POST /clients', { client_name: 'Lakeside Athletics' })
  const boxes = await call<Named>(world, 'POST /clients', {
    client_name: 'Skyline Boxes',
    client_invoice_customer_id: '0999',
  })
  await call(world, `PATCH /clients/${boxes.id}`, { rate_cards_id: card.id })
  const ana = await newWorker(world, 'Ana Ruiz', [bar.id, floor.id])
  return { stadium, bar, floor, stands, boxes, ana }
}

/** Assigns the worker and punches: instants in UTC, in and out in turn, none of which says what it belongs to. */
async function work(world: SandboxWorld, worker: string, shift: number, punches: readonly string[], more: object = {}) {
  await call(world, `POST /workers/${worker}/shifts`, { shift_id: shift })
  const made: Named[] = []
  for (const [index, punch_datetime] of punches.entries()) {
    const last = index === punches.length - 1 ? more : {}
    made.push(await call<Named>(world, `POST /workers/${worker}/time-punches`, { punch_datetime, ...last }))
  }
  return made
}

/**
 * Ana's week, by the clock of the stadium; w is what is worked after rounding and the break:
 *
 *   Mon  stands  09:53-19:08 -> 10:00-19:15, 9:15 - 0:30   w 8:45   8:00 + 0:45 overtime
 *   Tue  stands  10:07-12:22 -> 10:00-12:15                w 2:15   4:00, 1:45 of it for the minimum
 *   Wed  boxes   18:00-22:00 and 22:20-02:10 -> 22:15-02:15, 8:00 less what 0:15 of rest leaves of 0:30
 *                                                          w 7:45   7:45
 *   Thu  stands  10:00-22:30, 12:30 - 0:30                 w 12:00  8:00 + 4:00 overtime
 *   Fri  boxes   09:00-23:00, 14:00 - 0:30                 w 13:30  8:00 + 4:00 overtime + 1:30 double
 *   Sat  stands  10:00-18:30, 8:30 - 0:30                  w 8:00   6:00 + 2:00 overtime:
 *                8:00 + 2:15 + 7:45 + 8:00 + 8:00 = 34:00 regular hours before, and the week's cutoff is 40
 *
 *   pay   stands at 20.00, the default of the group; boxes at 25.10, the card's
 *         Mon 20 x (8 + 0.75 x 1.5) = 182.50           Tue 20 x 4 = 80.00
 *         Wed 25.10 x 7.75 = 194.525 -> 194.53         Thu 20 x (8 + 4 x 1.5) = 280.00
 *         Fri 25.10 x (8 + 4 x 1.5 + 1.5 x 2) = 426.70 Sat 20 x (6 + 2 x 1.5) = 180.00      sum 1343.73
 *   bill  without multipliers: stands at 33.35, the group's invoice cost; boxes at 41.25
 *         Mon 33.35 x 8.75 = 291.8125 -> 291.81        Tue 33.35 x 4 = 133.40
 *         Wed 41.25 x 7.75 = 319.6875 -> 319.69        Thu 33.35 x 12 = 400.20
 *         Fri 41.25 x 13.5 = 556.875 -> 556.88         Sat 33.35 x 8 = 266.80               sum 1968.78
 */
test('a week of punches becomes a payroll run and invoices', async () => {
  const world = await sandbox.fork()
  const { stadium, bar, floor, stands, boxes, ana } = await season(world)
  const place = stadium.id
  const atStands = (start: string, end: string) =>
    newShift(world, {
      place,
      skillset: bar.id,
      client: stands.id,
      start: `2026-06-${start}:00`,
      end: `2026-06-${end}:00`,
    })
  const atBoxes = (start: string, end: string) =>
    newShift(world, {
      place,
      skillset: floor.id,
      client: boxes.id,
      start: `2026-06-${start}:00`,
      end: `2026-06-${end}:00`,
    })
  const utc = (...times: readonly string[]): string[] => times.map((time) => `2026-06-${time}:00`)
  await work(world, ana.id, await atStands('01 10:00', '01 19:00'), utc('01 14:53', '02 00:08'))
  await work(world, ana.id, await atStands('02 10:00', '02 14:00'), utc('02 15:07', '02 17:22'))
  const boxed = await atBoxes('03 18:00', '04 02:00')
  await work(world, ana.id, boxed, utc('03 23:00', '04 03:00', '04 03:20', '04 07:10'))
  await work(world, ana.id, await atStands('04 10:00', '04 22:00'), utc('04 15:00', '05 03:30'))
  await work(world, ana.id, await atBoxes('05 09:00', '05 23:00'), utc('05 14:00', '06 04:00'))
  const last = await work(world, ana.id, await atStands('06 10:00', '06 20:00'), utc('06 15:00', '06 23:30'), {
    status: 'pending',
  })

  const period = `worker_id=${ana.id}&start_date=2026-06-01&end_date=2026-06-07` as const
  const read = () => call<Summary>(world, `GET /time-tracking/worker-summary?${period}`)
  // What waits for approval, and the punch that so has no partner, is not paid yet.
  expect((await read()).weeks[0]).toMatchObject({
    rows: [1, 2, 3, 4, 5].map((day) => ({ date: `2026-06-0${day}` })),
    totals: { problems: 2, pay_amount: '1163.73', bill_amount: '1701.98' },
  })
  await call(world, `PATCH /workers/${ana.id}/time-punches/${last[1]?.id}`, { status: 'approved' })
  expect(
    await call(world, `GET /workers/${ana.id}/time-punches?start_date=2026-06-03&end_date=2026-06-03`),
  ).toMatchObject({
    time_punches: ['2026-06-04 02:10:00', '2026-06-03 22:20:00', '2026-06-03 22:00:00', '2026-06-03 18:00:00'].map(
      (converted_punch_datetime, index) => ({
        converted_punch_datetime,
        clock_type: index % 2 === 0 ? 'out' : 'in',
        status: 'approved',
        open: '0',
        timezone_data: 'CDT',
        ern_id: String(boxed),
        client_name: 'Skyline Boxes',
        client_invoice_customer_id: '0999',
        payroll_groups_name: 'Box server',
        rate_cards_name: 'Boxes 2026',
      }),
    ),
    total: 4,
  })

  const { weeks } = await read()
  const [week] = weeks
  expect(weeks).toHaveLength(1)
  expect(week?.rows.map(({ date, pay_amount, bill_amount }) => [date.slice(-2), pay_amount, bill_amount])).toEqual([
    ['01', '182.50', '291.81'],
    ['02', '80.00', '133.40'],
    ['03', '194.53', '319.69'],
    ['04', '280.00', '400.20'],
    ['05', '426.70', '556.88'],
    ['06', '180.00', '266.80'],
  ])
  expect(week?.totals).toMatchObject({ problems: 0, pay_amount: '1343.73', bill_amount: '1968.78' })
  expect(timeEntries(week?.totals.payroll_groups ?? {})).toEqual([
    'PI-777 regular 26:00',
    'PI-777 overtime 6:45',
    'PI-888 regular 15:45',
    'PI-888 overtime 4:00',
    'PI-888 double time 1:30',
  ])
  // Invoices sum up rows, since those are what is rounded to cents.
  expect(invoices(week?.rows ?? [])).toEqual({ [stands.id]: 1092.21, [boxes.id]: 876.57 })

  // One group alone: its hours, and still as overtime what the other group's made overtime.
  const ofBar = await call<Summary>(world, `GET /time-tracking/worker-summary?${period}&payroll_group_id=${bar.group}`)
  expect(ofBar.weeks[0]?.totals).toMatchObject({ pay_amount: '722.50', bill_amount: '1092.21' })
  expect(timeEntries(ofBar.weeks[0]?.totals.payroll_groups ?? {})).toEqual([
    'PI-777 regular 26:00',
    'PI-777 overtime 6:45',
  ])
})

/** Lines as a payroll program imports them. */
function timeEntries(groups: Summary['weeks'][number]['totals']['payroll_groups']): string[] {
  const time = (hours: number, minutes: number): string => `${hours}:${String(minutes).padStart(2, '0')}`
  return Object.values(groups)
    .flatMap(({ payroll_item_id, hours, minutes, ot_hours, ot_minutes, dt_hours, dt_minutes }) => [
      `${payroll_item_id} regular ${time(hours, minutes)}`,
      `${payroll_item_id} overtime ${time(ot_hours, ot_minutes)}`,
      `${payroll_item_id} double time ${time(dt_hours, dt_minutes)}`,
    ])
    .filter((line) => !line.endsWith(' 0:00'))
}

function invoices(rows: Summary['weeks'][number]['rows']): Record<string, number> {
  const cents = new Map<string, number>()
  for (const { client_id, bill_amount } of rows)
    cents.set(client_id, (cents.get(client_id) ?? 0) + Math.round(Number(bill_amount) * 100))
  return Object.fromEntries(Array.from(cents, ([client, sum]) => [client, sum / 100]))
}
