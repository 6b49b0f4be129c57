import { fileURLToPath } from 'node:url'
import { type ApiDefinition, type Collection, defineApi, fail, reply } from '../../src/index.ts'

const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const instant = (epochMs: number): string => new Date(epochMs).toISOString()

export interface Order {
  readonly id: number
  readonly title: string
  readonly due_at: string
  readonly status: 'open' | 'due'
  readonly customer_id?: string | null
  readonly estimate?: number | null
}

interface Appointment {
  readonly id: number
  readonly kind: 'reminder' | 'quote' | 'inspection'
  readonly at: string
  readonly order_id: number | null
  readonly gate: string | null
}

interface WorkshopRecords {
  readonly customers: Collection<{ readonly id: string; readonly mail: string }>
  readonly orders: Collection<Order>
  readonly appointments: Collection<Appointment>
}

interface Json<T> {
  readonly content: { readonly 'application/json': T }
}

interface WorkshopOperations {
  createOrder: {
    parameters: object
    requestBody: Json<{ readonly title: string; readonly due_at: string; readonly customer_id?: string | null }>
    responses: { 201: Json<Order> }
  }
  createAppointment: {
    parameters: object
    requestBody: Json<Pick<Appointment, 'kind' | 'at'> & Partial<Appointment>>
    responses: { 201: Json<Appointment> }
  }
  estimateOrder: {
    parameters: { readonly path: { readonly orderId: number } }
    requestBody: Json<{ readonly parts: readonly number[]; readonly gate?: string }>
    responses: { 202: object }
  }
}

interface EstimateInput {
  readonly order: number
  readonly parts: readonly number[]
  readonly gate?: string
}

/** Told of what happens, for tests that cannot ask: asking would make it happen. */
export interface Hooks {
  readonly onReminder?: (epochMs: number) => void
}

const FRONT_DESK = 'desk@workshop.example'
const HOOK = 'https://shop.example/hooks'

const nextOf = ({ appointments }: WorkshopRecords, kind: Appointment['kind']): Appointment | undefined => {
  for (const appointment of appointments.find(['kind'], [kind], { from: '' })) return appointment
  return undefined
}
const dueOf = (records: WorkshopRecords, kind: Appointment['kind']): number | undefined => {
  const next = nextOf(records, kind)
  return next && Date.parse(next.at)
}
const nextOrder = ({ orders }: WorkshopRecords): Order | undefined => {
  for (const order of orders.find(['status'], ['open'], { from: '' })) return order
  return undefined
}

/**
 * Orders fall due, reminders come back every week, quotes begin the heavy job, and the inspection of an order that is
 * called "Cursed" fails.
 */
