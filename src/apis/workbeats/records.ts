import type { components } from '../../generated/workbeats.ts'
import type { Collection } from '../../state/transaction.ts'

type Schemas = components['schemas']

/** The collections of Workbeats inside a transaction, of the environment that the request names. */
export type WorkbeatsRecords = {
  readonly users: Collection<Schemas['UserRecord']>
  readonly departments: Collection<Schemas['DepartmentRecord']>
  readonly positions: Collection<Schemas['PositionRecord']>
  readonly work_locations: Collection<Schemas['WorkLocationRecord']>
  readonly leaves: Collection<Schemas['LeaveRecord']>
  readonly webhooks: Collection<Schemas['WebhookRecord']>
  readonly application_tokens: Collection<Schemas['ApplicationTokenRecord']>
}
