import type { Command } from 'commander'

/** `understudy init [file]`. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('write a commented configuration file')
    .argument('[file]', 'where to; .yaml or .ts', 'understudy.config.yaml')
    .addHelpText('after', '\nExample:\n  understudy init understudy.config.ts')
    .action(async (file: string) => {
      const { init } = await import('./init.ts')
      await init(file)
    })
}
