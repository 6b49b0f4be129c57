import {
  ACTIONS,
  type ActionKind,
  type CollectionRule,
  type CredentialRule,
  DEFAULT_ID,
  type DocumentExtension,
  type FilterRule,
  type IdRule,
  type ListRule,
  type PageRule,
  type PartitionRule,
  type RateLimitRule,
  type Reference,
} from './rules.ts'
import type { DocumentSource, Located } from './source.ts'
import { isMembers, type Members, WordReader } from './word-reader.ts'

/** Reads the document-level extension. Throws a StartupError that names each word that is not in the vocabulary. */
export function readDocumentExtension(source: DocumentSource, document: Located<Members>): DocumentExtension {
  const extension = document.value['x-understudy']
  const reader = new WordReader(source, `${document.pointer}/x-understudy`, document.file)
  const members = extension === undefined ? {} : reader.members(extension, '')
  reader.onlyWords(members, '', ['timestamps', 'partition', 'credentials', 'rateLimit', 'collections'])
  const collections = new Map<string, CollectionRule>()
  for (const [name, value] of Object.entries(reader.members(members.collections ?? {}, '/collections'))) {
    const rule = readCollection(reader, source, document, name, value)
    if (rule !== undefined) collections.set(name, rule)
  }
  for (const rule of collections.values()) {
    for (const { to } of rule.references) {
      if (!collections.has(to)) reader.fault(`/collections/${rule.name}`, `there is no collection "${to}"`)
    }
  }
  const result: DocumentExtension = {
    timestamps: reader.oneOf(members.timestamps ?? 'rfc3339', '/timestamps', [
      'rfc3339',
      'naive',
      'sql',
      'seconds',
      'milliseconds',
    ]),
    partition: members.partition === undefined ? undefined : readPartition(reader, members.partition),
    credentials:
      members.credentials === undefined ? undefined : readCredentials(reader, members.credentials, collections),
    rateLimit: members.rateLimit === undefined ? undefined : readRateLimit(reader, members.rateLimit),
    collections,
  }
  reader.finish()
  return result
}

function readRateLimit(reader: WordReader, value: unknown): RateLimitRule {
  const members = reader.members(value, '/rateLimit')
  reader.onlyWords(members, '/rateLimit', ['requests', 'seconds'])
  return {
    requests: reader.count(members.requests, '/rateLimit/requests'),
    seconds: reader.count(members.seconds, '/rateLimit/seconds'),
  }
}

function readPartition(reader: WordReader, value: unknown): PartitionRule {
  const members = reader.members(value, '/partition')
  reader.onlyWords(members, '/partition', ['in', 'name', 'values'])
  reader.oneOf(members.in, '/partition/in', ['header'])
  return {
    header: reader.text(members.name, '/partition/name').toLowerCase(),
    values: reader.texts(members.values, '/partition/values'),
  }
}

function readCredentials(
  reader: WordReader,
  value: unknown,
  collections: ReadonlyMap<string, unknown>,
): CredentialRule {
  const members = reader.members(value, '/credentials')
  reader.onlyWords(members, '/credentials', ['collection', 'secret'])
  const collection = reader.text(members.collection, '/credentials/collection')
  if (!collections.has(collection)) reader.fault('/credentials/collection', `there is no collection "${collection}"`)
  return { collection, secret: reader.text(members.secret, '/credentials/secret') }
}

const COLLECTION_WORDS = [
  'schema',
  'id',
  'parent',
  'onParentDelete',
  'references',
  'indexes',
  'onCreate',
  'onUpdate',
  'softDelete',
  'order',
  'shared',
]

function readCollection(
  reader: WordReader,
  source: DocumentSource,
  document: Located,
  name: string,
  value: unknown,
): CollectionRule | undefined {
  const at = `/collections/${name}`
  const members = reader.members(value, at)
  reader.onlyWords(members, at, COLLECTION_WORDS)
  const schemaName = reader.text(members.schema, `${at}/schema`)
  const schemas = ['components', 'schemas'].reduce<Located | undefined>(
    (parent, key) => parent && source.member(parent, key),
    document,
  )
  if (schemas === undefined || !isMembers(schemas.value) || !Object.hasOwn(schemas.value, schemaName)) {
    reader.fault(`${at}/schema`, `components.schemas has no "${schemaName}"`)
    return undefined
  }
  return {
    name,
    schema: source.rawMember(schemas, schemaName),
    id: readId(reader, members.id ?? {}, `${at}/id`),
    references: readReferences(reader, members, at),
    indexes: reader
      .list(members.indexes ?? [], `${at}/indexes`)
      .map((fields, index) => reader.texts(fields, `${at}/indexes/${index}`)),
    onCreate: reader.members(members.onCreate ?? {}, `${at}/onCreate`),
    onUpdate: reader.members(members.onUpdate ?? {}, `${at}/onUpdate`),
    softDelete: members.softDelete === undefined ? undefined : reader.members(members.softDelete, `${at}/softDelete`),
    order: reader.texts(members.order ?? [], `${at}/order`),
    isShared: members.shared === true,
  }
}

