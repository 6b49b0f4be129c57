import { describe, expect, test } from 'vitest'
import { createSandbox, type SandboxWorld } from '../../../src/index.ts'
import { rowsOf } from './act.ts'

/** Everything that the fixtures plan is in Kuala Lumpur, where clocks never change. */
const OFFSET = '+08:00'
const HOUR = 3_600_000

interface Booked {
  readonly id: string
  readonly worker_id: string
  readonly shift_id: string
  readonly event_id: string
}

interface Shift {
  readonly id: string
  readonly event_id: string
  readonly skillset_id: number
  readonly quantity: number
  readonly start: string
  readonly end: string
}

interface Punch {
  readonly id: string
  readonly p_id: string
  readonly erf_id: string
  readonly clock_type: string
  readonly punch_datetime: string
  readonly status: string
}

const local = (clock: string): number => Date.parse(`${clock.replace(' ', 'T')}${OFFSET}`)
const utc = (stamp: string): number => Date.parse(`${stamp.replace(' ', 'T')}Z`)
/** An open end is taken to be eight hours on, as the settings say. */
const interval = ({ start, end }: Shift) => [local(start), end === '' ? local(start) + 8 * HOUR : local(end)] as const

const read = async <Row>(world: SandboxWorld, collection: string): Promise<Row[]> =>
  (await rowsOf(world, collection)) as unknown as Row[]

const byId = <Row extends { readonly id: unknown }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

/** The fixtures as they are when they are sown at that moment. */
async function sown(now: string) {
  await using sandbox = await createSandbox({ apis: ['roosted'], port: false, now })
  type Worker = { id: string; account_status: number; skillset_ids: number[] }
  type Event = { id: string; date: string; client_id: string | null; location_id: string }
  const shifts = await read<Shift>(sandbox, 'event_shifts')
  const assignments = await read<Booked>(sandbox, 'shift_assignments')
  const shiftOf = byId(shifts)
  return {
    now: Date.parse(now),
    shifts,
    bookings: assignments.map((booked) => {
      const shift = shiftOf.get(booked.shift_id)
      if (shift === undefined) throw new Error(`${booked.id} has no shift`)
      return { ...booked, shift }
    }),
    punches: await read<Punch>(sandbox, 'time_punches'),
    workers: byId(await read<Worker>(sandbox, 'workers')),
    events: byId(await read<Event>(sandbox, 'events')),
    locations: byId(await read<{ id: string; timezone_id: number; banned_workers: string[] }>(sandbox, 'locations')),
    standings: await read<{ client_id: string; personnel_id: string; status: string }>(sandbox, 'client_workers'),
    timeOff: await read<{ personnel_id: string; type: string; status: number; start: string; end: string }>(
      sandbox,
      'worker_availability',
    ),
  }
}

