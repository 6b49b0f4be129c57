import type { Command } from 'commander'
import { DEFAULT_WORKSPACE } from '../state/workspaces.ts'
import { configured } from './configured.ts'
import type { StateFlags } from './state.ts'

/** `understudy state export|import|repair`. What they take is loaded when one of them runs. */
export function addStateCommand(program: Command): void {
  const state = program
    .command('state')
    .description('export, import or repair saved state, while no sandbox runs on it')
    .addHelpText('after', '\nA running sandbox exports and imports at GET and PUT /_understudy/state.')
  state
    .command('export')
    .description('write a workspace as JSON')
    .argument('[file]', 'where to; - or nothing is standard output')
    .addHelpText('after', '\nExample:\n  understudy state export before.json --workspace ci-7')
    .action(async (file: string | undefined, flags: StateFlags) => {
      const { exportState } = await import('./state.ts')
      await exportState(file, flags)
    })
  state
    .command('import')
    .description('put an exported workspace in place; it is held against the documents first')
    .argument('<file>', 'what `state export` or GET /_understudy/state gave; - is standard input')
    .addHelpText('after', '\nExample:\n  understudy state import before.json --workspace ci-7')
    .action(async (file: string, flags: StateFlags) => {
      const { importState } = await import('./state.ts')
      await importState(file, flags)
    })
  for (const command of state.commands) {
    command
      .option('-w, --workspace <name>', 'the workspace meant', DEFAULT_WORKSPACE)
      .option('--api <name...>', 'built-in APIs by name, or paths of OpenAPI documents; all built-in ones by default')
  }
  state
    .command('repair')
    .description('keep what is whole of damaged files, and move the rest aside')
    .addHelpText('after', '\nExample:\n  understudy state repair --data .understudy')
    .action(async (flags: Pick<StateFlags, 'data'>) => {
      const { repairState } = await import('./state.ts')
      await repairState(flags)
    })
  for (const command of state.commands) {
    command.option('-d, --data <dir>', 'where state is kept', '.understudy')
    configured(command, ({ apis, data }) => ({ ...(apis && { api: apis }), ...(data && { data }) }))
  }
}
