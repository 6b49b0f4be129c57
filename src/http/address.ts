import type { EmulatedApi } from './emulated-api.ts'

/** The API that a URL addresses. */
export interface Address {
  readonly api: EmulatedApi
  /** What stands before the API's own paths, as the client wrote it: `/workbeats/api`, or `/api` by host name. */
  readonly mount: string
  /** The part of the mount that is the path of a server's URL: `/api`. */
  readonly serverPath: string
  /** The path behind the mount; undefined below the API's name but beside its servers. */
  readonly path: string | undefined
}

/** `/workbeats/api/v1/users`, and `/api/v1/users` at `workbeats.localhost`, lead to the same. Undefined: no API is meant. */
export function addressOf(
  apis: ReadonlyMap<string, EmulatedApi>,
  host: string | undefined,
  path: string,
): Address | undefined {
  const byHost = host === undefined || path.startsWith('/_understudy') ? undefined : apiOfHost(apis, host)
  if (byHost !== undefined) return address(byHost, '', path)
  const slash = path.indexOf('/', 1)
  const api = apis.get(slash === -1 ? path.slice(1) : path.slice(1, slash))
  return api && address(api, `/${api.name}`, path)
}

function apiOfHost(apis: ReadonlyMap<string, EmulatedApi>, host: string): EmulatedApi | undefined {
  const end = host.indexOf('.localhost')
  return end === -1 ? undefined : apis.get(host.slice(0, end))
}

/** The server is the one with the longest path that fits. `prefix`: what stands before the path of a server. */
function address(api: EmulatedApi, prefix: string, path: string): Address {
  for (const serverPath of api.document.serverPaths) {
    if (!path.startsWith(serverPath, prefix.length)) continue
    const end = prefix.length + serverPath.length
    if (end === path.length) return { api, mount: path, serverPath, path: '/' }
    if (path[end] === '/') return { api, mount: path.slice(0, end), serverPath, path: path.slice(end) }
  }
  const { serverPath } = api.document
  return { api, mount: prefix + serverPath, serverPath, path: undefined }
}
