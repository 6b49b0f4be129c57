/** The shop as a process of its own. `argv[2]`: options as JSON. It tells its address, then each reminder, in a line. */
import { createSandbox, type SandboxOptions } from '../../src/index.ts'
import { depot, workshop } from './workshop.ts'

const options = JSON.parse(process.argv[2] ?? '{}') as SandboxOptions // written by the test
const sandbox = await createSandbox({
  apis: [workshop({ onReminder: (epochMs) => void process.stdout.write(`${epochMs}\n`) }), depot],
  ...options,
  onDefect: (error) => void process.stderr.write(`defect: ${String(error)}\n`),
})
process.stdout.write(`${sandbox.origin}\n`)
// Whoever started it holds the other end: it does not outlive a test that was broken off.
process.stdin
  .on('end', () => process.exit(1))
  .resume()
  .unref()
