import type { operations } from '../../src/generated/roosted.ts'
import type { Conversation, SampleCall } from './conversation.ts'
import { eventCalls } from './roosted-events.ts'
import { payCalls } from './roosted-pay.ts'
import { setupCalls } from './roosted-setup.ts'
import { timeCalls } from './roosted-time.ts'
import { workerCalls } from './roosted-workers.ts'

const unknownClient = (rest: string): readonly string[] => [`/clients/zzzzz${rest}`]
const badQuery = 'items_per_page=0&page=x'

const calls = {
  listClients: { path: '/clients?items_per_page=5&page=2', status: 200, badQuery },
  createClient: {
    path: '/clients',
    body: { client_name: 'New Client' },
    status: 201,
    badBody: { body: { client_name: '' }, status: 422 },
  },
  getClient: { path: '/clients/uLu8K', status: 200, unknown: unknownClient('') },
  updateClient: {
    path: '/clients/uLu8K',
    body: { client_city: 'Ipoh' },
    status: 200,
    unknown: unknownClient(''),
    badBody: { body: { client_name: null }, status: 422 },
  },
  deleteClient: { path: '/clients/hAjwQ', status: 204, unknown: unknownClient('') },
  inviteClient: {
    path: '/clients/hAjwQ/invite',
    body: { email: 'someone@client.example' },
    status: 200,
    unknown: unknownClient('/invite'),
  },
  listClientContacts: { path: '/clients/uLu8K/contacts', status: 200, unknown: unknownClient('/contacts') },
  getClientContact: {
    path: '/clients/uLu8K/contacts/k3PzW',
    status: 200,
    unknown: ['/clients/uLu8K/contacts/zzzzz', '/clients/hAjwQ/contacts/k3PzW'],
  },
  createClientContact: {
    path: '/clients/uLu8K/contacts',
    body: { name: 'Ada' },
    status: 201,
    unknown: unknownClient('/contacts'),
    badBody: { body: {}, status: 422 },
  },
  updateClientContact: {
    path: '/clients/uLu8K/contacts/k3PzW',
    body: { title: 'Director' },
    status: 200,
    unknown: ['/clients/uLu8K/contacts/zzzzz'],
    badBody: { body: { name: '' }, status: 422 },
  },
  deleteClientContact: {
    path: '/clients/uLu8K/contacts/k3PzW',
    status: 204,
    unknown: ['/clients/uLu8K/contacts/zzzzz'],
  },
  listClientCustomFields: {
    path: '/clients/uLu8K/custom-fields',
    status: 200,
    unknown: unknownClient('/custom-fields'),
  },
  setClientCustomField: {
    path: '/clients/uLu8K/custom-fields',
    body: { custom_field_id: 'Tx1Po', value: 'PO-1' },
    status: 200,
    unknown: unknownClient('/custom-fields'),
    badBody: { body: { custom_field_id: 'zzzzz' }, status: 422 },
  },
  listClientDocuments: {
    path: '/clients/uLu8K/documents?page=1',
    status: 200,
    unknown: unknownClient('/documents'),
    badQuery,
  },
  getClientDocument: {
    path: '/clients/uLu8K/documents/d7KqM',
    status: 200,
    unknown: ['/clients/uLu8K/documents/zzzzz'],
  },
  uploadClientDocument: {
    path: '/clients/uLu8K/documents',
    body: { name: 'Terms.pdf', file: 'JVBERi0xLjcK' },
    status: 201,
    unknown: unknownClient('/documents'),
    badBody: { body: { name: 'Terms.pdf' }, status: 422 },
  },
  deleteClientDocument: {
    path: '/clients/uLu8K/documents/d7KqM',
    status: 204,
    unknown: ['/clients/uLu8K/documents/zzzzz'],
  },
  listClientOrders: {
    path: '/clients/uLu8K/orders?order_status=0',
    status: 200,
    unknown: unknownClient('/orders'),
    badQuery: 'order_status=5',
  },
  getClientOrder: {
    path: '/clients/uLu8K/orders/oR5xT',
    status: 200,
    unknown: ['/clients/uLu8K/orders/zzzzz', '/clients/hAjwQ/orders/oR5xT'],
  },
  createClientOrder: {
    path: '/clients/uLu8K/orders',
    body: {
      name: 'Gala',
      time_start: '2027-01-05 18:00:00',
      shifts: [{ role_id: '123', quantity: 2, start: '2027-01-05 18:00:00' }],
    },
    status: 201,
    unknown: unknownClient('/orders'),
    badBody: { body: { name: 'Gala' }, status: 422 },
  },
  updateClientOrder: {
    path: '/clients/uLu8K/orders/oR5xT',
    body: { order_status: 2 },
    status: 200,
    unknown: ['/clients/uLu8K/orders/zzzzz'],
    badBody: { body: { order_status: 7 }, status: 422 },
  },
  getClientRules: { path: '/clients/uLu8K/rules', status: 200, unknown: unknownClient('/rules') },
  createClientRule: {
    path: '/clients/uLu8K/rules',
    body: { field_id: 111, operator: 'is', value: 'yes' },
    status: 201,
    unknown: unknownClient('/rules'),
    badBody: { body: { field_id: 111, operator: 'resembles' }, status: 422 },
  },
  deleteClientRule: { path: '/clients/uLu8K/rules/rU1fA', status: 204, unknown: ['/clients/uLu8K/rules/zzzzz'] },
  listClientWorkers: {
    path: '/clients/uLu8K/workers?status=preferred',
    status: 200,
    unknown: unknownClient('/workers'),
    badQuery: 'status=liked',
  },
  getClientWorkerStatus: {
    path: '/clients/uLu8K/workers/3158/status',
    status: 200,
    unknown: ['/clients/uLu8K/workers/9999/status'],
  },
  updateClientWorkerStatus: {
    path: '/clients/uLu8K/workers/3158/status',
    body: { status: 'banned' },
    status: 200,
    unknown: ['/clients/uLu8K/workers/9999/status'],
    badBody: { body: { status: 'liked' }, status: 422 },
  },
  ...setupCalls,
  ...payCalls,
  ...eventCalls,
  ...workerCalls,
  ...timeCalls,
} satisfies Record<keyof operations, SampleCall>

export const roosted: Conversation = {
  api: 'roosted',
  headers: { 'x-api-key': 'roosted-full' },
  turnedAway: [
    { headers: {}, status: 401 },
    { headers: { 'x-api-key': 'nobody' }, status: 401 },
    { headers: { authorization: 'Bearer nobody' }, status: 401 },
    { headers: { 'x-api-key': 'roosted-expired' }, status: 401 },
    // Where both are sent, the key decides.
    { headers: { 'x-api-key': 'nobody', authorization: 'Bearer roosted-full' }, status: 401 },
    { headers: { 'x-api-key': 'roosted-read' }, status: 403, only: 'writes' },
  ],
  calls,
}
