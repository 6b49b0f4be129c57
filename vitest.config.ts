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
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: MODES[mode] ?? {},
  },
}))
