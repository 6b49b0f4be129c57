import { Refusal } from '../../../behavior/problem.ts'
import { type BulkOperation, bulkIdsIn, bulkTarget, patchOperations, withIds } from './bulk-request.ts'
import { type ErrorBody, errorBody } from './errors.ts'
import { refuse } from './problems.ts'
import {
  createResource,
  deleteResource,
  patchResource,
  replaceResource,
  type ScimDesk,
  type Versioned,
} from './resources.ts'

/** What became of one operation (RFC 7644 §3.7). */
export interface BulkResult {
  readonly method: string
  readonly bulkId?: string
  readonly version?: string
  readonly location?: string
  readonly status: string
  readonly response?: ErrorBody
}

/** Does operations, each of which succeeds or fails alone. `failOnErrors`: how many errors end it. */
export function runBulk(desk: ScimDesk, operations: readonly BulkOperation[], failOnErrors: number | undefined) {
  return new BulkRun(desk, operations, failOnErrors ?? Number.POSITIVE_INFINITY).results()
}

/**
 * Operations go in their order, but for those that another one refers to: they go first (RFC 7644 §3.7.1). Where they
 * refer to each other in a circle, one is made without the reference, and completed when the others are there.
 */
class BulkRun {
  readonly #desk: ScimDesk
  readonly #operations: readonly BulkOperation[]
  readonly #errorLimit: number
  readonly #results = new Map<BulkOperation, BulkResult>()
  readonly #creators: ReadonlyMap<string, BulkOperation>
  readonly #ids = new Map<string, string>()
  readonly #underWay = new Set<BulkOperation>()
  readonly #incomplete: BulkOperation[] = []

  constructor(desk: ScimDesk, operations: readonly BulkOperation[], errorLimit: number) {
    this.#desk = desk
    this.#operations = operations
    this.#errorLimit = errorLimit
    const creators = new Map<string, BulkOperation>()
    for (const operation of operations) {
      if (operation.bulkId === undefined) continue
      if (creators.has(operation.bulkId)) refuse('invalidValue', `The bulkId ${operation.bulkId} is given twice.`)
      creators.set(operation.bulkId, operation)
    }
    this.#creators = creators
  }

  results(): BulkResult[] {
    for (const operation of this.#operations) {
      this.#run(operation)
      this.#complete()
    }
    return this.#operations.flatMap((operation) => this.#results.get(operation) ?? [])
  }

  get #isOver(): boolean {
    const errors = [...this.#results.values()].filter(({ response }) => response !== undefined)
    return errors.length >= this.#errorLimit
  }

  #run(operation: BulkOperation): void {
    if (this.#results.has(operation) || this.#underWay.has(operation)) return
    this.#underWay.add(operation)
    for (const bulkId of referencesOf(operation)) {
      const creator = this.#creators.get(bulkId)
      if (creator !== undefined) this.#run(creator)
    }
    if (!this.#isOver)
      this.#results.set(
        operation,
        this.#attempt(operation, () => this.#perform(operation)),
      )
    this.#underWay.delete(operation)
  }

  /** Operations in a circle are there now, so that whatever refers to them can. */
  #complete(): void {
    for (const operation of this.#incomplete.splice(0)) {
      const id = this.#ids.get(operation.bulkId ?? '')
      if (id === undefined) continue
      const { type } = bulkTarget(operation.path)
      const completed = this.#attempt(operation, () => {
        this.#checkReferences(operation)
        return succeeded(
          operation,
          '201',
          replaceResource(this.#desk, type, { id }, withIds(operation.data, this.#ids)),
        )
      })
      this.#results.set(operation, completed)
      if (completed.response === undefined) continue
      deleteResource(this.#desk, type, { id })
      this.#ids.delete(operation.bulkId ?? '')
    }
  }

  #attempt(operation: BulkOperation, step: () => BulkResult): BulkResult {
    try {
      return this.#desk.effects.attempt(step)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const response = errorBody(error.problem)
      const location = isCreation(operation) ? {} : { location: `${this.#desk.baseUrl}${this.#pathOf(operation)}` }
      return { ...namesOf(operation), ...location, status: response.status, response }
    }
  }

  #perform(operation: BulkOperation): BulkResult {
    const desk = this.#desk
    const isCircular = this.#checkReferences(operation)
    const { type, id } = bulkTarget(this.#pathOf(operation))
    const data = withIds(operation.data, this.#ids)
    if (isCreation(operation)) {
      if (id !== undefined) return refuse('invalidSyntax', 'A POST goes to the endpoint of a resource type.')
      if (operation.bulkId === undefined) return refuse('invalidSyntax', 'A POST needs a bulkId.')
      const created = createResource(desk, type, data)
      this.#ids.set(operation.bulkId, created.id)
      if (isCircular) this.#incomplete.push(operation)
      return succeeded(operation, '201', created)
    }
    if (id === undefined) return refuse('invalidSyntax', `A ${operation.method} goes to a resource.`)
    const ref = { id, version: operation.version }
    switch (operation.method.toUpperCase()) {
      case 'PUT':
        return succeeded(operation, '200', replaceResource(desk, type, ref, data))
      case 'PATCH':
        return succeeded(operation, '200', patchResource(desk, type, ref, patchOperations(data)))
      case 'DELETE':
        deleteResource(desk, type, ref)
        return { ...namesOf(operation), location: `${desk.baseUrl}${type.endpoint}/${id}`, status: '204' }
      default:
        return refuse('invalidSyntax', `${operation.method} is no method of a bulk operation.`)
    }
  }

  /** Whether it refers to one that is under way itself. Refuses references to what there is not, or failed. */
  #checkReferences(operation: BulkOperation): boolean {
    const open = referencesOf(operation).filter((bulkId) => !this.#ids.has(bulkId))
    for (const bulkId of open) {
      const creator = this.#creators.get(bulkId)
      const mayCome = isCreation(operation) && creator !== undefined && this.#underWay.has(creator)
      if (!mayCome) refuse('unresolvedBulkId', `There is no resource for bulkId:${bulkId}.`)
    }
    return open.length > 0
  }

  #pathOf({ path }: BulkOperation): string {
    return path
      .split('/')
      .map((part) => withIds(part, this.#ids) ?? part)
      .join('/')
  }
}

const isCreation = ({ method }: BulkOperation): boolean => method.toUpperCase() === 'POST'

const referencesOf = ({ path, data }: BulkOperation): string[] => [...new Set([...bulkIdsIn(path), ...bulkIdsIn(data)])]

const namesOf = ({ method, bulkId }: BulkOperation) => ({ method, ...(bulkId === undefined ? {} : { bulkId }) })

const succeeded = (operation: BulkOperation, status: string, { meta }: Versioned): BulkResult => ({
  ...namesOf(operation),
  version: meta.version,
  location: meta.location,
  status,
})
