import type { Problem } from '../behavior/problem.ts'
import type { Violation } from '../contract/violation.ts'
import type { LoggedRequest } from './request-log.ts'

/** A way in which calls, or their answers, contradict the document; the first of them stands for all. */
export interface NotedViolation {
  readonly entry: LoggedRequest
  /** Absent where the call as a whole is at fault, as with an unknown path. */
  readonly violation: Violation | undefined
  count: number
}

/** As many different ones are kept as somebody could read; of more, the number is. */
const CAPACITY = 1000

/** What contradicted the document, each kind once with the number of its occurrences: unlike the log it forgets none. */
export class ViolationLedger {
  readonly #noted = new Map<string, NotedViolation>()
  #total = 0

  /** All occurrences, those among them that are not kept. */
  get total(): number {
    return this.#total
  }

  get noted(): Iterable<NotedViolation> {
    return this.#noted.values()
  }

  note(entry: LoggedRequest, violation: Violation | undefined): void {
    this.#add({ entry, violation, count: 1 })
    this.#total += 1
  }

  absorb(other: ViolationLedger): void {
    for (const noted of other.noted) this.#add(noted)
    this.#total += other.total
  }

  #add({ entry, violation, count }: NotedViolation): void {
    const key = keyOf(entry, violation)
    const known = this.#noted.get(key)
    if (known !== undefined) known.count += count
    else if (this.#noted.size < CAPACITY) this.#noted.set(key, { entry, violation, count })
  }
}

/** The violations of a call that its client is to blame for; `undefined` stands for the call as a whole. */
export function clientViolations(problem: Problem | undefined): readonly (Violation | undefined)[] {
  switch (problem?.kind) {
    case 'invalid':
      return problem.violations
    case 'unknown-path':
    case 'method-not-allowed':
    case 'malformed':
    case 'unsupported-media-type':
    case 'too-large':
      return [undefined]
    default:
      return []
  }
}

/** Items of a list share their faults, and paths are told apart only where no operation has them. */
function keyOf({ api, operation, method, target, problem }: LoggedRequest, violation: Violation | undefined): string {
  const call = operation ?? `${method} ${target.replace(/\?.*$/s, '')}`
  if (violation === undefined) return JSON.stringify([api, call, problem?.kind])
  const { in: place, name, pointer, keyword, params, at } = violation
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  return JSON.stringify([api, call, place, name, pointer.replace(/\/\d+(?=\/|$)/g, '/*'), keyword, member, at.pointer])
}
