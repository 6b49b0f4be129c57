import type { components } from '../../../generated/roosted.ts'
import { showMoney } from '../money.ts'
import type { RoostedRecords } from '../records.ts'
import type { PaidMinutes } from './pay.ts'
import type { Line } from './timesheet.ts'

type Schemas = components['schemas']

/** Where hours stand that belong to no payroll group or client. */
const NONE = '0'

/** Whole hours and the minutes beside them: never decimals. */
export function rowHours({ regular, overtime, doubleTime }: PaidMinutes) {
  return {
    hours: Math.floor(regular / 60),
    minutes: regular % 60,
    ot_hours: Math.floor(overtime / 60),
    ot_minutes: overtime % 60,
    dt_hours: Math.floor(doubleTime / 60),
    dt_minutes: doubleTime % 60,
  }
}

/** The same of several lines, with their total. */
export function hoursOf(lines: readonly Line[]) {
  const sum = (kind: keyof PaidMinutes): number => lines.reduce((total, { minutes }) => total + minutes[kind], 0)
  const minutes = { regular: sum('regular'), overtime: sum('overtime'), doubleTime: sum('doubleTime') }
  const total = minutes.regular + minutes.overtime + minutes.doubleTime
  return { total_hours: Math.floor(total / 60), total_minutes: total % 60, ...rowHours(minutes) }
}

export const countedIn = (lines: readonly Line[]): string[] =>
  lines
    .flatMap(({ sitting, counted }) => sitting.punches.filter(({ id }) => counted.includes(id)))
    .sort(byTime)
    .map(({ id }) => id)

export const byTime = (a: { readonly punch_datetime: string }, b: { readonly punch_datetime: string }): number =>
  a.punch_datetime < b.punch_datetime ? -1 : a.punch_datetime > b.punch_datetime ? 1 : 0

export const hoursByGroup = (lines: readonly Line[], { payroll_groups }: RoostedRecords): Schemas['HoursByGroup'] =>
  byKey(lines, groupOf, (id) => {
    const group = payroll_groups.get(id)
    const cost = group?.invoice_cost ?? null
    return { payroll_item_id: group?.payroll_item_id ?? '', invoice_cost: cost === null ? '' : showMoney(cost) }
  })

export const hoursByClient = (lines: readonly Line[], { clients }: RoostedRecords): Schemas['HoursByClient'] =>
  byKey(lines, clientOf, (id) => ({
    client_invoice_customer_id: clients.get(id)?.client_invoice_customer_id ?? '',
  }))

export const groupOf = ({ sitting }: Pick<Line, 'sitting'>): string | null =>
  sitting.booking?.shift.payroll_groups_id ?? null

export const clientOf = ({ sitting }: Pick<Line, 'sitting'>): string | null => sitting.booking?.event.client_id ?? null

/** Hours by what they belong to. Lines without hours belong nowhere. */
function byKey<Names>(
  lines: readonly Line[],
  keyOf: (line: Line) => string | null,
  namesOf: (id: string) => Names,
): Record<string, ReturnType<typeof hoursOf> & { punches: string[] } & Names> {
  const ids = new Set(lines.filter(({ counted }) => counted.length > 0).map((line) => keyOf(line) ?? NONE))
  return Object.fromEntries(
    Array.from(ids, (id) => {
      const own = lines.filter((line) => (keyOf(line) ?? NONE) === id)
      return [id, { ...hoursOf(own), punches: countedIn(own), ...namesOf(id) }]
    }),
  )
}
