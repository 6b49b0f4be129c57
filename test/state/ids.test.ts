import { expect, test } from 'vitest'
import { DEFAULT_ID } from '../../src/openapi/rules.ts'
import { countOf, makeId } from '../../src/state/ids.ts'

test('a sequence counts, as a number or as text', () => {
  expect(makeId(DEFAULT_ID, 'pets', 7, false)).toBe(7)
  expect(makeId({ ...DEFAULT_ID, start: 100 }, 'pets', 7, true)).toBe('106')
})

test('a prefixed id has at least the digits asked for', () => {
  const rule = { ...DEFAULT_ID, style: 'prefixed', prefix: 'user_', digits: 3 } as const
  expect([7, 1234].map((count) => makeId(rule, 'users', count, true))).toEqual(['user_007', 'user_1234'])
  expect(countOf(rule, 'user_048')).toBe(48)
  expect(countOf(rule, 'guest_048')).toBe(0)
})

test('hash ids have their length, differ between records and collections, and come out the same every time', () => {
  const rule = { ...DEFAULT_ID, style: 'hash', length: 5 } as const
  const ids = Array.from({ length: 1000 }, (_, index) => String(makeId(rule, 'clients', index + 1, true)))
  expect(new Set(ids).size).toBe(1000)
  expect(ids.every((id) => /^[A-Za-z0-9]{5}$/.test(id))).toBe(true)
  expect(makeId(rule, 'clients', 1, true)).toBe(ids[0])
  expect(makeId(rule, 'contacts', 1, true)).not.toBe(ids[0])
})

test('uuids are of version 4 and come out the same every time', () => {
  const rule = { ...DEFAULT_ID, style: 'uuid' } as const
  const id = makeId(rule, 'things', 1, true)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(makeId(rule, 'things', 1, true)).toBe(id)
  expect(makeId(rule, 'things', 2, true)).not.toBe(id)
})
