import type { SandboxOptions, SandboxWorld } from '../../src/index.ts'
import { openSandbox } from '../automation/story.ts'

/** A Monday. */
export const MONDAY = '2026-03-02T09:00:00.000Z'

/** Workbeats, where every clock stands still on a Monday morning. */
export const openWorkbeats = (options: SandboxOptions = {}) =>
  openSandbox({ apis: ['workbeats'], now: MONDAY, ...options })

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they know to be there
  readonly body: any
}

/** Calls Workbeats. `path`: behind `/v1`. */
export async function call(
  world: SandboxWorld,
  method: string,
  path: string,
  { body, environment = 'staging', token }: { body?: unknown; environment?: string; token?: string } = {},
): Promise<Answer> {
  const secret = token ?? (environment === 'uat' ? 'workbeats-uat-full' : 'workbeats-full')
  const response = await world.fetch(`/workbeats/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${secret}`,
      'x-environment': environment,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

/** Subscribes, and answers the id and the secret. */
export async function subscribe(
  world: SandboxWorld,
  url: string,
  { events = ['*'], environment = 'staging' }: { events?: readonly string[]; environment?: string } = {},
): Promise<{ id: string; secret: string }> {
  const { status, body } = await call(world, 'POST', '/webhooks', { body: { url, events }, environment })
  if (status !== 201) throw new Error(`not subscribed: ${status} ${JSON.stringify(body)}`)
  return { id: body.data.id, secret: body.data.attributes.secret }
}

/** A department of that name, put in place by the control API. */
export const putDepartment = (world: SandboxWorld, id: string, name = id, partition = 'staging') =>
  world.putRecord(
    { api: 'workbeats', collection: 'departments', id, partition },
    { id, name, code: null, parent_id: null, status: 'active' },
  )

/** Waits until everything that is due by the clock was tried, and answers how each delivery stands. */
export async function settled(world: SandboxWorld): Promise<string[]> {
  await world.clock.advance('PT0S')
  return standing(world)
}

/** `event status attempts` of each delivery. */
export async function standing(world: SandboxWorld): Promise<string[]> {
  return (await world.webhooks.list()).map(({ event, status, attempts }) => `${event} ${status} ${attempts.length}`)
}