describe.each([
  '2026-03-02T09:00:00Z',
  '2026-03-01T23:59:59Z',
  '2026-03-02T00:00:00Z',
  '2026-03-02T15:59:59Z', // a second before midnight in Kuala Lumpur
  '2026-10-25T01:00:00Z', // clocks change in Europe
  '2027-12-31T23:30:00Z',
  '2028-02-29T12:00:00Z',
])('sown at %s', (moment) => {
  const fixtures = sown(moment)

  test('workers have the skillset of their shifts, are active, and nobody has banned them', async () => {
    const { bookings, workers, events, locations, standings } = await fixtures
    for (const { id, worker_id, event_id, shift } of bookings) {
      const worker = workers.get(worker_id)
      const event = events.get(event_id)
      const isBanned =
        standings.some(
          (one) => one.client_id === event?.client_id && one.personnel_id === worker_id && one.status === 'banned',
        ) || locations.get(event?.location_id ?? '')?.banned_workers.includes(worker_id) === true
      expect(
        { id, has: worker?.skillset_ids.includes(shift.skillset_id), status: worker?.account_status, isBanned },
        `assignment ${id}`,
      ).toEqual({ id, has: true, status: 2, isBanned: false })
      expect(shift.event_id).toBe(event_id)
    }
  })

  test('nobody is in two places at once, or at work in their time off', async () => {
    const { bookings, timeOff } = await fixtures
    const plans = [
      ...bookings.map(({ id, worker_id, shift }) => ({ id, worker_id, interval: interval(shift) })),
      ...timeOff
        .filter(({ type, status }) => type === 'time_off' && status === 2)
        .map((one) => ({
          id: 'time off',
          worker_id: one.personnel_id,
          interval: [local(one.start), local(one.end)] as const,
        })),
    ]
    const clashes = plans.flatMap((one, index) =>
      plans
        .slice(index + 1)
        .filter(
          (other) =>
            one.worker_id === other.worker_id &&
            one.interval[0] < other.interval[1] &&
            other.interval[0] < one.interval[1],
        )
        .map((other) => `${one.id} ${other.id}`),
    )
    expect(clashes).toEqual([])
  })

  test('no shift has more workers than places, and shifts end after they start, on the day of their event', async () => {
    const { bookings, shifts, events, locations } = await fixtures
    for (const shift of shifts) {
      expect(bookings.filter(({ shift_id }) => shift_id === shift.id).length).toBeLessThanOrEqual(shift.quantity)
      const [from, to] = interval(shift)
      expect(to).toBeGreaterThan(from)
      const event = events.get(shift.event_id)
      expect(locations.get(event?.location_id ?? '')?.timezone_id).toBe(10)
      if (Number(shift.event_id) > 98800) expect(shift.start.slice(0, 10)).toBe(event?.date)
    }
  })

  test('fourteen days behind have punches, and fourteen days ahead have places to fill', async () => {
    const { now, shifts, bookings, punches } = await fixtures
    const past = shifts.filter((shift) => interval(shift)[1] <= now && interval(shift)[0] > now - 15 * 24 * HOUR)
    const ahead = shifts.filter((shift) => interval(shift)[0] > now && interval(shift)[0] < now + 15 * 24 * HOUR)
    expect(past.length + ahead.length).toBeGreaterThanOrEqual(35)
    const crew = (id: string) => bookings.filter(({ shift_id }) => shift_id === id)
    expect(ahead.some(({ id }) => crew(id).length === 0)).toBe(true)
    expect(ahead.some(({ id, quantity }) => crew(id).length === quantity)).toBe(true)
    const punched = new Set(punches.map(({ erf_id }) => erf_id))
    const worked = past.flatMap(({ id }) => crew(id))
    expect(worked.filter(({ id }) => punched.has(id)).length).toBeGreaterThan(35)
    const count = (status: string) => punches.filter((punch) => punch.status === status).length
    expect(count('approved')).toBeGreaterThan(5 * count('pending'))
    expect(count('pending')).toBeGreaterThan(0)
    expect(count('declined')).toBeGreaterThan(0)
  })

  test('punches are of the past, near their shift, by its worker, and no two at once', async () => {
    const { now, bookings, punches } = await fixtures
    const booking = byId(bookings)
    for (const { id, p_id, erf_id, punch_datetime } of punches) {
      const booked = booking.get(erf_id)
      if (booked === undefined) throw new Error(`${id} has no assignment`)
      const at = utc(punch_datetime)
      const [from, to] = interval(booked.shift)
      expect({ id, worker: booked.worker_id, isPast: at < now }).toEqual({ id, worker: p_id, isPast: true })
      expect(at, id).toBeGreaterThanOrEqual(from - 2 * HOUR)
      expect(at, id).toBeLessThanOrEqual(to + 4 * HOUR)
    }
    expect(new Set(punches.map(({ p_id, punch_datetime }) => `${p_id} ${punch_datetime}`)).size).toBe(punches.length)
  })
})
