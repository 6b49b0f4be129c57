import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { CliProcess, temporaryDirectory } from '../cli/cli-process.ts'
import { callWire } from '../http/wire.ts'
import { Receiver } from './receiver.ts'

const HEADERS = { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' }
/** Whether the size of a process's files can be limited, which to the process is a disk that is full. */
const canLimit = spawnSync('prlimit', ['--version']).status === 0

test.skipIf(!canLimit)('of a change that could not be saved nobody is told, of every other one everybody', async () => {
  await using receiver = await Receiver.open()
  await using directory = await temporaryDirectory()
  const saved: string[] = []
  {
    const place = { cwd: directory.path, fileBytes: 80_000 }
    await using cli = new CliProcess(['workbeats', '--port', '0', '--quiet'], place)
    const origin = await cli.origin()
    const body = { url: receiver.url, events: ['*'] }
    await callWire(origin, '/workbeats/api/v1/webhooks', { method: 'POST', headers: HEADERS, body })
    let refused = 0
    for (let count = 100; refused < 5; count++) {
      const id = `dept_${count}`
      const department = { id, name: 'x'.repeat(255), code: null, parent_id: null, status: 'active' }
      const path = `/_understudy/state/workbeats/departments/${id}`
      const { status } = await callWire(origin, path, { method: 'PUT', body: department })
      if (status === 201) saved.push(`department.created ${id}`)
      else refused++
    }
    expect(saved.length).toBeGreaterThan(5)
    expect(receiver.told.filter((one) => !saved.includes(one))).toEqual([])
    await cli.end('SIGKILL')
  }
  await using cli = new CliProcess(['workbeats', '--port', '0', '--quiet'], { cwd: directory.path })
  await cli.origin()
  const told = () => receiver.told.filter((one, place, all) => all.indexOf(one) === place)
  await vi.waitFor(() => expect(told()).toEqual(saved), { timeout: 60_000, interval: 50 })
})
