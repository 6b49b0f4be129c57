import type { components } from '../../../generated/roosted.ts'
import { display } from '../display.ts'
import { moneyText, showMoney } from '../money.ts'
import type { RoostedRecords } from '../records.ts'
import { byTime, clientOf, countedIn, groupOf, hoursByClient, hoursByGroup, hoursOf, rowHours } from './hours.ts'
import type { Line } from './timesheet.ts'

type Schemas = components['schemas']

/** One week of the answer. `days`: its dates; `lines`: those to be shown. Catalogue 9.5, filling the answer. */
export function weekView(
  days: readonly string[],
  lines: readonly Line[],
  records: RoostedRecords,
): Schemas['WeekOfTime'] {
  const [first = ''] = days
  const last = days.at(-1) ?? first
  return {
    start_of_week: first,
    end_of_week: last,
    start_of_week_nice: display(first, 'day of a shift'),
    end_of_week_nice: display(last, 'day of a shift'),
    week: Object.fromEntries(
      days.map((day) => [
        day,
        dayView(
          lines.filter(({ sitting }) => sitting.date === day),
          records,
        ),
      ]),
    ),
    totals: {
      ...hoursOf(lines),
      payroll_groups: hoursByGroup(lines, records),
      client: hoursByClient(lines, records),
      problems: problemsOf(lines),
      pay_amount: moneyText(lines.reduce((sum, { pay }) => sum + pay, 0n)),
      bill_amount: moneyText(lines.reduce((sum, { bill }) => sum + (bill ?? 0n), 0n)),
    },
    rows: lines.filter(({ counted }) => counted.length > 0).map(rowView),
  }
}

function dayView(lines: readonly Line[], records: RoostedRecords): Schemas['DayOfTime'] {
  const punches = lines.flatMap(({ sitting }) => sitting.punches).sort(byTime)
  const isBecause = (reason: 'overtimeBy' | 'doubleTimeBy') => ({
    daily: lines.some(({ reasons }) => reasons[reason].daily),
    weekly: lines.some(({ reasons }) => reasons[reason].weekly),
  })
  return {
    punches: punches.map(({ id }) => id),
    stats: {
      ...hoursOf(lines),
      punches: countedIn(lines),
      ot_reason: isBecause('overtimeBy'),
      dt_reason: isBecause('doubleTimeBy'),
      problems: problemsOf(lines),
      payroll_groups: hoursByGroup(lines, records),
      client: hoursByClient(lines, records),
    },
  }
}

const problemsOf = (lines: readonly Line[]): number => lines.reduce((sum, { problems }) => sum + problems, 0)

function rowView(line: Line): Schemas['RowOfTime'] {
  const { sitting, terms, minutes, pay, bill } = line
  return {
    date: sitting.date,
    erf_id: sitting.booking?.assignment.id ?? null,
    ern_id: sitting.booking?.shift.id ?? null,
    event_id: sitting.booking?.event.id ?? null,
    payroll_groups_id: groupOf(line),
    rate_cards_id: sitting.booking?.shift.rate_cards_id ?? null,
    client_id: clientOf(line),
    ...rowHours(minutes),
    pay_rate: showMoney(terms.pay.amount),
    billing_rate: terms.bill === undefined ? null : showMoney(terms.bill.amount),
    pay_amount: moneyText(pay),
    bill_amount: bill === null ? null : moneyText(bill),
  }
}
