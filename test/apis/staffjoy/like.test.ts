import { expect, test } from 'vitest'
import { isLike } from '../../../src/apis/staffjoy/like.ts'

const CASES: readonly (readonly [text: string, pattern: string, isAlike: boolean])[] = [
  ['', '', true],
  ['', '%', true],
  ['', '_', false],
  ['a', '', false],
  ['Ada', 'aDA', true],
  ['ada', 'ad', false],
  ['ada', 'a%', true],
  ['ada', '%d%', true],
  ['ada', '%e%', false],
  ['ada', '___', true],
  ['ada', '__', false],
  ['ada', '_%a', true],
  ['aab', '%ab', true],
  ['abab', 'a%ab', true],
  ['ab', '%%b%', true],
  ['a%b', 'a\\%b', true],
  ['axb', 'a\\%b', false],
  ['a_b', 'a\\_b', true],
  ['axb', 'a\\_b', false],
  ['a\\', 'a\\', true],
  ['a\\b', 'a\\\\b', true],
  ['a.b', 'a.b', true],
  ['axb', 'a.b', false],
  ['a\nb', 'a_b', true],
  ['😀', '_', true],
]

test.each(CASES)('%j is like %j: %s', (text, pattern, isAlike) => {
  expect(isLike(text, pattern)).toBe(isAlike)
})

test('a pattern full of wildcards takes no longer than it is worth', () => {
  expect(isLike('a'.repeat(5000), `${'%a'.repeat(2000)}%b`)).toBe(false)
})
