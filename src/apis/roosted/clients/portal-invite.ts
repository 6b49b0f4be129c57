import { reply } from '../../../behavior/call.ts'
import { refuse } from '../problems.ts'
import { found, type Handler } from '../records.ts'
import { utcStamp } from '../times.ts'

const INVITED = 0
const CONNECTED = 2

export const inviteClient: Handler<'inviteClient'> = ({ path, body, now }, { clients }, effects) => {
  const client = found(clients, path.id)
  const email = body?.email ?? client.client_contact_email
  if (email === null || email === '') return refuse('CLI-500')
  if (client.client_portal_connection_status === CONNECTED) return refuse('CLI-501')
  const invited = clients.update(client.id, {
    client_portal_connection_status: INVITED,
    client_portal_invite_datetime: utcStamp(now),
    client_portal_invite_email: email,
  })
  effects.send({
    kind: 'mail',
    to: email,
    subject: 'You are invited to the client portal',
    data: { client_id: client.id },
  })
  return reply(200, invited)
}
