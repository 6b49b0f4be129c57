import { defineConfig } from 'vitest/config'

/** `--mode crash`: many more rounds of the crash test. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/plain-summary.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: mode === 'crash' ? { CRASH_ROUNDS: '200' } : {},
  },
}))
