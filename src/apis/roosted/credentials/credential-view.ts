import type { components } from '../../../generated/roosted.ts'
import { display, displayOrNull } from '../display.ts'
import { found, only, type RoostedRecords } from '../records.ts'
import { companyZone, fromUtc } from '../times.ts'

type Schemas = components['schemas']

/** A credential as it is shown: with what its definition says, and the names of what it is bound to. */
export function credentialView(
  record: Schemas['WorkerCredentialRecord'],
  records: RoostedRecords,
): Schemas['WorkerCredential'] {
  const { id: _, ...definition } = found(records.credential_definitions, record.credentials_id)
  return {
    ...definition,
    ...record,
    personnel_id: Number(record.personnel_id),
    submitter_id: Number(record.submitter_id),
    submitter_name: records.workers.get(record.submitter_id)?.name_first ?? '',
    date_completed_nice: displayOrNull(record.date_completed, 'day of a credential'),
    date_expired_nice: displayOrNull(record.date_expired, 'day of a credential'),
    date_submitted_nice: display(fromUtc(record.date_submitted, companyZone(records)), 'day of a credential'),
    client_name: records.clients.get(record.clients_id)?.client_name ?? null,
    location_name: records.locations.get(record.locations_id)?.location ?? null,
    company_id: only(records.company).id,
  }
}
