import { shapeOf } from '../openapi/shape.ts'
import type { DocumentSource, Located } from '../openapi/source.ts'

type Project = (value: unknown) => unknown

/** A value cut down to what a schema declares, members in the schema's order. An open schema keeps everything. */
export class Projector {
  readonly #source: DocumentSource
  readonly #word: 'isReadOnly' | 'isWriteOnly'
  readonly #made = new Map<string, Project>()

  /** `response`: write-only members stay inside. `request`: read-only members are not taken. */
  constructor(source: DocumentSource, direction: 'request' | 'response') {
    this.#source = source
    this.#word = direction === 'request' ? 'isReadOnly' : 'isWriteOnly'
  }

  for(schema: Located): Project {
    const key = `${schema.file}#${schema.pointer}`
    const made = this.#made.get(key)
    if (made !== undefined) return made
    // A schema that contains itself finds this entry, which looks up the finished one when it runs.
    this.#made.set(key, (value) => this.for(schema)(value))
    const project = this.#make(schema)
    this.#made.set(key, project)
    return project
  }

  #make(schema: Located): Project {
    const shape = shapeOf(this.#source, schema)
    const mayHold = (type: 'object' | 'array') => shape.types.size === 0 || shape.types.has(type)
    const item = shape.items === undefined || !mayHold('array') ? undefined : this.for(shape.items)
    const members = [...shape.properties]
      .filter(([, property]) => !shapeOf(this.#source, property.schema)[this.#word])
      .map(([name, property]) => [name, this.for(property.schema)] as const)
    const hidden = new Set([...shape.properties.keys()].filter((name) => !members.some(([known]) => known === name)))
    if (item === undefined && (shape.properties.size === 0 || !mayHold('object'))) return (value) => value
    return (value) => {
      if (Array.isArray(value)) return item === undefined ? value : value.map(item)
      if (typeof value !== 'object' || value === null) return value
      return projectObject(value as Readonly<Record<string, unknown>>, members, shape.isOpen ? hidden : undefined)
    }
  }
}

/** `hidden`: members to leave out of those beyond the declared ones; undefined leaves out all of them. */
function projectObject(
  value: Readonly<Record<string, unknown>>,
  members: readonly (readonly [string, Project])[],
  hidden: ReadonlySet<string> | undefined,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, project] of members) if (Object.hasOwn(value, name)) result[name] = project(value[name])
  if (hidden === undefined) return result
  for (const name of Object.keys(value))
    if (!Object.hasOwn(result, name) && !hidden.has(name)) result[name] = value[name]
  return result
}
