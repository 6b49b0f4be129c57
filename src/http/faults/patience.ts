import type { ServerResponse } from 'node:http'

/** Makes answers wait; but not for clients that have left, and not at the end of the sandbox. */
export class Patience {
  readonly #waiting = new Set<() => void>()
  #isOver = false

  /** `step` is told whether the client has left meanwhile. */
  wait(res: ServerResponse, waitMs: number, step: (isLeft: boolean) => void): void {
    if (this.#isOver) return step(false)
    const done = (isLeft: boolean) => {
      clearTimeout(timer)
      this.#waiting.delete(hurry)
      res.off('close', leave)
      step(isLeft)
    }
    const leave = () => done(true)
    const hurry = () => done(false)
    const timer = setTimeout(hurry, waitMs)
    this.#waiting.add(hurry)
    res.on('close', leave)
  }

  /** Nothing waits any more. */
  end(): void {
    this.#isOver = true
    for (const hurry of this.#waiting) hurry()
  }
}
