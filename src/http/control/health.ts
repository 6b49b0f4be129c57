import type { EmulatedApi } from '../emulated-api.ts'

export interface ApiInfo {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly basePath: string
  /** How many operations the document has. */
  readonly operations: number
  /** Those that only answer with the document's examples. */
  readonly examplesOnly: readonly string[]
}

export interface Health {
  readonly status: 'ok'
  readonly version: string
  readonly apis: readonly ApiInfo[]
}

export function describeApi(api: EmulatedApi): ApiInfo {
  const { operations, title, version } = api.document
  const examplesOnly = operations.filter((operation) => !api.hasBehavior(operation)).map(({ id }) => id)
  return { name: api.name, title, version, basePath: api.basePath, operations: operations.length, examplesOnly }
}
