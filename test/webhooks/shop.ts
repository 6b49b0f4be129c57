import { fileURLToPath } from 'node:url'
import { type Collection, defineApi, reply } from '../../src/index.ts'

interface Order {
  readonly id: number
  readonly title: string
  readonly due_at: string
  readonly status: string
}

interface Listener {
  readonly id: number
  readonly url: string
  readonly secret: string
  readonly mood: string
}

interface ShopRecords {
  readonly orders: Collection<Order>
  readonly listeners: Collection<Listener>
}

interface Json<T> {
  readonly content: { readonly 'application/json': T }
}

interface ShopOperations {
  createOrder: {
    parameters: object
    requestBody: Json<{ readonly title: string; readonly due_at: string }>
    responses: { 201: Json<Order> }
  }
  raiseAlarm: {
    parameters: object
    requestBody: Json<{ readonly event: string; readonly payload?: unknown }>
    responses: { 202: object }
  }
}

const nextOf = ({ orders }: ShopRecords): Order | undefined => [...orders.find(['status'], ['open'], { from: '' })][0]

/**
 * An API with webhooks of its own: endpoints are counted, not named, all of them hear everything, and three tries follow
 * each other fast. A listener in the mood `sad` cannot be given up, because that fails; nor can a `gone` one.
 */
export const shop = defineApi<ShopOperations, ShopRecords>()({
  name: 'shop',
  document: fileURLToPath(new URL('shop.yaml', import.meta.url)),
  handlers: {
    createOrder: ({ body }, { orders }) => reply(201, orders.insert({ ...body, status: 'open' })),
    raiseAlarm({ body }, _records, effects) {
      effects.emit({ type: body.event, payload: body.payload })
      return reply(202)
    },
  },
  dueWork: {
    fallDue: {
      nextDueAt: (records) => {
        const next = nextOf(records)
        return next && Date.parse(next.due_at)
      },
      run: (_moment, records) => {
        const next = nextOf(records)
        if (next !== undefined) records.orders.update(next.id, { status: 'due' })
      },
    },
  },
  webhooks: {
    endpoints: 'listeners',
    wants: () => true,
    target: ({ url, secret }: Listener) => ({ url, secrets: [secret] }),
    events: {
      orders: ({ after }, _records, now) =>
        after?.status === 'due'
          ? [{ type: 'order.due', payload: { at: new Date(now).toISOString(), order: after, margin: 0.4 } }]
          : [],
    },
    retryAfterMs: [50, 50],
    exhausted: ({ id, mood }: Listener, { listeners }) => {
      if (mood === 'sad') throw new Error('it is not to be given up')
      listeners.update(id, { mood: 'ignored' })
    },
    gone: ({ id }: Listener, { listeners }) => listeners.delete(id),
  },
})
