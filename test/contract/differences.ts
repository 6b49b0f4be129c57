import type { Violation } from '../../src/contract/violation.ts'
import type { Parameter } from '../../src/openapi/operation.ts'
import { shapeOf } from '../../src/openapi/shape.ts'
import type { SentRequest } from './requests.ts'
import type { Diagnostic } from './verdicts.ts'

/** What we have against a request: a violation, or the body as a whole. */
export type Objection = Pick<Violation, 'in' | 'name' | 'keyword' | 'params' | 'received'>

/** A way in which Prism and we judge differently, and why it stays. A side that is not given never objects alone. */
export interface Difference {
  readonly name: string
  readonly reason: string
  /** Whether it explains an objection of ours that Prism does not have. */
  readonly oursAlone?: (objection: Objection, request: SentRequest) => boolean
  /** Whether it explains an objection of Prism's that we do not have. */
  readonly prismsAlone?: (diagnostic: Diagnostic, request: SentRequest) => boolean
}

export const DIFFERENCES: readonly Difference[] = [
  {
    name: 'undeclared members of deep objects and forms',
    reason: 'Prism picks the declared members out, so that additionalProperties never applies',
    oursAlone: ({ keyword, in: place, name }, request) =>
      ['additionalProperties', 'duplicate'].includes(keyword) &&
      (place === 'body'
        ? request.body?.kind === 'form'
        : parameterCalled(request, place, name)?.style === 'deepObject'),
  },
  {
    name: 'case of query names',
    reason: 'Prism compares names of query parameters in lower case; they are case-sensitive (OpenAPI 3.1 §4.8.12.1)',
    oursAlone: ({ in: place, name, keyword }, request) =>
      place === 'query' && keyword === 'required' && isCased(request, name),
    prismsAlone: ({ path: [place, name] }, request) =>
      place === 'query' && name !== undefined && isCased(request, name),
  },
  {
    name: 'parameters given twice',
    reason: 'Prism takes the last one, or a list for a single value; we refuse what cannot be meant',
    oursAlone: ({ in: place, name }, request) => textsOf(request, place, name).length > 1,
    prismsAlone: ({ path: [place, name] }, request) => name !== undefined && textsOf(request, place, name).length > 1,
  },
  {
    name: 'empty values',
    reason: 'Prism takes an empty parameter for an absent one; an empty text is a value, and no number',
    oursAlone: ({ in: place, name, received }, request) =>
      received === '' || textsOf(request, place, name).includes(''),
    prismsAlone: ({ path: [place, name], code, message }, request) =>
      code === 'required' && textsOf(request, place, name ?? /'([^']+)'/.exec(message)?.[1]).includes(''),
  },
  {
    name: 'what JavaScript takes for a number',
    reason: 'Prism coerces blanks, hexadecimal and 1e999 (Infinity), none of which JSON Schema calls a number',
    oursAlone: ({ keyword, received }) =>
      ['type', 'anyOf', 'enum'].includes(keyword) &&
      (received === Number.POSITIVE_INFINITY || (typeof received === 'string' && !Number.isNaN(Number(received)))),
  },
  {
    name: 'null in a parameter that may be null',
    reason:
      'Prism coerces 0, false and the empty text to null, but not "null"; which text means null is left open (§4.8.12.2)',
    oursAlone: ({ in: place, name }, request) =>
      isNullable(request, parameterCalled(request, place, name)) && textsOf(request, place, name).includes('0'),
    prismsAlone: ({ path: [place, name] }, request) =>
      textsOf(request, place, name).includes('null') && isNullable(request, parameterCalled(request, place, name)),
  },
  {
    name: 'falsy JSON bodies',
    reason: 'Prism takes null, false, 0 and "" for no body at all',
    oursAlone: ({ in: place }, { body }) => place === 'body' && body?.kind === 'json' && !body.value,
    prismsAlone: ({ code, message }, { body }) =>
      code === 'required' && message === 'Body parameter is required' && body?.kind === 'json' && !body.value,
  },
  {
    name: 'cookies',
    reason: 'Prism does not look at cookie parameters',
    oursAlone: ({ in: place }) => place === 'cookie',
  },
  {
    name: 'parameters with content',
    reason: 'Prism does not read parameters that have a media type in place of a schema',
    oursAlone: ({ in: place, name }, request) => parameterCalled(request, place, name)?.mediaType !== undefined,
  },
  {
    name: 'explode where it is not written',
    reason: 'Prism takes it for false; for style form it is true (§4.8.12.2)',
    oursAlone: ({ in: place, name }, request) => isExplodedByDefault(request, parameterCalled(request, place, name)),
    prismsAlone: ({ path: [place, name] }, request) =>
      isExplodedByDefault(request, parameterCalled(request, place, name)),
  },
  {
    name: 'absent objects that are spread over the query',
    reason: 'Prism makes an empty one and misses its required members',
    prismsAlone: ({ path: [place, name], code }, request) => {
      const parameter = parameterCalled(request, place, name)
      return code === 'required' && parameter?.explode === true && typesOf(request, parameter).has('object')
    },
  },
  {
    name: 'space-delimited lists',
    reason: 'Prism splits at the text %20 after decoding, when there is none left',
    prismsAlone: ({ path: [place, name] }, request) =>
      parameterCalled(request, place, name)?.style === 'spaceDelimited',
  },
  {
    name: 'blanks between the items of a header',
    reason: 'Prism keeps them as a part of the item; they are insignificant (RFC 9110 §5.6.1)',
    prismsAlone: ({ path: [place, name] }, request) =>
      place === 'header' && textsOf(request, place, name).some((text) => text.includes(', ')),
  },
  {
    name: 'absent headers with a list or an object',
    reason: 'Prism fails with a TypeError',
    prismsAlone: ({ code }, request) =>
      code === 'thrown' &&
      request.operation.parameters.some(
        (parameter) =>
          parameter.in === 'header' &&
          isStructured(request, parameter) &&
          request.headers[parameter.name] === undefined,
      ),
  },
  {
    name: 'bodies that are not documented',
    reason: 'We ignore them, as servers do; Prism refuses them',
    prismsAlone: ({ code }, { operation }) => code === '415' && operation.requestBody === undefined,
  },
  {
    name: 'iso-date-time',
    reason: "Prism's older ajv-formats does not know it, and an unknown format says nothing",
    oursAlone: ({ keyword, params }) => keyword === 'format' && params.format === 'iso-date-time',
  },
  {
    name: 'read-only members in a closed object',
    reason: 'Prism no longer knows them, so that they count as undeclared; they should not, but may, be sent (§4.8.24)',
    prismsAlone: ({ code, message }) =>
      ['additionalProperties', 'unevaluatedProperties'].includes(code) && /'(id|created_at|number)'$/.test(message),
  },
  {
    name: 'multiples',
    reason:
      'Prism divides in floating point and does not allow for its error: 19.99 is a multiple of 0.01, and 1e21 of 0.5',
    prismsAlone: ({ code }) => code === 'multipleOf',
  },
]

