import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** `--mode crash`: many more rounds of the crash test. `--mode fuzz`: many more requests of the fuzz test. */
const MODES: Readonly<Record<string, Record<string, string>>> = {
  crash: { CRASH_ROUNDS: '200' },
  fuzz: { FUZZ_REQUESTS: '100000' },
}

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/plain-summary.ts'],
    // One more than vitest takes by itself on two cores: many tests wait for other processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Longer than anything takes on a machine that is busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: MODES[mode] ?? {},
  },
}))
