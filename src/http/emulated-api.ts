import findMyWay from 'find-my-way'
import { Actions } from '../behavior/actions.ts'
import { dueTasks, jobKinds } from '../behavior/automations.ts'
import type { ApiDefinition, PathValues, ProblemContext } from '../behavior/define-api.ts'
import { DocumentErrors } from '../behavior/document-errors.ts'
import type { Behavior } from '../behavior/handler.ts'
import type { Problem } from '../behavior/problem.ts'
import { Webhooks } from '../behavior/webhooks.ts'
import { rememberRecent } from '../contract/remember.ts'
import { RequestContract } from '../contract/request.ts'
import { type Answer, ResponseContract } from '../contract/response.ts'
import { SecurityContract } from '../contract/security.ts'
import { Validators } from '../contract/validator.ts'
import type { ApiDocument } from '../openapi/document.ts'
import { findResources, type Resources } from '../openapi/inference.ts'
import type { Operation } from '../openapi/operation.ts'
import { shapeOf } from '../openapi/shape.ts'
import type { DueTask, JobKinds } from '../state/automation-rules.ts'
import { Effects, type Scene } from '../state/effects.ts'
import { ApiStorage, type Records } from '../state/storage.ts'
import type { Transaction } from '../state/transaction.ts'

/** An operation with all that answering it takes. */
export interface EmulatedOperation {
  readonly operation: Operation
  readonly request: RequestContract
  readonly response: ResponseContract
  readonly security: SecurityContract
  /** Absent: the document's examples are all there is. */
  readonly behavior: Behavior<Records> | undefined
}

/** An operation that a method and a path lead to, and what the path says. */
export interface OperationRoute {
  readonly kind: 'operation'
  readonly emulated: EmulatedOperation
  /** The parameters as they are written. */
  readonly pathTexts: readonly string[]
  /** The same by name. */
  readonly path: PathValues
}

/** Where a method and a path lead. */
export type Route =
  | OperationRoute
  | { readonly kind: 'options'; readonly allow: readonly string[] }
  /** The same path with a slash. */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** What answers at one path, by method. */
type PathEntry = Map<string, Operation>

interface Match {
  readonly entry: PathEntry
  readonly pathTexts: readonly string[]
  /** Those that were taken, by method. */
  readonly routes: Map<string, OperationRoute>
}

/** One API, put together from its definition and its document; operations are prepared when they are first called. */
export class EmulatedApi {
  readonly definition: ApiDefinition
  readonly document: ApiDocument
  readonly resources: Resources
  readonly storage: ApiStorage
  readonly validators: Validators
  /** Undefined where it sends none. */
  readonly webhooks: Webhooks | undefined
  readonly #router = findMyWay({ caseSensitive: true, maxParamLength: 65_536, querystringParser: () => NO_QUERY })
  readonly #match = rememberRecent((path) => this.#find(path))
  readonly #actions: Actions
  readonly #prepared = new Map<Operation, EmulatedOperation>()
  readonly #documentErrors: DocumentErrors

  /** `onBreach` is told of webhooks that contradict the document; when it throws, what caused one is undone. */
  constructor(definition: ApiDefinition, document: ApiDocument, onBreach: (message: string) => void = refuseBreach) {
    this.definition = definition
    this.document = document
    this.resources = findResources(document, (id) => definition.handlers?.[id] !== undefined)
    this.storage = new ApiStorage(definition.name, document, this.resources.collections)
    this.validators = new Validators(document.source, document.openapi)
    this.#actions = new Actions(document, this.resources, definition)
    const { storage, validators } = this
    this.webhooks =
      definition.webhooks && new Webhooks(definition.webhooks, { document, storage, validators, onBreach })
    this.#documentErrors = new DocumentErrors(this.validators)
    this.#register()
  }

  get name(): string {
    return this.definition.name
  }

  /** `/workbeats/api`: the name and the path of the real server's URL. */
  get basePath(): string {
    return `/${this.name}${this.document.serverPath}`
  }

  /** What it does by itself. */
  get tasks(): DueTask[] {
    return dueTasks(this.storage, this.definition.dueWork ?? {}, (tx, scene) => this.effects(tx, scene))
  }

  /** How its jobs are done; undefined where it has none. */
  get jobs(): JobKinds | undefined {
    const { jobs } = this.definition
    return jobs && jobKinds(this.storage, jobs, (tx, scene) => this.effects(tx, scene))
  }

  effects(tx: Transaction, { partition, now }: Scene): Effects {
    return new Effects(tx, { api: this.name, webhooks: this.webhooks, partition, now })
  }

  hasBehavior({ id }: Operation): boolean {
    return this.definition.handlers?.[id] !== undefined || this.resources.actions.has(id)
  }

