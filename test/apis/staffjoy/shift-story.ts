import type { SandboxWorld } from '../../../src/index.ts'
import { type Act, type Caller, ID, ROLE } from './stage.ts'

export const SHIFTS = `${ROLE}/shifts/`

/** Los Angeles, in the winter of the stage. Days of its week, which begins on Monday, 29 February 2016; hours may go beyond 24. */
export const at = (day: number, hour: number): string =>
  new Date(Date.UTC(2016, 1, 29 + day, hour + 8)).toISOString().slice(0, 19)

/** From one hour of such a day to another. */
export const span = (day: number, from: number, to: number) => ({ start: at(day, from), stop: at(day, to) })

/** Has the manager make a shift. Answers its id. */
export async function makeShift(act: Act, shift: Readonly<Record<string, unknown>>): Promise<number> {
  const { status, body } = await act('manager', 'POST', SHIFTS, shift)
  if (status !== 201) throw new Error(`no shift: ${status} ${JSON.stringify(body)}`)
  return body.id
}

export const storedShift = (world: SandboxWorld, id: number) =>
  world.record({ api: 'staffjoy', collection: 'shifts', id: String(id) })

/** Puts a shift in place without a word to anybody. */
export const putShift = (world: SandboxWorld, id: number, shift: Readonly<Record<string, unknown>>) =>
  world.putRecord(
    { api: 'staffjoy', collection: 'shifts', id: String(id) },
    { id, role_id: 1, user_id: 0, published: false, description: null, ...shift },
  )

export const idsOf = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id)

/** Ids of a list that everybody has to be answered, or the status. */
export const listed = async (act: Act, as: Caller, path: string): Promise<number[] | number> => {
  const { status, body } = await act(as, 'GET', path)
  return status === 200 ? idsOf(body.data) : status
}

/** Puts a week of role 1 in place, that of the stage unless told otherwise. */
export const putSchedule = (world: SandboxWorld, changes: Readonly<Record<string, unknown>> = {}) =>
  world.putRecord(
    { api: 'staffjoy', collection: 'schedules', id: String(changes.id ?? 1) },
    {
      id: 1,
      role_id: 1,
      state: 'unpublished',
      start: at(0, 0),
      stop: at(7, 0),
      demand: null,
      min_shift_length_hour: null,
      max_shift_length_hour: null,
      created_at: '2016-01-01T00:00:00',
      last_update: null,
      chomp_start: null,
      chomp_end: null,
      mobius_start: null,
      mobius_end: null,
      ...changes,
    },
  )

/** Ends a membership of role 1. */
export const leave = (act: Act, who: 'worker' | 'colleague') => act('manager', 'DELETE', `${ROLE}/users/${ID[who]}`)
