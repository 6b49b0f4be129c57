import { reply } from '../../../behavior/call.ts'
import type { CallOf } from '../../../behavior/handler.ts'
import type { components, operations } from '../../../generated/roosted.ts'
import { type FieldFault, refuseFields } from '../field-fault.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Rule = Schemas['WorkerRule']

export const getClientRules: Handler<'getClientRules'> = ({ path }, records) =>
  reply(200, rulesOf(records, found(records.clients, path.id).id))

export const createClientRule: Handler<'createClientRule'> = (call, records) => {
  const client = found(records.clients, call.path.id)
  records.client_rules.insert({ client_id: client.id, ...newRule(call, records) })
  return reply(201, rulesOf(records, client.id))
}

/** A `tag_id` makes a tag rule, and then `field_id` counts for nothing. */
function newRule(call: CallOf<operations['createClientRule']>, records: RoostedRecords): Omit<Rule, 'id'> {
  const { field_id, operator, tag_id = null, value = null } = call.body
  if (tag_id !== null) {
    const isKnown = records.tags.get(tag_id) !== undefined
    const faults = [...(isKnown ? [] : [fault('tag_id', 'names no tag', tag_id)]), ...orderingFaults(operator)]
    if (faults.length > 0) refuseFields(call, faults)
    return { kind: 'tag', field_id: null, tag_id, operator, value: null }
  }
  const field = records.worker_custom_fields.get(field_id)
  if (field === undefined) return refuseFields(call, [fault('field_id', 'names no worker field', field_id)])
  if (field.field_type !== 'credential') return { kind: 'field', field_id, tag_id, operator, value }
  const isKnown = records.credential_definitions.get(String(value)) !== undefined
  const faults = [...(isKnown ? [] : [fault('value', 'names no credential', value)]), ...orderingFaults(operator)]
  if (faults.length > 0) refuseFields(call, faults)
  return { kind: 'credential', field_id, tag_id, operator, value }
}

const fault = (field: string, message: string, received: unknown): FieldFault => ({
  pointer: `/${field}`,
  keyword: 'reference',
  message,
  received,
})

/** A tag or a credential is there or not: it cannot be greater or less than another. */
function orderingFaults(operator: Rule['operator']): FieldFault[] {
  if (operator === 'is' || operator === 'is not') return []
  return [
    {
      pointer: '/operator',
      keyword: 'enum',
      message: 'must be one of is, is not for a tag or a credential',
      received: operator,
    },
  ]
}

/** The whole rule set of a client, sorted by kind; within one, oldest first. */
const rulesOf = (records: RoostedRecords, clientId: string): Schemas['ClientRules'] =>
  ruleSetOf([...records.client_rules.by('client_id', clientId)], records)

/** Rules as they are shown, sorted by kind. */
export function ruleSetOf(rules: readonly Schemas['WorkerRule'][], records: RoostedRecords): Schemas['ClientRules'] {
  const tagRules = (operator: Rule['operator']) =>
    rules.filter((rule) => rule.kind === 'tag' && rule.operator === operator)
  return {
    fields: rules.filter(({ kind }) => kind === 'field').map((rule) => fieldRule(rule, records)),
    credentials: rules.filter(({ kind }) => kind === 'credential').map((rule) => credentialRule(rule, records)),
    has_tags: tagRules('is').map((rule) => tagRule(rule, records)),
    does_not_have_tags: tagRules('is not').map((rule) => tagRule(rule, records)),
  }
}

function fieldRule(
  { id, field_id, operator, value }: Rule,
  { worker_custom_fields }: RoostedRecords,
): Schemas['ClientRules']['fields'][number] {
  const field = worker_custom_fields.get(field_id)
  const text = String(value ?? '')
  const chosen = field?.options.filter((option) => option.value.toLowerCase() === text.toLowerCase()) ?? []
  return {
    id,
    field_id: String(field_id),
    field_type: field?.field_type ?? '',
    field_name: field?.name ?? '',
    operator,
    answers: chosen.map((option) => ({ id: option.id, display: option.title })),
    value: text,
  }
}

function credentialRule(rule: Rule, records: RoostedRecords): Schemas['ClientRules']['credentials'][number] {
  const credentials_id = String(rule.value ?? '')
  const name = records.credential_definitions.get(credentials_id)?.name ?? ''
  return { ...fieldRule(rule, records), credentials_id, name }
}

function tagRule({ id, tag_id, operator }: Rule, { tags }: RoostedRecords): Schemas['ClientRules']['has_tags'][number] {
  return { rule_id: id, id: tag_id ?? '', text: tags.get(tag_id)?.text ?? '', operator }
}
