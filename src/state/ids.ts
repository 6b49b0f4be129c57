import Sqids from 'sqids'
import type { IdRule } from '../openapi/rules.ts'
import type { RowId } from './row.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const encoders = new Map<string, Sqids>()

/**
 * The id of the `count`-th record (from 1) that is made in a collection. The same name and count give the same id.
 * `isText`: the schema wants text where the style counts.
 */
export function makeId(rule: IdRule, collection: string, count: number, isText: boolean): RowId {
  const number = rule.start + count - 1
  switch (rule.style) {
    case 'sequence':
      return isText ? String(number) : number
    case 'prefixed':
      return rule.prefix + String(number).padStart(rule.digits, '0')
    case 'hash':
      return encoder(collection, rule.length).encode([count])
    case 'uuid':
      return uuid(collection, count)
    case 'given':
      throw new Error(`${collection}: the client gives the id, so there is none to make`)
  }
}

/** How many records a collection counts as having made, given an id that is already in use. 0 where ids are not counted. */
export function countOf(rule: IdRule, id: RowId): number {
  if (rule.style !== 'sequence' && rule.style !== 'prefixed') return 0
  const digits =
    rule.style === 'prefixed' && typeof id === 'string' && id.startsWith(rule.prefix)
      ? id.slice(rule.prefix.length)
      : id
  const number = typeof digits === 'number' ? digits : /^\d{1,15}$/.test(digits) ? Number(digits) : 0
  return Math.max(0, number - rule.start + 1)
}

function encoder(collection: string, length: number): Sqids {
  const key = `${collection} ${length}`
  let known = encoders.get(key)
  if (known === undefined) {
    known = new Sqids({ alphabet: shuffled(ALPHABET, collection), minLength: length, blocklist: new Set() })
    encoders.set(key, known)
  }
  return known
}

/** So that the first record of one collection does not have the id of the first record of another. */
function shuffled(alphabet: string, seed: string): string {
  const next = numbers(seed)
  const letters = [...alphabet]
  for (let last = letters.length - 1; last > 0; last--) {
    const other = next() % (last + 1)
    const letter = letters[last] as string // `last` and `other` are within the list
    letters[last] = letters[other] as string
    letters[other] = letter
  }
  return letters.join('')
}

/** A version 4 UUID in form, made from the collection and the count. */
function uuid(collection: string, count: number): string {
  const next = numbers(`${collection} ${count}`)
  const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[next() % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Reproducible 32-bit numbers: FNV-1a of the seed, then Mulberry32. For variety, not for secrets. */
function numbers(seed: string): () => number {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
