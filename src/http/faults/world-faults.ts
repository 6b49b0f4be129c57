import type { FaultRule, InjectedFault } from './fault.ts'
import { matchesPath } from './path-pattern.ts'

/** The call that may be struck. */
export interface FaultTarget {
  readonly api: string
  readonly operation: string
  readonly method: string
  /** Behind the API's base path. */
  readonly path: string
}

/** A rule with how often it was meant and has struck, so that its chances are the same in every run. */
interface Armed {
  readonly rule: FaultRule
  meant: number
  struck: number
}

/** The faults of one workspace. */
export class WorldFaults {
  readonly #initial: readonly FaultRule[]
  #armed: Armed[] = []

  /** `initial`: what every workspace begins with. */
  constructor(initial: readonly FaultRule[]) {
    this.#initial = initial
    this.set(initial)
  }

  get isEmpty(): boolean {
    return this.#armed.length === 0
  }

  list(): FaultRule[] {
    return this.#armed.map(({ rule }) => rule)
  }

  /** These and no others, as if none had struck yet. */
  set(rules: readonly FaultRule[]): void {
    this.#armed = rules.map((rule) => ({ rule, meant: 0, struck: 0 }))
  }

  /** As the workspace began. */
  reset(): void {
    this.set(this.#initial)
  }

  /** The fault that strikes this call: that of the first rule that means it, is not used up, and has the luck. */
  strike(target: FaultTarget): InjectedFault | undefined {
    for (const [place, armed] of this.#armed.entries()) {
      const { rule } = armed
      if (armed.struck >= (rule.times ?? Number.POSITIVE_INFINITY) || !isMeant(rule, target)) continue
      const turn = ++armed.meant
      const draw = (what: number) => chance(rule.seed ?? 0, place, turn, what)
      if (draw(0) >= (rule.probability ?? 1)) continue
      armed.struck++
      return { by: 'rule', rule, delayMs: delayOf(rule, draw(1)) }
    }
    return undefined
  }
}

const isMeant = (rule: FaultRule, { api, operation, method, path }: FaultTarget): boolean =>
  (rule.api === undefined || rule.api === api) &&
  (rule.operation === undefined || rule.operation === operation) &&
  (rule.method === undefined || rule.method === method) &&
  (rule.path === undefined || matchesPath(rule.path, path))

/** `drawn`: 0 up to, but not, 1. */
export function delayOf({ delayMs = 0 }: FaultRule, drawn: number): number {
  if (typeof delayMs === 'number') return delayMs
  return delayMs.min + Math.floor(drawn * (delayMs.max - delayMs.min + 1))
}

/** 0 up to, but not, 1; the same for the same numbers. Each is stirred in by the finaliser of MurmurHash3, which spreads neighbours. */
function chance(...numbers: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b) + 0x7ed55d16
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return (hash >>> 0) / 2 ** 32
}
