import type { Action, ApiClient, Author, Change } from './api-client.ts'
import { type Fact, placeOf } from './facts.ts'

const CLIENTS = 'roosted/clients'
const CONTACTS = 'roosted/client_contacts'
const ORDERS = 'roosted/client_orders'
const RULES = 'roosted/client_rules'
const EVENTS = 'roosted/events'
const LOCATIONS = 'roosted/locations'
const SHIFTS = 'roosted/event_shifts'
/** As many clients as an author has in a world at most. */
const ENOUGH = 3

const call = (method: string, path: string, body?: object) => {
  return { method, path: `/roosted/api/1_12${path}`, headers: { 'x-api-key': 'roosted-full' }, body }
}

function create(author: Author): Change {
  const mark = author.mark()
  const place = placeOf(CLIENTS, mark)
  const body = { client_name: author.label(), client_postal_code: mark }
  return { call: call('POST', '/clients', body), effects: new Map([[place, body]]), answered: place }
}

const addClient: Action = (own, author) => (own.in(CLIENTS).length < ENOUGH ? create(author) : undefined)

const changeClient: Action = (own, author) => {
  const [place, client] = author.random.pick(own.in(CLIENTS)) ?? []
  if (place === undefined) return undefined
  const body = { client_name: author.label(), default_comments_for_workers: author.text() }
  const effects = new Map([[place, { ...client, ...body }]])
  return { call: call('PATCH', `/clients/${client?.id}`, body), effects, answered: place }
}

/** Takes contacts, orders and rules with it; events stay, and say whose they were. */
const deleteClient: Action = (own, author) => {
  const [place, client] = author.random.pick(own.in(CLIENTS)) ?? []
  if (place === undefined) return undefined
  const events = new Map(own.in(EVENTS))
  const orphaned = { client_id: null, former_client_name: client?.client_name }
  const effects = new Map<string, Fact | undefined>([[place, undefined]])
  for (const [other, fact] of own.where('client_id', client?.id))
    effects.set(other, events.has(other) ? { ...fact, ...orphaned } : undefined)
  return { call: call('DELETE', `/clients/${client?.id}`), effects }
}

const addContact: Action = (own, author) => {
  const [, client] = author.random.pick(own.in(CLIENTS)) ?? []
  if (client === undefined || own.where('client_id', client.id).length > 6) return undefined
  const body = { name: author.label(), title: author.mark() }
  const place = placeOf(CONTACTS, body.title)
  const effects = new Map([[place, { ...body, client_id: client.id }]])
  return { call: call('POST', `/clients/${client.id}/contacts`, body), effects, answered: place }
}

const changeContact: Action = (own, author) => {
  const [place, contact] = author.random.pick(own.in(CONTACTS)) ?? []
  if (place === undefined) return undefined
  const body = { name: author.label() }
  const path = `/clients/${contact?.client_id}/contacts/${contact?.id}`
  return { call: call('PATCH', path, body), effects: new Map([[place, { ...contact, ...body }]]), answered: place }
}

const deleteContact: Action = (own, author) => {
  const [place, contact] = author.random.pick(own.in(CONTACTS)) ?? []
  if (place === undefined) return undefined
  const path = `/clients/${contact?.client_id}/contacts/${contact?.id}`
  return { call: call('DELETE', path), effects: new Map([[place, undefined]]) }
}

/** The answer tells of all rules of the client, so that this one's id is only known once it was found. */
const addRule: Action = (own, author) => {
  const [, client] = author.random.pick(own.in(CLIENTS)) ?? []
  if (client === undefined || own.where('client_id', client.id).length > 6) return undefined
  const body = { field_id: 116, operator: 'is', value: author.mark() }
  const effects = new Map([[placeOf(RULES, body.value), { ...body, client_id: client.id }]])
  return { call: call('POST', `/clients/${client.id}/rules`, body), effects }
}

const addOrder: Action = (own, author) => {
  const [, client] = author.random.pick(own.in(CLIENTS)) ?? []
  if (client === undefined || own.where('client_id', client.id).length > 6) return undefined
  const shift = { role_id: '123', quantity: 2, start: '2027-01-05 18:00:00' }
  const shifts = [1, 2].map(() => ({ ...shift, custom_name: author.mark() }))
  const body = { name: author.mark(), time_start: shift.start }
  const place = placeOf(ORDERS, body.name)
  const effects = new Map([[place, { ...body, client_id: client.id, order_status: 0 }]])
  return { call: call('POST', `/clients/${client.id}/orders`, { ...body, shifts }), effects, answered: place }
}

/** Makes a location, an event there, and a shift of it for each that was ordered. */
const acceptOrder: Action = (own, author) => {
  const isNew = ([, fact]: [string, Fact]) => fact.order_status === 0
  const [place, order] = author.random.pick(own.in(ORDERS).filter(isNew)) ?? []
  if (order === undefined || place === undefined || own.in(EVENTS).length > 4) return undefined
  const body = { order_status: 2 }
  const effects = new Map<string, Fact>([[place, { ...order, ...body }]])
  effects.set(placeOf(LOCATIONS, order.name), { location: order.name })
  effects.set(placeOf(EVENTS, order.name), { name: order.name, client_id: order.client_id })
  for (const { custom_name, quantity } of order.shifts as { custom_name: string; quantity: number }[])
    effects.set(placeOf(SHIFTS, custom_name), { custom_name, quantity })
  return { call: call('PATCH', `/clients/${order.client_id}/orders/${order.id}`, body), effects, answered: place }
}

/** Through the control API, as no operation does it. The id of an event is known once it was found. */
const deleteEvent: Action = (own, author) => {
  const [place, event] = author.random.pick(own.in(EVENTS).filter(([, { id }]) => id !== undefined)) ?? []
  if (place === undefined) return undefined
  const effects = new Map<string, undefined>([[place, undefined]])
  for (const [shift] of own.where('event_id', event?.id)) effects.set(shift, undefined)
  return { call: { method: 'DELETE', path: `/_understudy/state/roosted/events/${event?.id}` }, effects }
}

export const roosted: ApiClient = {
  name: 'roosted',
  create,
  changes: {
    addClient,
    changeClient,
    deleteClient,
    addContact,
    changeContact,
    deleteContact,
    addRule,
    addOrder,
    acceptOrder,
    deleteEvent,
  },
  look: (own, author) => {
    const [place, fact] = author.random.pick([...own.in(CLIENTS), ...own.in(CONTACTS), ...own.in(ORDERS)]) ?? []
    if (place === undefined || fact === undefined) return undefined
    const owner = `/clients/${fact.client_id}`
    const path = place.startsWith(CLIENTS)
      ? `/clients/${fact.id}`
      : `${owner}/${place.startsWith(CONTACTS) ? 'contacts' : 'orders'}/${fact.id}`
    return { call: call('GET', path), place, read: (answer) => answer as Fact }
  },
}
