import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFilter } from '../../../../src/apis/workbeats/scim/filter.ts'
import { compileFilter } from '../../../../src/apis/workbeats/scim/matching.ts'
import { USERS } from '../../../../src/apis/workbeats/scim/users.ts'
import { Refusal } from '../../../../src/behavior/problem.ts'
import { filtersOf, hands, print, shortText, textComparisons, type Written } from './filters.ts'

const codeOf = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refusal && error.problem.kind === 'refused') return error.problem.code
    throw error
  }
}

const NAMES = [
  'userName',
  'name.familyName',
  'meta.lastModified',
  'members.$ref',
  '$ref',
  'urn:ietf:params:scim:schemas:core:2.0:User:name.givenName',
  'x-y_z',
]

const anyComparison = fc.oneof(
  textComparisons(NAMES, fc.string({ unit: 'binary', maxLength: 12 })),
  fc.record({
    op: fc.constantFrom('eq' as const, 'gt' as const),
    attrPath: fc.constantFrom(...NAMES),
    compValue: fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer(), fc.boolean()),
  }),
)

test('a filter that is written down and read again is the same', () => {
  const lists = { attrPath: fc.constantFrom('emails', 'urn:a:b:User:addresses'), inside: filtersOf(anyComparison) }
  fc.assert(
    fc.property(filtersOf(anyComparison, lists), hands, (filter, hand) => {
      expect(parseFilter(print(filter, hand))).toEqual(JSON.parse(JSON.stringify(filter)))
    }),
    { numRuns: 500 },
  )
})

test('whatever is not a filter is refused as one, and nothing else is thrown', () => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '"',
    '"a"',
    '\\',
    'and',
    'or',
    'not',
    'pr',
    'eq',
    'userName',
    '1',
    '-',
    '.',
    ':',
    ' ',
    '$',
    'ü',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const read = codeOf(() => compileFilter(parseFilter(parts.join('')), USERS))
      expect(typeof read === 'function' || read === 'invalidFilter').toBe(true)
    }),
    { numRuns: 1000 },
  )
})

/** Attributes of every sort: one value, several, inside of an object and of an extension, with and without case. */
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
/** None is empty: what has no value is not there. */
const emails = fc
  .record({ value: shortText, type: shortText, primary: fc.boolean() }, { requiredKeys: [] })
  .filter((email) => Object.keys(email).length > 0)
