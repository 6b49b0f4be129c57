import { type Call, reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { checkFields, wrongReferences } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { chatSummary, chatView, type Member, messageView } from './chat-view.ts'
import { behind } from './cursor.ts'

type Chat = components['schemas']['ChatRecord']

export const listChats: Handler<'listChats'> = (call, records) => {
  const { all_chats = false, search_term = '' } = call.query
  const worker = found(records.workers, call.path.id)
  const wanted = search_term.toLowerCase()
  const chats = [...records.chats.all()].filter((chat) => {
    const own = standingIn(chat, worker.id)
    return own !== undefined && (all_chats || own.on_chat === 1) && chat.name.toLowerCase().includes(wanted)
  })
  chats.reverse().sort((a, b) => Date.parse(b.chats_order) - Date.parse(a.chats_order))
  const { page, hasMore } = behind(call, chats)
  return reply(200, {
    chats: page.map((chat) => chatSummary(chat, memberOf(chat, worker.id), records)),
    has_more: hasMore,
  })
}

export const createChat: Handler<'createChat'> = (call, records) => {
  const worker = found(records.workers, call.path.id)
  checkMembers(call, call.body.members, records)
  const ids = [...new Set([worker.id, ...call.body.members])]
  const at = new Date(call.now).toISOString()
  const chat = records.chats.insert({
    name: call.body.name ?? namesOf(ids, records),
    auto_add_workers: 0,
    event_id: '',
    locked: 0,
    date_created: at,
    chats_order: at,
    members: ids.map((id) => newMember(id, id === worker.id ? 1 : 0)),
  })
  const place = `${call.baseUrl}/workers/${worker.id}/chats/${chat.id}`
  return reply(201, chatView(chat, memberOf(chat, worker.id), records), { location: place })
}

export const getChat: Handler<'getChat'> = ({ path }, records) => {
  const { chat, member } = foundChat(records, path)
  return reply(200, chatView(chat, member, records))
}

export const updateChat: Handler<'updateChat'> = (call, records) => {
  const { chat, member } = foundChat(records, call.path)
  const { name = chat.name, members } = call.body
  checkMembers(call, members ?? [], records)
  const changed = records.chats.update(chat.id, {
    name,
    members: members === undefined ? chat.members : replaced(chat.members, [member.worker_id, ...members]),
  })
  return reply(200, chatView(changed, memberOf(changed, member.worker_id), records))
}

export const deleteChat: Handler<'deleteChat'> = ({ path }, records) => {
  records.chats.delete(foundChat(records, path).chat.id)
  return reply(204)
}

/** Whoever reads the messages has read them; the answer says how it was before. */
export const listChatMessages: Handler<'listChatMessages'> = (call, records) => {
  const { chat, member } = foundChat(records, call.path)
  const messages = [...records.chat_messages.by('chat_id', chat.id)]
  const fromOthers = messages.filter(({ sender_id }) => sender_id !== member.worker_id)
  const unread = new Set(fromOthers.slice(fromOthers.length - member.unread))
  const { page, hasMore } = behind(call, messages)
  if (member.unread > 0) records.chats.update(chat.id, { members: withMember(chat, { ...member, unread: 0 }) })
  return reply(200, {
    messages: page.map((message) => messageView(message, !unread.has(message), records)),
    has_more: hasMore,
  })
}

export const sendChatMessage: Handler<'sendChatMessage'> = ({ path, body, now }, records) => {
  const { chat, member } = foundChat(records, path)
  if (chat.locked === 1) return refuse('WRK-504')
  const at = new Date(now).toISOString()
  const sender_id = member.worker_id
  const message = records.chat_messages.insert({ chat_id: chat.id, message: body.message, sender_id, date_created: at })
  const members = chat.members.map((other) => {
    const hears = other.worker_id !== sender_id && other.on_chat === 1
    return hears ? { ...other, unread: other.unread + 1 } : other
  })
  records.chats.update(chat.id, { chats_order: at, members })
  return reply(201, messageView(message, true, records))
}

const newMember = (worker_id: string, chat_admin: 0 | 1): Member => {
  return { worker_id, chat_admin, silenced: 0, on_chat: 1, unread: 0 }
}

/** The members as they will be: those left out have left. */
function replaced(known: readonly Member[], ids: readonly string[]): Member[] {
  const kept = known.map((member): Member => {
    const stays = ids.includes(member.worker_id)
    return stays ? { ...member, on_chat: 1 } : { ...member, on_chat: 0, unread: 0 }
  })
  const added = [...new Set(ids)].filter((id) => !known.some(({ worker_id }) => worker_id === id))
  return [...kept, ...added.map((id) => newMember(id, 0))]
}

const withMember = ({ members }: Chat, changed: Member): Member[] =>
  members.map((member) => (member.worker_id === changed.worker_id ? changed : member))

const standingIn = ({ members }: Chat, workerId: string): Member | undefined =>
  members.find(({ worker_id }) => worker_id === workerId)

const memberOf = (chat: Chat, workerId: string): Member =>
  standingIn(chat, workerId) ?? fail({ kind: 'not-found', collection: 'chats', id: chat.id })

/** A chat that the worker is in. Refuses any other, also one that the worker has left. Catalogue 3.12. */
function foundChat(
  { workers, chats }: Pick<RoostedRecords, 'workers' | 'chats'>,
  path: { id: string; chat_id: string },
): { chat: Chat; member: Member } {
  const worker = found(workers, path.id)
  const chat = found(chats, path.chat_id)
  const member = memberOf(chat, worker.id)
  return member.on_chat === 1 ? { chat, member } : fail({ kind: 'not-found', collection: 'chats', id: chat.id })
}

function checkMembers(
  call: Pick<Call, 'operation'>,
  ids: readonly string[],
  { workers }: Pick<RoostedRecords, 'workers'>,
): void {
  checkFields(
    call,
    wrongReferences('members', ids, (id) => workers.get(id) !== undefined, 'names no worker'),
  )
}

/** `Chris Davis, Aaron Labrado`. */
const namesOf = (ids: readonly string[], { workers }: RoostedRecords): string =>
  ids.map((id) => workers.get(id)?.name_first ?? '').join(', ')
