import { closest, distance } from 'fastest-levenshtein'
import { pointerOf } from '../openapi/pointer.ts'
import { isObject } from '../openapi/source.ts'
import type { Finding } from '../startup-error.ts'
import { isTellable } from '../state/clock.ts'
import { epochMsOf } from '../state/instant.ts'
import { isWorkspaceName } from '../state/workspaces.ts'
import type { Config } from './config.ts'

/** What a setting takes: a value, a list, or settings of its own. */
type Setting =
  | { readonly expected: string; readonly holds: (value: unknown) => boolean }
  | { readonly expected: string; readonly items: Setting }
  | { readonly members: Readonly<Record<string, Setting>> }

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const text = (expected: string): Setting => ({ expected, holds: isText })
const flag: Setting = { expected: 'true or false', holds: (value) => typeof value === 'boolean' }
const oneOf = (...options: string[]): Setting => ({
  expected: options.join(' or '),
  holds: (value) => options.some((option) => option === value),
})
const number = (expected: string, from: number, to: number, isWhole = true): Setting => ({
  expected,
  holds: (value) => typeof value === 'number' && value >= from && value <= to && (Number.isInteger(value) || !isWhole),
})

const API = 'the name of a built-in API, or the path of an OpenAPI document'

const SETTINGS: Readonly<Record<keyof Config, Setting>> = {
  // A definition is made by a program, and is held against its document when it is loaded.
  apis: {
    expected: 'a list of APIs',
    items: { expected: API, holds: (value) => isText(value) || isDefinition(value) },
  },
  port: number('a whole number from 0 to 65535', 0, 65_535),
  host: text('an address'),
  adminToken: text('a token that is not empty'),
  data: text('a directory'),
  ephemeral: flag,
  fresh: flag,
  fixtures: text('a directory'),
  now: {
    expected: 'an instant (RFC 3339), as in 2026-03-02T09:00:00Z',
    holds: (value) => typeof value === 'string' && isTellable(epochMsOf(value)),
  },
  rateLimit: flag,
  durability: oneOf('process', 'disk'),
  maxResident: number('a whole number from 1', 1, 999_999_999),
  webhookHosts: { expected: 'a list of hosts', items: text('a host name or an address') },
  strict: flag,
  logFormat: oneOf('pretty', 'json'),
  quiet: flag,
  workspaces: {
    expected: 'a list of names',
    items: {
      expected: 'a name of [a-z0-9][a-z0-9-]{0,62}',
      holds: (value) => isText(value) && isWorkspaceName(String(value)),
    },
  },
  // What each one may say is known where faults are put in place.
  faults: { expected: 'a list of faults', items: { expected: 'a fault', holds: isObject } },
  exec: {
    members: {
      minCoverage: number('a number from 0 to 100', 0, 100, false),
      failOnViolation: flag,
      report: { expected: 'a list of files', items: text('a file that ends in .json, .md or .xml') },
    },
  },
}

const isDefinition = (value: unknown): boolean =>
  isObject(value) && typeof value.name === 'string' && typeof value.document === 'string'

/** Names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS)

/** Everything that is wrong with a configuration, each with its JSON pointer. */
export const configFaults = (config: unknown): Finding[] => faultsOf(config, { members: SETTINGS }, '')

function faultsOf(value: unknown, setting: Setting, pointer: string): Finding[] {
  if ('holds' in setting) return setting.holds(value) ? [] : [wrongValue(value, setting.expected, pointer)]
  if ('items' in setting) {
    if (!Array.isArray(value)) return [wrongValue(value, setting.expected, pointer)]
    return value.flatMap((item, index) => faultsOf(item, setting.items, `${pointer}/${index}`))
  }
  if (!isObject(value) || Array.isArray(value)) return [wrongValue(value, 'settings by name', pointer)]
  return Object.entries(value).flatMap(([name, member]) => {
    const place = pointer + pointerOf([name])
    const known = Object.hasOwn(setting.members, name) ? setting.members[name] : undefined
    if (known !== undefined) return faultsOf(member, known, place)
    return [{ pointer: place, message: `there is no setting "${name}"`, advice: nearest(name, setting.members) }]
  })
}

const wrongValue = (value: unknown, expected: string, pointer: string): Finding => ({
  pointer,
  message: `${JSON.stringify(value) ?? typeof value} is not what is expected here`,
  advice: `expected ${expected}`,
})

/** What was probably meant. A far guess would mislead, so then all of them are told. */
function nearest(name: string, members: Readonly<Record<string, Setting>>): string {
  const names = Object.keys(members)
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_]/g, '')
  const guess = names.find((known) => plain(known) === plain(name)) ?? closest(name, names)
  return plain(guess) === plain(name) || distance(name, guess) <= Math.max(2, name.length / 3)
    ? `did you mean ${guess}?`
    : `expected one of ${names.join(', ')}`
}
