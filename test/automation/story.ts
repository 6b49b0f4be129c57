import { createSandbox, type Sandbox, type SandboxOptions, type SandboxWorld } from '../../src/index.ts'
import { depot, type Order, workshop } from './workshop.ts'

/** A Monday. */
export const MONDAY = '2026-03-02T09:00:00.000Z'

/** The shop and the depot, where every clock stands still on a Monday morning. */
export const STANDING = { apis: [workshop(), depot], now: MONDAY } as const

/** A sandbox of one story, with the defects that it told of, each with its cause. */
export async function openSandbox(options: SandboxOptions) {
  const defects: string[] = []
  const onDefect = (error: unknown) => void defects.push(tell(error))
  const sandbox: Sandbox = await createSandbox({ port: false, onDefect, ...options })
  return { sandbox, defects, [Symbol.asyncDispose]: () => sandbox.close() }
}

function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}: ${tell(error.cause)}`
}

/** What a call of the shop answered. `path` is behind the base path. */
export async function post(world: SandboxWorld, path: string, body: unknown) {
  const headers = { 'content-type': 'application/json' }
  const answer = await world.fetch(`/workshop/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
}

export const order = (world: SandboxWorld, title: string, due_at: string) => post(world, '/orders', { title, due_at })

export const appoint = (world: SandboxWorld, kind: 'reminder' | 'quote' | 'inspection', at: string, more = {}) =>
  post(world, '/appointments', { kind, at, ...more })

export async function orders(world: SandboxWorld): Promise<Order[]> {
  return (await (await world.fetch('/workshop/v1/orders')).json()) as Order[]
}

/** A parcel at one of the depot's sites; at the first one where none is named. */
export async function parcel(world: SandboxWorld, collect_at: string, site?: string): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(site === undefined ? {} : { 'x-site': site }) }
  const body = JSON.stringify({ collect_at })
  return (await world.fetch('/depot/v1/parcels', { method: 'POST', headers, body })).status
}

/** When each message was sent and what it says, in the order in which it happened. */
export async function sent(world: SandboxWorld): Promise<string[]> {
  const messages = await world.outbox.list()
  return messages.map(({ at, subject, text }) => `${at} ${subject ?? text}`)
}

/** Everything that a world holds, to the byte. */
export const bytesOf = async (world: SandboxWorld): Promise<string> => JSON.stringify(await world.export())

/** Rejects when it takes longer than anybody would wait. */
export function inTime<T>(promise: Promise<T>, what = 'it'): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come in time`)), 45_000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
