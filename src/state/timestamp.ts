import type { TimestampStyle } from '../openapi/rules.ts'

/**
 * An instant as a field holds it: RFC 3339 for `format: date-time`, `YYYY-MM-DD` for `format: date`, else in the
 * document's own style. `epochMs`: milliseconds since 1970. Text is in UTC; fractions of a second appear only if there are any.
 */
export function writeTimestamp(epochMs: number, format: string | undefined, style: TimestampStyle): string | number {
  const iso = new Date(epochMs).toISOString().replace('.000Z', 'Z')
  if (format === 'date') return iso.slice(0, 10)
  if (format === 'date-time' || style === 'rfc3339') return iso
  if (style === 'naive') return iso.slice(0, 19)
  if (style === 'sql') return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`
  return style === 'seconds' ? Math.floor(epochMs / 1000) : epochMs
}
