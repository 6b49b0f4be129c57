import { type Attempt, Deliveries, type Delivery } from '../../state/deliveries.ts'
import type { RowId } from '../../state/row.ts'
import { Transaction } from '../../state/transaction.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import type { World } from '../world.ts'
import type { Worlds } from '../worlds.ts'
import { ControlError } from './control-error.ts'
import { type Apis, checkName, namedApis } from './places.ts'

/** A webhook on its way to one endpoint, as the control API shows it. */
export interface WebhookDelivery {
  /** `<api>-<number>`: those of an endpoint are delivered in the order of their numbers. */
  readonly id: string
  readonly api: string
  /** The data set that it is about, where the API has several. */
  readonly partition?: string
  readonly event: string
  /** What `webhook-id` says. */
  readonly message_id: string
  /** RFC 3339, by the workspace's clock. */
  readonly at: string
  readonly endpoint: RowId
  /** Where it goes; null where the endpoint is gone, or takes nothing at present. */
  readonly url: string | null
  readonly status: 'pending' | 'delivered' | 'failed'
  readonly next_attempt_at: string | null
  readonly attempts: readonly Attempt[]
  readonly payload: unknown
}

/** Which deliveries are wanted; all of it must hold. */
export interface WebhookFilter {
  readonly api?: string
  readonly event?: string
  readonly endpoint?: string
  readonly status?: string
  /** The latest so many; 1000 by default. */
  readonly limit?: number
}

const STATUSES = ['pending', 'delivered', 'failed']

/** What the APIs deliver to their subscribers. */
export class WebhookControl {
  readonly #apis: Apis
  readonly #worlds: Worlds

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  /** Oldest first, one API after the other. */
  async list(workspace: string, { api, limit = 1000, ...filter }: WebhookFilter = {}): Promise<WebhookDelivery[]> {
    checkName(workspace)
    if (filter.status !== undefined && !STATUSES.includes(filter.status))
      throw new ControlError(400, `"status" must be one of ${STATUSES.join(', ')}, not ${filter.status}`)
    const apis = namedApis(this.#apis, api)
    return this.#worlds.use(workspace, (world) => {
      const tx = new Transaction(world.workspace.state)
      const found = apis.flatMap((one) => {
        const wanted = [...new Deliveries(tx, one.name).all()].filter((delivery) => isWanted(delivery, filter))
        return wanted.map((delivery) => ({ api: one, delivery }))
      })
      const latest = found.slice(Math.max(0, found.length - limit))
      return latest.map(({ api, delivery }) => describe(api, delivery, tx, world))
    })
  }

  /** Delivers once more, as the same message, and answers what is to be delivered. */
  async redeliver(workspace: string, id: string): Promise<WebhookDelivery> {
    checkName(workspace)
    const [, name = '', number = ''] = /^(.+)-(\d{1,15})$/.exec(id) ?? []
    const api = this.#apis.get(name)
    return this.#worlds.change(workspace, (tx, world) => {
      const known = new Deliveries(tx, name).get(Number(number))
      if (api?.webhooks === undefined || known === undefined) throw new ControlError(404, `there is no delivery ${id}`)
      const again = api.webhooks.redeliver(tx, known.id, world.now())
      if (again === undefined)
        throw new ControlError(409, `the endpoint ${known.endpoint} is gone, or takes nothing at present`)
      return describe(api, again, tx, world)
    })
  }
}

const isWanted = (delivery: Delivery, { event, endpoint, status }: WebhookFilter): boolean =>
  (event === undefined || delivery.event === event) &&
  (endpoint === undefined || String(delivery.endpoint) === endpoint) &&
  (status === undefined || delivery.status === status)

function describe({ name, webhooks }: EmulatedApi, delivery: Delivery, tx: Transaction, world: World): WebhookDelivery {
  const { id, partition, event, message, at, endpoint, status, dueAt, attempts, body } = delivery
  return {
    id: `${name}-${id}`,
    api: name,
    ...(partition === '' ? {} : { partition }),
    event,
    message_id: message,
    at,
    endpoint,
    url: webhooks?.targetOf(tx, delivery, world.now())?.url ?? null,
    status,
    next_attempt_at: dueAt === null ? null : new Date(dueAt).toISOString(),
    attempts,
    payload: JSON.parse(body),
  }
}
