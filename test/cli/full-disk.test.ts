import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { callWire } from '../http/wire.ts'
import { CliProcess, temporaryDirectory } from './cli-process.ts'

const notes = fileURLToPath(new URL('../http/notes.yaml', import.meta.url))
const pin = { 'x-pin': '1' }

interface Note {
  readonly id: number
  readonly title: string
}

/** Whether the size of a process's files can be limited, which to the process is a disk that is full. */
const canLimit = spawnSync('prlimit', ['--version']).status === 0

test.skipIf(!canLimit)('a disk that is full is answered with 503, changes nothing and stops no read', async () => {
  await using directory = await temporaryDirectory()
  const acknowledged: string[] = []
  {
    await using cli = new CliProcess([notes, '--port', '0', '--data', 'kept'], {
      cwd: directory.path,
      fileBytes: 16_384,
    })
    const origin = await cli.origin()
    const create = (title: string) =>
      callWire(origin, '/notes/v1/notes', { method: 'POST', headers: pin, body: { title } })
    const titles = async () =>
      ((await callWire(origin, '/notes/v1/notes', { headers: pin })).body as Note[]).map(({ title }) => title)
    let refused = 0
    for (let count = 1; count <= 400; count++) {
      const { status, body } = await create(`Note ${count} ${'x'.repeat(60)}`)
      if (status === 201) acknowledged.push((body as Note).title)
      else {
        refused++
        expect({ status, body }).toEqual({
          status: 503,
          body: {
            type: 'about:blank',
            title: 'Service Unavailable',
            status: 503,
            detail: 'the change could not be saved, so nothing was changed',
          },
        })
        expect(await titles()).toEqual(acknowledged)
      }
    }
    expect(refused).toBeGreaterThan(1)
    expect(await titles()).toEqual(acknowledged)
    const { stderr } = await cli.end('SIGKILL')
    expect(stderr).toMatch(/journal-0+\.ndjson: EFBIG: .*; what was to be written there did not happen\n/)
  }
  await using cli = new CliProcess([notes, '--port', '0', '--data', 'kept'], { cwd: directory.path })
  const { body } = await callWire(await cli.origin(), '/notes/v1/notes', { headers: pin })
  expect((body as Note[]).map(({ title }) => title)).toEqual(acknowledged)
})
