import type { Operation } from '../openapi/operation.ts'
import { type Located, type Location, targetOf } from '../openapi/source.ts'
import { isMembers } from '../openapi/word-reader.ts'

/**
 * A document with nothing but one operation and what it refers to, in one piece: for tools that read whole documents
 * and would otherwise scan every operation of a large one. Without `security`, which is not theirs to judge, unless kept.
 */
export function excerptOf(operation: Operation, { keepsSecurity = false } = {}): Record<string, unknown> {
  const { source } = operation
  const names = new Map<string, string>()
  const parts: Record<string, unknown> = {}
  const queue: Location[] = []

  const copy = ({ file, pointer, value }: Located): unknown => {
    if (Array.isArray(value)) return value.map((_, index) => copy(source.rawMember({ file, pointer, value }, index)))
    if (!isMembers(value)) return value
    const result: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      if (key === '$ref' && typeof value.$ref === 'string')
        result.$ref = `#/components/schemas/${nameOf(targetOf(value.$ref, file))}`
      else result[key] = copy(source.rawMember({ file, pointer, value }, key))
    }
    return result
  }
  const nameOf = (location: Location): string => {
    const key = `${location.file}#${location.pointer}`
    let name = names.get(key)
    if (name === undefined) {
      name = `part${names.size}`
      names.set(key, name)
      queue.push(location)
    }
    return name
  }

  const { security, ...itself } = copy(operation.at) as Record<string, unknown>
  const parameters = operation.parameters.map(({ at }) => copy(at))
  const root = source.files.get(source.root) as Record<string, unknown> // reading found it to be an OpenAPI document
  for (let location = queue.shift(); location !== undefined; location = queue.shift())
    parts[nameOf(location)] = copy(source.at(location))
  const components =
    isMembers(root.components) && keepsSecurity ? { securitySchemes: root.components.securitySchemes } : {}
  return {
    openapi: root.openapi,
    info: { title: 'excerpt', version: '1' },
    paths: {
      [operation.path]: {
        [operation.method]: { ...itself, parameters, ...(keepsSecurity && security !== undefined ? { security } : {}) },
      },
    },
    components: { ...components, schemas: parts },
  }
}
