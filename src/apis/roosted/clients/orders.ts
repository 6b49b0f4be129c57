import { reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import type { components } from '../../../generated/roosted.ts'
import type { Effects } from '../../../state/effects.ts'
import { checkFields, type FieldFault, wrongReference } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { skillsetNamed } from '../skillsets/skillset-named.ts'
import { utcStamp } from '../times.ts'
import { acceptOrder } from './order-acceptance.ts'

type Schemas = components['schemas']
type Order = Schemas['ClientOrderRecord']
type Status = Order['order_status']
type NewShift = Schemas['NewClientOrderShift']

/** What an order in each state is called, and where it can go from there. */
const STATES: Readonly<Record<Status, { readonly name: string; readonly next: readonly Status[] }>> = {
  0: { name: 'new', next: [2, 86, 96] },
  2: { name: 'accepted', next: [96] },
  86: { name: 'declined', next: [] },
  96: { name: 'cancelled', next: [] },
}
const ACCEPTED = 2

export const createClientOrder: Handler<'createClientOrder'> = (call, records) => {
  const { body, now } = call
  const client = found(records.clients, call.path.id)
  const { shifts = [] } = body
  checkFields(
    call,
    shifts.flatMap((shift, index) => shiftFaults(shift, index, records)),
  )
  const order = records.client_orders.insert({
    name: body.name,
    comments: null,
    order_comments: body.order_comments ?? null,
    time_start: body.time_start,
    time_end: body.time_end ?? latestEnd(shifts) ?? body.time_start,
    location: body.location ?? null,
    address: body.address ?? null,
    city: body.city ?? null,
    postal_code: body.postal_code ?? null,
    order_status: 0,
    order_created: utcStamp(now),
    shifts: shifts.map((shift) => orderedShift(shift, records)),
    client_id: client.id,
  })
  return reply(201, order, { location: `${call.baseUrl}/clients/${client.id}/orders/${order.id}` })
}

export const updateClientOrder: Handler<'updateClientOrder'> = ({ path, body }, records, effects) => {
  const client = found(records.clients, path.id)
  const order = found(records.client_orders, path.order_id)
  if (order.client_id !== client.id) return fail({ kind: 'not-found', collection: 'client_orders', id: order.id })
  const { order_status: next, comments = order.comments } = body
  if (next !== undefined && !STATES[order.order_status].next.includes(next)) {
    return refuse('CLI-502', { from: STATES[order.order_status].name, to: STATES[next].name })
  }
  if (next === ACCEPTED) {
    acceptOrder(order, records)
    tellClient(client, order, effects)
  }
  return reply(200, records.client_orders.update(order.id, { order_status: next ?? order.order_status, comments }))
}

/** A client hears that the order was accepted. Catalogue 5.5. */
function tellClient(client: Schemas['ClientRecord'], { id, name }: Order, effects: Effects): void {
  const to = client.client_contact_email ?? client.client_portal_invite_email
  if (to === null || to === '') return
  effects.send({
    kind: 'mail',
    to,
    subject: `Your order ${name} was accepted`,
    data: { order_id: id, client_id: client.id },
  })
}

function shiftFaults({ role_id, start, end }: NewShift, index: number, records: RoostedRecords): FieldFault[] {
  const message = whyNotOffered(role_id, records)
  const backward: FieldFault = {
    pointer: `/shifts/${index}/end`,
    keyword: 'rule',
    message: 'is not after the start',
    received: end,
  }
  return [
    ...(message === undefined ? [] : [wrongReference(`shifts/${index}/role_id`, message, role_id)]),
    ...(end !== undefined && end <= start ? [backward] : []),
  ]
}

function whyNotOffered(roleId: string, records: RoostedRecords): string | undefined {
  const skillset = skillsetNamed(records, roleId)
  if (skillset === undefined) return 'names no skillset'
  return skillset.client_portal_access === 0 ? 'is not offered in the client portal' : undefined
}

const latestEnd = (shifts: readonly NewShift[]): string | undefined =>
  shifts
    .flatMap(({ end }) => end ?? [])
    .sort()
    .at(-1)

/** Shifts are no records, yet have ids like them: those of orders, so that no two are the same. */
function orderedShift(shift: NewShift, { client_orders }: RoostedRecords): Schemas['ClientOrder']['shifts'][number] {
  const { role_id, quantity, start, end = '', custom_name = '', comments = '' } = shift
  const overnight = end !== '' && end.slice(0, 10) > start.slice(0, 10)
  return { id: String(client_orders.nextId()), custom_name, role_id, quantity, start, end, overnight, comments }
}
