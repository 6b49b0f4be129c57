import { type TestAPI, test } from 'vitest'
import { createSandbox, type Sandbox } from './sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import { type SandboxWorld, withWorld } from './sandbox-world.ts'

export interface SandboxFixtures {
  /** One for all tests of a file. */
  readonly sandbox: Sandbox
  /** One for each test: a fork of the sandbox, which is gone afterwards. */
  readonly world: SandboxWorld
}

/**
 * A vitest `test` that gives each test its own world: `const test = sandboxTest({ apis: ['staffjoy'] })`, then
 * `test('...', async ({ world }) => ...)`. The sandbox starts with the first test of a file that asks for it.
 */
export const sandboxTest = (options: SandboxOptions = {}): TestAPI<SandboxFixtures> =>
  test.extend<SandboxFixtures>({
    sandbox: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
      async ({}, use) => {
        const sandbox = await createSandbox(options)
        try {
          await use(sandbox)
        } finally {
          await sandbox.close()
        }
      },
      { scope: 'file' },
    ],
    world: async ({ sandbox }, use) => withWorld(sandbox, use),
  })