export const workshop = (hooks: Hooks = {}): ApiDefinition =>
  defineApi<WorkshopOperations, WorkshopRecords>()({
    name: 'workshop',
    document: beside('workshop.yaml'),
    handlers: {
      createOrder({ body, now }, { orders, customers }, effects) {
        const order = orders.insert({ ...body, due_at: instant(Date.parse(body.due_at)), status: 'open' })
        const to = customers.get(body.customer_id)?.mail ?? FRONT_DESK
        const data = { order_id: order.id, received_at: instant(now) }
        effects.send({ kind: 'mail', to, subject: `Received: ${body.title}`, text: 'We are on it.', data })
        if ([...orders.by('title', body.title)].length > 1)
          fail({ kind: 'conflict', reason: `there is an order for ${body.title}` })
        if (body.title === 'Perpetual motion') throw new Error('nobody can build that')
        return reply(201, order)
      },
      createAppointment({ body }, { appointments }) {
        const { kind, at, order_id = null, gate = null } = body
        return reply(201, appointments.insert({ kind, at: instant(Date.parse(at)), order_id, gate }))
      },
      estimateOrder({ path: { orderId }, body }, { orders }, effects) {
        if (orders.get(orderId) === undefined) fail({ kind: 'not-found', collection: 'orders', id: orderId })
        effects.begin('estimate', { order: orderId, ...body })
        return reply(202)
      },
    },
    dueWork: {
      fallDue: {
        nextDueAt: (records) => {
          const order = nextOrder(records)
          return order && Date.parse(order.due_at)
        },
        run: (_moment, records, effects) => {
          const order = nextOrder(records)
          if (order === undefined) return
          records.orders.update(order.id, { status: 'due' })
          effects.send({ kind: 'mail', to: FRONT_DESK, subject: `Due: ${order.title}` })
        },
      },
      remind: {
        nextDueAt: (records) => dueOf(records, 'reminder'),
        run: ({ now }, { appointments }, effects) => {
          for (const { id, at } of appointments.find(['kind'], ['reminder'], { from: '', before: instant(now + 1) })) {
            appointments.update(id, { at: instant(Date.parse(at) + WEEK_MS) })
            effects.send({ kind: 'text', to: '+49 30 1234567', text: 'Sweep the floor' })
          }
          hooks.onReminder?.(now)
        },
      },
      quote: {
        nextDueAt: (records) => dueOf(records, 'quote'),
        run: (_moment, records, effects) => {
          const { id, order_id, gate } = nextOf(records, 'quote') as Appointment // it is due
          effects.begin('estimate', { order: order_id, parts: [10, 20, 12], ...(gate === null ? {} : { gate }) })
          records.appointments.delete(id)
        },
      },
      inspect: {
        nextDueAt: (records) => dueOf(records, 'inspection'),
        run: (_moment, records, effects) => {
          const { id, order_id } = nextOf(records, 'inspection') as Appointment // it is due
          const title = records.orders.get(order_id)?.title
          effects.send({ kind: 'mail', to: FRONT_DESK, subject: `Inspected: ${title}` })
          if (title === 'Cursed') throw new Error('the inspector ran away')
          records.appointments.delete(id)
        },
      },
    },
    jobs: {
      estimate: {
        module: beside('estimate.mjs'),
        finish: ({ input, result: { total, isMainThread }, now }: EstimateDone, { orders }, effects) => {
          orders.update(input.order, { estimate: total })
          const data = { order_id: input.order, total, begun_at: instant(now), aside: !isMainThread }
          effects.send({ kind: 'webhook', to: HOOK, subject: 'estimated', data })
        },
        remark: ({ input, result: { total } }: Omit<EstimateDone, 'now'>) =>
          total === 0 ? `order ${input.order} costs nothing` : undefined,
        fail: ({ input, error }: EstimateFailed, { orders }, effects) => {
          if (orders.get(input.order) !== undefined) orders.update(input.order, { estimate: null })
          const data = { order_id: input.order, reason: error instanceof Error ? error.message : String(error) }
          effects.send({ kind: 'webhook', to: HOOK, subject: 'not estimated', data })
        },
      },
    },
  })

interface EstimateDone {
  readonly input: EstimateInput
  readonly result: { readonly total: number; readonly isMainThread: boolean }
  readonly now: number
}

interface EstimateFailed {
  readonly input: EstimateInput
  readonly error: unknown
}

interface Parcel {
  readonly id: number
  readonly collect_at: string
  readonly status: 'waiting' | 'collected'
}

interface DepotOperations {
  createParcel: {
    parameters: object
    requestBody: Json<{ readonly collect_at: string }>
    responses: { 201: Json<Parcel> }
  }
}

interface DepotRecords {
  readonly parcels: Collection<Parcel>
}

const nextParcel = ({ parcels }: DepotRecords): Parcel | undefined => {
  for (const parcel of parcels.find(['status'], ['waiting'], { from: '' })) return parcel
  return undefined
}

/** Parcels of two sites are collected. */
export const depot: ApiDefinition = defineApi<DepotOperations, DepotRecords>()({
  name: 'depot',
  document: beside('depot.yaml'),
  handlers: {
    createParcel({ body }, { parcels }, effects) {
      const parcel = parcels.insert({ collect_at: instant(Date.parse(body.collect_at)), status: 'waiting' })
      effects.send({ kind: 'webhook', to: HOOK, subject: 'parcel taken in', data: { parcel_id: parcel.id } })
      return reply(201, parcel)
    },
  },
  dueWork: {
    collect: {
      nextDueAt: (records) => {
        const parcel = nextParcel(records)
        return parcel && Date.parse(parcel.collect_at)
      },
      run: (_moment, records, effects) => {
        const { id } = nextParcel(records) as Parcel // it is due
        records.parcels.update(id, { status: 'collected' })
        effects.send({ kind: 'text', to: '+49 30 7654321', text: `Collect parcel ${id}` })
      },
    },
  },
})
