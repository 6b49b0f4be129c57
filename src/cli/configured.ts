import { type Command, Option } from 'commander'
import type { Config } from '../config/config.ts'
import { findConfig } from '../config/find-config.ts'

/** Flags that a configuration file may set and that must be possible to unset. */
const SWITCHES = ['ephemeral', 'fresh', 'rate-limit', 'strict', 'quiet']

/**
 * Has a command take from the configuration file what neither a flag nor a variable says. `settingsOf`: the values of its
 * flags, by the file.
 */
export function configured(command: Command, settingsOf: (config: Config) => object): Command {
  const own = command.options.flatMap(({ long }) => (long === undefined || long === null ? [] : [long]))
  for (const name of SWITCHES) {
    if (own.includes(`--${name}`)) command.addOption(new Option(`--no-${name}`).hideHelp())
    else if (own.includes(`--no-${name}`)) command.addOption(new Option(`--${name}`).hideHelp())
  }
  return command
    .option('-c, --config <file>', 'settings; understudy.config.yaml, .json, .ts or .js by default, where it is there')
    .option('--no-config', 'take no settings from a file')
    .hook('preAction', async () => {
      const { config: named } = command.opts<{ config?: string | boolean }>()
      if (named === false) return
      const file = typeof named === 'string' ? named : findConfig(process.cwd())
      if (file === undefined) return
      const { loadConfig } = await import('../config/load-config.ts')
      for (const [name, value] of Object.entries(settingsOf(await loadConfig(file)))) {
        const source = command.getOptionValueSource(name)
        if (source === undefined || source === 'default') command.setOptionValueWithSource(name, value, 'config')
      }
    })
}
