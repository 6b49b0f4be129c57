import { fileURLToPath } from 'node:url'
import { describe, expect, test as plain } from 'vitest'
import { createSandbox, withWorld } from '../src/index.ts'
import { sandboxTest } from '../src/vitest.ts'

const errands = fileURLToPath(new URL('http/errands.yaml', import.meta.url))
const test = sandboxTest({ apis: [errands] })

const add = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"title":"Milk"}' }

describe.sequential('sandboxTest', () => {
  const names = new Set<string>()

  for (const round of [1, 2]) {
    test(`each test has a world of its own: ${round}`, async ({ sandbox, world }) => {
      await fetch(`${world.url('errands')}/errands`, add)
      expect(await (await fetch(`${world.url('errands')}/errands`)).json()).toEqual([{ id: 1, title: 'Milk' }])
      expect(await (await sandbox.fetch('/errands/errands')).json()).toEqual([])
      await world.expectCalled('createErrand', { times: 1 })
      names.add(world.name)
    })
  }

  test('and it is gone after the test', async ({ sandbox, world }) => {
    expect(names.size).toBe(2)
    expect(sandbox.workspaces).toEqual(['default', world.name])
  })
})

describe('withWorld', () => {
  plain('a world is there for one step, and gone when it fails, too', async () => {
    await using sandbox = await createSandbox({ apis: [errands], port: false })
    const added = await withWorld(sandbox, async (world) => (await world.fetch('/errands/errands', add)).status)
    expect(added).toBe(201)
    await expect(
      withWorld(sandbox, () => {
        throw new Error('wrong')
      }),
    ).rejects.toThrow('wrong')
    expect(sandbox.workspaces).toEqual(['default'])
    expect((await sandbox.wholeCoverage()).summary.calls).toBe(1)
  })
})
