import type { operations } from '../../src/generated/workbeats.ts'
import type { Conversation, SampleCall } from './conversation.ts'

const badQuery = 'page=0&filter[nothing]=1'

/** Nothing is delivered there: it is not this machine. */
const subscribe = { path: '/v1/webhooks', body: { url: 'https://example.com/hooks', events: ['user.created'] } }

const calls = {
  listUsers: { path: '/v1/users?per_page=3&page=2&filter[status]=active&sort=-name', status: 200, badQuery },
  getUser: { path: '/v1/users/user_001', status: 200, unknown: ['/v1/users/user_999', '/v1/users/S0001'] },
  listDepartments: { path: '/v1/departments', status: 200, badQuery },
  listPositions: { path: '/v1/positions?filter[department_id]=dept_001', status: 200, badQuery },
  listLeaves: { path: '/v1/leaves?filter[status]=approved', status: 200, badQuery },
  getLeave: { path: '/v1/leaves/leave_001', status: 200, unknown: ['/v1/leaves/leave_999'] },
  listWebhooks: { path: '/v1/webhooks?per_page=5', status: 200, badQuery: 'page=0', before: [subscribe] },
  createWebhook: {
    path: '/v1/webhooks',
    body: subscribe.body,
    status: 201,
    badBody: { body: { url: 'ftp://example.com', events: ['user.hired'] }, status: 400 },
  },
  getWebhook: { path: '/v1/webhooks/wh_001', status: 200, unknown: ['/v1/webhooks/wh_999'], before: [subscribe] },
  updateWebhook: {
    path: '/v1/webhooks/wh_001',
    body: { status: 'disabled' },
    status: 200,
    unknown: ['/v1/webhooks/wh_999'],
    badBody: { body: { events: [] }, status: 400 },
    before: [subscribe],
  },
  deleteWebhook: { path: '/v1/webhooks/wh_001', status: 204, unknown: ['/v1/webhooks/wh_999'], before: [subscribe] },
  rotateWebhookSecret: {
    path: '/v1/webhooks/wh_001/rotate-secret',
    status: 200,
    unknown: ['/v1/webhooks/wh_999/rotate-secret'],
    before: [subscribe],
  },
  testWebhook: {
    path: '/v1/webhooks/wh_001/test',
    status: 202,
    unknown: ['/v1/webhooks/wh_999/test'],
    before: [subscribe],
  },
  listWebhookDeliveries: {
    path: '/v1/webhooks/wh_001/deliveries',
    status: 200,
    unknown: ['/v1/webhooks/wh_999/deliveries'],
    before: [subscribe, { path: '/v1/webhooks/wh_001/test' }],
  },
  retryWebhookDelivery: {
    path: '/v1/webhooks/wh_001/deliveries/del_001/retry',
    status: 202,
    unknown: ['/v1/webhooks/wh_999/deliveries/del_001/retry', '/v1/webhooks/wh_001/deliveries/del_999/retry'],
    before: [subscribe, { path: '/v1/webhooks/wh_001/test' }],
  },
} satisfies Record<Exclude<keyof operations, `${string}Scim${string}`>, SampleCall>

const staging = { 'x-environment': 'staging' }

export const workbeats: Conversation = {
  api: 'workbeats',
  headers: { ...staging, authorization: 'Bearer workbeats-full' },
  turnedAway: [
    { headers: staging, status: 401 },
    { headers: { ...staging, authorization: 'Bearer nobody' }, status: 401 },
    { headers: { ...staging, authorization: 'Basic d29ya2JlYXRzLWZ1bGw6' }, status: 401 },
    { headers: { ...staging, authorization: 'Bearer workbeats-revoked' }, status: 401 },
    { headers: { ...staging, authorization: 'Bearer workbeats-uat-full' }, status: 401 },
    { headers: { ...staging, authorization: 'Bearer workbeats-none' }, status: 403 },
    { headers: { authorization: 'Bearer workbeats-full' }, status: 400 },
    { headers: { authorization: 'Bearer workbeats-full', 'x-environment': 'production' }, status: 400 },
  ],
  calls,
}
