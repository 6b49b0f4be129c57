import path from 'node:path'
import { type Finding, StartupError } from '../startup-error.ts'
import { pointerOf, valueAt } from './pointer.ts'

/** A place in a document: a file, relative to the directory of the root file, and a JSON pointer into it. */
export interface Location {
  readonly file: string
  readonly pointer: string
}

/** A value of the document with the place where it stands. */
export interface Located<T = unknown> extends Location {
  readonly value: T
}

/** What `npm run build` makes of a document, so that a start parses no YAML. */
export interface CompiledDocument {
  readonly root: string
  readonly files: Readonly<Record<string, unknown>>
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Examples and defaults hold data, where `$ref` is an ordinary member. */
export const DATA_MEMBERS = new Set(['example', 'default', 'enum', 'const', 'value'])

/** The files of one document, parsed, with `$ref` resolution and line numbers. */
export class DocumentSource {
  readonly directory: string
  readonly root: string
  readonly files: ReadonlyMap<string, unknown>
  readonly #lines = new Map<string, Promise<(pointer: string) => number | undefined>>()

  constructor(directory: string, root: string, files: ReadonlyMap<string, unknown>) {
    this.directory = directory
    this.root = root
    this.files = files
  }

  at(location: Location): Located {
    return { ...location, value: valueAt(this.files.get(location.file), location.pointer) }
  }

  /** Follows `$ref` until a value that is none. Reading checked that every target exists; a circle of bare references has no value. */
  resolve(located: Located): Located {
    let current = located
    for (let hops = 0; isObject(current.value) && typeof current.value.$ref === 'string'; hops++) {
      if (hops > 100) throw new StartupError([{ ...place(this, located), message: 'the $ref leads in a circle' }])
      current = this.at(targetOf(current.value.$ref, current.file))
    }
    return current
  }

  /** A member of a located value, itself resolved. */
  member(parent: Located, key: string | number): Located | undefined {
    if (!isObject(parent.value) || !Object.hasOwn(parent.value, key)) return undefined
    return this.resolve(this.rawMember(parent, key))
  }

  /** A member as it is written, `$ref` and all. */
  rawMember(parent: Located, key: string | number): Located {
    const value = (parent.value as Record<string | number, unknown>)[key]
    return { file: parent.file, pointer: parent.pointer + pointerOf([key]), value }
  }

  /** The line, counted from 1, of a place or of the nearest place around it. Reads and parses the file again; undefined where it is gone. */
  async line({ file, pointer }: Location): Promise<number | undefined> {
    let lines = this.#lines.get(file)
    if (lines === undefined) {
      const full = path.join(this.directory, file)
      lines = import('./line-finder.ts').then(({ findLines }) => findLines(full))
      this.#lines.set(file, lines)
    }
    return (await lines)(pointer)
  }

  compiled(): CompiledDocument {
    return { root: this.root, files: Object.fromEntries(this.files) }
  }
}

const place = (source: DocumentSource, { file, pointer }: Location): Finding => ({
  file: path.join(source.directory, file),
  pointer,
  message: '',
})

/** Splits a reference into the file and the pointer that it means, seen from `file`. */
export function targetOf(ref: string, file: string): Location {
  const hash = ref.indexOf('#')
  const target = hash === -1 ? ref : ref.slice(0, hash)
  const fragment = hash === -1 ? '' : decodeURIComponent(ref.slice(hash + 1))
  return {
    file: target === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(target)),
    pointer: fragment,
  }
}

/** Opens a document from what the build made of it. `directory` holds the original files, for line numbers. */
export function openCompiled(compiled: CompiledDocument, directory: string): DocumentSource {
  return new DocumentSource(directory, compiled.root, new Map(Object.entries(compiled.files)))
}

/** Adds line numbers to findings that lie in a document. */
export async function withLines(source: DocumentSource, findings: readonly Finding[]): Promise<Finding[]> {
  return Promise.all(
    findings.map(async (finding) => {
      if (finding.file === undefined || finding.pointer === undefined || finding.line !== undefined) return finding
      const file = path.relative(source.directory, finding.file).split(path.sep).join('/')
      const line = await source.line({ file, pointer: finding.pointer })
      return line === undefined ? finding : { ...finding, line }
    }),
  )
}
