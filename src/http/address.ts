import type { EmulatedApi } from './emulated-api.ts'

/** The API that a URL addresses. */
export interface Address {
  readonly api: EmulatedApi
  /** What stands before the API's own paths, as the client wrote it: `/workbeats/api`, or `/api` by host name. */
  readonly mount: string
  /** The path behind the mount; undefined below the API's name but beside its base path. */
  readonly path: string | undefined
}

/** `/workbeats/api/v1/users`, and `/api/v1/users` at `workbeats.localhost`, lead to the same. Undefined: no API is meant. */
export function addressOf(
  apis: ReadonlyMap<string, EmulatedApi>,
  host: string | undefined,
  path: string,
): Address | undefined {
  const byHost = host === undefined || path.startsWith('/_understudy') ? undefined : apiOfHost(apis, host)
  if (byHost !== undefined) return address(byHost, byHost.document.serverPath, path)
  const slash = path.indexOf('/', 1)
  const api = apis.get(slash === -1 ? path.slice(1) : path.slice(1, slash))
  return api && address(api, api.basePath, path)
}

function apiOfHost(apis: ReadonlyMap<string, EmulatedApi>, host: string): EmulatedApi | undefined {
  const end = host.indexOf('.localhost')
  return end === -1 ? undefined : apis.get(host.slice(0, end))
}

function address(api: EmulatedApi, mount: string, path: string): Address {
  if (!path.startsWith(mount)) return { api, mount, path: undefined }
  if (path.length === mount.length) return { api, mount, path: '/' }
  return { api, mount, path: path[mount.length] === '/' ? path.slice(mount.length) : undefined }
}
