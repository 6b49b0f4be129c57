import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import { type Handler, only, type RoostedRecords } from '../records.ts'
import { clientOf, groupOf } from './hours.ts'
import { sittingsOf } from './sittings.ts'
import { type Line, timesheet } from './timesheet.ts'
import { weekView } from './week-view.ts'
import { daysFrom, weeksOver } from './weeks.ts'

const LONGEST_DAYS = 366

/** An unknown worker, group or client matches nothing, as in the filters of lists: the weeks are there, and empty. */
export const getWorkerTimeSummary: Handler<'getWorkerTimeSummary'> = (call, records) => {
  const { worker_id, start_date, end_date, payroll_group_id, client_id } = call.query
  if (end_date < start_date) return refuseEnd(call, 'is before start_date')
  if (daysFrom(start_date, end_date) >= LONGEST_DAYS) return refuseEnd(call, `is more than ${LONGEST_DAYS} days on`)
  const weeks = weeksOver(start_date, end_date, firstDayOf(records, payroll_group_id))
  const sittings = sittingsOf(records, worker_id, weeks[0]?.[0] ?? '', weeks.at(-1)?.at(-1) ?? '')
  const isShown = (line: Line): boolean =>
    (payroll_group_id === undefined || groupOf(line) === payroll_group_id) &&
    (client_id === undefined || clientOf(line) === client_id)
  const shown = weeks.map((days) => {
    // Hours that are not shown count for the thresholds all the same.
    const ofWeek = sittings.filter(({ date }) => days.includes(date))
    return weekView(days, timesheet(records, worker_id, ofWeek).filter(isShown), records)
  })
  return reply(200, { weeks: shown })
}

/** The day that weeks begin on: that of the wage rule of the group asked for, else the company's. 0 is Sunday. */
function firstDayOf({ payroll_groups, wage_rules, company }: RoostedRecords, groupId: string | undefined): number {
  const rule = wage_rules.get(payroll_groups.get(groupId)?.wage_rules_id)
  return rule?.week_start_day ?? only(company).week_start_day
}

function refuseEnd({ operation, query }: Pick<Call, 'operation' | 'query'>, message: string): never {
  const parameter = operation.parameters.find(({ name }) => name === 'end_date')
  const at = parameter?.at ?? operation.at
  const received = query.end_date
  const violation = {
    in: 'query',
    name: 'end_date',
    pointer: '',
    keyword: 'rule',
    params: {},
    message,
    received,
    at,
  } as const
  return fail({ kind: 'invalid', violations: [violation] })
}
