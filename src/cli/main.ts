#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { describeFinding, StartupError } from '../startup-error.ts'
import { VERSION } from '../version.ts'
import { surviveClosedOutput } from './closed-output.ts'
import { configured } from './configured.ts'
import { addDocumentCommands } from './document-commands.ts'
import { addExecCommand, splitCommand } from './exec-command.ts'
import { readCount, readPort, readToken } from './flag-values.ts'
import { addInitCommand } from './init-command.ts'
import { addProxyCommand } from './proxy-command.ts'
import type { StartFlags } from './start.ts'
import { addStateCommand } from './state-command.ts'
import { UsageError } from './usage-error.ts'
import { addVerifyCommand } from './verify-command.ts'

const program = new Command('understudy')
  .description('Stateful stand-ins for real HTTP APIs, driven by their OpenAPI documents.')
  .version(VERSION)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(inOneLine(text)) })

const start = program
  .command('start', { isDefault: true })
  .description('start the APIs (the default command)')
  .argument('[api...]', 'built-in APIs by name, or paths of OpenAPI documents; all built-in ones by default')
  .addOption(
    new Option('-p, --port <n>', 'port to listen on; 0 takes any free one')
      .default(4010)
      .env('PORT')
      .argParser(readPort),
  )
  .option(
    '-H, --host <addr>',
    'address to listen on; one that other machines can reach needs --admin-token',
    '127.0.0.1',
  )
  .addOption(
    new Option('--admin-token <token>', 'what every call of the control API must show')
      .env('UNDERSTUDY_ADMIN_TOKEN')
      .argParser(readToken),
  )
  .option('-d, --data <dir>', 'where state is kept', '.understudy')
  .option('--ephemeral', 'keep nothing on disk')
  .option('--fresh', 'forget saved state first')
  .option('--fixtures <dir>', 'seed data, <dir>/<api>/*.json, in place of what comes with the package')
  .option('--now <instant>', "stop every workspace's clock at this instant, as in 2026-03-02T09:00:00Z")
  .option('--rate-limit', 'enforce the documented limits')
  .addOption(
    new Option('--durability <what>', 'what an acknowledged change survives: the end of the process, or a power loss')
      .choices(['process', 'disk'])
      .default('process'),
  )
  .option(
    '--max-resident <n>',
    'workspaces in memory at once; idle ones are read again when they are used',
    readCount,
    1000,
  )
  .option(
    '--webhook-hosts <host,...>',
    'hosts beside this machine to which webhooks may be delivered',
    (text: string) => text.split(','),
  )
  .option('--strict', 'an answer that contradicts its document becomes a 500 that says so')
  .addOption(new Option('--log-format <form>', 'how requests are told').choices(['pretty', 'json']).default('pretty'))
  .option('-q, --quiet', 'tell no requests')
  .action(async (named: string[], flags: StartFlags) => {
    // Behind a flag, `start` is not seen to be a command.
    const apis = named[0] === 'start' ? named.slice(1) : named
    const [first] = apis
    if (first !== undefined && program.commands.some((known) => known.name() === first))
      throw new UsageError(`${first}: the command comes first, its flags behind it, as in: understudy ${first} --help`)
    if (/^[a-z]+:\/\//i.test(flags.data))
      throw new UsageError(`--data ${flags.data}: databases are not available yet; name a directory`)
    const { start } = await import('./start.ts')
    await start(apis.length > 0 ? apis : (flags.apis ?? []), flags)
  })
configured(start, (config) => config)
program.addHelpText('after', () => `\n${start.helpInformation()}`)
addStateCommand(program)
const { own, command } = splitCommand(process.argv.slice(2))
addExecCommand(program, command)
addVerifyCommand(program)
addProxyCommand(program)
addInitCommand(program)
addDocumentCommands(program)

/** Commander's messages, with its suggestion, as one line. */
function inOneLine(text: string): string {
  return `${text
    .trim()
    .replace(/^error: /, 'understudy: ')
    .replaceAll(/\s*\n\s*/g, ' ')}\n`
}

/** Exit codes: 0 fine, 1 the run failed, 2 wrong usage. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    process.stderr.write(`understudy: ${error.message}\n`)
    return 2
  }
  if (error instanceof StartupError) {
    for (const finding of error.findings) process.stderr.write(`understudy: ${describeFinding(finding)}\n`)
    return error.isUsage ? 2 : 1
  }
  throw error
}

surviveClosedOutput()
try {
  await program.parseAsync(own, { from: 'user' })
} catch (error) {
  process.exitCode = exitCodeOf(error)
}
