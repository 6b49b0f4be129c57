import { NO_PAYLOAD } from '../../src/contract/http-request.ts'
import { RequestContract } from '../../src/contract/request.ts'
import { Validators } from '../../src/contract/validator.ts'
import { readDocument } from '../../src/openapi/document.ts'
import { DocumentSource } from '../../src/openapi/source.ts'

/** What is sent where the parameter stands: a query, a header's value, a `Cookie` header, or one decoded segment of a path. */
export type Sent = string

/**
 * The value that a request gives for its only parameter, undefined for none; or the keywords of what is wrong with it.
 * `written` is the parameter as a document writes it, but for its name, which is `color`.
 */
export function readParameter(
  written: Readonly<Record<string, unknown>>,
  sent: Sent,
): { value: unknown } | { faults: string[] } {
  const place = String(written.in)
  const path = place === 'path' ? '/things/{color}' : '/things'
  const contract = contractOf(path, { required: place === 'path', ...written, name: 'color' })
  const check = contract.check(
    {
      method: 'GET',
      path,
      query: place === 'query' ? sent : '',
      headers: place === 'header' ? { color: sent } : place === 'cookie' ? { cookie: sent } : {},
      payload: NO_PAYLOAD,
      baseUrl: '',
      remoteAddress: '',
    },
    place === 'path' ? [sent] : [],
  )
  if (check.kind === 'invalid') return { faults: check.violations.map(({ keyword }) => keyword) }
  if (check.kind !== 'valid') throw new Error(`a request without a body is ${check.kind}`)
  return { value: check.values[place as 'query'].color }
}

function contractOf(path: string, parameter: object): RequestContract {
  const root = {
    openapi: '3.1.0',
    info: { title: 'One parameter', version: '1' },
    paths: {
      [path]: { get: { operationId: 'get', parameters: [parameter], responses: { 204: { description: 'Done.' } } } },
    },
  }
  const document = readDocument(new DocumentSource('', 'document.yaml', new Map([['document.yaml', root]])))
  const [operation] = document.operations
  if (operation === undefined) throw new Error('the document has no operation')
  return new RequestContract(operation, new Validators(document.source, document.openapi))
}
