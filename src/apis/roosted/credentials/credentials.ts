import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { actingAdmin } from '../acting-admin.ts'
import { checkFields, type FieldFault, refuseFields, wrongReference } from '../field-fault.ts'
import { pageOf } from '../paging.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { fileNameOf, locationOf, readFile } from '../stored-file.ts'
import { later, utcStamp } from '../times.ts'
import { credentialView } from './credential-view.ts'

type Schemas = components['schemas']
type Record = Schemas['WorkerCredentialRecord']
type Definition = Schemas['CredentialDefinitionRecord']

export const listWorkerCredentials: Handler<'listWorkerCredentials'> = ({ path, query }, records) => {
  const worker = found(records.workers, path.id)
  const matches = Array.from(records.worker_credentials.by('personnel_id', worker.id))
    .filter(({ deleted }) => deleted === 0)
    .map((record) => credentialView(record, records))
    .filter(({ type }) => query.type === undefined || type.toLowerCase() === query.type)
  return reply(200, { credentials: pageOf(matches, query), total: matches.length })
}

export const getWorkerCredential: Handler<'getWorkerCredential'> = ({ path }, records) =>
  reply(200, credentialView(foundCredential(records, path), records))

export const createWorkerCredential: Handler<'createWorkerCredential'> = (call, records) => {
  const { credentials_id, ...sent } = call.body
  const worker = found(records.workers, call.path.id)
  const definition =
    records.credential_definitions.get(credentials_id) ??
    refuseFields(call, [wrongReference('credentials_id', 'names no credential', credentials_id)])
  const id = String(records.worker_credentials.nextId())
  const empty: Record = {
    id,
    personnel_id: worker.id,
    credentials_id,
    submitter_id: actingAdmin(call, records).id,
    date_completed: null,
    date_expired: null,
    date_submitted: utcStamp(call.now),
    file_location_value: null,
    file_name: null,
    file_display_name: null,
    clients_id: null,
    locations_id: null,
    deleted: 0,
  }
  const record = changed(call, empty, sent, definition, records)
  const { date_completed, date_expired } = record
  const { expiration_months: months } = definition
  const expires =
    sent.date_expired === undefined && date_completed !== null && months !== null
      ? later(date_completed, { months })
      : date_expired
  const stored = records.worker_credentials.insert({ ...record, date_expired: expires })
  const place = `${call.baseUrl}/workers/${worker.id}/credentials/${id}`
  return reply(201, credentialView(stored, records), { location: place })
}

export const updateWorkerCredential: Handler<'updateWorkerCredential'> = (call, records) => {
  const record = foundCredential(records, call.path, 'unless deleted')
  const definition = found(records.credential_definitions, record.credentials_id)
  const next = changed(call, record, call.body, definition, records)
  if (definition.protected === 1 && Object.keys(call.body).length > 0) return refuse('WRK-502')
  return reply(200, credentialView(records.worker_credentials.replace(record.id, next), records))
}

export const deleteWorkerCredential: Handler<'deleteWorkerCredential'> = ({ path }, records) => {
  const record = foundCredential(records, path, 'unless deleted')
  if (found(records.credential_definitions, record.credentials_id).protected === 1) return refuse('WRK-502')
  records.worker_credentials.update(record.id, { deleted: 1 })
  return reply(204)
}

/** By the id of the record; where there is none, by that of the credential it is of. Catalogue 3.8. */
function foundCredential(
  records: RoostedRecords,
  path: { id: string; credentials_id: string },
  wanted?: 'unless deleted',
): Record {
  const worker = found(records.workers, path.id)
  const all = [...records.worker_credentials.by('personnel_id', worker.id)]
  const kept = all.filter(({ deleted }) => deleted === 0)
  const own = wanted === undefined ? [...kept, ...all] : kept
  return (
    own.find(({ id }) => id === path.credentials_id) ??
    own.find(({ credentials_id }) => credentials_id === path.credentials_id) ??
    fail({ kind: 'not-found', collection: 'worker_credentials', id: path.credentials_id })
  )
}

/** A record with what is sent over it. Refuses what names nothing, and one that is not bound to what its kind needs. */
function changed(
  call: Pick<Call, 'operation'>,
  record: Record,
  sent: Schemas['WorkerCredentialChanges'],
  definition: Definition,
  { clients, locations }: RoostedRecords,
): Record {
  const { clients_id = record.clients_id, locations_id = record.locations_id, file, file_name } = sent
  const next = {
    ...record,
    date_completed: sent.date_completed === undefined ? record.date_completed : dateTime(sent.date_completed),
    date_expired: sent.date_expired === undefined ? record.date_expired : dateTime(sent.date_expired),
    clients_id,
    locations_id,
  }
  const hasClient = clients_id === null || clients.get(clients_id) !== undefined
  const hasVenue = locations_id === null || locations.get(locations_id) !== undefined
  checkFields(call, [
    ...(hasClient ? [] : [wrongReference('clients_id', 'names no client', clients_id)]),
    ...(hasVenue ? [] : [wrongReference('locations_id', 'names no venue', locations_id)]),
    ...bindingFaults(definition, next),
  ])
  if (file === null) return { ...next, ...NO_FILE }
  if (file === undefined) return record.file_location_value === null ? next : { ...next, ...named(file_name) }
  const { extension } = readFile(call, 'file', file)
  const name = file_name ?? `${definition.name}.${extension}`
  const location = locationOf('worker-credentials', record.id)
  return { ...next, file_location_value: location, ...named(name) }
}

const named = (name: string | null | undefined): Partial<Record> =>
  name == null ? {} : { file_name: fileNameOf(name), file_display_name: name }

const NO_FILE = { file_location_value: null, file_name: null, file_display_name: null }

function bindingFaults({ type, name }: Definition, { clients_id, locations_id }: Record): FieldFault[] {
  const missing = (field: string): FieldFault => {
    return { pointer: `/${field}`, keyword: 'required', message: `is required for ${name}`, received: undefined }
  }
  if (type === 'Client' && clients_id === null) return [missing('clients_id')]
  return type === 'Venue' && locations_id === null ? [missing('locations_id')] : []
}

/** Midnight, where no time of day was sent. */
const dateTime = (sent: string | null): string | null => (sent?.length === 10 ? `${sent} 00:00:00` : sent)
