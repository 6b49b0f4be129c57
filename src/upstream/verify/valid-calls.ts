import { isJsonType } from '../../contract/body.ts'
import { examplesOf } from '../../contract/documented-example.ts'
import { sampleValue } from '../../contract/sample-value.ts'
import { writePairs, writeText } from '../../contract/write-parameter.ts'
import type { EmulatedApi } from '../../http/emulated-api.ts'
import type { Operation, Parameter } from '../../openapi/operation.ts'
import type { CallDraft, DraftBody } from './call-draft.ts'
import type { Credentials } from './credentials.ts'
import type { KnownRecords } from './known-records.ts'

/** Ways to try, of more than one that there may be. */
const MOST_PATHS = 3
const MOST_IDS = 4

/** A path with its parameters filled in. `unknown`: how many of them no answer has told of. */
interface FilledPath {
  readonly segments: readonly string[]
  readonly unknown: number
  /** It leads through a record that this run has made. */
  readonly isOwn: boolean
}

/** Makes calls that the document allows: of its examples, of what the server told, and else of the schemas. */
export class ValidCalls {
  readonly #api: EmulatedApi
  readonly #known: KnownRecords
  readonly #credentials: Credentials

  constructor(api: EmulatedApi, known: KnownRecords, credentials: Credentials) {
    this.#api = api
    this.#known = known
    this.#credentials = credentials
  }

  /** The likeliest first. `onlyOwn`: to records that this run has made. */
  for(operation: Operation, { onlyOwn }: { onlyOwn: boolean }): CallDraft[] {
    const paths = this.#paths(operation).filter(({ isOwn }) => isOwn || !onlyOwn)
    const bodies = this.#bodies(operation)
    return paths
      .slice(0, MOST_PATHS)
      .flatMap(({ segments }) => bodies.map((body) => this.#draft(operation, segments, body, false)))
  }

  /** The same call with every parameter that has an example. */
  withEverything({ operation, segments, body }: CallDraft): CallDraft {
    return this.#draft(operation, segments, body, true)
  }

  #draft(
    operation: Operation,
    segments: readonly string[],
    body: DraftBody | undefined,
    hasOptional: boolean,
  ): CallDraft {
    const { source } = this.#api.document
    const wanted = operation.parameters.filter(
      (parameter) =>
        parameter.in !== 'path' && (parameter.isRequired || (hasOptional && examplesOf(source, parameter).length > 0)),
    )
    const values = wanted.map((parameter) => [parameter, this.#valueOf(parameter)] as const)
    const of = (place: Parameter['in']) => values.filter(([parameter]) => parameter.in === place)
    return this.#credentials.addTo({
      operation,
      segments,
      query: of('query').flatMap(([parameter, value]) => writePairs(parameter, value)),
      headers: Object.fromEntries(
        of('header').map(([parameter, value]) => [parameter.name.toLowerCase(), writeText(parameter, value)]),
      ),
      cookies: of('cookie').flatMap(([parameter, value]) => writePairs(parameter, value)),
      body,
    })
  }

  #valueOf(parameter: Parameter): unknown {
    const { source } = this.#api.document
    const [example] = examplesOf(source, parameter)
    if (example !== undefined || parameter.schema === undefined) return example?.value ?? 'sample'
    return sampleValue(source, parameter.schema, this.#api.validators)
  }

  /** Without a schema or an example there is nothing to go by. */
  #bodies({ requestBody }: Operation): (DraftBody | undefined)[] {
    if (requestBody === undefined) return [undefined]
    const { source } = this.#api.document
    const media = requestBody.content.find(({ name }) => isJsonType(name)) ?? requestBody.content[0]
    if (media === undefined) return [undefined]
    const told = examplesOf(source, media).map(({ value }) => value)
    const made = media.schema === undefined ? undefined : sampleValue(source, media.schema, this.#api.validators)
    const type = media.name.includes('*') ? 'application/json' : media.name
    const all = [...told, ...(made === undefined ? [] : [made])].map((value) => ({ type, value }))
    return all.length === 0 ? [undefined] : all
  }

  #paths(operation: Operation): FilledPath[] {
    const all = [...this.#fill(operation, operation.path.split('/'), { segments: [], unknown: 0, isOwn: false })]
    all.sort((a, b) => a.unknown - b.unknown || Number(b.isOwn) - Number(a.isOwn))
    // The examples of a path belong together, which ids that were found one by one need not.
    const told = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => this.#textOf(operation, name))
    const asTold = all.find(({ segments }) => segments.join('/') === told)
    const [likeliest, ...others] = all.filter((path) => path !== asTold)
    return [likeliest, asTold, ...others].filter((path) => path !== undefined)
  }

  /** What the document shows for a parameter of the path. */
  #textOf({ parameters }: Operation, name: string): string {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
    return parameter === undefined ? 'sample' : writeText(parameter, this.#valueOf(parameter))
  }

  *#fill(operation: Operation, rest: readonly string[], filled: FilledPath): Generator<FilledPath> {
    const [next, ...others] = rest
    if (next === undefined) {
      yield filled
      return
    }
    const { segments, unknown, isOwn } = filled
    const names = [...next.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '')
    const [name] = names
    if (name === undefined) {
      yield* this.#fill(operation, others, { ...filled, segments: [...segments, next] })
      return
    }
    const told = this.#textOf(operation, name)
    const place = segments.join('/')
    // A segment with more than its parameter tells of no record.
    const ids = names.length === 1 && next === `{${name}}` ? this.#known.at(place).slice(0, MOST_IDS) : []
    for (const id of ids) {
      const known = { segments: [...segments, id], unknown, isOwn: isOwn || this.#known.isOwn(place, id) }
      yield* this.#fill(operation, others, known)
    }
    if (!ids.includes(told)) {
      const segment = next.replace(/\{[^}]+\}/g, told)
      yield* this.#fill(operation, others, { segments: [...segments, segment], unknown: unknown + 1, isOwn })
    }
  }
}
