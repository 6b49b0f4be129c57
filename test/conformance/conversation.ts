/** One valid call of an operation, from which the invalid variations are made. */
export interface SampleCall {
  /** Behind the API's base path. */
  readonly path: string
  readonly body?: unknown
  /** The documented success. */
  readonly status: number
  /** Paths of the same operation whose record does not exist. */
  readonly unknown?: readonly string[]
  /** A query that the document refuses. */
  readonly badQuery?: string
  /** A body that the document refuses, with the status that says so. */
  readonly badBody?: { readonly body: unknown; readonly status: number }
}

/** Everything the conformance walk has to know of an API. */
export interface Conversation {
  readonly api: string
  /** Headers of a caller who may do everything. */
  readonly headers: Readonly<Record<string, string>>
  /** Headers of callers who are turned away, with the status that says so. */
  readonly turnedAway: readonly {
    readonly headers: Readonly<Record<string, string>>
    readonly status: number
    readonly only?: 'writes'
  }[]
  readonly calls: Readonly<Record<string, SampleCall>>
}
