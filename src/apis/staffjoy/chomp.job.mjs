// Only for a run from source: threads of their own do not read TypeScript unless they are told to.
import { register } from 'tsx/esm/api'

register()
export const { run } = await import('./chomp.job.ts')
