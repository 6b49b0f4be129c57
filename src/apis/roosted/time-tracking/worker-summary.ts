import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import { found, type Handler, only, type RoostedRecords } from '../records.ts'
import { clientOf, groupOf } from './hours.ts'
import { sittingsOf } from './sittings.ts'
import { type Line, timesheet } from './timesheet.ts'
import { weekView } from './week-view.ts'
import { daysFrom, weeksOver } from './weeks.ts'

const LONGEST_DAYS = 366

/** The one query where an id that names nothing is not found. Catalogue 9.5, errors. */
export const getWorkerTimeSummary: Handler<'getWorkerTimeSummary'> = (call, records) => {
  const { worker_id, start_date, end_date, payroll_group_id, client_id } = call.query
  if (end_date < start_date) return refuseDate(call, 'end_date', 'is before start_date')
  if (daysFrom(start_date, end_date) >= LONGEST_DAYS)
    return refuseDate(call, 'end_date', `is more than ${LONGEST_DAYS} days on`)
  const worker = found(records.workers, worker_id)
  if (payroll_group_id !== undefined) found(records.payroll_groups, payroll_group_id)
  if (client_id !== undefined) found(records.clients, client_id)
  const weeks = weeksOver(start_date, end_date, firstDayOf(records, payroll_group_id))
  const [from = '', to = ''] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)]
  if (!isWritable(from)) return refuseDate(call, 'start_date', 'is in a week that begins before the year 0')
  if (!isWritable(to)) return refuseDate(call, 'end_date', 'is in a week that ends after the year 9999')
  const sittings = sittingsOf(records, worker.id, from, to)
  const isShown = (line: Line): boolean =>
    (payroll_group_id === undefined || groupOf(line) === payroll_group_id) &&
    (client_id === undefined || clientOf(line) === client_id)
  const shown = weeks.map((days) => {
    // Hours that are not shown count for the thresholds all the same.
    const ofWeek = sittings.filter(({ date }) => days.includes(date))
    return weekView(days, timesheet(records, worker.id, ofWeek).filter(isShown), records)
  })
  return reply(200, { weeks: shown })
}

/** The day that weeks begin on: that of the wage rule of the group asked for, else the company's. 0 is Sunday. */
function firstDayOf({ payroll_groups, wage_rules, company }: RoostedRecords, groupId: string | undefined): number {
  const rule = wage_rules.get(payroll_groups.get(groupId)?.wage_rules_id)
  return rule?.week_start_day ?? only(company).week_start_day
}

/** Whether a date has four digits for its year, as all dates have that are sent and shown. */
const isWritable = (date: string): boolean => /^\d{4}-/.test(date)

type Dates = 'start_date' | 'end_date'

function refuseDate({ operation, query }: Asked, name: Dates, message: string): never {
  const at = operation.parameters.find((parameter) => parameter.name === name)?.at ?? operation.at
  const received = query[name]
  const violation = { in: 'query', name, pointer: '', keyword: 'rule', params: {}, message, received, at } as const
  return fail({ kind: 'invalid', violations: [violation] })
}

interface Asked extends Pick<Call, 'operation'> {
  readonly query: { readonly [Name in Dates]: string }
}
