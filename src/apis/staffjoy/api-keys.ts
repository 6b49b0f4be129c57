import { reply } from '../../behavior/call.ts'
import { hashOf } from './authenticate.ts'
import { toInstant } from './instants.ts'
import { mail } from './notices.ts'
import { refuse } from './problems.ts'
import type { Handler } from './records.ts'

const listApiKeys: Handler<'listApiKeys'> = ({ path }, records) =>
  reply(200, { data: [...records.api_keys.by('user_id', path.user_id)] })

/** The answer is the only place where the secret is ever seen. The same calls make the same secrets. */
const createApiKey: Handler<'createApiKey'> = ({ path, body, now }, records, effects) => {
  const user = records.users.get(path.user_id) ?? refuse('not_found')
  const id = Number(records.api_keys.nextId())
  const secret = `sj-${hashOf(`${id} ${user.id} ${now} ${body.name}`)}`
  const at = toInstant(now)
  records.api_keys.insert({
    id,
    name: body.name,
    created_at: at,
    last_used: at,
    user_id: user.id,
    key_hash: hashOf(secret),
    description: null,
  })
  mail(effects, user, { subject: 'An API key was issued', data: { api_key_id: id } }, true)
  return reply(201, { key: secret })
}

export const apiKeyHandlers = { listApiKeys, createApiKey }
