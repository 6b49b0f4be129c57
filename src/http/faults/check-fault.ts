import { METHODS } from '../../openapi/operation.ts'
import { pointerOf } from '../../openapi/pointer.ts'
import type { RecordFault } from '../control/control-error.ts'
import { isObject } from '../control/engine-rows.ts'
import type { Apis } from '../control/places.ts'
import type { FaultRule } from './fault.ts'
import { matchesPath } from './path-pattern.ts'

/** Longer than any client waits. */
const LONGEST_DELAY_MS = 600_000

/** What a value must be; nothing, where it is that. */
type Demand = (value: unknown) => string | undefined

const must =
  (holds: (value: unknown) => boolean, what: string): Demand =>
  (value) =>
    holds(value) ? undefined : `must be ${what}`

const isWhole = (low: number, high: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high

const whole = (low: number, high: number): Demand => must(isWhole(low, high), `a whole number from ${low} to ${high}`)
const text = must((value) => typeof value === 'string', 'text')
const flag = must((value) => typeof value === 'boolean', 'true or false')

const isDelay = isWhole(0, LONGEST_DELAY_MS)
const isRange = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).every((name) => name === 'min' || name === 'max') &&
  isDelay(value.min) &&
  isDelay(value.max) &&
  Number(value.min) <= Number(value.max)

/** Headers that frame the answer are the server's. */
const FRAMING = /^(connection|content-length|keep-alive|trailer|transfer-encoding|upgrade)$/i
const isHeaders = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(
    ([name, content]) =>
      /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) &&
      !FRAMING.test(name) &&
      typeof content === 'string' &&
      /^[\t\x20-\x7e\x80-\xff]*$/.test(content),
  )

const WHICH: Readonly<Record<string, Demand>> = {
  api: text,
  operation: text,
  method: must(
    (value) => METHODS.some((method) => method.toUpperCase() === value),
    `one of ${METHODS.map((method) => method.toUpperCase()).join(', ')}`,
  ),
  path: must((value) => typeof value === 'string' && value.startsWith('/'), 'a path that begins with /'),
  probability: must((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'),
  seed: whole(0, 2 ** 31 - 1),
  times: whole(1, 1_000_000_000),
}

const WHAT: Readonly<Record<string, Demand>> = {
  when: must((value) => value === 'before' || value === 'after', '"before" or "after"'),
  delayMs: must(
    (value) => isDelay(value) || isRange(value),
    `whole milliseconds from 0 to ${LONGEST_DELAY_MS}, or a range {"min":…,"max":…} of them`,
  ),
  status: whole(200, 599),
  headers: must(isHeaders, 'an object of header names and their text, without those that frame the answer'),
  body: () => undefined,
  retryAfterSeconds: whole(0, 86_400),
  truncate: flag,
  abort: flag,
}

/** What is wrong with the faults of a workspace. `pointer`s lead into the list. Nothing: the value is a list of rules. */
export function checkFaults(value: unknown, apis: Apis): RecordFault[] {
  if (!Array.isArray(value)) return [{ pointer: '', message: 'must be a list of faults' }]
  return value.flatMap((rule, index) => {
    const faults = checkMembers(rule, { ...WHICH, ...WHAT })
    const all = faults.length > 0 ? faults : [...checkWhich(rule as FaultRule, apis), ...checkWhat(rule as FaultRule)]
    return all.map(({ pointer, message }) => ({ pointer: `/${index}${pointer}`, message }))
  })
}

/** What is wrong with the fault that a call asks for itself: it says only what goes wrong. */
export function checkOwnFault(value: unknown): RecordFault[] {
  const faults = checkMembers(value, WHAT)
  return faults.length > 0 ? faults : checkWhat(value as FaultRule)
}

function checkMembers(value: unknown, demands: Readonly<Record<string, Demand>>): RecordFault[] {
  if (!isObject(value)) return [{ pointer: '', message: 'must be an object' }]
  return Object.entries(value).flatMap(([name, member]) => {
    if (member === undefined) return []
    const known = Object.hasOwn(demands, name) ? demands[name] : undefined
    const message =
      known === undefined ? `is no member of a fault; expected ${Object.keys(demands).join(', ')}` : known(member)
    return message === undefined ? [] : [{ pointer: pointerOf([name]), message }]
  })
}

/** A rule for calls that there cannot be is a slip, and would never strike. */
function checkWhich({ api, operation, method, path }: FaultRule, apis: Apis): RecordFault[] {
  const names = [...apis.keys()]
  if (api !== undefined && !apis.has(api))
    return [{ pointer: '/api', message: `there is no API "${api}"; expected one of ${names.join(', ')}` }]
  const searched = api === undefined ? names : [api]
  const operations = searched.flatMap((name) => apis.get(name)?.document.operations ?? [])
  const named = operations.filter(({ id }) => operation === undefined || id === operation)
  if (named.length === 0)
    return [
      { pointer: '/operation', message: `no document of ${searched.join(', ')} has the operation "${operation}"` },
    ]
  const reached = named.filter((candidate) => path === undefined || matchesPath(path, candidate.path))
  if (reached.length === 0) {
    const of = operation === undefined ? `no operation of ${searched.join(', ')} has` : `"${operation}" does not have`
    return [{ pointer: '/path', message: `${of} the path ${path}` }]
  }
  const methods = new Set(reached.map((candidate) => candidate.method.toUpperCase()))
  if (methods.has('GET')) methods.add('HEAD')
  if (method === undefined || methods.has(method)) return []
  return [{ pointer: '/method', message: `these operations take ${[...methods].join(', ')}, not ${method}` }]
}

const BODILESS: readonly (number | undefined)[] = [204, 205, 304]

function checkWhat(rule: FaultRule): RecordFault[] {
  const { delayMs, status, truncate, abort } = rule
  if (delayMs === undefined && status === undefined && truncate !== true && abort !== true)
    return [{ pointer: '', message: 'does nothing; expected one of delayMs, status, truncate, abort' }]
  const faults: RecordFault[] = []
  for (const name of ['headers', 'body', 'retryAfterSeconds'] as const)
    if (rule[name] !== undefined && status === undefined)
      faults.push({ pointer: `/${name}`, message: 'belongs to an answer; say its "status" too' })
  for (const name of ['status', 'truncate'] as const)
    if (abort === true && rule[name] !== undefined && rule[name] !== false)
      faults.push({ pointer: `/${name}`, message: 'cannot be sent where "abort" ends the connection' })
  if (rule.body !== undefined && BODILESS.includes(status))
    faults.push({ pointer: '/body', message: `an answer ${status} has none` })
  return faults
}
