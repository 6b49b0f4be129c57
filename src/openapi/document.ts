import { type Finding, StartupError } from '../startup-error.ts'
import { readDocumentExtension } from './extension.ts'
import { METHODS, Operation, type OperationSource } from './operation.ts'
import type { DocumentExtension } from './rules.ts'
import type { DocumentSource, Located } from './source.ts'
import { readWebhooks } from './webhooks.ts'
import { isMembers, type Members } from './word-reader.ts'

/** One OpenAPI document, read as far as routing needs; the rest of an operation is read when it is first used. */
export interface ApiDocument {
  readonly source: DocumentSource
  readonly title: string
  readonly version: string
  readonly openapi: '3.0' | '3.1'
  /** Path of the first server's URL without a trailing slash: `/api/v2`, or empty. */
  readonly serverPath: string
  /** That one and those of paths and operations that have a server of their own, the longest first. */
  readonly serverPaths: readonly string[]
  readonly operations: readonly Operation[]
  /** What the API sends by itself, by name. */
  readonly webhooks: ReadonlyMap<string, Operation>
  readonly extension: DocumentExtension
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>
}

export type SecurityScheme =
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly type: 'http'; readonly scheme: string }
  | { readonly type: 'other' }

/** Reads what a source says. Throws a StartupError for a document that is not OpenAPI 3.0 or 3.1, or contradicts itself. */
export function readDocument(source: DocumentSource): ApiDocument {
  const root: Located = { file: source.root, pointer: '', value: source.files.get(source.root) }
  const file = `${source.directory}/${source.root}`
  if (!isMembers(root.value))
    throw new StartupError([{ file, message: 'expected an OpenAPI document, found something that is no mapping' }])
  const document = { ...root, value: root.value }
  const openapi = openapiVersion(document.value, file)
  const info = isMembers(document.value.info) ? document.value.info : {}
  const extension = readDocumentExtension(source, document)
  const ownPath = serverPath(document, source) ?? ''
  const operations = readOperations(source, document, { openapi, serverPath: ownPath })
  const serverPaths = new Set([ownPath, ...operations.map((operation) => operation.serverPath)])
  return {
    source,
    title: String(info.title ?? source.root),
    version: String(info.version ?? ''),
    openapi,
    serverPath: ownPath,
    serverPaths: [...serverPaths].sort((a, b) => b.length - a.length),
    operations,
    webhooks: readWebhooks(source, document, openapi),
    extension,
    securitySchemes: readSecuritySchemes(source, document),
  }
}

function openapiVersion(document: Members, file: string): '3.0' | '3.1' {
  const version = String(document.openapi ?? document.swagger ?? '')
  if (/^3\.0(\.|$)/.test(version)) return '3.0'
  if (/^3\.1(\.|$)/.test(version)) return '3.1'
  const message = version === '' ? 'the member "openapi" is missing' : `version ${version} is not supported`
  const pointer = document.openapi !== undefined ? '/openapi' : document.swagger !== undefined ? '/swagger' : ''
  throw new StartupError([{ file, pointer, message, advice: 'expected openapi: 3.0.x or 3.1.x' }])
}

/** Path of the first server that the document, a path or an operation names; undefined where it names none. */
function serverPath({ value, file, pointer: owner }: Located<Members>, source: DocumentSource): string | undefined {
  const first: unknown = Array.isArray(value.servers) ? value.servers[0] : undefined
  if (!isMembers(first) || typeof first.url !== 'string') return undefined
  const variables = isMembers(first.variables) ? first.variables : {}
  const url = first.url.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = variables[name]
    return isMembers(variable) ? String(variable.default ?? '') : ''
  })
  if (URL.canParse(url, 'http://localhost')) return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '')
  const message = `the server's URL is no URL: ${first.url}`
  const finding = { file: `${source.directory}/${file}`, pointer: `${owner}/servers/0/url`, message }
  throw new StartupError([{ ...finding, advice: 'give its variables defaults' }])
}

function readOperations(
  source: DocumentSource,
  document: Located<Members>,
  common: Pick<OperationSource, 'openapi' | 'serverPath'>,
): Operation[] {
  const paths = source.member(document, 'paths')
  if (paths === undefined || !isMembers(paths.value)) return []
  const findings: Finding[] = []
  const operations: Operation[] = []
  const seen = new Map<string, Operation>()
  const documentSecurity = document.value.security
  for (const path of Object.keys(paths.value)) {
    const item = source.member(paths, path)
    if (item === undefined || !isMembers(item.value)) continue
    const itemServer = serverPath({ ...item, value: item.value }, source) ?? common.serverPath
    for (const method of METHODS) {
      const located = Object.hasOwn(item.value, method) ? source.member(item, method) : undefined
      if (located === undefined || !isMembers(located.value)) continue
      const own = { ...located, value: located.value }
      const operation = new Operation({
        source,
        method,
        path,
        item,
        located: own,
        openapi: common.openapi,
        serverPath: serverPath(own, source) ?? itemServer,
        documentSecurity,
      })
      const twin = seen.get(operation.id)
      if (twin !== undefined) {
        const pointer = `${located.pointer}/operationId`
        const message = `operationId "${operation.id}" is taken by ${twin.method.toUpperCase()} ${twin.path}`
        findings.push({
          file: `${source.directory}/${located.file}`,
          pointer,
          message,
          advice: 'give each operation its own',
        })
      }
      if (!hasMembers(located.value.responses)) {
        const message = `${method.toUpperCase()} ${path} has no responses`
        const { file, pointer } = located
        findings.push({ file: `${source.directory}/${file}`, pointer, message, advice: 'document at least one answer' })
      }
      seen.set(operation.id, operation)
      operations.push(operation)
    }
  }
  if (findings.length > 0) throw new StartupError(findings)
  return operations
}

const hasMembers = (value: unknown): boolean => isMembers(value) && Object.keys(value).length > 0

function readSecuritySchemes(source: DocumentSource, document: Located): ReadonlyMap<string, SecurityScheme> {
  const components = source.member(document, 'components')
  const schemes = components && source.member(components, 'securitySchemes')
  const result = new Map<string, SecurityScheme>()
  if (schemes === undefined || !isMembers(schemes.value)) return result
  for (const name of Object.keys(schemes.value)) {
    const scheme = source.member(schemes, name)?.value
    if (isMembers(scheme)) result.set(name, readSecurityScheme(scheme))
  }
  return result
}

function readSecurityScheme(scheme: Members): SecurityScheme {
  if (scheme.type === 'apiKey' && (scheme.in === 'header' || scheme.in === 'query' || scheme.in === 'cookie')) {
    const name = String(scheme.name)
    return { type: 'apiKey', in: scheme.in, name: scheme.in === 'header' ? name.toLowerCase() : name }
  }
  if (scheme.type === 'http') return { type: 'http', scheme: String(scheme.scheme).toLowerCase() }
  // oauth2 and openIdConnect end in a bearer token; mutualTLS leaves nothing in the request.
  return scheme.type === 'oauth2' || scheme.type === 'openIdConnect'
    ? { type: 'http', scheme: 'bearer' }
    : { type: 'other' }
}