function parameterCalled(
  { operation }: SentRequest,
  place: string | undefined,
  name: string | undefined,
): Parameter | undefined {
  return operation.parameters.find(
    (parameter) => parameter.in === place && parameter.name.toLowerCase() === name?.toLowerCase(),
  )
}

/** The texts that were sent for a parameter, in Prism's spelling or the document's. */
function textsOf(
  { query, headers, path, cookies }: SentRequest,
  place: string | undefined,
  name: string | undefined,
): string[] {
  const pairs =
    { query, cookie: cookies, header: Object.entries(headers), path: Object.entries(path) }[place as 'query'] ?? []
  return pairs.filter(([key]) => key.toLowerCase() === name?.toLowerCase()).map(([, text]) => text)
}

/** Whether the query has a parameter, or a member of it, in another case only. */
function isCased({ query, operation }: SentRequest, name: string): boolean {
  const known =
    operation.parameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase())?.name ?? name
  const isSame = (key: string, wanted: string) => key === wanted || key.startsWith(`${wanted}[`)
  return query.some(([key]) => isSame(key.toLowerCase(), known.toLowerCase()) && !isSame(key, known))
}

const typesOf = ({ operation }: SentRequest, parameter: Parameter | undefined): ReadonlySet<string> =>
  parameter?.schema === undefined ? new Set() : shapeOf(operation.source, parameter.schema).types

const isNullable = (request: SentRequest, parameter: Parameter | undefined): boolean =>
  typesOf(request, parameter).has('null')

const isStructured = (request: SentRequest, parameter: Parameter): boolean =>
  ['array', 'object'].some((type) => typesOf(request, parameter).has(type))

function isExplodedByDefault(request: SentRequest, parameter: Parameter | undefined): boolean {
  if (parameter === undefined || parameter.style !== 'form' || !isStructured(request, parameter)) return false
  return !Object.hasOwn(parameter.at.value as object, 'explode')
}
