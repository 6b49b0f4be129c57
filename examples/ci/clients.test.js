import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Clients } from './clients.js'

// Set by `understudy exec`.
const { UNDERSTUDY_URL: sandbox, ROOSTED_BASE_URL: roosted, ROOSTED_API_KEY: apiKey } = process.env

/** The API in a workspace of its own: what one test does is not seen by another. */
function openClients(workspace, key = apiKey) {
  return new Clients({ baseUrl: roosted.replace(sandbox, `${sandbox}/~${workspace}`), apiKey: key })
}

test('a client that was added is found', async () => {
  const clients = openClients('add')
  const id = await clients.add('New Client')
  assert.equal((await clients.find(id)).client_name, 'New Client')
})

test('a client that was removed is not found', async () => {
  const clients = openClients('remove')
  const id = await clients.add('New Client')
  await clients.remove(id)
  await assert.rejects(clients.find(id), /404/)
})

test('a key that may only read adds nothing', async () => {
  await assert.rejects(openClients('read', 'roosted-read').add('New Client'), /403/)
})
