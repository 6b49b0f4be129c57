/** One valid call of an operation, from which the invalid variations are made. */
export interface SampleCall {
  /** What is posted first, so that there is something to work on. */
  readonly before?: readonly { readonly path: string; readonly body?: unknown }[]
  /** Behind the API's base path. */
  readonly path: string
  readonly body?: unknown
  /** The documented success. */
  readonly status: number
  /** Paths of the same operation whose record does not exist. */
  readonly unknown?: readonly string[]
  /** A query that the document refuses. */
  readonly badQuery?: string
  /** Members of the body that the document does not name are skipped, and no others have to be there. */
  readonly takesAnything?: boolean
  /** Callers without a credential are let in; those with a wrong one are not. */
  readonly isOpen?: boolean
  /** A body that the document refuses, with the status that says so. */
  readonly badBody?: { readonly body: unknown; readonly status: number }
}

/** Everything the conformance walk has to know of an API, or of what it has at one of its servers. */
export interface Conversation {
  readonly api: string
  /** Path of the server, where it is not the document's own. */
  readonly serverPath?: string
  /** Headers of a caller who may do everything. */
  readonly headers: Readonly<Record<string, string>>
  /** Headers of callers who are turned away, with the status that says so. */
  readonly turnedAway: readonly {
    readonly headers: Readonly<Record<string, string>>
    readonly status: number
    readonly only?: 'writes'
  }[]
  readonly calls: Readonly<Record<string, SampleCall>>
  /** Fields, by collection, in which the mere use of a credential is noted. */
  readonly traces?: Readonly<Record<string, readonly string[]>>
  /** Where it does otherwise than to refuse bodies of other types (415) and long ones (413). */
  readonly bodies?: { readonly otherTypes: 'count as none'; readonly tooLong: number }
}
