import type { ApiDefinition } from '../behavior/define-api.ts'

/** The APIs that come with the package, each loaded when it is asked for. */
export const BUILT_IN: Readonly<Record<string, () => Promise<ApiDefinition>>> = {
  roosted: () => import('./roosted/index.ts').then(({ roosted }) => roosted),
  staffjoy: () => import('./staffjoy/index.ts').then(({ staffjoy }) => staffjoy),
  workbeats: () => import('./workbeats/index.ts').then(({ workbeats }) => workbeats),
}
