import type { Command } from 'commander'
import type { CheckFlags } from './check.ts'

const DOCUMENT = 'path of an OpenAPI document, or the name of a built-in API'

/** `understudy check` and `understudy types`, which only look at a document. */
export function addDocumentCommands(program: Command): void {
  program
    .command('check')
    .description('tell what is wrong with a document, and what each of its operations would do')
    .argument('<document>', DOCUMENT)
    .option('--fixtures <dir>', 'look at seed data, <dir>/<api>/*.json, too')
    .option('--strict', 'fail on warnings, too')
    .option('--json', 'tell it as JSON')
    .addHelpText('after', CHECK_HELP)
    .action(async (document: string, flags: CheckFlags) => {
      const { check } = await import('./check.ts')
      await check(document, flags)
    })
  program
    .command('types')
    .description('write the TypeScript types of a document, as openapi-typescript makes them')
    .argument('<document>', DOCUMENT)
    .option('-o, --output <file>', 'where to; standard output by default')
    .addHelpText('after', '\nExample:\n  understudy types petstore.yaml --output src/petstore.ts')
    .action(async (document: string, flags: { output?: string }) => {
      const { types } = await import('./types.ts')
      await types(document, flags)
    })
}

const CHECK_HELP = `
Errors keep a document from being used; warnings are Redocly's recommended rules. The exit code is 1 where there are errors.

Example:
  understudy check petstore.yaml --strict`
