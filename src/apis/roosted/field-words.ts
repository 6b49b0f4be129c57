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
      return 'is required'
    case 'type':
      return `must be ${[params.type].flat().map(kindOf).join(' or ')}`
    case 'enum':
      return `must be one of ${[params.allowedValues].flat().join(', ')}`
    case 'minLength':
      return `must have at least ${characters(params.limit)}`
    case 'maxLength':
      return `must have at most ${characters(params.limit)}`
    case 'minimum':
      return `must be at least ${params.limit}`
    case 'maximum':
      return `must be at most ${params.limit}`
    case 'multipleOf':
      return params.multipleOf === 1 ? KINDS.integer : `must be a multiple of ${params.multipleOf}`
    case 'format':
      return FORMATS[String(params.format)] ?? message
    case 'pattern':
      return PATTERNS[/[^/]+(?=\/pattern$)/.exec(at.pointer)?.[0] ?? ''] ?? message
    default:
      return message
  }
}
