import type { operations } from '../../src/generated/workbeats.ts'
import type { Conversation, SampleCall } from './conversation.ts'

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const MESSAGE = 'urn:ietf:params:scim:api:messages:2.0'

const badQuery = 'startIndex=first&count=1.5&sortOrder=up'
const list = {
  path: '?filter=meta.created pr&sortBy=displayName&count=2&attributes=displayName',
  status: 200,
  badQuery,
}
const search = {
  status: 200,
  body: { schemas: [`${MESSAGE}:SearchRequest`], filter: 'displayName co "e"', attributes: ['displayName'], count: 2 },
  badBody: { body: { schemas: [], count: 'many' }, status: 400 },
}
const user = { schemas: [USER], userName: 'nadia.ismail@company.com', title: 'Accountant' }
const group = { schemas: [GROUP], displayName: 'Lighting', members: [{ value: 'user_047' }] }
const patch = (path: string, value: unknown) => ({
  body: { schemas: [`${MESSAGE}:PatchOp`], Operations: [{ op: 'replace', path, value }] },
  badBody: { body: { schemas: [`${MESSAGE}:PatchOp`], Operations: [] }, status: 400 },
})
const badBody = (schema: string) => ({ badBody: { body: { schemas: [schema] }, status: 400 } })
const oneUser = { path: '/Users/user_001', unknown: ['/Users/user_999', '/Users/S0001', '/Users/dept_001'] }
const oneGroup = { path: '/Groups/dept_001', unknown: ['/Groups/dept_999', '/Groups/user_001'] }
const discovery = { status: 200 } as const
const me = { path: '/Me', status: 501 }

const calls = {
  listScimResources: { ...list, path: `/${list.path}` },
  searchScimResources: { ...search, path: '/.search' },
  listScimUsers: { ...list, path: `/Users${list.path}` },
  searchScimUsers: { ...search, path: '/Users/.search' },
  createScimUser: { path: '/Users', status: 201, body: user, ...badBody(USER) },
  getScimUser: { ...oneUser, status: 200 },
  replaceScimUser: { ...oneUser, status: 200, body: user, ...badBody(USER) },
  patchScimUser: { ...oneUser, status: 200, ...patch('active', false) },
  deleteScimUser: { ...oneUser, status: 204 },
  listScimGroups: { ...list, path: `/Groups${list.path}` },
  searchScimGroups: { ...search, path: '/Groups/.search' },
  createScimGroup: { path: '/Groups', status: 201, body: group, ...badBody(GROUP) },
  getScimGroup: { ...oneGroup, status: 200 },
  replaceScimGroup: { ...oneGroup, status: 200, body: group, ...badBody(GROUP) },
  patchScimGroup: { ...oneGroup, status: 200, ...patch('displayName', 'Research') },
  deleteScimGroup: { ...oneGroup, status: 204 },
  runScimBulk: {
    path: '/Bulk',
    status: 200,
    body: {
      schemas: [`${MESSAGE}:BulkRequest`],
      Operations: [{ method: 'POST', path: '/Users', bulkId: 'one', data: user }],
    },
    badBody: { body: { schemas: [`${MESSAGE}:BulkRequest`], failOnErrors: 0, Operations: [] }, status: 400 },
  },
  getScimServiceProviderConfig: { ...discovery, path: '/ServiceProviderConfig', isOpen: true },
  listScimResourceTypes: { ...discovery, path: '/ResourceTypes' },
  getScimResourceType: { ...discovery, path: '/ResourceTypes/Group', unknown: ['/ResourceTypes/Device'] },
  listScimSchemas: { ...discovery, path: '/Schemas' },
  getScimSchema: { ...discovery, path: `/Schemas/${GROUP}`, unknown: [`/Schemas/${MESSAGE}:PatchOp`] },
  getScimMe: me,
  createScimMe: me,
  replaceScimMe: me,
  patchScimMe: me,
  deleteScimMe: me,
} satisfies Record<Extract<keyof operations, `${string}Scim${string}`>, SampleCall>

const full = { authorization: 'Bearer workbeats-full' }

export const workbeatsScim: Conversation = {
  api: 'workbeats',
  serverPath: '/scim/v2',
  headers: full,
  turnedAway: [
    { headers: {}, status: 401 },
    { headers: { authorization: 'Bearer nobody' }, status: 401 },
    { headers: { authorization: 'Basic d29ya2JlYXRzLWZ1bGw6' }, status: 401 },
    { headers: { authorization: 'Bearer workbeats-revoked' }, status: 401 },
    { headers: { ...full, 'x-environment': 'uat' }, status: 401 },
    { headers: { ...full, 'x-environment': 'production' }, status: 401 },
    { headers: { authorization: 'Bearer workbeats-users' }, status: 403 },
  ],
  calls,
}
