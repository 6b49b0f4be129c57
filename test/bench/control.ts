import { type Call, inWorkspace, JSON_BODY } from './call.ts'

const post = (path: string, body: object): Call => ({
  method: 'POST',
  path: `/_understudy${path}`,
  headers: JSON_BODY,
  body: JSON.stringify(body),
})

/** Calls of the control API. */
export const askHealth: Call = { method: 'GET', path: '/_understudy/health', headers: {} }
export const fork = (name: string, from: string): Call => post('/workspaces', { name, from })
export const drop = (name: string): Call => ({ method: 'DELETE', path: `/_understudy/workspaces/${name}`, headers: {} })
export const snapshot = (workspace: string, name: string): Call => inWorkspace(workspace, post('/snapshots', { name }))
export const restore = (workspace: string, name: string): Call =>
  inWorkspace(workspace, post(`/snapshots/${name}/restore`, {}))
export const reset = (workspace: string): Call => inWorkspace(workspace, post('/reset', {}))
