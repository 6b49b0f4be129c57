import { freezeDeep, type Row } from '../state/row.ts'
import type { Records } from '../state/storage.ts'
import type { Call, Reply } from './call.ts'
import type { Behavior } from './handler.ts'

/** Answers that are kept for each operation. */
const CAPACITY = 1000
/** Longer ones are not compared. */
const SHORT_LIST = 10

/** A record never changes, so a reply that depends on nothing else is made once; it is frozen, so that later stages may do the same. */
export function repeating(
  find: (call: Call, records: Records) => Row,
  answer: (row: Row, records: Records, call: Call) => Reply,
): Behavior<Records> {
  const made = new Map<Row, Reply>()
  return (call, records) => {
    const row = find(call, records)
    let reply = made.get(row)
    if (reply === undefined) {
      reply = freezeDeep(answer(row, records, call))
      if (made.size >= CAPACITY) made.clear()
      made.set(row, reply)
    }
    return reply
  }
}

type Members = Readonly<Record<string, unknown>>

interface Made {
  readonly from: Members
  readonly body: unknown
}

/**
 * The same for bodies of handlers: one that holds the same records as before, alone or in an envelope, is the one that was
 * made then. `make` must depend on nothing but the body.
 */
export function repeatingBody(make: (body: unknown) => unknown): (body: unknown) => unknown {
  const made = new Map<object, Made>()
  return (body) => {
    const record = recordIn(body)
    if (record === undefined) return make(body)
    const known = made.get(record)
    if (known !== undefined && isSame(known.from, body as Members)) return known.body
    const fresh = freezeDeep(make(body))
    if (made.size >= CAPACITY) made.clear()
    made.set(record, { from: body as Members, body: fresh })
    return fresh
  }
}

/** What cannot change in a body, where all the rest are single values and short lists of them. */
function recordIn(body: unknown): object | undefined {
  if (!isObject(body) || Object.isFrozen(body)) return isObject(body) ? body : undefined
  if (Array.isArray(body)) return undefined
  let record: object | undefined
  const members = body as Members
  for (const name in members) {
    const member = members[name]
    if (!isObject(member)) continue
    if (Object.isFrozen(member)) record ??= member
    else if (!isShortList(member)) return undefined
  }
  return record
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isShortList = (value: object): boolean =>
  Array.isArray(value) && value.length <= SHORT_LIST && !value.some(isObject)

/** Of two bodies that hold the same record. */
function isSame(one: Members, other: Members): boolean {
  if (one === other) return true
  for (const name in one) if (!Object.is(one[name], other[name]) && !isSameList(one[name], other[name])) return false
  for (const name in other) if (!Object.hasOwn(one, name)) return false
  return true
}

const isSameList = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((value, place) => Object.is(value, other[place]))
