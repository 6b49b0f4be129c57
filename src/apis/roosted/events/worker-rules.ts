import type { components } from '../../../generated/roosted.ts'
import type { RoostedRecords } from '../records.ts'
import { utcStamp } from '../times.ts'

type Schemas = components['schemas']
type Rule = Schemas['WorkerRule']
type Worker = Schemas['WorkerRecord']

/** Whether a worker meets every one of these rules. Catalogue 5.6. `now`: milliseconds since 1970. */
export const meetsAll = (worker: Worker, rules: readonly Rule[], records: RoostedRecords, now: number): boolean =>
  rules.every((rule) => meets(worker, rule, records, now))

function meets(worker: Worker, rule: Rule, records: RoostedRecords, now: number): boolean {
  switch (rule.kind) {
    case 'tag':
      return worker.tag_ids.includes(rule.tag_id ?? '') === (rule.operator === 'is')
    case 'credential':
      return holds(worker, String(rule.value), records, utcStamp(now)) === (rule.operator === 'is')
    case 'field':
      return compares(worker.custom_field_values.find(({ id }) => id === rule.field_id)?.value, rule)
  }
}

/** A credential counts until it is deleted or has expired. */
function holds({ id }: Worker, credentialId: string, { worker_credentials }: RoostedRecords, now: string): boolean {
  for (const { credentials_id, deleted, date_expired } of worker_credentials.by('personnel_id', id))
    if (credentials_id === credentialId && deleted === 0 && (date_expired === null || date_expired > now)) return true
  return false
}

/** A value that is missing is nothing: neither equal, greater nor less. */
function compares(value: string | undefined, { operator, value: wanted }: Rule): boolean {
  const isSame = value !== undefined && value.toLowerCase() === String(wanted ?? '').toLowerCase()
  switch (operator) {
    case 'is':
      return isSame
    case 'is not':
      return !isSame
    case 'greater than':
      return value !== undefined && order(value, String(wanted)) > 0
    case 'less than':
      return value !== undefined && order(value, String(wanted)) < 0
  }
}

/** As numbers where both are, else as dates are ordered. NaN where a value is neither. */
function order(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)]
  if (a.trim() !== '' && b.trim() !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y
  return momentOf(a) - momentOf(b)
}

const DATE = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d:\d\d)?$/

/** Of `2026-03-01` or `2026-03-01 09:00:00`, told without a zone; NaN of anything else, wherever this runs. */
const momentOf = (text: string): number =>
  DATE.test(text) ? Date.parse(text.length === 10 ? text : `${text.replace(' ', 'T')}Z`) : Number.NaN
