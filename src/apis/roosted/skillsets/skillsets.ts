import { reply } from '../../../behavior/call.ts'
import { anyToCome } from '../events/shift-times.ts'
import { refuse } from '../problems.ts'
import { found, type Handler } from '../records.ts'
import { utcStamp } from '../times.ts'

export const createSkillset: Handler<'createSkillset'> = ({ body, now, baseUrl }, { skillsets, payroll_groups }) => {
  const id = Number(skillsets.nextId())
  const { default_wage = 0 } = body
  const group = payroll_groups.insert({
    name: body.role_title,
    payroll_item_id: null,
    default_wage: default_wage / 100,
    insert_date: utcStamp(now),
    invoice_cost: null,
    wage_rules_id: null,
    rows: [{ id: String(payroll_groups.nextId()), skillset_ids: [String(id)] }],
    locations: [],
  })
  const skillset = skillsets.insert({
    id,
    role_title: body.role_title,
    default_time: body.default_time ?? '00:00',
    default_comments: body.default_comments ?? null,
    default_payroll_group: group.id,
    default_wage,
    on_for_new_signups: body.on_for_new_signups ?? 0,
    client_portal_access: body.client_portal_access ?? 0,
  })
  return reply(201, skillset, { location: `${baseUrl}/skillsets/${id}` })
}

export const deleteSkillset: Handler<'deleteSkillset'> = ({ path, now }, records) => {
  const { id } = found(records.skillsets, path.id)
  if (anyToCome(records, records.event_shifts.by('skillset_id', id), now)) return refuse('SKL-500')
  for (const worker of records.workers.all()) {
    const { skillset_ids } = worker
    if (skillset_ids.includes(id))
      records.workers.update(worker.id, { skillset_ids: skillset_ids.filter((other) => other !== id) })
  }
  records.skillsets.delete(id)
  return reply(204)
}
