import { type Command, Option } from 'commander'
import { configured } from './configured.ts'
import type { ExecFlags } from './exec.ts'
import { collect, readPercent, readPort } from './flag-values.ts'
import { UsageError } from './usage-error.ts'

/** `understudy exec [api...] -- COMMAND`. `command`: what stands behind the dashes; undefined without them. */
export function addExecCommand(program: Command, command: readonly string[] | undefined): void {
  const exec = program
    .command('exec')
    .description('run a command beside a sandbox of its own, and tell how much of the documents it used')
    .usage('[options] [api...] -- COMMAND [ARGS...]')
    .argument('[api...]', 'built-in APIs by name, or paths of OpenAPI documents; all built-in ones by default')
    .addOption(
      new Option('-p, --port <n>', 'port to listen on; any free one by default').default(0).argParser(readPort),
    )
    .option('--fixtures <dir>', 'seed data, <dir>/<api>/*.json, in place of what comes with the package')
    .option('--now <instant>', "stop every workspace's clock at this instant, as in 2026-03-02T09:00:00Z")
    .option('--rate-limit', 'enforce the documented limits')
    .option('--no-strict', 'let an answer pass that contradicts its document; it is counted all the same')
    .option('--min-coverage <n>', 'fail where fewer of a hundred operations are covered', readPercent)
    .option('--fail-on-violation', 'fail where a call contradicts its document')
    .option('--report <file>', 'write a report: .json, .md or .xml (JUnit); may be given several times', collect)
    .option('-q, --quiet', 'print no table')
    .addHelpText('after', HELP)
    .action(async (apis: string[], flags: ExecFlags) => {
      if (command === undefined || command[0] === undefined)
        throw new UsageError('exec: expected a command behind --, as in: understudy exec workbeats -- npm test')
      const { exec } = await import('./exec.ts')
      await exec(apis.length > 0 ? apis : (flags.apis ?? []), command, flags)
    })
  // The port of `start` may be taken by one that runs, and its lines are another matter than this table.
  configured(exec, ({ port: _port, quiet: _quiet, exec: own, ...shared }) => ({ ...shared, ...own }))
}

const HELP = `
COMMAND finds the sandbox by its environment: UNDERSTUDY_URL, and for each API <NAME>_BASE_URL, <NAME>_API_KEY,
<NAME>_TOKEN where it takes bearer tokens, <NAME>_USERNAME and <NAME>_PASSWORD where it takes Basic. Nothing is kept.
The exit code is COMMAND's, or 1 where it is 0 and a demand is not met.

Example:
  understudy exec workbeats --min-coverage 50 --fail-on-violation --report coverage.xml -- npm test`

/** What is ours of a command line, and what stands behind its dashes. */
export function splitCommand(argv: readonly string[]): { own: readonly string[]; command: string[] | undefined } {
  const dashes = argv[0] === 'exec' ? argv.indexOf('--') : -1
  return dashes === -1
    ? { own: argv, command: undefined }
    : { own: argv.slice(0, dashes), command: argv.slice(dashes + 1) }
}
