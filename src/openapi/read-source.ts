import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { type Finding, StartupError } from '../startup-error.ts'
import { pointerOf, valueAt } from './pointer.ts'
import { DATA_MEMBERS, DocumentSource, isObject, type Location, targetOf, withLines } from './source.ts'

/** A reference that begins with a scheme. */
const NETWORK = /^[a-z][a-z0-9+.-]*:/i

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
      if (NETWORK.test(ref)) {
        const message = `$ref leads to the network: ${ref}`
        findings.push({
          file: path.join(directory, file),
          pointer,
          message,
          advice: 'copy the file beside the document and refer to it there',
        })
        continue
      }
      const target = readTarget(ref, file)
      if (target === undefined) {
        const message = `$ref is not percent-encoded as a URI is: ${ref}`
        findings.push({ file: path.join(directory, file), pointer, message, advice: 'write % as %25' })
        continue
      }
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

/** Undefined for a reference that is no URI. */
function readTarget(ref: string, file: string): Location | undefined {
  try {
    return targetOf(ref, file)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
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
  if (!leadsToValue(source, target))
    return { message: `$ref leads in a circle: ${ref}`, advice: 'let it end in a value' }
  return undefined
}

/** Whether references that only lead to others end somewhere. One that leads out of the document is told of where it stands. */
function leadsToValue(source: DocumentSource, target: Location): boolean {
  const visited = new Set<string>()
  for (let at: Location | undefined = target; at !== undefined; ) {
    const key = `${at.file}#${at.pointer}`
    if (visited.has(key)) return false
    visited.add(key)
    const { value }: { value: unknown } = source.at(at)
    const ref: unknown = isObject(value) ? value.$ref : undefined
    at = typeof ref === 'string' && !NETWORK.test(ref) ? readTarget(ref, at.file) : undefined
  }
  return true
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
  if (file.endsWith('.json')) {
    const value = parseJson(text)
    if (value !== undefined) return { value, findings: [] }
    // The YAML parser, which takes JSON too, says where the mistake is.
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: true, merge: true })
  const findings = document.errors.map((error): Finding => {
    const line = error.linePos?.[0].line
    const message = `not valid ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${(error.message.split('\n')[0] ?? '').replace(/:$/, '')}`
    return { file, message, ...(line === undefined ? {} : { line }) }
  })
  findings.push(...brokenAliases(document, lineCounter).map((finding) => ({ file, ...finding })))
  return findings.length > 0 ? { findings } : readValue(document, file)
}

/** Aliases (`*name`) of nothing, and of what they stand in. */
function brokenAliases(document: Document, lineCounter: LineCounter): Omit<Finding, 'file'>[] {
  const findings: Omit<Finding, 'file'>[] = []
  visit(document, {
    Alias(_, alias, path) {
      const { line } = lineCounter.linePos(alias.range?.[0] ?? 0)
      const isInside = path.some((node) => 'anchor' in node && node.anchor === alias.source)
      if (isInside) findings.push({ line, message: `the alias *${alias.source} stands inside of what it means` })
      else if (alias.resolve(document) === undefined) {
        findings.push({
          line,
          message: `the alias *${alias.source} means nothing`,
          advice: `mark what it means with &${alias.source}`,
        })
      }
    },
  })
  return findings
}

function readValue(document: Document, file: string): { value?: unknown; findings: Finding[] } {
  try {
    return { value: document.toJS(), findings: [] }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return {
      findings: [{ file, message: `not usable YAML: ${error.message}`, advice: 'write out what the aliases mean' }],
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

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
