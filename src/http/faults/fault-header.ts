import type { RecordFault } from '../control/control-error.ts'
import { checkOwnFault } from './check-fault.ts'
import type { FaultRule, InjectedFault } from './fault.ts'
import { delayOf } from './world-faults.ts'

/** What a call asks for itself: a fault, to be spared those of its workspace, or what nobody understands. */
export type OwnFault =
  | { readonly kind: 'fault'; readonly fault: InjectedFault }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad'; readonly reason: string }

/**
 * Reads `Understudy-Fault`: `none`, a JSON object, or members apart by semicolons: `delayMs=100..300; status=503`, where a
 * name alone means true.
 */
export function readFaultHeader(text: string): OwnFault {
  if (text.trim() === 'none') return { kind: 'none' }
  const read = text.trim().startsWith('{') ? readJson(text) : readMembers(text)
  if ('reason' in read) return bad(read.reason)
  const [first] = checkOwnFault(read.value)
  if (first !== undefined) return bad(describe(first))
  const rule = read.value as FaultRule // the check found it to be one
  return { kind: 'fault', fault: { by: 'header', rule, delayMs: delayOf(rule, 0.5) } }
}

const bad = (reason: string): OwnFault => ({ kind: 'bad', reason: `Understudy-Fault: ${reason}` })

const describe = ({ pointer, message }: RecordFault): string =>
  pointer === '' ? `it ${message}` : `"${pointer.slice(1)}" ${message}`

type Read = { readonly value: unknown } | { readonly reason: string }

function readJson(text: string): Read {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { reason: `not valid JSON: ${(error as SyntaxError).message}` }
  }
}

function readMembers(text: string): Read {
  const members = new Map<string, unknown>()
  for (const piece of text.split(';')) {
    const [, name, , value] = /^\s*([A-Za-z]+)\s*(=\s*(\S+))?\s*$/.exec(piece) ?? []
    if (name === undefined) return { reason: `"${piece.trim()}" is not of the form name=value` }
    if (members.has(name)) return { reason: `"${name}" is given twice` }
    members.set(name, readValue(value))
  }
  return { value: Object.fromEntries(members) }
}

function readValue(text: string | undefined): unknown {
  if (text === undefined || text === 'true') return true
  if (text === 'false') return false
  const [, min, max] = /^(\d+)\.\.(\d+)$/.exec(text) ?? []
  if (min !== undefined) return { min: Number(min), max: Number(max) }
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
