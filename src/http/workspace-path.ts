import { isWorkspaceName } from '../state/workspaces.ts'

export interface WorkspacePath {
  readonly workspace: string | undefined
  readonly path: string
}

/** Takes `/~NAME` off the front of a path. Undefined where NAME is no workspace name. */
export function splitWorkspace(path: string): WorkspacePath | undefined {
  if (!path.startsWith('/~')) return { workspace: undefined, path }
  const slash = path.indexOf('/', 2)
  const workspace = slash === -1 ? path.slice(2) : path.slice(2, slash)
  return isWorkspaceName(workspace) ? { workspace, path: slash === -1 ? '/' : path.slice(slash) } : undefined
}
