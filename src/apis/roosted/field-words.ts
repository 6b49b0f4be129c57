import { fieldOf, type Violation } from '../../contract/violation.ts'
import type { Detail } from './problems.ts'

/** One entry for each field at fault. A fault of the body as a whole is no field's. */
export function detailsOf(violations: readonly Violation[]): Detail[] {
  const messages = new Map<string, Set<string>>()
  for (const violation of violations) {
    const field = fieldOf(violation)
    if (field === '') continue
    const known = messages.get(field) ?? new Set()
    messages.set(field, known.add(wordsFor(violation)))
  }
  return [...messages].map(([field, known]) => ({ field, message: [...known].join(' and ') }))
}

/** What is wrong with a field, as a continuation of its name. */
export function wordsFor({ keyword, params, at, message }: Violation): string {
  switch (keyword) {
    case 'required':
      return message.startsWith('is required') ? message : 'is required' // ours may say when
    case 'type':
      return `must be ${[params.type].flat().map(kindOf).join(' or ')}`
    case 'enum':
      return Array.isArray(params.allowedValues) ? `must be one of ${choices(params.allowedValues)}` : message
    case 'minLength':
      return `must have at least ${characters(params.limit)}`
    case 'maxLength':
      return `must have at most ${characters(params.limit)}`
    case 'minItems':
      return `must have at least ${entries(params.limit)}`
    case 'maxItems':
      return `must have at most ${entries(params.limit)}`
    case 'uniqueItems':
      return 'must not have the same entry twice'
    case 'minimum':
      return `must be at least ${params.limit}`
    case 'maximum':
      return `must be at most ${params.limit}`
    case 'multipleOf':
      return params.multipleOf === 1 ? 'must be a whole number' : `must be a multiple of ${params.multipleOf}`
    case 'format':
      return FORMATS[String(params.format)] ?? message
    case 'pattern':
      return (
        PATTERNS[
          /(Id|DateTime|NewColor|TimeOfDay|SentAmount|NewCost)(?:\/schema)?\/pattern$/.exec(at.pointer)?.[1] ?? ''
        ] ?? message
      )
    default:
      return message
  }
}

const DATE_TIME = 'must be a date and time such as 2026-03-17 10:00:00'

/** The place in the document names the schema or parameter: what its pattern means is said better in words. */
const PATTERNS: Readonly<Record<string, string>> = {
  DateTime: DATE_TIME,
  Id: 'must have only letters and digits',
  NewColor: 'must be empty or a colour such as #DC136C',
  TimeOfDay: 'must be a time of day such as 13:00',
  SentAmount: 'must be a number from 0 to 999999999',
  NewCost: 'must be empty or a number such as 32.50',
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'must be a date such as 2026-03-17',
  'iso-date-time': DATE_TIME,
  email: 'must be an e-mail address',
}

/** Each once, where a number may also be sent as text. */
const choices = (values: readonly unknown[]): string => [...new Set(values.map(String))].join(', ')
const kindOf = (type: unknown): string => KINDS[String(type)] ?? String(type)
const entries = (limit: unknown): string => (limit === 1 ? '1 entry' : `${limit} entries`)
const characters = (limit: unknown): string => (limit === 1 ? '1 character' : `${limit} characters`)
