import { isDeepStrictEqual } from 'node:util'
import type { SandboxWorld } from '../../../src/index.ts'

type Line = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`
type Headers = Readonly<Record<string, string>>
type Rows = Readonly<Record<string, unknown>>[]

/** What became of the records of one collection. */
interface Change {
  added?: Rows
  changed?: Rows
  removed?: Rows
}

/** A call as the world shows it afterwards: the whole answer, and everything that is stored differently now. */
interface Act {
  status: number
  body: unknown
  changes: Record<string, Change>
}

export const FULL: Headers = { 'x-api-key': 'roosted-full' }

/** `line`: method and path behind the base path. `body`: a form, JSON text, or a value to be sent as JSON. */
export function send(world: SandboxWorld, line: Line, body?: unknown, headers: Headers = FULL): Promise<Response> {
  const [method = '', path = ''] = line.split(' ')
  const isForm = body instanceof FormData
  const type = body === undefined || isForm ? {} : { 'content-type': 'application/json' }
  return world.fetch(world.url('roosted') + path, {
    method,
    headers: { ...type, ...headers },
    ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

/** A call, and what it changed in any of the collections. */
export async function act(world: SandboxWorld, line: Line, body?: unknown, headers?: Headers): Promise<Act> {
  const before = await everything(world)
  const response = await send(world, line, body, headers)
  const text = await response.text()
  const after = await everything(world)
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), changes: compare(before, after) }
}

/** A refused call: the whole error body, and nothing stored differently. */
export const refusal = (
  status: number,
  code: string,
  message: string,
  details: readonly { field: string; message: string }[] = [],
): Act => ({ status, body: { error: { code, message, details } }, changes: {} })

/** Refused for some fields of the body: `{ 'shifts.0.role_id': 'names no skillset' }`. `area`: the prefix of its codes. */
export const fieldRefusal = (fields: Readonly<Record<string, string>>, area = 'CLI'): Act =>
  refusal(
    422,
    `${area}-422`,
    'Some fields of the body are not valid.',
    Object.entries(fields).map(([field, message]) => ({ field, message })),
  )

export const notFound = (id: string, area = 'CLI'): Act =>
  refusal(404, `${area}-404`, `There is no record ${id} of this kind here.`)

/** A stored record with other values in some fields, which it answers. */
export async function given(
  world: SandboxWorld,
  collection: string,
  id: string | number,
  fields: Readonly<Record<string, unknown>>,
) {
  const place = { api: 'roosted', collection, id: String(id) }
  return world.putRecord(place, { ...(await world.record(place)), ...fields })
}

export async function rowsOf(world: SandboxWorld, collection: string): Promise<Rows> {
  return (await world.records({ api: 'roosted', collection })).records
}

async function everything(world: SandboxWorld): Promise<Map<string, Rows>> {
  const { collections } = await world.collections('roosted')
  return new Map(await Promise.all(collections.map(async ({ name }) => [name, await rowsOf(world, name)] as const)))
}

function compare(before: Map<string, Rows>, after: Map<string, Rows>): Record<string, Change> {
  const changes: Record<string, Change> = {}
  for (const [name, rows] of after) {
    const old = new Map(before.get(name)?.map((row) => [row.id, row]))
    const ids = new Set(rows.map(({ id }) => id))
    const lists = {
      added: rows.filter(({ id }) => !old.has(id)),
      changed: rows.filter((row) => old.has(row.id) && !isDeepStrictEqual(old.get(row.id), row)),
      removed: [...old.values()].filter(({ id }) => !ids.has(id)),
    }
    const told = Object.entries(lists).filter(([, list]) => list.length > 0)
    if (told.length > 0) changes[name] = Object.fromEntries(told)
  }
  return changes
}
