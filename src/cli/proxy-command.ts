import type { Command } from 'commander'
import { Option } from 'commander'
import type { FixturesFlags } from './fixtures.ts'
import { collect, readPort } from './flag-values.ts'
import type { ProxyFlags } from './proxy.ts'

/** `understudy proxy URL --api NAME`, and `understudy fixtures DIR --api NAME`, which reads what it has recorded. */
export function addProxyCommand(program: Command): void {
  program
    .command('proxy')
    .description('pass calls on to a real server, and hold them and their answers against the document')
    .argument('<url>', 'base URL of the real server, as the paths of the document continue it')
    .requiredOption('--api <name>', 'a built-in API by name, or the path of an OpenAPI document')
    .addOption(
      new Option('-p, --port <n>', 'port of 127.0.0.1 to listen on; 0 takes any free one')
        .default(4010)
        .env('PORT')
        .argParser(readPort),
    )
    .option('--record <dir>', 'keep each exchange there, with credentials and what is personal masked')
    .option('--fail-on-violation', 'end with exit code 1 where a call or an answer contradicted the document')
    .option(
      '--report <file>',
      'write a report at the end: .json, .md or .xml (JUnit); may be given several times',
      collect,
    )
    .option('-q, --quiet', 'tell violations only')
    .addHelpText('after', HELP)
    .action(async (url: string, flags: ProxyFlags) => {
      const { runProxy } = await import('./proxy.ts')
      await runProxy(url, flags)
    })
  program
    .command('fixtures')
    .description('make fixtures of what `understudy proxy --record` has kept')
    .argument('<dir>', 'the directory with the recorded exchanges')
    .requiredOption('--api <name>', 'a built-in API by name, or the path of an OpenAPI document')
    .requiredOption('-o, --out <dir>', 'where to; the fixtures are <dir>/<api>/*.json')
    .addHelpText('after', FIXTURES_HELP)
    .action(async (directory: string, flags: FixturesFlags) => {
      const { makeFixtures } = await import('./fixtures.ts')
      await makeFixtures(directory, flags)
    })
}

const FIXTURES_HELP = `
Records are what answers to lists, reads and changes tell of them; of several answers the last one holds. What no answer
tells is a default, null, or made up. References to records that no answer told of are cleared.

Example:
  understudy fixtures recorded --api workbeats --out seed && understudy start workbeats --fixtures seed`

const HELP = `
A client swaps the origin of its base URL for http://127.0.0.1:4010. Answers come as the real server gives them; those that
contradict the document, or whose request did, carry the header sl-violations with a JSON list of what is wrong.

Example:
  understudy proxy https://api.example.com/v1 --api workbeats --record recorded --report proxy.md`