function readId(reader: WordReader, value: unknown, at: string): IdRule {
  const members = reader.members(value, at)
  reader.onlyWords(members, at, Object.keys(DEFAULT_ID))
  const number = (word: 'start' | 'length' | 'digits'): number => {
    const given = members[word] ?? DEFAULT_ID[word]
    if (typeof given !== 'number' || !Number.isInteger(given)) reader.fault(`${at}/${word}`, 'expected an integer')
    return Number(given)
  }
  return {
    field: reader.text(members.field ?? DEFAULT_ID.field, `${at}/field`),
    style: reader.oneOf(members.style ?? DEFAULT_ID.style, `${at}/style`, [
      'sequence',
      'hash',
      'prefixed',
      'uuid',
      'given',
    ]),
    start: number('start'),
    length: number('length'),
    prefix: reader.text(members.prefix ?? DEFAULT_ID.prefix, `${at}/prefix`),
    digits: number('digits'),
  }
}

const ON_DELETE = ['cascade', 'clear', 'restrict', 'keep'] as const

function readReferences(reader: WordReader, members: Members, at: string): Reference[] {
  const onParentDelete = reader.oneOf(members.onParentDelete ?? 'cascade', `${at}/onParentDelete`, ON_DELETE)
  const parents = Object.entries(reader.members(members.parent ?? {}, `${at}/parent`)).map(([to, field]): Reference => {
    return { field: reader.text(field, `${at}/parent/${to}`), to, onDelete: onParentDelete, isParent: true }
  })
  const others = Object.entries(reader.members(members.references ?? {}, `${at}/references`)).map(
    ([field, value]): Reference => {
      if (typeof value === 'string') return { field, to: value, onDelete: 'keep', isParent: false }
      const rule = reader.members(value, `${at}/references/${field}`)
      const onDelete = reader.oneOf(rule.onDelete ?? 'keep', `${at}/references/${field}/onDelete`, ON_DELETE)
      return { field, to: reader.text(rule.to, `${at}/references/${field}/to`), onDelete, isParent: false }
    },
  )
  return [...parents, ...others]
}

const LIST_WORDS = ['filter', 'sort', 'page', 'items', 'total']

/** Reads an operation's extension; undefined where it names no action. */
export function readActionRule(
  source: DocumentSource,
  operation: Located<Members>,
  collections: ReadonlyMap<string, unknown>,
): (Partial<ListRule> & { kind: ActionKind; collection: string; item: string | undefined }) | undefined {
  const extension = operation.value['x-understudy']
  if (extension === undefined) return undefined
  const reader = new WordReader(source, `${operation.pointer}/x-understudy`, operation.file)
  const members = reader.members(extension, '')
  reader.onlyWords(members, '', [...ACTIONS, ...LIST_WORDS, 'item', 'maxBodyBytes'])
  const kinds = ACTIONS.filter((kind) => members[kind] !== undefined)
  if (kinds.length > 1) reader.fault('', `an operation does one thing, but this names ${kinds.join(' and ')}`)
  const kind = kinds[0]
  if (kind === undefined && members.maxBodyBytes === undefined)
    reader.fault('', `expected one of ${ACTIONS.join(', ')}`)
  const collection = kind === undefined ? '' : reader.text(members[kind], `/${kind}`)
  if (kind !== undefined && !collections.has(collection))
    reader.fault(`/${kind}`, `there is no collection "${collection}"`)
  const text = (word: string) => (members[word] === undefined ? undefined : reader.text(members[word], `/${word}`))
  const rule = {
    ...(members.filter === undefined ? {} : { filters: readFilters(reader, members.filter) }),
    ...(members.sort === undefined ? {} : { sort: readSort(reader, members.sort) }),
    ...(members.page === undefined ? {} : { page: readPage(reader, members.page) }),
    items: text('items'),
    total: text('total'),
    item: text('item'),
  }
  reader.finish()
  return kind === undefined ? undefined : { kind, collection, ...rule }
}

function readFilters(reader: WordReader, value: unknown): FilterRule[] {
  return Object.entries(reader.members(value, '/filter')).map(([parameter, filter]) => {
    const at = `/filter/${parameter}`
    const members = reader.members(filter, at)
    reader.onlyWords(members, at, ['field', 'match', 'separator'])
    return {
      parameter,
      fields: typeof members.field === 'string' ? [members.field] : reader.texts(members.field, `${at}/field`),
      match: reader.oneOf(members.match ?? 'equals', `${at}/match`, ['equals', 'like', 'contains', 'from', 'to']),
      separator: members.separator === undefined ? undefined : reader.text(members.separator, `${at}/separator`),
    }
  })
}

function readSort(reader: WordReader, value: unknown): { parameter: string; fields: string[] } {
  const members = reader.members(value, '/sort')
  reader.onlyWords(members, '/sort', ['parameter', 'fields'])
  return {
    parameter: reader.text(members.parameter, '/sort/parameter'),
    fields: reader.texts(members.fields, '/sort/fields'),
  }
}

function readPage(reader: WordReader, value: unknown): PageRule {
  const members = reader.members(value, '/page')
  reader.onlyWords(members, '/page', ['number', 'offset', 'size', 'default', 'optional'])
  return {
    number: members.number === undefined ? undefined : reader.text(members.number, '/page/number'),
    offset: members.offset === undefined ? undefined : reader.text(members.offset, '/page/offset'),
    size: reader.text(members.size, '/page/size'),
    defaultSize: typeof members.default === 'number' ? members.default : 25,
    isOptional: members.optional === true,
  }
}