  /** Matches a path that is relative to one of the servers, by default to the document's own. */
  route(method: string, relative: string, serverPath = this.document.serverPath): Route {
    const path = serverPath + relative
    const found = this.#match(path)
    if (found === undefined && this.definition.trailingSlash === 'redirect' && this.#match(`${path}/`) !== undefined)
      return { kind: 'redirect' }
    if (found === undefined)
      return { kind: 'problem', problem: isDecodable(path) ? { kind: 'unknown-path' } : malformedPath }
    const { entry, pathTexts, routes } = found
    const known = routes.get(method)
    if (known !== undefined) return known
    const operation = entry.get(method) ?? (method === 'HEAD' ? entry.get('GET') : undefined)
    if (operation !== undefined) {
      const path = this.#pathValues(operation, pathTexts)
      const route: OperationRoute = { kind: 'operation', emulated: this.prepare(operation), pathTexts, path }
      routes.set(method, route)
      return route
    }
    const allow = allowed(entry)
    return method === 'OPTIONS'
      ? { kind: 'options', allow: [...allow, 'OPTIONS'] }
      : { kind: 'problem', problem: { kind: 'method-not-allowed', allow } }
  }

  prepare(operation: Operation): EmulatedOperation {
    let prepared = this.#prepared.get(operation)
    if (prepared === undefined) {
      const action = this.resources.actions.get(operation.id)
      const handler = this.definition.handlers?.[operation.id]
      prepared = {
        operation,
        request: new RequestContract(operation, this.validators),
        response: new ResponseContract(operation, this.validators),
        security: new SecurityContract(operation, this.document.securitySchemes),
        behavior:
          handler === undefined
            ? action && this.#actions.behavior(operation, action)
            : this.#actions.handler(operation, handler),
      }
      this.#prepared.set(operation, prepared)
    }
    return prepared
  }

  /** Error bodies are of its own making; otherwise they follow the document as far as it has any. */
  get hasOwnErrors(): boolean {
    return this.definition.render !== undefined
  }

  /** The API's own form of a problem. */
  render(problem: Problem, context: ProblemContext): Answer {
    return (this.definition.render ?? this.#documentErrors.render)(problem, context)
  }

  #register(): void {
    const entries = new Map<string, PathEntry>()
    for (const operation of this.document.operations) {
      // Templates that differ only in their names are the same path.
      const pattern = this.#routePattern(operation)
      let entry = entries.get(pattern)
      if (entry === undefined) {
        entry = new Map()
        entries.set(pattern, entry)
        this.#router.on('GET', pattern, () => {}, entry)
      }
      entry.set(operation.method.toUpperCase(), operation)
    }
  }

  /** `/clients/{id}` as the router writes it, behind the path of its server: `/api/clients/:p0`. */
  #routePattern(operation: Operation): string {
    let count = 0
    const { serverPath, path } = operation
    return (serverPath + path).replaceAll(':', '::').replace(/\{([^}]+)\}/g, (_, name: string) => {
      return `:p${count++}${this.#isRoutedInteger(operation, name) ? '(^\\d+$)' : ''}`
    })
  }

  #isRoutedInteger({ parameters }: Operation, name: string): boolean {
    if (this.definition.pathIntegers !== 'route') return false
    const schema = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema
    return schema !== undefined && shapeOf(this.document.source, schema).types.has('integer')
  }

  #pathValues(operation: Operation, texts: readonly string[]): PathValues {
    const values = operation.pathParameters.map((name, place): [string, string | number] => {
      const text = texts[place] ?? ''
      return [name, this.#isRoutedInteger(operation, name) ? Number(text) : text]
    })
    return Object.freeze(Object.fromEntries(values))
  }

  #find(path: string): Match | undefined {
    const isLenient = this.definition.trailingSlash === 'ignore' && path.length > 1 && path.endsWith('/')
    const found = this.#router.find('GET', path) ?? (isLenient ? this.#router.find('GET', path.slice(0, -1)) : null)
    if (found === null || found.store === undefined) return undefined
    const pathTexts = Object.values(found.params) as string[]
    return { entry: found.store as PathEntry, pathTexts, routes: new Map() }
  }
}

/** The router never sees a query. */
const NO_QUERY = Object.freeze({})

function refuseBreach(message: string): never {
  throw new Error(message)
}

const malformedPath: Problem = { kind: 'malformed', reason: 'the path is not valid percent-encoded UTF-8' }

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

function allowed(operations: ReadonlyMap<string, Operation>): string[] {
  const methods = new Set([...operations.keys(), ...(operations.has('GET') ? ['HEAD'] : [])])
  return [...methods].sort()
}
