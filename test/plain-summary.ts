import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with a line that any CI can read: `N passed, N failed`. */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length
    // A file that cannot be run, and an error outside of any test, are failures too.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    const skipped = count('skipped')
    const text = `${count('passed')} passed, ${count('failed') + broken + errors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    process.stdout.write(`\n${text}\n`)
  }
}
