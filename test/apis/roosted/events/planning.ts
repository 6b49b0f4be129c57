import type { SandboxWorld } from '../../../../src/index.ts'
import { send } from '../act.ts'

type Line = Parameters<typeof send>[1]

/** What a call answers that has to work. */
export async function answerOf(world: SandboxWorld, line: Line, body?: unknown): Promise<unknown> {
  const response = await send(world, line, body)
  const text = await response.text()
  if (!response.ok) throw new Error(`${line} answered ${response.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** A Monday far ahead, at the headquarters, for two servers. Answers its number. */
export async function newShift(world: SandboxWorld, fields: object = {}, eventId = '98768'): Promise<number> {
  const shift = { start_time: '2030-05-06 10:00:00', end_time: '2030-05-06 18:00:00', skillset_id: 123, quantity: '2' }
  return Number(await answerOf(world, `POST /events/${eventId}/shifts`, { ...shift, ...fields }))
}

/** An event of no client at the headquarters. Answers its number. */
export async function newEvent(world: SandboxWorld, fields: object = {}): Promise<number> {
  const event = { name: 'Spring gala', date: '2030-05-06', location: { location_id: '78590' } }
  return Number(await answerOf(world, 'POST /events', { ...event, ...fields }))
}

/** A server whom nothing else is known of. Answers the number. */
export async function newWorker(world: SandboxWorld, fields: object = {}): Promise<string> {
  const worker = await answerOf(world, 'POST /workers', { name_first: 'Ada Wong', skillsets: ['123'], ...fields })
  return (worker as { id: string }).id
}

/** Puts a worker on a shift. Answers the number of the assignment. */
export async function assign(world: SandboxWorld, workerId: string, shiftId: number, fields: object = {}) {
  const shift = await answerOf(world, `POST /workers/${workerId}/shifts`, { shift_id: shiftId, ...fields })
  return (shift as { erf_id: string }).erf_id
}

/** Invites a worker to a shift. Answers the invitation. */
export async function invite(world: SandboxWorld, workerId: string, shiftId: number) {
  const sent = await answerOf(world, `POST /workers/${workerId}/invites`, { shift_id: shiftId })
  return sent as Readonly<Record<string, unknown>> & { id: string }
}

/** Another record like the one named `from`, but for some fields. */
export async function copy(
  world: SandboxWorld,
  collection: string,
  { from, to }: { from: string; to: string },
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const record = await world.record({ api: 'roosted', collection, id: from })
  await world.putRecord({ api: 'roosted', collection, id: to }, { ...record, ...fields, id: to })
}

/** Clocks the worker in. */
export const punch = (world: SandboxWorld, workerId: string, assignmentId: string) =>
  world.putRecord(
    { api: 'roosted', collection: 'time_punches', id: 'pQ1rS' },
    {
      id: 'pQ1rS',
      p_id: workerId,
      erf_id: assignmentId,
      manager_id: null,
      latitude: null,
      longitude: null,
      source: 'Worker',
      clock_type: 'in',
      punch_datetime: '2030-05-06 02:00:00',
      status: 'declined',
      insert_date: '2030-05-06 02:00:00',
      override_max_shift_time: 'N',
      original_datetime: null,
      delete_requested: '0',
      bad_location: '0',
      travel_hours_before: '0.00',
      travel_hours_after: '0.00',
    },
  )

/** One of the company's settings: `shift_options.split_shifts.active`. */
export async function set(world: SandboxWorld, setting: string, value: number): Promise<void> {
  const place = { api: 'roosted', collection: 'config', id: '1' }
  const config = structuredClone(await world.record(place)) as Record<string, unknown>
  const names = setting.split('.')
  const last = names.pop() ?? ''
  const group = names.reduce((outer, name) => outer[name] as Record<string, unknown>, config)
  group[last] = value
  await world.putRecord(place, config)
}
