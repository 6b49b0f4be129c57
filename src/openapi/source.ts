import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { type Finding, StartupError } from '../startup-error.ts'
import { pointerOf, tokensOf, valueAt } from './pointer.ts'

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
  readonly understudyDocument: 1
  readonly directory: string
  readonly root: string
  readonly files: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

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
      lines = lineFinder(path.join(this.directory, file))
      this.#lines.set(file, lines)
    }
    return (await lines)(pointer)
  }

  compiled(): CompiledDocument {
    return { understudyDocument: 1, directory: '', root: this.root, files: Object.fromEntries(this.files) }
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

/**
 * Reads a document, YAML or JSON, with every file that it refers to.
 * Throws a StartupError that lists every missing file, syntax error and reference that leads nowhere.
 * References to the network are refused: nothing here calls out.
 */
export async function readSource(rootFile: string): Promise<DocumentSource> {
  const directory = path.dirname(path.resolve(rootFile))
  const root = path.basename(rootFile)
  const files = new Map<string, unknown>()
  const findings: Finding[] = []
  const references: { at: Location; target: Location; ref: string }[] = []
  const queue = [root]
  const seen = new Set(queue)

  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const parsed = await parseFile(path.join(directory, file))
    findings.push(...parsed.findings)
    if (parsed.findings.length > 0) continue
    files.set(file, parsed.value)
    for (const { ref, pointer } of referencesIn(parsed.value)) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(ref)) {
        const message = `$ref leads to the network: ${ref}`
        findings.push({
          file: path.join(directory, file),
          pointer,
          message,
          advice: 'copy the file beside the document and refer to it there',
        })
        continue
      }
      const target = targetOf(ref, file)
      references.push({ at: { file, pointer }, target, ref })
      if (seen.has(target.file)) continue
      seen.add(target.file)
      if (existsSync(path.join(directory, target.file))) queue.push(target.file)
    }
  }

  const source = new DocumentSource(directory, root, files)
  for (const { at, target, ref } of references) {
    const finding = brokenReference(source, target, ref)
    if (finding !== undefined) findings.push({ file: path.join(directory, at.file), pointer: at.pointer, ...finding })
  }
  if (findings.length > 0) throw new StartupError(await withLines(source, findings))
  return source
}

function brokenReference(
  source: DocumentSource,
  target: Location,
  ref: string,
): Pick<Finding, 'message' | 'advice'> | undefined {
  const full = path.join(source.directory, target.file)
  if (!source.files.has(target.file)) {
    return existsSync(full)
      ? undefined
      : { message: `$ref names a file that does not exist: ${ref}`, advice: `expected it at ${full}` }
  }
  if (target.pointer !== '' && !target.pointer.startsWith('/')) {
    return {
      message: `$ref by anchor is not supported: ${ref}`,
      advice: 'refer to it by JSON pointer, as in #/components/schemas/Name',
    }
  }
  if (valueAt(source.files.get(target.file), target.pointer) === undefined) {
    return { message: `$ref leads nowhere: ${ref}`, advice: `nothing stands at #${target.pointer} of ${target.file}` }
  }
  return undefined
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

async function parseFile(file: string): Promise<{ value?: unknown; findings: Finding[] }> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return { findings: [{ file, message: 'there is no such file' }] }
    if (code === 'EISDIR')
      return { findings: [{ file, message: 'this is a directory', advice: 'name the OpenAPI document in it' }] }
    throw error
  }
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: true })
  const findings = document.errors.map((error): Finding => {
    const line = error.linePos?.[0].line
    const message = `not valid ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${(error.message.split('\n')[0] ?? '').replace(/:$/, '')}`
    return { file, message, ...(line === undefined ? {} : { line }) }
  })
  return findings.length > 0 ? { findings } : { value: document.toJS(), findings }
}

/** Examples and defaults hold data, where `$ref` is an ordinary member. */
const DATA_MEMBERS = new Set(['example', 'default', 'enum', 'const', 'value'])

function* referencesIn(value: unknown, pointer = '', inExamples = false): Generator<{ ref: string; pointer: string }> {
  if (!isObject(value)) return
  if (!inExamples && typeof value.$ref === 'string') yield { ref: value.$ref, pointer: `${pointer}/$ref` }
  for (const [key, member] of Object.entries(value)) {
    const isPropertyMap = pointer.endsWith('/properties')
    if (!isPropertyMap && (DATA_MEMBERS.has(key) || key.startsWith('x-'))) continue
    yield* referencesIn(
      member,
      pointer + pointerOf([key]),
      !isPropertyMap && key === 'examples' && Array.isArray(member),
    )
  }
}

async function lineFinder(file: string): Promise<(pointer: string) => number | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    // A compiled document works without the files it was made of; only its messages lose the line.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return () => undefined
    throw error
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  return (pointer) => {
    let node: unknown = document.contents
    let offset = document.contents?.range?.[0]
    for (const token of tokensOf(pointer)) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === token) : undefined
      const next = pair === undefined ? (isSeq(node) ? node.items[Number(token)] : undefined) : pair.value
      const start = pair === undefined ? next : pair.key
      if (!isNode(start) || start.range == null) break
      offset = start.range[0]
      node = next
    }
    return offset === undefined ? undefined : lineCounter.linePos(offset).line
  }
}
