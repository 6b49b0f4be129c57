/** Tells the time of a workspace: the real one, or one that stands still. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export const realClock: Clock = { now: () => Date.now() }

export const frozenClock = (epochMs: number): Clock => ({ now: () => epochMs })
