import path from 'node:path'
import type { Finding } from '../startup-error.ts'
import { DATA_MEMBERS, type DocumentSource, type Located, type Location, targetOf } from './source.ts'
import { isMembers } from './word-reader.ts'

/**
 * What keeps a schema from being used, though its words are well formed: a pattern that is no regular expression, an
 * `enum` of nothing, and a schema that is a part of itself without a step into the value.
 */
export function schemaFaults(source: DocumentSource): Finding[] {
  const findings: Finding[] = []
  const report = ({ file, pointer }: Location, message: string, advice: string): void => {
    findings.push({ file: path.join(source.directory, file), pointer, message, advice })
  }
  const endless = new EndlessSchemas(source)
  for (const file of source.files.keys()) {
    for (const located of objectsIn(source, { file, pointer: '', value: source.files.get(file) })) {
      const { pattern, patternProperties, enum: choices } = located.value
      for (const text of [pattern, ...Object.keys(isMembers(patternProperties) ? patternProperties : {})]) {
        if (typeof text === 'string' && !isPattern(text)) {
          report(located, `not a regular expression: ${text}`, 'expected one as JavaScript (ECMA-262) has them')
        }
      }
      if (Array.isArray(choices) && choices.length === 0) report(located, 'enum is empty', 'list at least one value')
      if (endless.has(located)) report(located, 'the schema contains itself', 'only a member or an item can do so')
    }
  }
  return findings
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** Every object of a document that may be a schema: not data, and not the map of a schema's members. */
function* objectsIn(
  source: DocumentSource,
  located: Located,
  isMap = false,
): Generator<Located<Record<string, unknown>>> {
  const { value } = located
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield* objectsIn(source, source.rawMember(located, index))
  } else if (isMembers(value)) {
    if (!isMap) yield { ...located, value }
    for (const key of Object.keys(value)) {
      if (!isMap && (DATA_MEMBERS.has(key) || key === 'examples' || key.startsWith('x-'))) continue
      yield* objectsIn(source, source.rawMember(located, key), !isMap && key === 'properties')
    }
  }
}

/** Follows what speaks of the same value, to where it returns to a schema that it went through. */
class EndlessSchemas {
  readonly #source: DocumentSource
  readonly #known = new Map<string, boolean>()

  constructor(source: DocumentSource) {
    this.#source = source
  }

  has(schema: Located): boolean {
    const key = `${schema.file}#${schema.pointer}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, true) // as long as the way is under way
    const isEndless = this.#parts(schema).some((part) => this.has(part))
    this.#known.set(key, isEndless)
    return isEndless
  }

  #parts(schema: Located): Located[] {
    const { value, file } = schema
    if (!isMembers(value)) return []
    const target = typeof value.$ref === 'string' ? [this.#source.at(targetOf(value.$ref, file))] : []
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => {
      const list = this.#source.rawMember(schema, word)
      return Array.isArray(list.value) ? list.value.map((_, index) => this.#source.rawMember(list, index)) : []
    })
    return [...target, ...parts]
  }
}
