import { afterAll, beforeEach, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { invited, sentIn, shown } from './people.ts'
import { NOT_FOUND, type Refused, refusedIn, UNAUTHORIZED } from './refusals.ts'
import { type Act, actIn, LOC, ORG, openStage } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
let refused: Refused
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
  refused = refusedIn(world)
})

/** Admins of an organization and managers of a location are appointed by the same rules. */
const KINDS = [
  {
    list: `${ORG}/admins/`,
    missing: '/organizations/99/admins/',
    by: 'admin',
    notBy: 'manager',
    word: 'an admin',
    of: 'organization',
    isForced: true,
  },
  {
    list: `${LOC}/managers/`,
    missing: `${ORG}/locations/99/managers/`,
    by: 'manager',
    notBy: 'worker',
    word: 'a manager',
    of: 'location',
    isForced: false,
  },
] as const

const NOW = '2016-03-02T20:00:00'

test.each(KINDS)('$list: an active user is appointed by id or address, and told', async ({ list, by, word }) => {
  const byId = await act(by, 'POST', list, { id: '4', name: 'ignored' })
  expect([byId.status, byId.body]).toEqual([201, shown('worker')])
  expect((await act(by, 'POST', list, { email: ' COLLEAGUE@example.com ' })).body).toEqual(shown('colleague'))
  expect(await sentIn(world)).toEqual([
    `worker@example.com: You were made ${word}`,
    `colleague@example.com: You were made ${word}`,
  ])
  const { body } = await act(by, 'GET', list)
  expect(body).toEqual({ data: [{ ...shown(by), last_seen: NOW }, shown('worker'), shown('colleague')] })
  const one = await act(by, 'GET', `${list}4`)
  expect([one.status, one.body]).toEqual([200, { data: shown('worker'), resources: [] }])
})

test.each(KINDS)('$list: an address that nobody has is invited with the name given', async ({ list, by }) => {
  const made = await act(by, 'POST', list, { email: 'Emmy@Example.com', name: 'Emmy' })
  expect([made.status, made.body]).toEqual([201, invited(8, 'emmy@example.com', 'Emmy')])
  expect(await sentIn(world)).toEqual(['emmy@example.com: You were invited to Staffjoy'])
  expect((await act(by, 'GET', `${list}8`)).body.data).toEqual(made.body)
})

test.each(KINDS)('$list: the id wins over the address', async ({ list, by }) => {
  expect((await act(by, 'POST', list, { id: '4', email: 'colleague@example.com' })).body).toEqual(shown('worker'))
  expect(await refused(by, 'POST', list, { id: '99', email: 'colleague@example.com' })).toEqual(NOT_FOUND)
})

test.each(KINDS)('$list: who is meant has to be said, and to be new', async ({ list, by, word, of }) => {
  expect(await refused(by, 'POST', list)).toEqual([400, 'Neither id nor email says who is meant'])
  expect(await refused(by, 'POST', list, { name: 'Emmy' })).toEqual([400, 'Neither id nor email says who is meant'])
  expect(await refused(by, 'POST', list, { email: 'emmy' })).toEqual([400, 'email is no address'])
  expect(await refused(by, 'POST', list, { email: '' })).toEqual([400, 'email is no address'])
  for (const id of ['0', '99', '-1']) expect(await refused(by, 'POST', list, { id })).toEqual(NOT_FOUND)
  expect(await refused(by, 'POST', list, { id: 'four' })).toEqual([400, { id: 'id must be a whole number' }])
  expect(await refused(by, 'POST', list, { user_id: '4' })).toEqual([400, 'Unknown arguments: user_id'])
  const email = `${by}@example.com`
  expect(await refused(by, 'POST', list, { email })).toEqual([400, `The user is ${word} of this ${of} already`])
})

