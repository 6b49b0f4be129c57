import type { Operation } from '../openapi/operation.ts'
import { shapeOf } from '../openapi/shape.ts'
import { type DocumentSource, isObject, type Located } from '../openapi/source.ts'
import type { RequestValues } from './request.ts'

export type UsePlace = 'path' | 'query' | 'header' | 'cookie' | 'body'

/** Something that a request may say: a parameter, or a member of the body. */
export interface Use {
  readonly in: UsePlace
  readonly name: string
  /** The values that its `enum` lists; undefined where it lists none. */
  readonly options: readonly unknown[] | undefined
}

const byOperation = new WeakMap<Operation, readonly Use[]>()

/** Everything that a request of this operation may say, in the document's order. */
export function usesOf(operation: Operation): readonly Use[] {
  let uses = byOperation.get(operation)
  if (uses === undefined) {
    uses = [...parameterUses(operation), ...bodyUses(operation)]
    byOperation.set(operation, uses)
  }
  return uses
}

const parameterUses = ({ parameters, source }: Operation): Use[] =>
  parameters.map(({ in: place, name, schema }) => {
    return { in: place, name, options: schema && optionsOf(source, schema) }
  })

function bodyUses({ requestBody, source }: Operation): Use[] {
  const schema = requestBody?.content.find((media) => media.schema !== undefined)?.schema
  if (schema === undefined) return []
  return Array.from(shapeOf(source, schema).properties, ([name, property]) => {
    return { in: 'body', name, options: optionsOf(source, property.schema) }
  })
}

/** The values of a schema's `enum` or `const`, or of those of its items and branches. */
function optionsOf(source: DocumentSource, schema: Located): readonly unknown[] | undefined {
  const options = new Set<unknown>()
  const seen = new Set<unknown>()
  const collect = (located: Located): void => {
    const { value, ...place } = source.resolve(located)
    if (!isObject(value) || seen.has(value)) return
    seen.add(value)
    const here = { ...place, value }
    if (Array.isArray(value.enum)) for (const option of value.enum) options.add(option)
    if (Object.hasOwn(value, 'const')) options.add(value.const)
    if (isObject(value.items)) collect(source.rawMember(here, 'items'))
    for (const word of ['allOf', 'oneOf', 'anyOf']) {
      const branches = value[word]
      if (!Array.isArray(branches)) continue
      const owner = source.rawMember(here, word)
      for (const index of branches.keys()) collect(source.rawMember(owner, index))
    }
  }
  collect(schema)
  return options.size === 0 ? undefined : [...options]
}

/** How often what an operation documents was seen. One place of an array is one of its uses, so that counting is cheap. */
export class OperationCounts {
  readonly operation: Operation
  readonly uses: readonly Use[]
  readonly statuses = new Map<number, number>()
  /** Answers that contradicted the document. */
  contradictions = 0
  readonly #seen: number[]
  readonly #values: (Map<unknown, number> | undefined)[]

  constructor(operation: Operation) {
    this.operation = operation
    this.uses = usesOf(operation)
    this.#seen = this.uses.map(() => 0)
    this.#values = this.uses.map(({ options }) => options && new Map())
  }

  /** What a request that fits the document said. */
  sent(values: RequestValues): void {
    for (let index = 0; index < this.uses.length; index++) {
      const use = this.uses[index] as Use // within the bounds
      const owner: unknown = values[use.in]
      const value = isObject(owner) ? owner[use.name] : undefined
      if (value === undefined) continue
      this.#seen[index] = this.seen(index) + 1
      const counts = this.#values[index]
      if (counts === undefined) continue
      for (const one of Array.isArray(value) ? value : [value]) count(counts, one, 1)
    }
  }

  answered(status: number, isContradiction: boolean): void {
    count(this.statuses, status, 1)
    if (isContradiction) this.contradictions += 1
  }

  /** How many requests said the use of this place. */
  seen(index: number): number {
    return this.#seen[index] ?? 0
  }

  /** How many of them gave it this value. */
  valueSeen(index: number, value: unknown): number {
    return this.#values[index]?.get(value) ?? 0
  }

  add(other: OperationCounts): void {
    for (const [status, times] of other.statuses) count(this.statuses, status, times)
    this.contradictions += other.contradictions
    for (const index of this.uses.keys()) {
      this.#seen[index] = this.seen(index) + other.seen(index)
      const counts = this.#values[index]
      if (counts !== undefined) for (const [value, times] of other.#values[index] ?? []) count(counts, value, times)
    }
  }
}

function count<Key>(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}
