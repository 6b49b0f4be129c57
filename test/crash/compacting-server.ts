import { createSandbox, type SandboxOptions } from '../../src/index.ts'

/** As the command line takes them, and one that it has no flag for. */
export type ServerSettings = Pick<SandboxOptions, 'durability' | 'maxResident' | 'compactAboveBytes'>

/** Runs until it is killed, like the one of the command line, with options as JSON in the first argument. Tells its address. */
const tell = (text: string) => void process.stderr.write(`${text}\n`)
const sandbox = await createSandbox({
  ...(JSON.parse(process.argv[2] ?? '{}') as SandboxOptions),
  onNote: tell,
  onDefect: (error) => tell(`defect: ${error instanceof Error ? error.stack : error}`),
})
process.stdout.write(`${sandbox.origin}/_understudy\n`)
