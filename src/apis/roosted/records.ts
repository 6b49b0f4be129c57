import type { Handler as EngineHandler } from '../../behavior/handler.ts'
import { fail } from '../../behavior/problem.ts'
import { isSoftDeleted } from '../../behavior/record.ts'
import type { components, operations } from '../../generated/roosted.ts'
import type { Row, RowId } from '../../state/row.ts'
import type { Collection } from '../../state/transaction.ts'

type Schemas = components['schemas']

/** What Roosted stores, by collection. */
export type RoostedRecords = {
  readonly clients: Collection<Schemas['ClientRecord']>
  readonly client_contacts: Collection<Schemas['ClientContactRecord']>
  readonly client_custom_fields: Collection<Schemas['ClientCustomFieldRecord']>
  readonly client_custom_field_values: Collection<Schemas['ClientCustomFieldValueRecord']>
  readonly client_documents: Collection<Schemas['ClientDocumentRecord']>
  readonly client_orders: Collection<Schemas['ClientOrderRecord']>
  readonly client_rules: Collection<Schemas['ClientRuleRecord']>
  readonly client_workers: Collection<Schemas['ClientWorkerRecord']>
  readonly worker_custom_fields: Collection<Schemas['WorkerCustomFieldRecord']>
  readonly credential_definitions: Collection<Schemas['CredentialDefinitionRecord']>
  readonly tags: Collection<Schemas['TagRecord']>
  readonly areas: Collection<Schemas['AreaRecord']>
  readonly locations: Collection<Schemas['LocationRecord']>
  readonly skillsets: Collection<Schemas['SkillsetRecord']>
  readonly rate_cards: Collection<Schemas['RateCardRecord']>
  readonly payroll_groups: Collection<Schemas['PayrollGroupRecord']>
  readonly wage_rules: Collection<Schemas['WageRuleRecord']>
  readonly workers: Collection<Schemas['WorkerRecord']>
  readonly worker_availability: Collection<Schemas['WorkerAvailabilityRecord']>
  readonly worker_credentials: Collection<Schemas['WorkerCredentialRecord']>
  readonly worker_invites: Collection<Schemas['WorkerInviteRecord']>
  readonly event_custom_fields: Collection<Schemas['EventCustomFieldRecord']>
  readonly events: Collection<Schemas['EventRecord']>
  readonly event_shifts: Collection<Schemas['EventShiftRecord']>
  readonly shift_assignments: Collection<Schemas['ShiftAssignmentRecord']>
  readonly time_punches: Collection<Schemas['TimePunchRecord']>
  readonly company_accounts: Collection<Schemas['CompanyAccountRecord']>
  readonly company_integrations: Collection<Schemas['IntegrationRecord']>
  readonly company_documents: Collection<Schemas['CompanyDocumentRecord']>
  readonly announcements: Collection<Schemas['AnnouncementRecord']>
  readonly worker_documents: Collection<Schemas['WorkerDocumentRecord']>
  readonly reimbursements: Collection<Schemas['ReimbursementRecord']>
  readonly reimbursement_types: Collection<Schemas['ReimbursementTypeRecord']>
  readonly worker_orders: Collection<Schemas['WorkerOrderRecord']>
  readonly chats: Collection<Schemas['ChatRecord']>
  readonly chat_messages: Collection<Schemas['ChatMessageRecord']>
  readonly api_keys: Collection<Schemas['ApiKeyRecord']>
  readonly company: Collection<Schemas['CompanyRecord']>
  readonly config: Collection<Schemas['ConfigRecord']>
  readonly countries: Collection<Schemas['CountryRecord']>
  readonly timezones: Collection<Schemas['TimezoneRecord']>
}

export type Handler<Id extends keyof operations> = EngineHandler<operations[Id], RoostedRecords>

/** The record that an id of the path names. Refuses an unknown one. */
export function found<R extends object>(collection: Collection<R>, id: RowId): R {
  return collection.get(id) ?? fail({ kind: 'not-found', collection: collection.stored.rule.name, id })
}

/** The same, but one that was deleted softly is as unknown as any. */
export function foundUnlessDeleted<R extends object>(collection: Collection<R>, id: RowId): R {
  const record = found(collection, id)
  const { rule } = collection.stored
  return isSoftDeleted(rule, record as Row) ? fail({ kind: 'not-found', collection: rule.name, id }) : record
}

/** The record of a collection that has one. */
export function only<R extends object>(collection: Collection<R>): R {
  const [record] = collection.all()
  if (record === undefined) throw new Error(`${collection.stored.rule.name} has lost its record`)
  return record
}
