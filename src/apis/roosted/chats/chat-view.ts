import type { components } from '../../../generated/roosted.ts'
import type { RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Chat = Schemas['ChatRecord']
export type Member = Chat['members'][number]
type Message = Schemas['ChatMessageRecord']

/** A chat as one of its members sees it. */
export function chatView(chat: Chat, member: Member, records: RoostedRecords): Schemas['Chat'] {
  const last = lastMessage(chat, records)
  const sender = records.workers.get(last?.sender_id)
  return {
    ...seenBy(chat, member),
    most_recent_message_id: last?.id ?? null,
    last_message_timestamp: last === undefined ? null : precise(last.date_created),
    message: last?.message ?? null,
    name_first: sender?.name_first ?? null,
    selected_picture_location: sender?.selected_picture_location ?? null,
    members: chat.members.flatMap(({ worker_id, on_chat }) => {
      const worker = records.workers.get(worker_id)
      if (worker === undefined || on_chat === 0) return []
      const { id, name_first, selected_picture_location } = worker
      return [{ id, name_first, name_last: '', selected_picture_location }]
    }),
  }
}

/** The same in a list, where what there is not is empty text. */
export function chatSummary(chat: Chat, member: Member, records: RoostedRecords): Schemas['ChatSummary'] {
  const { members: _, ...view } = chatView(chat, member, records)
  return {
    ...view,
    auto_add_workers: chat.auto_add_workers,
    event_id: chat.event_id,
    most_recent_message_id: view.most_recent_message_id ?? '',
    last_message_timestamp: view.last_message_timestamp ?? '',
    message: view.message ?? '',
    name_first: view.name_first ?? '',
    selected_picture_location: view.selected_picture_location ?? '',
  }
}

/** `read`: whether the member who looks at it had read it. */
export function messageView(
  { id, message, sender_id, date_created }: Message,
  isRead: boolean,
  { workers }: RoostedRecords,
): Schemas['ChatMessage'] {
  const sender_name = workers.get(sender_id)?.name_first ?? ''
  return { id, message, sender_id, sender_name, date_created: precise(date_created), read: isRead ? '1' : '0' }
}

const seenBy = (
  { id, name, locked, date_created, chats_order }: Chat,
  { chat_admin, silenced, on_chat, unread }: Member,
) => ({
  id,
  name,
  chat_admin,
  silenced,
  on_chat,
  locked,
  date_created: precise(date_created),
  chats_order: precise(chats_order),
  unread_count: unread,
})

/** Chats tell times to the millisecond, whole seconds too: `2024-01-05T20:13:00.000Z`. Catalogue 1.8. */
const precise = (instant: string): string => new Date(instant).toISOString()

function lastMessage({ id }: Chat, { chat_messages }: RoostedRecords): Message | undefined {
  return [...chat_messages.by('chat_id', id)].at(-1)
}
