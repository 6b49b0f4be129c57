import { reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import { actingAdmin } from '../acting-admin.ts'
import { display } from '../display.ts'
import { checkFields, refuseFields, wrongReference } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, only, type RoostedRecords } from '../records.ts'
import { companyZone, fromUtc, utcStamp } from '../times.ts'

type Schemas = components['schemas']
type Order = Schemas['WorkerOrderRecord']

const STATES = { 0: 'pending', 1: 'approved', 2: 'completed' } as const satisfies Record<Order['status'], string>

export function workerOrderView(order: Order, records: RoostedRecords): Schemas['WorkerOrder'] {
  const day = display(fromUtc(order.date, companyZone(records)), 'day of an order')
  return { ...order, formatted_date: day }
}

export const createWorkerOrder: Handler<'createWorkerOrder'> = (call, records) => {
  const { id, p_id } = call.body
  const worker = found(records.workers, call.path.id)
  const { active, items } = only(records.config).time_tracking.personnel_orderables
  const item = active === 1 ? items.find((one) => one.id === id) : undefined
  const others = p_id === worker.id ? [] : [wrongReference('p_id', 'is not the worker of the path', p_id)]
  if (item === undefined)
    return refuseFields(call, [wrongReference('id', 'names nothing that can be ordered', id), ...others])
  checkFields(call, others)
  const admin = actingAdmin(call, records)
  const at = utcStamp(call.now)
  const order = records.worker_orders.insert({
    personnel_id: worker.id,
    company_id: String(only(records.company).id),
    ordering_personnel_id: admin.id,
    companies_personnel_orderables_id: item.id,
    name: item.name,
    cost: item.cost,
    date: at,
    status: '0',
    response_message: null,
    submitter: admin.name_first,
    reach_out_email: admin.email ?? '',
    deduction_types_id: item.deduction_types_id ?? '',
    status_datetime: at,
  })
  const place = `${call.baseUrl}/workers/${worker.id}/orders/${order.id}`
  return reply(201, workerOrderView(order, records), { location: place })
}

export const updateWorkerOrder: Handler<'updateWorkerOrder'> = (call, records) => {
  const { status, response_message } = call.body
  const order = foundOrder(records, call.path)
  if (status === undefined && response_message === undefined) {
    const message = 'is required without response_message'
    return refuseFields(call, [{ pointer: '/status', keyword: 'required', message, received: undefined }])
  }
  if (status !== undefined && Number(status) !== Number(order.status) + 1)
    return refuse('WRK-503', { from: STATES[order.status], to: STATES[status], field: 'status' })
  const step = status === undefined ? {} : { status, status_datetime: utcStamp(call.now) }
  const answer = response_message === undefined ? {} : { response_message }
  return reply(200, workerOrderView(records.worker_orders.update(order.id, { ...step, ...answer }), records))
}

export const deleteWorkerOrder: Handler<'deleteWorkerOrder'> = ({ path }, records) => {
  const order = foundOrder(records, path)
  if (order.status !== '0') return refuse('WRK-503', { from: STATES[order.status], to: 'cancelled' })
  records.worker_orders.delete(order.id)
  return reply(204)
}

function foundOrder({ workers, worker_orders }: RoostedRecords, path: { id: string; order_id: string }): Order {
  const worker = found(workers, path.id)
  const order = found(worker_orders, path.order_id)
  return order.personnel_id === worker.id
    ? order
    : fail({ kind: 'not-found', collection: 'worker_orders', id: order.id })
}
