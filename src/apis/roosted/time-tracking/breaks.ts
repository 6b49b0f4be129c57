import { minutesOf, thresholdOf } from './minutes.ts'

/** What a wage rule says of breaks. Hours; null for nothing. */
export interface BreakRule {
  readonly break_after_hours: number | null
  readonly break_minutes: number | null
  readonly break_paid: 0 | 1
}

/** Minutes since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * What the spans of one shift count for, in minutes. After a long shift an unpaid break is taken off, but for what the
 * worker has taken between the spans; a paid break puts that back. `spans`: in order. Catalogue 9.5, step 4.
 */
export function afterBreak(spans: readonly Span[], rule: BreakRule | undefined): number {
  const worked = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  if (rule === undefined || worked <= thresholdOf(rule.break_after_hours)) return worked
  const gaps = spans.slice(1).reduce((sum, { from }, index) => sum + from - (spans[index]?.to ?? from), 0)
  const length = rule.break_minutes ?? 0
  return rule.break_paid === 1 ? worked + Math.min(gaps, length) : Math.max(0, worked - Math.max(0, length - gaps))
}

/** Minutes that a shift is paid for beyond those worked, so that it comes to the least of its rule. Catalogue 9.5, step 7. */
export const topUp = (worked: number, minimumHours: number | null): number =>
  worked === 0 || minimumHours === null ? 0 : Math.max(0, Math.ceil(minutesOf(minimumHours)) - worked)
