import type { Located } from './source.ts'

/** What the `x-understudy` vocabulary says, once it is read; docs/x-understudy.md describes it. */

export type IdStyle = 'sequence' | 'hash' | 'prefixed' | 'uuid' | 'given'

export interface IdRule {
  readonly field: string
  readonly style: IdStyle
  readonly start: number
  readonly length: number
  readonly prefix: string
  readonly digits: number
}

export type OnDelete = 'cascade' | 'clear' | 'restrict' | 'keep'

/** A field that names a record of another collection. `isParent`: paths lead through it. */
export interface Reference {
  readonly field: string
  readonly to: string
  readonly onDelete: OnDelete
  readonly isParent: boolean
}

export interface CollectionRule {
  readonly name: string
  readonly schema: Located
  readonly id: IdRule
  readonly references: readonly Reference[]
  readonly indexes: readonly (readonly string[])[]
  readonly onCreate: Readonly<Record<string, unknown>>
  readonly onUpdate: Readonly<Record<string, unknown>>
  readonly softDelete: Readonly<Record<string, unknown>> | undefined
  readonly order: readonly string[]
  readonly isShared: boolean
}

export interface PartitionRule {
  readonly header: string
  readonly values: readonly string[]
}

export interface CredentialRule {
  readonly collection: string
  readonly secret: string
}

export type TimestampStyle = 'rfc3339' | 'naive' | 'sql' | 'seconds' | 'milliseconds'

/** How often a client may call. */
export interface RateLimitRule {
  readonly requests: number
  /** Length of the windows that are counted in. */
  readonly seconds: number
}

export interface DocumentExtension {
  readonly timestamps: TimestampStyle
  readonly partition: PartitionRule | undefined
  readonly credentials: CredentialRule | undefined
  readonly rateLimit: RateLimitRule | undefined
  readonly collections: ReadonlyMap<string, CollectionRule>
}

export const ACTIONS = ['list', 'read', 'create', 'replace', 'update', 'delete'] as const
export type ActionKind = (typeof ACTIONS)[number]

export type Match = 'equals' | 'like' | 'contains' | 'from' | 'to'

export interface FilterRule {
  /** The query parameter, or `parameter.member` of a deep object. */
  readonly parameter: string
  readonly fields: readonly string[]
  readonly match: Match
  readonly separator: string | undefined
}

export interface PageRule {
  readonly number: string | undefined
  readonly offset: string | undefined
  readonly size: string
  readonly defaultSize: number
  readonly isOptional: boolean
}

export interface ListRule {
  readonly filters: readonly FilterRule[]
  readonly sort: { readonly parameter: string; readonly fields: readonly string[] } | undefined
  readonly page: PageRule | undefined
  readonly items: string | undefined
  readonly total: string | undefined
}

/** What one operation does. `item`: the member of the answer that wraps the record. */
export type ActionRule =
  | { readonly kind: 'list'; readonly collection: string; readonly list: ListRule }
  | { readonly kind: Exclude<ActionKind, 'list'>; readonly collection: string; readonly item: string | undefined }

export const DEFAULT_ID: IdRule = { field: 'id', style: 'sequence', start: 1, length: 5, prefix: '', digits: 1 }
