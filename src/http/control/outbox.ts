import { outboxOf, type StoredMessage } from '../../state/effects.ts'
import type { Worlds } from '../worlds.ts'
import { ControlError } from './control-error.ts'
import { type Apis, checkName, namedApis } from './places.ts'

/** A message as the control API shows it. */
export interface SentMessage extends StoredMessage {
  readonly api: string
}

/** Which messages are wanted; all of it must hold. */
export interface OutboxFilter {
  readonly api?: string
  readonly kind?: string
  readonly to?: string
  /** The latest so many; 1000 by default. */
  readonly limit?: number
}

const KINDS = ['mail', 'text', 'webhook']

/** What the APIs would have sent. */
export class OutboxControl {
  readonly #apis: Apis
  readonly #worlds: Worlds

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  /** Oldest first. */
  async list(workspace: string, { api, kind, to, limit = 1000 }: OutboxFilter = {}): Promise<SentMessage[]> {
    checkName(workspace)
    if (kind !== undefined && !KINDS.includes(kind))
      throw new ControlError(400, `"kind" must be one of ${KINDS.join(', ')}, not ${kind}`)
    const apis = namedApis(this.#apis, api)
    return this.#worlds.use(workspace, ({ workspace: { state } }) => {
      const messages = apis.flatMap(({ name }) =>
        Array.from(state.tables.get(outboxOf(name))?.all() ?? [], (row) => {
          return { api: name, ...row } as SentMessage // what `Effects` stored
        }),
      )
      const wanted = messages.filter(
        (message) => (kind === undefined || message.kind === kind) && (to === undefined || message.to === to),
      )
      // Stable: messages of one moment stay in the order in which they were sent.
      wanted.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      return wanted.slice(Math.max(0, wanted.length - limit))
    })
  }

  /** Empties the outbox, of all APIs or of one. */
  async clear(workspace: string, api?: string): Promise<void> {
    checkName(workspace)
    const apis = namedApis(this.#apis, api)
    await this.#worlds.change(workspace, (tx) => {
      for (const { name } of apis) {
        const table = outboxOf(name)
        for (const { id } of tx.steadyTable(table)?.entries() ?? []) tx.delete(table, id)
      }
    })
  }
}
