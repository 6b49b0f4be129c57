import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { rowsOf, send } from '../act.ts'

/** Minutes since 1970. */
const minuteOf = (utc: string): number => Date.parse(`${utc}Z`) / 60_000
const DAY = 24 * 60

/** What clocks show beside UTC, in minutes. All of the shifts are in 2026. */
const ZONES = {
  'Kuala Lumpur': { timezone_id: 10, offset: () => 480 },
  Oslo: { timezone_id: 9, offset: between('2026-03-29T01:00', '2026-10-25T01:00', { summer: 120, winter: 60 }) },
  Chicago: { timezone_id: 3, offset: between('2026-03-08T08:00', '2026-11-01T07:00', { summer: -300, winter: -360 }) },
} as const
type Zone = keyof typeof ZONES
const NAMES = Object.keys(ZONES) as Zone[]

function between(from: string, to: string, { summer, winter }: { summer: number; winter: number }) {
  return (minute: number): number => (minute >= minuteOf(from) && minute < minuteOf(to) ? summer : winter)
}

/** `2026-03-08 01:45:00`, on a wall of that zone. */
const wall = (zone: Zone, minute: number): string =>
  new Date((minute + ZONES[zone].offset(minute)) * 60_000).toISOString().slice(0, 19).replace('T', ' ')

interface Shift {
  readonly zone: Zone
  readonly start: number
  /** Null: the end is open. */
  readonly length: number | null
}

interface Plan {
  readonly shifts: readonly Shift[]
  readonly off: { readonly start: number; readonly length: number }
  readonly openHours: number
  readonly hours: number
  readonly shiftsAWeek: number
  readonly firstDay: number
  readonly isSplit: boolean
}

/** Of a time that clocks show twice, the first is meant: a test that wrote the second would mean another. */
const isFirst = (zone: Zone, minute: number): boolean => wall(zone, minute - 60) !== wall(zone, minute)

const plans: fc.Arbitrary<Plan> = fc
  .constantFrom('2026-03-06T00:00', '2026-03-27T00:00', '2026-07-01T00:00', '2026-10-23T00:00', '2026-10-30T00:00')
  .chain((begin) => {
    const quarters = (most: number) => fc.integer({ min: 1, max: most }).map((quarter) => quarter * 15)
    const start = quarters((5 * DAY) / 15).map((minute) => minuteOf(begin) + minute)
    const length = fc.option(quarters(14 * 4), { freq: 4 })
    return fc.record({
      shifts: fc.array(
        fc
          .record({ zone: fc.constantFrom(...NAMES), start, length })
          .filter((one) => isFirst(one.zone, one.start) && isFirst(one.zone, one.start + (one.length ?? 0))),
        { minLength: 2, maxLength: 7 },
      ),
      off: fc.record({ start, length: quarters(10 * 4) }),
      openHours: fc.integer({ min: 1, max: 12 }),
      hours: fc.constantFrom(0, 0, 8, 20),
      shiftsAWeek: fc.constantFrom(0, 0, 1, 3),
      firstDay: fc.integer({ min: 0, max: 6 }),
      isSplit: fc.boolean(),
    })
  })

function firstDayOfWeek(date: string, firstDay: number): string {
  let day = new Date(`${date}T00:00:00Z`)
  while (day.getUTCDay() !== firstDay) day = new Date(day.getTime() - DAY * 60_000)
  return day.toISOString().slice(0, 10)
}

const minutes = (start: number, length: number): number[] => Array.from({ length }, (_, one) => start + one)

/** What becomes of the shifts, assigned one after the other: minute by minute, without a rule of the sandbox. */
function expected({ shifts, off, openHours, hours, shiftsAWeek, firstDay, isSplit }: Plan): (number | string)[] {
  const busy = new Set<number>()
  const away = new Set(minutes(off.start, off.length))
  const taken: { readonly day: string; readonly week: string; readonly length: number }[] = []
  return shifts.map(({ zone, start, length: known }) => {
    const length = known ?? openHours * 60
    const day = wall(zone, start).slice(0, 10)
    const week = firstDayOfWeek(day, firstDay)
    const own = minutes(start, length)
    if (own.some((minute) => busy.has(minute))) return 'SHF-505'
    if (own.some((minute) => away.has(minute))) return 'SHF-506'
    const ofWeek = [{ length }, ...taken.filter((other) => other.week === week)]
    if (hours > 0 && ofWeek.reduce((sum, one) => sum + one.length, 0) > hours * 60) return 'SHF-508'
    if (shiftsAWeek > 0 && ofWeek.length > shiftsAWeek) return 'SHF-508'
    if (!isSplit && taken.some((other) => other.day === day)) return 'SHF-509'
    for (const minute of own) busy.add(minute)
    taken.push({ day, week, length })
    return 201
  })
}

let sandbox: Sandbox
const events: Partial<Record<Zone, string>> = {}
/** A server who has no shift in that year. */
const WORKER = '3102'

beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2025-01-02T09:00:00Z' })
  for (const zone of NAMES) {
    const { timezone_id } = ZONES[zone]
    const place = { location: zone, address: '1', city: zone, zip: '1', timezone_id }
    const { id } = (await (await send(sandbox, 'POST /locations', place)).json()) as { id: string }
    const event = { name: zone, date: '2026-03-08', location: { location_id: id } }
    events[zone] = String(await (await send(sandbox, 'POST /events', event)).json())
  }
})
afterAll(() => sandbox.close())

const put = (world: SandboxWorld, collection: string, record: Readonly<Record<string, unknown>>) =>
  world.putRecord({ api: 'roosted', collection, id: String(record.id) }, record)

async function prepare(world: SandboxWorld, plan: Plan): Promise<string[]> {
  const [[config], [company]] = await Promise.all([rowsOf(world, 'config'), rowsOf(world, 'company')])
  const options = config?.shift_options as { split_shifts: object; worker_limits: object }
  await put(world, 'config', {
    ...config,
    shift_options: {
      ...options,
      split_shifts: {
        ...options.split_shifts,
        active: plan.isSplit ? 1 : 0,
        endless_ern_hour_assumption: plan.openHours,
      },
      worker_limits: {
        ...options.worker_limits,
        hard_worker_hour_limit: plan.hours,
        hard_worker_shift_limit: plan.shiftsAWeek,
      },
    },
  })
  await put(world, 'company', { ...company, week_start_day: plan.firstDay })
  await put(world, 'worker_availability', {
    id: 'tEsT1',
    personnel_id: WORKER,
    type: 'time_off',
    start: wall('Kuala Lumpur', plan.off.start),
    end: wall('Kuala Lumpur', plan.off.start + plan.off.length),
    all_day: 0,
    overnight: 0,
    repeating: 0,
    status: 2,
    comments: null,
    manager_id: null,
    date_submitted: '2025-01-01 09:00:00',
    date_decided: null,
  })
  const ids = plan.shifts.map((_, index) => String(1_500_001 + index))
  for (const [index, { zone, start, length }] of plan.shifts.entries())
    await put(world, 'event_shifts', {
      id: ids[index],
      event_id: events[zone],
      skillset_id: 123,
      quantity: 1,
      alternate_quantity: 0,
      start: wall(zone, start),
      end: length === null ? '' : wall(zone, start + length),
      custom_name: '',
      comments: '',
      payroll_groups_id: null,
      rate_cards_id: null,
      rules: [],
    })
  return ids
}

async function assigned(plan: Plan): Promise<(number | string)[]> {
  await using world = await sandbox.fork()
  const outcomes: (number | string)[] = []
  for (const shift_id of await prepare(world, plan)) {
    const response = await send(world, `POST /workers/${WORKER}/shifts`, { shift_id })
    const { error } = (await response.json()) as { error?: { code: string } }
    outcomes.push(error?.code ?? response.status)
  }
  return outcomes
}

test('shifts that are assigned one after the other are taken or refused as a count of the minutes says', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      expect(await assigned(plan)).toEqual(expected(plan))
    }),
    { numRuns: 40 },
  )
})

const PLAIN: Omit<Plan, 'shifts'> = {
  off: { start: minuteOf('2026-01-01T00:00'), length: 15 },
  openHours: 8,
  hours: 0,
  shiftsAWeek: 0,
  firstDay: 1,
  isSplit: true,
}

test.each<[string, Plan, (number | string)[]]>([
  [
    'an open end is eight hours on, also through a night of seven hours on the wall',
    {
      ...PLAIN,
      shifts: [
        { zone: 'Chicago', start: minuteOf('2026-03-08T04:00'), length: null }, // 22:00 to 07:00
        { zone: 'Chicago', start: minuteOf('2026-03-08T11:45'), length: 60 }, // 06:45
        { zone: 'Chicago', start: minuteOf('2026-03-08T12:00'), length: 60 }, // 07:00
      ],
    },
    [201, 'SHF-505', 201],
  ],
  [
    'the night in which an hour comes twice has nine hours between 22:00 and 06:00',
    {
      ...PLAIN,
      hours: 8,
      shifts: [
        { zone: 'Oslo', start: minuteOf('2026-10-24T20:00'), length: 9 * 60 },
        { zone: 'Oslo', start: minuteOf('2026-10-24T20:00'), length: 8 * 60 },
      ],
    },
    ['SHF-508', 201],
  ],
  [
    'thirds of an hour and tenths add up to what they are',
    {
      ...PLAIN,
      hours: 8,
      shifts: [132, 66, 162, 120].map((length, index) => ({
        zone: 'Oslo' as const,
        start: minuteOf('2026-07-01T06:00') + index * 180,
        length,
      })),
    },
    [201, 201, 201, 201],
  ],
])('%s', async (_, plan, want) => {
  expect(await assigned(plan)).toEqual(want)
  expect(expected(plan)).toEqual(want)
})
