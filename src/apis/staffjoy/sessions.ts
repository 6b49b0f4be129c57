import { reply } from '../../behavior/call.ts'
import type { Handler } from './records.ts'

const deleteUserSessions: Handler<'deleteUserSessions'> = ({ path }, records) => {
  for (const { key } of records.sessions.by('user_id', path.user_id)) records.sessions.delete(key)
  return reply(204)
}

/** That there is no such session, or that it is somebody else's, is no fault: the user does not have it afterwards. */
const deleteUserSession: Handler<'deleteUserSession'> = ({ path }, records) => {
  const session = records.sessions.get(path.session_id)
  if (session?.user_id === path.user_id) records.sessions.delete(session.key)
  return reply(204)
}

export const sessionHandlers = { deleteUserSessions, deleteUserSession }
