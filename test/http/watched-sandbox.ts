import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'

/** The sandbox of a test file: Workbeats, and a document that came without code. A defect in it fails the file. */
export async function watchedSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const defects: unknown[] = []
  const notes = fileURLToPath(new URL('notes.yaml', import.meta.url))
  const sandbox = await createSandbox({
    apis: ['workbeats', notes],
    onDefect: (error) => defects.push(error),
    ...options,
  })
  afterAll(async () => {
    await sandbox.close()
    expect(defects).toEqual([])
  })
  return sandbox
}
