import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findConfig } from '../../src/config/find-config.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { configFaults, SETTING_NAMES } from '../../src/config/settings.ts'
import { configTemplate } from '../../src/config/template.ts'
import { StartupError } from '../../src/index.ts'
import { temporaryDirectory } from '../cli/cli-process.ts'

/** A directory with one file. */
async function directoryWith(name: string, text: string) {
  const directory = await temporaryDirectory()
  const file = path.join(directory.path, name)
  await writeFile(file, text)
  return { file, directory: directory.path, [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() }
}

/** What is told of a file that cannot be used, without the directory. */
async function refusal(name: string, text: string): Promise<string> {
  await using story = await directoryWith(name, text)
  const error: unknown = await loadConfig(story.file).catch((reason: unknown) => reason)
  if (!(error instanceof StartupError)) throw error
  expect(error.isUsage).toBe(true)
  return error.message.replaceAll(`${story.directory}${path.sep}`, '')
}

describe('a configuration file', () => {
  const expected = { port: 0, apis: ['workbeats'], exec: { minCoverage: 12.5 } }
  test.each([
    ['understudy.config.yaml', 'port: 0\napis: [workbeats]\nexec: { minCoverage: 12.5 }\n'],
    ['understudy.config.yml', 'port: 0\napis: [workbeats]\nexec:\n  minCoverage: 12.5\n'],
    ['understudy.config.json', JSON.stringify(expected)],
    ['understudy.config.mjs', `export default ${JSON.stringify(expected)}`],
    ['understudy.config.js', `module.exports = ${JSON.stringify(expected)}`],
    [
      'understudy.config.ts',
      `enum Port { Any }\nexport default { ...${JSON.stringify(expected)}, port: Port.Any as number }`,
    ],
    [
      'understudy.config.mts',
      `interface Settings { port: number }\nexport default ${JSON.stringify(expected)} satisfies Settings`,
    ],
  ])('%s is found and read', async (name, text) => {
    await using story = await directoryWith(name, text)
    expect(findConfig(story.directory)).toBe(story.file)
    expect(await loadConfig(story.file)).toEqual(expected)
  })

  test('paths are seen from the file', async () => {
    const text = `
      apis: [workbeats, ./spec/pets.yaml, pets.json]
      data: kept
      fixtures: ../seed
      exec: { report: [out/a.md] }`
    await using story = await directoryWith('understudy.config.yaml', text)
    const at = (...names: string[]) => path.join(story.directory, ...names)
    expect(await loadConfig(story.file)).toEqual({
      apis: ['workbeats', at('spec/pets.yaml'), at('pets.json')],
      data: at('kept'),
      fixtures: at('..', 'seed'),
      exec: { report: [at('out/a.md')] },
    })
  })

  test('a definition that a program makes is an API', async () => {
    const text = `export default { apis: [{ name: 'pets', document: '/pets.yaml', handlers: { listPets: () => 1 } }] }`
    await using story = await directoryWith('understudy.config.mjs', text)
    expect((await loadConfig(story.file)).apis).toMatchObject([{ name: 'pets' }])
  })

  test('there may be none, or one that says nothing', async () => {
    await using story = await directoryWith('other.yaml', '# nothing\n')
    expect(findConfig(story.directory)).toBeUndefined()
    expect(await loadConfig(story.file)).toEqual({})
  })

  test('two of them are one too many', async () => {
    await using story = await directoryWith('understudy.config.yaml', '')
    await writeFile(path.join(story.directory, 'understudy.config.ts'), '')
    expect(() => findConfig(story.directory)).toThrow(
      'understudy.config.yaml: understudy.config.ts says what is configured, too — keep one of them, or name it with --config',
    )
  })
})

describe('what is wrong is told with file, line and pointer', () => {
  test.each([
    ['prot: 1', 'understudy.config.yaml:1 #/prot: there is no setting "prot" — did you mean port?'],
    ['rate-limit: true', '#/rate-limit: there is no setting "rate-limit" — did you mean rateLimit?'],
    ['zebra: 1', '#/zebra: there is no setting "zebra" — expected one of apis, port, host, '],
    [
      'apis: []\nexec:\n  minCoverge: 1',
      'yaml:3 #/exec/minCoverge: there is no setting "minCoverge" — did you mean minCoverage?',
    ],
    ['port: "4010"', '#/port: "4010" is not what is expected here — expected a whole number from 0 to 65535'],
    ['port: 4010.5', '#/port: 4010.5 is not what is expected here'],
    ['port:', '#/port: null is not what is expected here'],
    ['ephemeral: "yes"', '#/ephemeral: "yes" is not what is expected here — expected true or false'],
    ['apis: roosted', '#/apis: "roosted" is not what is expected here — expected a list of APIs'],
    [
      'apis: [roosted, 7]',
      '#/apis/1: 7 is not what is expected here — expected the name of a built-in API, or the path',
    ],
    ['workspaces: [Demo]', '#/workspaces/0: "Demo" is not what is expected here — expected a name of [a-z0-9]'],
    ['now: yesterday', '#/now: "yesterday" is not what is expected here — expected an instant (RFC 3339)'],
    ['durability: tape', '#/durability: "tape" is not what is expected here — expected process or disk'],
    [
      'exec: { minCoverage: 101 }',
      '#/exec/minCoverage: 101 is not what is expected here — expected a number from 0 to 100',
    ],
    ['exec: 80', '#/exec: 80 is not what is expected here — expected settings by name'],
    ['[port]', ': ["port"] is not what is expected here — expected settings by name'],
    ['port: [', 'understudy.config.yaml:1: not valid YAML: '],
  ])('%s', async (text, message) => {
    expect(await refusal('understudy.config.yaml', text)).toContain(message)
  })

  test('all of it at once', async () => {
    expect((await refusal('understudy.config.json', '{"prot": 1, "host": 2}')).split('\n')).toHaveLength(2)
  })

  test.each([
    ['understudy.config.mjs', 'throw new Error("broken")', 'understudy.config.mjs: cannot be loaded: broken'],
    ['understudy.config.ts', 'export const config = {}', 'it exports nothing — write `export default { ... }`'],
    ['understudy.config.ts', 'export default { prot: 1 }', 'understudy.config.ts #/prot: there is no setting "prot"'],
    ['understudy.toml', '', 'understudy.toml: expected a file that ends in .yaml, '],
  ])('%s: %s', async (name, text, message) => {
    expect(await refusal(name, text)).toContain(message)
  })

  test('a file that is not there', async () => {
    await expect(loadConfig('nowhere.yaml')).rejects.toThrow('--config nowhere.yaml: there is no such file')
  })
})

test.each(['yaml', 'ts'] as const)(
  'the template in %s has every setting, and can be used with all of them',
  async (form) => {
    const text = configTemplate(form, ['roosted', 'workbeats'])
    const name = `understudy.config.${form}`
    // The package's own name leads nowhere in a temporary directory.
    const usable = text.replace(/^import .*$/m, 'const defineConfig = (config: object) => config')
    await using story = await directoryWith(name, usable)
    expect(await loadConfig(story.file)).toEqual({ apis: ['roosted', 'workbeats'] })
    await mkdir(path.join(story.directory, 'whole'))
    const whole = path.join(story.directory, 'whole', name)
    await writeFile(whole, usable.replace(/^( *)(?:#|\/\/) (\w+: )/gm, '$1$2'))
    const config = await loadConfig(whole)
    expect(Object.keys(config).sort()).toEqual([...SETTING_NAMES].sort())
    expect(configFaults(config)).toEqual([])
  },
)
