import type { Handler as EngineHandler } from '../../behavior/handler.ts'
import type { components, operations } from '../../generated/workbeats.ts'
import type { Collection } from '../../state/transaction.ts'

type Schemas = components['schemas']

/** The collections of Workbeats inside a transaction, of the environment that the request names. */
export type WorkbeatsRecords = {
  readonly users: Collection<Schemas['UserRecord']>
  readonly departments: Collection<Schemas['DepartmentRecord']>
  readonly positions: Collection<Schemas['PositionRecord']>
  readonly work_locations: Collection<Schemas['WorkLocationRecord']>
  readonly leaves: Collection<Schemas['LeaveRecord']>
  readonly scim_users: Collection<Schemas['ScimUserRecord']>
  readonly scim_groups: Collection<Schemas['ScimGroupRecord']>
  readonly webhooks: Collection<Schemas['WebhookRecord']>
  readonly application_tokens: Collection<Schemas['ApplicationTokenRecord']>
}

/** A record of a collection. */
export type WorkbeatsRecord<Name extends keyof WorkbeatsRecords> =
  WorkbeatsRecords[Name] extends Collection<infer Item> ? Item : never

export type Handler<Id extends keyof operations> = EngineHandler<operations[Id], WorkbeatsRecords>
