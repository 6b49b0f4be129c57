import type { Effects } from '../../state/effects.ts'
import type { StaffjoyRecords } from './records.ts'

/** What rules work on that change several records. */
export interface Moment {
  readonly records: StaffjoyRecords
  readonly effects: Effects
  /** Milliseconds since 1970. */
  readonly now: number
}
