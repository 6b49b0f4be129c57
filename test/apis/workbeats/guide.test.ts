import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/index.ts'
import { runCurl } from '../../curl.ts'

/** The calls of Workbeats' guide "Getting Started with HRMS Public API", with the line breaks that its page lost. */
const ORIGIN = 'https://dev.workbeats.app'
const TOKEN = 'YOUR_APPLICATION_TOKEN'

const LIST_WITH_TOKEN = `curl -H "Authorization: Bearer YOUR_APPLICATION_TOKEN" \\
     -H "X-Environment: staging" \\
     https://dev.workbeats.app/api/v1/users`

const LIST_USERS = `curl -X GET https://dev.workbeats.app/api/v1/users \\
  -H "Authorization: Bearer YOUR_APPLICATION_TOKEN" \\
  -H "Content-Type: application/json" \\
  -H "X-Environment: staging"`

const GET_USER = `curl -X GET https://dev.workbeats.app/api/v1/users/user_001 \\
  -H "Authorization: Bearer YOUR_APPLICATION_TOKEN" \\
  -H "X-Environment: staging"`

const JAVASCRIPT = `
const headers = {
  'Authorization': 'Bearer YOUR_APPLICATION_TOKEN',
  'Content-Type': 'application/json',
  'X-Environment': 'staging'
};

return fetch('https://dev.workbeats.app/api/v1/users', { headers })
  .then(res => res.json())`

/** What Python's requests sends for the guide's call: these headers and its own. */
const PYTHON = {
  url: 'https://dev.workbeats.app/api/v1/users',
  headers: {
    Authorization: 'Bearer YOUR_APPLICATION_TOKEN',
    'Content-Type': 'application/json',
    'X-Environment': 'staging',
    'User-Agent': 'python-requests/2.32.3',
    'Accept-Encoding': 'gzip, deflate',
    Accept: '*/*',
  },
}

const JOHN_DOE = {
  id: 'user_001',
  type: 'user',
  attributes: {
    staffId: 'S0001',
    email: 'john.doe@company.com',
    name: 'John Doe',
    preferred_name: 'John',
    phone: '+60123456789',
    status: 'active',
  },
}

let sandbox: Sandbox
let replacements: Record<string, string>
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'] })
  replacements = { [ORIGIN]: `${sandbox.origin}/workbeats`, [TOKEN]: 'workbeats-full' }
})
afterAll(() => sandbox.close())

test.each([
  ['with a token', LIST_WITH_TOKEN],
  ['of the first request', LIST_USERS],
])('the list of users %s begins with the documented example, and has nothing but data', async (_, command) => {
  const response = await runCurl(command, replacements)
  expect(response.status).toBe(200)
  const body = (await response.json()) as { data: unknown[] }
  expect(Object.keys(body)).toEqual(['data'])
  expect(JSON.stringify(body.data[0])).toBe(JSON.stringify(JOHN_DOE))
  expect(body.data.length).toBeGreaterThanOrEqual(40)
})

test('one user comes with department, position and work locations', async () => {
  const response = await runCurl(GET_USER, replacements)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    data: {
      ...JOHN_DOE,
      attributes: {
        ...JOHN_DOE.attributes,
        department: { id: 'dept_001', name: 'Engineering' },
        position: { id: 'pos_001', name: 'Software Engineer' },
        work_locations: [{ id: 'loc_001', name: 'Kuala Lumpur HQ', is_primary: true }],
      },
    },
  })
})

test('the JavaScript call works as printed', async () => {
  let code = JAVASCRIPT
  for (const [from, to] of Object.entries(replacements)) code = code.replaceAll(from, to)
  const body = (await new Function(code)()) as { data: unknown[] }
  expect(body.data[0]).toEqual(JOHN_DOE)
})

test('the Python call works as printed', async () => {
  const headers = { ...PYTHON.headers, Authorization: PYTHON.headers.Authorization.replace(TOKEN, 'workbeats-full') }
  const response = await fetch(PYTHON.url.replace(ORIGIN, `${sandbox.origin}/workbeats`), { headers })
  expect(response.status).toBe(200)
})

test.each([
  ['401: no such token', GET_USER, { [TOKEN]: 'no-such-token' }, 401, { message: 'Unauthenticated' }],
  [
    '403: a scope is missing',
    LIST_USERS,
    { [TOKEN]: 'workbeats-positions' },
    403,
    { message: 'Insufficient permissions for this resource' },
  ],
  ['404: no such user', GET_USER, { user_001: 'user_404' }, 404, { message: 'Resource not found' }],
  ['401: the token is of the other environment', LIST_USERS, { staging: 'uat' }, 401, { message: 'Unauthenticated' }],
  ['401: the token was revoked', LIST_USERS, { [TOKEN]: 'workbeats-revoked' }, 401, { message: 'Unauthenticated' }],
  [
    '400: no such environment',
    LIST_USERS,
    { staging: 'production' },
    400,
    { message: 'Validation failed', errors: { 'X-Environment': ['The selected X-Environment is invalid.'] } },
  ],
])('errors have the documented bodies: %s', async (_, command, changes, status, body) => {
  const response = await runCurl(command, { ...replacements, ...changes })
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual(body)
})
