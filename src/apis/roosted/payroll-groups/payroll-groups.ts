import { type Call, reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { anyToCome } from '../events/shift-times.ts'
import { checkFields, wrongReference, wrongReferences } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { skillsetNamed } from '../skillsets/skillset-named.ts'
import { utcStamp } from '../times.ts'

type Schemas = components['schemas']
type Group = Schemas['PayrollGroupRecord']

/** Rows are shown by their ids, not by the skillsets in them. */
export function payrollGroupView({ rows, ...group }: Group): Schemas['PayrollGroup'] {
  return { ...group, group_rows: rows.map(({ id }) => id) }
}

export const createPayrollGroup: Handler<'createPayrollGroup'> = (call, records) => {
  const group = records.payroll_groups.insert({
    payroll_item_id: null,
    default_wage: null,
    invoice_cost: null,
    wage_rules_id: null,
    rows: [],
    locations: [],
    name: call.body.name,
    ...sentFields(call, call.body, records),
    insert_date: utcStamp(call.now),
  })
  return reply(201, payrollGroupView(group), { location: `${call.baseUrl}/payroll-groups/${group.id}` })
}

export const updatePayrollGroup: Handler<'updatePayrollGroup'> = (call, records) => {
  const { id } = found(records.payroll_groups, call.path.id)
  return reply(200, payrollGroupView(records.payroll_groups.update(id, sentFields(call, call.body, records))))
}

export const deletePayrollGroup: Handler<'deletePayrollGroup'> = ({ path, now }, records) => {
  const { id } = found(records.payroll_groups, path.id)
  if (anyToCome(records, records.event_shifts.by('payroll_groups_id', id), now))
    return refuse('PRG-500', { user: 'a shift to come' })
  for (const { default_payroll_group, role_title } of records.skillsets.all())
    if (default_payroll_group === id) return refuse('PRG-500', { user: `the skillset ${role_title}` })
  records.payroll_groups.delete(id)
  return reply(204)
}

function sentFields(
  call: Pick<Call, 'operation'>,
  sent: Schemas['PayrollGroupChanges'],
  records: RoostedRecords,
): Partial<Group> {
  const { locations, wage_rules, payroll_groups } = records
  const { group_rows, invoice_cost, ...others } = sent
  const { wage_rules_id } = sent
  const isSkillset = (id: string) => skillsetNamed(records, id) !== undefined
  checkFields(call, [
    ...(group_rows ?? []).flatMap((row, index) =>
      wrongReferences(`group_rows/${index}`, row, isSkillset, 'names no skillset'),
    ),
    ...wrongReferences('locations', sent.locations, (id) => locations.get(id) !== undefined, 'names no location'),
    ...(wage_rules_id === undefined || wage_rules.get(wage_rules_id) !== undefined
      ? []
      : [wrongReference('wage_rules_id', 'names no wage rule', wage_rules_id)]),
  ])
  const cost = invoice_cost === undefined ? {} : { invoice_cost: invoice_cost === '' ? null : Number(invoice_cost) }
  const rows =
    group_rows === undefined
      ? {}
      : { rows: group_rows.map((skillset_ids) => ({ id: String(payroll_groups.nextId()), skillset_ids })) }
  return { ...others, ...cost, ...rows }
}
