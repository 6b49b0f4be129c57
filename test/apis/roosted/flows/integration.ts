import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { send } from '../act.ts'

type Line = Parameters<typeof send>[1]

/** A company as it is seeded, before the weeks that the flows are about. */
export const seeded = (): Promise<Sandbox> =>
  createSandbox({ apis: ['roosted'], port: false, now: '2026-05-20T04:00:00Z' })

/** What an integration goes on with: the body of a success. Anything else ends the test. */
export async function call<Body = unknown>(world: SandboxWorld, line: Line, body?: unknown): Promise<Body> {
  const response = await send(world, line, body)
  const text = await response.text()
  if (!response.ok) throw new Error(`${line}: ${response.status} ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as Body
}

export interface Named {
  readonly id: string
}

/** A stadium in Chicago, where days are told otherwise than at the company. */
export const newStadium = (world: SandboxWorld): Promise<Named> =>
  call<Named>(world, 'POST /locations', {
    location: 'Lakeside Stadium',
    address: '1410 Museum Campus Drive',
    city: 'Chicago',
    zip: '60605',
    timezone_id: 3,
  })

/** A new kind of work, with its payroll group as creating it makes one. */
export async function newSkillset(world: SandboxWorld, role_title: string) {
  const { id, default_payroll_group } = await call<{ id: number; default_payroll_group: string }>(
    world,
    'POST /skillsets',
    { role_title, client_portal_access: 1 },
  )
  return { id, group: default_payroll_group }
}

export const newWorker = (world: SandboxWorld, name_first: string, skillsets: readonly number[]): Promise<Named> =>
  call<Named>(world, 'POST /workers', { name_first, skillsets: skillsets.map(String) })

interface NewShift {
  readonly place: string
  readonly skillset: number
  /** `2026-06-01 10:00:00`, at the place. */
  readonly start: string
  readonly end: string
  readonly client?: string
}

/** An event of one shift for one worker; answers the shift. */
export async function newShift(
  world: SandboxWorld,
  { place, skillset, start, end, client }: NewShift,
): Promise<number> {
  const event = await call<number>(world, 'POST /events', {
    name: `Match of ${start.slice(0, 10)}`,
    date: start.slice(0, 10),
    location: { location_id: place },
    ...(client === undefined ? {} : { client_id: client }),
  })
  return call<number>(world, `POST /events/${event}/shifts`, {
    start_time: start,
    end_time: end,
    skillset_id: skillset,
    quantity: '1',
  })
}