test.each(KINDS)('$list: who is removed keeps nothing but the account', async ({ list, by, word, isForced }) => {
  await act(by, 'POST', list, { id: '4' })
  expect(await act(by, 'DELETE', `${list}4`)).toMatchObject({ status: 204, body: '' })
  expect(await sentIn(world)).toContain(`worker@example.com: You are no longer ${word}`)
  expect(await refused(by, 'GET', `${list}4`)).toEqual(NOT_FOUND)
  expect(await refused(by, 'DELETE', `${list}4`)).toEqual(NOT_FOUND)
  expect(await refused('worker', 'GET', list)).toEqual(UNAUTHORIZED)
  // Somebody who was invited gets no mail but what is forced.
  await act(by, 'POST', list, { id: '7' })
  await act(by, 'DELETE', `${list}7`)
  const toInvited = (await sentIn(world)).filter((line) => line.startsWith('invited@'))
  expect(toInvited).toEqual(isForced ? [`invited@example.com: You are no longer ${word}`] : [])
})

test.each(KINDS)('$list: the last one may go, and has no rights from then on', async ({ list, by }) => {
  const own = { admin: `${list}2`, manager: `${list}3` }[by]
  expect((await act(by, 'DELETE', own)).status).toBe(204)
  expect(await refused(by, 'GET', list)).toEqual(UNAUTHORIZED)
  expect((await act('sudo', 'GET', list)).body).toEqual({ data: [] })
})

test.each(KINDS)('$list: PATCH reminds those who were invited and answers nothing', async ({ list, by }) => {
  await act(by, 'POST', list, { id: '7' })
  for (const body of [{}, { activateReminder: 'false' }])
    expect(await act(by, 'PATCH', `${list}7`, body)).toMatchObject({ status: 204, body: '' })
  expect(await sentIn(world)).toEqual([])
  expect(await act(by, 'PATCH', `${list}7`, { activateReminder: 'True' })).toMatchObject({ status: 204, body: '' })
  expect(await sentIn(world)).toEqual(['invited@example.com: You were invited to Staffjoy'])
  await act(by, 'POST', list, { id: '4' })
  expect((await act(by, 'PATCH', `${list}4`, { activateReminder: 'false' })).status).toBe(204)
  expect(await refused(by, 'PATCH', `${list}4`, { activateReminder: 'true' })).toEqual([
    400,
    'activateReminder is for users who are not active yet',
  ])
  expect(await refused(by, 'PATCH', `${list}4`, { name: 'x' })).toEqual([400, 'Unknown arguments: name'])
})

test.each(KINDS)('$list: without the permission nothing is told, not even what is missing', async (kind) => {
  const { list, missing, notBy } = kind
  for (const path of [list, missing, `${list}4`, `${missing}4`]) {
    expect(await refused(notBy, 'GET', path)).toEqual(UNAUTHORIZED)
    if (path !== list) expect(await refused('sudo', 'GET', path)).toEqual(NOT_FOUND)
  }
  for (const method of ['PATCH', 'DELETE']) {
    expect(await refused(notBy, method, `${list}4`)).toEqual(UNAUTHORIZED)
    expect(await refused('sudo', method, `${list}4`)).toEqual(NOT_FOUND)
  }
  expect(await refused(notBy, 'POST', list, { id: '4' })).toEqual(UNAUTHORIZED)
  expect(await refused('sudo', 'POST', missing, { id: '4' })).toEqual(NOT_FOUND)
})

test('managers are known by the location of the path, admins by its organization; then the two have to belong together', async () => {
  expect(await refused('manager', 'POST', `${ORG}/locations/2/managers/`, { id: '4' })).toEqual(UNAUTHORIZED)
  expect(await refused('admin', 'GET', `${ORG}/locations/3/managers/`)).toEqual(NOT_FOUND)
  expect(await refused('admin', 'GET', '/organizations/2/locations/1/managers/')).toEqual(UNAUTHORIZED)
  expect(await refused('manager', 'GET', '/organizations/2/locations/1/managers/3')).toEqual(NOT_FOUND)
})
