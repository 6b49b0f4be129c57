import { expect, test, vi } from 'vitest'
import { CliProcess, temporaryDirectory } from '../cli/cli-process.ts'
import { callWire } from '../http/wire.ts'
import { Receiver } from './receiver.ts'

const HEADERS = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
const PATIENT = { timeout: 60_000, interval: 20 }

test('every acknowledged change is delivered, in order, though the receiver and the sandbox are killed on the way', async () => {
  await using receiver = await Receiver.open()
  await using directory = await temporaryDirectory()
  const start = () => new CliProcess(['workbeats', '--port', '0', '--quiet'], { cwd: directory.path })
  const acknowledged: string[] = []
  const put = async (origin: string) => {
    const id = `dept_${900 + acknowledged.length}`
    const body = { id, name: id, code: null, parent_id: null, status: 'active' }
    const path = `/_understudy/state/workbeats/departments/${id}`
    expect((await callWire(origin, path, { method: 'PUT', body })).status).toBe(201)
    acknowledged.push(`department.created ${id}`)
  }
  const control = async (origin: string, path: string, method: string, body: unknown) =>
    expect((await callWire(origin, `/_understudy${path}`, { method, body })).status).toBe(200)

  {
    await using sandbox = start()
    const origin = await sandbox.origin()
    const body = { url: receiver.url, events: ['*'] }
    const made = await callWire(origin, '/workbeats/api/v1/webhooks', { method: 'POST', headers: HEADERS, body })
    expect(made.status).toBe(201)
    await put(origin)
    await vi.waitFor(() => expect(receiver.told).toEqual(acknowledged), PATIENT)
    // The answer to the next one never comes: whether it was delivered, the sandbox cannot know.
    receiver.react = () => {}
    await put(origin)
    await put(origin)
    await vi.waitFor(() => expect(receiver.all).toHaveLength(2), PATIENT)
    await sandbox.end('SIGKILL')
  }
  await receiver.stop()
  {
    await using sandbox = start()
    const origin = await sandbox.origin()
    await put(origin)
    const tried = async () => {
      const { body } = await callWire(origin, '/_understudy/webhooks?status=pending')
      const { deliveries } = body as { deliveries: { attempts: unknown[] }[] }
      expect(deliveries.map(({ attempts }) => attempts.length)).toEqual([expect.any(Number), 0, 0])
      expect(deliveries[0]?.attempts).not.toEqual([])
    }
    await vi.waitFor(tried, PATIENT)
    await sandbox.end('SIGKILL')
  }
  receiver.react = 200
  await receiver.start()
  await using sandbox = start()
  const origin = await sandbox.origin()
  await put(origin)
  await control(origin, '/clock/advance', 'POST', { by: 'PT1H' })
  expect(receiver.told.filter((one, index, all) => all.indexOf(one) === index)).toEqual(acknowledged)
  const ids = new Set(receiver.all.map(({ id }) => id))
  expect(ids.size).toBe(acknowledged.length) // the one that came twice is the same message
  expect(receiver.told).toEqual([...acknowledged.slice(0, 2), ...acknowledged.slice(1)])
  const { code, stderr } = await sandbox.end('SIGTERM')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('deliveries go on after a restart in workspaces that nobody uses', async () => {
  await using receiver = await Receiver.open()
  await using directory = await temporaryDirectory()
  const start = () =>
    new CliProcess(['workbeats', '--port', '0', '--quiet', '--max-resident', '2'], { cwd: directory.path })
  const names = ['ci-1', 'ci-2', 'ci-3']
  {
    await using sandbox = start()
    const origin = await sandbox.origin()
    receiver.react = () => {} // it never answers
    for (const name of names) {
      const body = { url: `${receiver.url}?${name}`, events: ['*'] }
      const api = `/~${name}/workbeats/api/v1/webhooks`
      expect((await callWire(origin, api, { method: 'POST', headers: HEADERS, body })).status).toBe(201)
      const department = { id: 'dept_900', name, code: null, parent_id: null, status: 'active' }
      const path = `/~${name}/_understudy/state/workbeats/departments/dept_900`
      expect((await callWire(origin, path, { method: 'PUT', body: department })).status).toBe(201)
    }
    await sandbox.end('SIGKILL')
  }
  receiver.all.length = 0
  receiver.react = 200
  await using sandbox = start()
  await sandbox.origin()
  await vi.waitFor(() => expect(receiver.told).toHaveLength(names.length), PATIENT)
  expect(receiver.told).toEqual(names.map(() => 'department.created dept_900'))
})