const resources = fc.record(
  {
    userName: shortText,
    externalId: shortText,
    active: fc.boolean(),
    name: fc.record({ familyName: shortText, givenName: shortText }, { requiredKeys: [] }),
    emails: fc.array(emails, { maxLength: 3 }),
    [ENTERPRISE]: fc.record({ department: shortText }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
type Sample = Readonly<Record<string, unknown>>

/** What the RFC says, in as few words as possible: one path, one value after the other. */
function naive(filter: Written, resource: Sample): boolean {
  switch (filter.op) {
    case 'and':
      return !filter.filters.some((part) => !naive(part, resource))
    case 'or':
      return filter.filters.some((part) => naive(part, resource))
    case 'not':
      return !naive(filter.filter, resource)
    case '[]':
      return ((resource[filter.attrPath] ?? []) as Sample[]).some((item) => naive(filter.valFilter, item))
    default: {
      if (filter.op === 'pr') return look(resource, filter.attrPath, undefined).length > 0
      const values = look(resource, filter.attrPath, 'value')
      const { op, compValue } = filter
      if (compValue === null) return op === 'eq' ? values.length === 0 : values.length > 0
      if (values.length === 0) return op === 'ne'
      const fold = (value: unknown) => (filter.attrPath === 'externalId' ? String(value) : String(value).toLowerCase())
      return values.map(fold).some((value) => holds(value, op, fold(compValue)))
    }
  }
}

/** `usual`: what of an address is compared where the path does not say. */
function look(resource: Sample, path: string, usual: string | undefined): unknown[] {
  const [extension, rest] = path.startsWith('urn:')
    ? [ENTERPRISE, path.slice(ENTERPRISE.length + 1)]
    : [undefined, path]
  const owner = (extension === undefined ? resource : (resource[extension] ?? {})) as Sample
  const [first = '', second = first === 'emails' ? usual : undefined] = rest.split('.')
  const found = [owner[first]].flat().filter((value) => value !== undefined)
  return second === undefined
    ? found
    : found.map((item) => (item as Sample)[second]).filter((value) => value !== undefined)
}

function holds(value: string, op: string, wanted: string): boolean {
  const order = value === wanted ? 0 : [value, wanted].sort()[0] === value ? -1 : 1
  const at = value.indexOf(wanted)
  const answers: Record<string, boolean> = {
    eq: order === 0,
    ne: order !== 0,
    gt: order > 0,
    ge: order >= 0,
    lt: order < 0,
    le: order <= 0,
    co: at !== -1,
    sw: at === 0,
    ew: at !== -1 && value.slice(value.length - wanted.length) === wanted,
  }
  return answers[op] === true
}

test('a filter matches what a naive reading of the RFC matches', () => {
  const flags = (attrPath: string) =>
    fc.record({
      op: fc.constantFrom('eq' as const, 'ne' as const),
      attrPath: fc.constant(attrPath),
      compValue: fc.boolean(),
    })
  const names = [
    'userName',
    'externalId',
    'name.familyName',
    'name.givenName',
    'emails',
    'emails.value',
    'emails.type',
    `${ENTERPRISE}:department`,
  ]
  const inside = filtersOf(fc.oneof(textComparisons(['value', 'type'], shortText), flags('primary')))
  const filter = filtersOf(fc.oneof(textComparisons(names, shortText), flags('active'), flags('emails.primary')), {
    attrPath: fc.constant('emails'),
    inside,
  })
  fc.assert(
    fc.property(filter, fc.array(resources, { minLength: 1, maxLength: 4 }), hands, (written, samples, hand) => {
      const matches = compileFilter(parseFilter(print(written, hand)), USERS)
      expect(samples.map(matches)).toEqual(samples.map((sample) => naive(written, sample)))
    }),
    { numRuns: 500 },
  )
})

describe('what the library alone takes for something else', () => {
  test.each([
    ['userName eq "a\\\\b\\u0041\\n"', { op: 'eq', attrPath: 'userName', compValue: 'a\\bA\n' }],
    ['userName eq"a"', { op: 'eq', attrPath: 'userName', compValue: 'a' }],
    ['members.$ref pr', { op: 'pr', attrPath: 'members.$ref' }],
    ['(a eq -12)', { op: 'eq', attrPath: 'a', compValue: -12 }],
    ['a eq 1.5e+3 ', { op: 'eq', attrPath: 'a', compValue: 1500 }],
  ])('%s', (text, filter) => {
    expect(parseFilter(text)).toEqual(filter)
  })
})

test.each([
  ['nothing', ''],
  ['an unknown operator', 'userName is "a"'],
  ['an operator without a value', 'userName eq'],
  ['a value that is no JSON', "userName eq 'a'"],
  ['an open text', 'userName eq "a'],
  ['an escape that JSON does not have', 'userName eq "\\x"'],
  ['an open parenthesis', '(userName pr'],
  ['one parenthesis too many', 'userName pr)'],
  ['two filters without a word between', 'userName pr title pr'],
  ['not without parentheses', 'not userName pr'],
  ['brackets in brackets', 'emails[emails[value pr]]'],
  ['a name behind brackets', 'emails[type eq "work"].value eq "a"'],
  ['a name that is none', '1userName pr'],
  ['three steps', 'a.b.c pr'],
  ['an attribute that there is not', 'colour eq "red"'],
  ['an attribute of the extension without its URN', 'employeeNumber eq "S0001"'],
  ['a sub-attribute that there is not', 'name.nick pr'],
  ['brackets behind one value', 'userName[value pr]'],
  ['a complex attribute without a sub-attribute', 'name eq "a"'],
  ['an order of booleans', 'active gt true'],
  ['a part of a boolean', 'active co "tr"'],
  ['an order of binary values', 'x509Certificates.value gt "a"'],
  ['a number for text', 'userName eq 5'],
  ['a time that is none', 'meta.created gt "yesterday"'],
  ['an order of nothing', 'userName gt null'],
  ['a password', 'password eq "a"'],
  ['parentheses without end', `${'('.repeat(51)}userName pr${')'.repeat(51)}`],
])('%s is refused with invalidFilter', (_, text) => {
  expect(codeOf(() => compileFilter(parseFilter(text), USERS))).toBe('invalidFilter')
})
