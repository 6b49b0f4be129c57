/** A fault that is wanted: for which calls, how often, and what goes wrong. */
export interface FaultRule {
  /** Which calls; all that is said must hold. */
  readonly api?: string
  /** An operationId. */
  readonly operation?: string
  readonly method?: string
  /** Behind the API's base path. A segment `*` or `{name}` stands for any one, `**` at the end for any rest. */
  readonly path?: string
  /** Of a call that is meant, 0 to 1; 1 by default. */
  readonly probability?: number
  /** Makes another sequence of chances; 0 by default. */
  readonly seed?: number
  /** It strikes so often and then no more. */
  readonly times?: number
  /** `before` (default): the call does nothing. `after`: it is done, and only its answer is lost. */
  readonly when?: 'before' | 'after'
  /** Milliseconds; a range is drawn from. */
  readonly delayMs?: number | { readonly min: number; readonly max: number }
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text goes out as text/plain, anything else as JSON. Without it the API's own error body is sent. */
  readonly body?: unknown
  /** `Retry-After` of the answer; 1 for 429 by default. */
  readonly retryAfterSeconds?: number
  /** Half of the body arrives, then the connection ends. */
  readonly truncate?: boolean
  /** The connection ends without an answer. */
  readonly abort?: boolean
}

/** A fault that has struck a call. */
export interface InjectedFault {
  /** Who asked for it: a rule of the workspace, or the call itself. */
  readonly by: 'rule' | 'header'
  readonly rule: FaultRule
  /** As drawn. */
  readonly delayMs: number
}

/** In a few words, for a log. */
export function describeFault({ by, rule, delayMs }: InjectedFault): string {
  const effects = [
    ...(delayMs > 0 ? [`delayed by ${delayMs} ms`] : []),
    ...(rule.status === undefined ? [] : [`answered ${rule.status}`]),
    ...(rule.truncate === true ? ['cut off in the middle of the body'] : []),
    ...(rule.abort === true ? ['cut off without an answer'] : []),
  ]
  const when = rule.when === 'after' ? ', after it was done' : ''
  return `a fault, asked for by ${by === 'rule' ? 'the workspace' : 'the call'}: ${effects.join(', ')}${when}`
}
