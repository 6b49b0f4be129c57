import { expect } from 'vitest'
import type { SandboxWorld } from '../../../../src/index.ts'

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const BULK = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error'

/** Any body of SCIM, as far as tests look into it. */
export interface Body extends Record<string, unknown> {
  readonly id: string
  readonly meta: { readonly version: string; readonly lastModified: string; readonly location: string }
  readonly members?: readonly { readonly value: string }[]
  readonly Resources: readonly Body[]
  readonly totalResults: number
  readonly Operations: readonly Record<string, unknown>[]
}

export interface ScimAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** Speaks SCIM with one world. */
export class ScimClient {
  readonly #world: SandboxWorld
  readonly #headers: Readonly<Record<string, string>>

  constructor(world: SandboxWorld, headers: Readonly<Record<string, string>> = {}) {
    this.#world = world
    this.#headers = { authorization: 'Bearer workbeats-scim', ...headers }
  }

  get baseUrl(): string {
    return this.#world.url('workbeats').replace(/\/api$/, '/scim/v2')
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<ScimAnswer> {
    const response = await this.#world.fetch(`${this.baseUrl}${path}`, {
      method,
      headers: { ...this.#headers, 'content-type': 'application/scim+json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as Body,
    }
  }

  readonly get = (path: string, headers?: Record<string, string>) => this.send('GET', path, undefined, headers)
  readonly post = (path: string, body: unknown) => this.send('POST', path, body)
  readonly put = (path: string, body: unknown, headers?: Record<string, string>) =>
    this.send('PUT', path, body, headers)
  readonly delete = (path: string, headers?: Record<string, string>) => this.send('DELETE', path, undefined, headers)
  readonly patch = (path: string, ...operations: unknown[]) =>
    this.send('PATCH', path, { schemas: [PATCH], Operations: operations })
  readonly bulk = (operations: readonly unknown[], more: Record<string, unknown> = {}) =>
    this.send('POST', '/Bulk', { schemas: [BULK], ...more, Operations: operations })

  /** Ids of what matches. */
  async find(endpoint: string, filter: string): Promise<string[]> {
    const { body } = await this.get(`${endpoint}?filter=${encodeURIComponent(filter)}`)
    return body.Resources.map(({ id }) => id)
  }

  /** A user in the words of the REST API. */
  async rest(path: string, token = 'workbeats-full'): Promise<{ status: number; attributes: Record<string, unknown> }> {
    const headers = { authorization: `Bearer ${token}`, 'x-environment': 'staging' }
    const response = await this.#world.fetch(`${this.#world.url('workbeats')}/v1/${path}`, { headers })
    const body = (await response.json()) as { data?: { attributes: Record<string, unknown> } }
    return { status: response.status, attributes: body.data?.attributes ?? {} }
  }
}

/** The whole body of an error, but for its words. */
export const errorOf = (status: number, scimType?: string) => ({
  schemas: [ERROR],
  status: String(status),
  ...(scimType === undefined ? {} : { scimType }),
  detail: expect.any(String) as string,
})
