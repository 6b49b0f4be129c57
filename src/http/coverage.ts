import { OperationCounts } from '../contract/coverage.ts'
import type { Operation } from '../openapi/operation.ts'
import type { LoggedRequest } from './request-log.ts'
import { clientViolations, ViolationLedger } from './violation-ledger.ts'

/** How much of the documents was used, and what contradicted them. Only what was called takes memory. */
export class Coverage {
  #operations = new Map<Operation, OperationCounts>()
  #requests = new ViolationLedger()
  #answers = new ViolationLedger()

  /** What clients sent against the documents. */
  get violations(): ViolationLedger {
    return this.#requests
  }

  /** What was answered against the documents. */
  get contradictions(): ViolationLedger {
    return this.#answers
  }

  get isEmpty(): boolean {
    return this.#operations.size === 0 && this.#requests.total === 0
  }

  /** To count with. */
  of(operation: Operation): OperationCounts {
    let counts = this.#operations.get(operation)
    if (counts === undefined) {
      counts = new OperationCounts(operation)
      this.#operations.set(operation, counts)
    }
    return counts
  }

  /** To look at: undefined for what was never called. */
  find(operation: Operation): OperationCounts | undefined {
    return this.#operations.get(operation)
  }

  /** A call that has been answered. */
  count(operation: Operation | undefined, entry: LoggedRequest): void {
    const { status, problem, breaches, injected } = entry
    // A fault may answer anything; what the client saw of the document counts all the same.
    const isSeen = injected === undefined || (status > 0 && operation?.response(status) !== undefined)
    if (operation !== undefined && isSeen) this.of(operation).answered(status, breaches.length > 0)
    if (problem !== undefined) for (const violation of clientViolations(problem)) this.#requests.note(entry, violation)
    for (const breach of breaches) this.#answers.note(entry, breach)
  }

  absorb(other: Coverage): void {
    for (const [operation, counts] of other.#operations) this.of(operation).add(counts)
    this.#requests.absorb(other.#requests)
    this.#answers.absorb(other.#answers)
  }

  clear(): void {
    this.#operations = new Map()
    this.#requests = new ViolationLedger()
    this.#answers = new ViolationLedger()
  }
}
