import type { Command } from 'commander'
import { collect } from './flag-values.ts'
import type { VerifyFlags } from './verify.ts'

/** `understudy verify URL --api NAME`. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('call the operations of a server and hold every answer against the document')
    .argument('<url>', 'base URL of the server, as the paths of the document continue it')
    .requiredOption('--api <name>', 'a built-in API by name, or the path of an OpenAPI document')
    .option('--credential <secret>', 'sent where the document says that credentials stand; for Basic, the user name')
    .option('--header <text>', "sent with every call, as in 'X-API-KEY: secret'; may be given several times", collect)
    .option(
      '--filter <glob>',
      'operations whose operationId or "METHOD /path" this matches; may be given several times',
      collect,
    )
    .option('--read-only', 'make no call that changes something')
    .option('--report <file>', 'write a report: .json, .md or .xml (JUnit); may be given several times', collect)
    .option('-q, --quiet', 'tell violations only')
    .addHelpText('after', HELP)
    .action(async (url: string, flags: VerifyFlags) => {
      const { verifyServer } = await import('./verify.ts')
      await verifyServer(url, flags)
    })
}

const HELP = `
Each operation gets a call that the document allows, made of its examples and of the ids that the server has told, and
calls that it does not allow. Statuses, headers and bodies are held against the document. It creates records, and deletes
only those. Exit code: 1 where an answer contradicts the document, or no operation could be called.

Example:
  understudy verify https://staging.example.com/api --api workbeats --credential "$TOKEN" --read-only --report verify.xml`
