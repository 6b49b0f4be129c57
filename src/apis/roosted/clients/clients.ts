import { reply } from '../../../behavior/call.ts'
import { found, type Handler } from '../records.ts'

/** What is a client's own goes along; events stay, and remember the name for the punches that were made at them. */
export const deleteClient: Handler<'deleteClient'> = ({ path }, { clients, events }) => {
  const { id, client_name } = found(clients, path.id)
  for (const event of events.by('client_id', id)) events.update(event.id, { former_client_name: client_name })
  clients.delete(id)
  return reply(204)
}
