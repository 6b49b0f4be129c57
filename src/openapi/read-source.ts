import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { type Finding, StartupError } from '../startup-error.ts'
import { pointerOf, valueAt } from './pointer.ts'
import { DocumentSource, isObject, type Location, targetOf, withLines } from './source.ts'

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
