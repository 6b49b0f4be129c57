import { isDeepStrictEqual } from 'node:util'
import { pointerOf } from '../../openapi/pointer.ts'
import { isObject } from '../../openapi/source.ts'
import { redactValue } from './redact.ts'

/** One place where a value is not as expected. */
export interface Difference {
  /** JSON pointer into the value; empty for all of it. */
  readonly pointer: string
  readonly expected: unknown
  /** Undefined where nothing stands there. */
  readonly received: unknown
}

/** Where `received` lacks what `expected` has. Objects may have more members; lists must have the same length. */
export function differences(expected: unknown, received: unknown, pointer = ''): Difference[] {
  if (Array.isArray(expected) && Array.isArray(received) && expected.length === received.length)
    return expected.flatMap((item, index) => differences(item, received[index], `${pointer}/${index}`))
  if (isObject(expected) && isObject(received) && !Array.isArray(expected) && !Array.isArray(received)) {
    return Object.entries(expected).flatMap(([name, member]) =>
      differences(member, Object.hasOwn(received, name) ? received[name] : undefined, pointer + pointerOf([name])),
    )
  }
  return isDeepStrictEqual(expected, received) ? [] : [{ pointer, expected, received }]
}

/** `/client_name is "Other", expected "Acme"`. Secrets are blotted out. */
export function describeDifference(difference: Difference, secrets: ReadonlySet<string>): string {
  const { pointer, expected, received } = difference
  const name = pointer.split('/').at(-1) ?? ''
  const show = (value: unknown) => JSON.stringify(redactValue(value, secrets, name))
  const place = pointer === '' ? 'the body' : pointer
  return received === undefined
    ? `${place} is missing, expected ${show(expected)}`
    : `${place} is ${show(received)}, expected ${show(expected)}`
}
