import type { Desk } from '../people.ts'
import type { WorkbeatsRecords } from '../records.ts'
import type { Attribute } from './attributes.ts'
import { COMMON, type Schema } from './schemas.ts'
import type { Complex, Resource } from './values.ts'

/** A kind of resource: what it looks like, and how it is read and written as records. */
export interface ResourceType {
  readonly name: 'User' | 'Group'
  /** Behind the base address: `/Users`. */
  readonly endpoint: string
  readonly description: string
  /** URN of the base schema. */
  readonly schema: string
  readonly extensions: readonly string[]
  /** Common ones, the schema's, and one complex attribute for each extension. */
  readonly attributes: readonly Attribute[]
  /** Every resource, in the order of creation. `baseUrl`: address that locations begin with. */
  readonly all: (records: WorkbeatsRecords, baseUrl: string) => Iterable<Resource>
  readonly read: (records: WorkbeatsRecords, id: string, baseUrl: string) => Resource | undefined
  /** Answers the new id. */
  readonly create: (desk: Desk, wanted: Complex) => string
  /** Makes the records say what is wanted; what is the same stays untouched. */
  readonly change: (desk: Desk, known: Resource, wanted: Complex) => void
  /** What of a resource stays when another is put in its place that does not speak of it. */
  readonly keptOnReplace: (known: Resource, wanted: Complex) => Complex
  readonly delete: (desk: Desk, id: string) => void
}

/** The attributes of a resource type. An extension is one of them, named by its URN. */
export const attributesOf = (schema: Schema, extensions: readonly Schema[]): readonly Attribute[] => [
  ...COMMON,
  ...schema.attributes,
  ...extensions.map(({ id, description, attributes }): Attribute => {
    return {
      name: id,
      type: 'complex',
      multiValued: false,
      description,
      required: false,
      mutability: 'readWrite',
      returned: 'default',
      subAttributes: attributes,
    }
  }),
]
