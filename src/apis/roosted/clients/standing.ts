import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { leaveComingShifts } from '../events/unassign.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { utcStamp } from '../times.ts'

type Schemas = components['schemas']

/** A standing as lists show it. */
export const clientWorkerView = (
  standing: Schemas['ClientWorkerRecord'],
  { workers }: RoostedRecords,
): Schemas['ClientWorker'] => {
  const { personnel_id, status, date } = standing
  return { personnel_id, name: workers.get(personnel_id)?.name_first ?? '', status, date }
}

export const getClientWorkerStatus: Handler<'getClientWorkerStatus'> = ({ path }, records) => {
  const client = found(records.clients, path.id)
  const worker = found(records.workers, path.worker_id)
  const { status, date } = standingOf(records, client.id, worker.id) ?? { status: 'normal', date: null }
  return reply(200, { personnel_id: worker.id, status, date })
}

export const updateClientWorkerStatus: Handler<'updateClientWorkerStatus'> = ({ path, body, now }, records) => {
  const client = found(records.clients, path.id)
  const worker = found(records.workers, path.worker_id)
  const { status } = body
  const date = utcStamp(now)
  const known = standingOf(records, client.id, worker.id)
  if (known === undefined)
    records.client_workers.insert({ client_id: client.id, personnel_id: worker.id, status, date })
  else records.client_workers.update(known.id, { status, date })
  if (status === 'banned') {
    const isHere = ({ event_id }: { event_id: string }) => records.events.get(event_id)?.client_id === client.id
    leaveComingShifts(records, worker.id, now, isHere)
  }
  return reply(200, { personnel_id: worker.id, status, date })
}

function standingOf(
  { client_workers }: RoostedRecords,
  clientId: string,
  workerId: string,
): Schemas['ClientWorkerRecord'] | undefined {
  const [standing] = client_workers.find(['client_id', 'personnel_id'], [clientId, workerId])
  return standing
}
