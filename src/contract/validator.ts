import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { DocumentSource, Located, Location } from '../openapi/source.ts'
import { closeSchema, type Direction } from './json-schema.ts'
import type { SchemaFault, Violation, ViolationPlace } from './violation.ts'

/** Says what is wrong with a value; nothing, for a valid one. */
export type Validate = (value: unknown) => readonly SchemaFault[]

const NONE: readonly SchemaFault[] = []

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/** Made when the first schema is compiled: many programs never call most of the APIs that they load. */
function makeCompiler(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true, // 1e999 is read as Infinity, which JSON cannot write
    multipleOfPrecision: 9, // 19.99 is a multiple of 0.01, whatever floating point makes of it
    code: { regExp: compilePattern },
    allErrors: true,
    verbose: true,
    logger: false,
    validateSchema: false,
    addUsedSchema: false,
  })
  addFormats.default(ajv)
  // The one of ajv-formats runs out of stack on megabytes, and takes text with line ends for base64.
  ajv.addFormat('byte', { type: 'string', validate: isBase64 })
  return ajv
}

/** Compiles the schemas of one document, each when it is first needed, and keeps them. */
export class Validators {
  readonly #source: DocumentSource
  readonly #openapi: '3.0' | '3.1'
  #compiler: Ajv2020 | undefined
  readonly #byPlace = new Map<string, Validate>()
  readonly #byLocated = { request: new WeakMap(), response: new WeakMap(), record: new WeakMap() } as Readonly<
    Record<Direction, WeakMap<Located, Validate>>
  >

  constructor(source: DocumentSource, openapi: '3.0' | '3.1') {
    this.#source = source
    this.#openapi = openapi
  }

  /** The check for a schema as it is written at a place. Throws where the schema itself cannot be compiled. */
  for(schema: Located, direction: Direction): Validate {
    let validate = this.#byLocated[direction].get(schema)
    if (validate === undefined) {
      const key = `${direction} ${schema.file}#${schema.pointer}`
      validate = this.#byPlace.get(key) ?? this.#compile(schema, direction)
      this.#byPlace.set(key, validate)
      this.#byLocated[direction].set(schema, validate)
    }
    return validate
  }

  #compile(schema: Located, direction: Direction): Validate {
    const closure = closeSchema(this.#source, schema, this.#openapi, direction)
    let check: ValidateFunction
    try {
      this.#compiler ??= makeCompiler()
      check = this.#compiler.compile(closure.schema)
    } catch (cause) {
      throw new Error(`${schema.file}#${schema.pointer} is no usable schema: ${(cause as Error).message}`, { cause })
    }
    return (value) =>
      check(value)
        ? NONE
        : (check.errors ?? []).filter(isTelling).map((error) => toFault(error, closure.places, schema))
  }
}

/** Patterns are Unicode ones, but many documents escape more than those allow (`\-`, `\@`): such a pattern is read the old way. */
const compilePattern = Object.assign(
  (pattern: string, flags: string): RegExp => {
    try {
      return new RegExp(pattern, flags)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      return new RegExp(pattern)
    }
  },
  { code: 'compilePattern' },
)

/** `if` only repeats what its branch said. */
const isTelling = ({ keyword }: ErrorObject): boolean => keyword !== 'if'

function toFault(error: ErrorObject, places: ReadonlyMap<string, Location>, schema: Location): SchemaFault {
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    params: error.params,
    message: error.message ?? error.keyword,
    received: error.keyword === 'required' ? undefined : error.data,
    at: placeOf(error.schemaPath, places, schema),
  }
}

/** `#/$defs/d3/properties/name/maxLength` → the place of d3, and the rest of the way. */
function placeOf(schemaPath: string, places: ReadonlyMap<string, Location>, schema: Location): Location {
  const [, name, rest] = /^#\/\$defs\/([^/]+)(.*)$/.exec(schemaPath) ?? []
  const base = places.get(name ?? '')
  return base === undefined
    ? { file: schema.file, pointer: schema.pointer }
    : { file: base.file, pointer: base.pointer + decodeURIComponent(rest ?? '') }
}

export function toViolations(faults: readonly SchemaFault[], place: ViolationPlace, name: string): Violation[] {
  return faults.map((fault) => ({ in: place, name, ...fault }))
}
