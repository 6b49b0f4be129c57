import { setImmediate } from 'node:timers/promises'
import { StartupError } from '../../src/startup-error.ts'
import type { FaultyDisk } from './faulty-disk.ts'

/** How often what happened, to see that stories are worth telling. */
export interface Tally {
  acknowledged: number
  lost: number
  ended: number
  checkpoints: number
}

/** More than anything takes that ends at all. */
const MANY_TURNS = 10_000

/** Gives what is under way the time it takes. Throws where it never ends. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo(); turn++) {
    if (turn > MANY_TURNS) throw new Error('it never comes to an end')
    await setImmediate()
  }
}

/** What one process has begun: nobody hears of it any more when that has ended. */
export class UnderWay {
  readonly #disk: FaultyDisk
  readonly #tally: Tally
  readonly #promises = new Set<Promise<void>>()
  /** To what nothing else may happen meanwhile. */
  readonly #alone = new Set<string>()
  readonly #surprises: unknown[] = []
  #failuresBefore: number
  #isAbandoned = false

  constructor(disk: FaultyDisk, tally: Tally) {
    this.#disk = disk
    this.#tally = tally
    this.#failuresBefore = disk.failures
  }

  get isNothing(): boolean {
    return this.#promises.size === 0
  }

  isFree(...keys: readonly string[]): boolean {
    return !keys.some((key) => this.#alone.has(key))
  }

  /** Failures of the disk that are over explain nothing from now on. */
  breathe(): void {
    if (this.isNothing) this.#failuresBefore = this.#disk.failures
  }

  abandon(): void {
    this.#isAbandoned = true
  }

  /** Throws what should not have happened. */
  check(): void {
    for (const surprise of this.#surprises) throw surprise
  }

  /** Nothing may fail but because of the disk, and damage is never found. */
  excuse(error: unknown): void {
    if (error instanceof StartupError || this.#disk.failures === this.#failuresBefore) throw error
  }

  follow(promise: Promise<unknown>, { kept, lost }: { kept: () => void; lost: () => void }): void {
    const followed = promise
      .then(
        () => {
          if (this.#isAbandoned) return
          this.#tally.acknowledged++
          kept()
        },
        (error) => {
          if (this.#isAbandoned) return
          this.#tally.lost++
          lost()
          this.excuse(error)
        },
      )
      .catch((error) => void this.#surprises.push(error))
      .finally(() => this.#promises.delete(followed))
    this.#promises.add(followed)
  }

  followAlone(
    keys: readonly string[],
    promise: Promise<unknown>,
    { kept, lost }: { kept: () => void; lost: () => void },
  ) {
    for (const key of keys) this.#alone.add(key)
    const free = (tell: () => void) => () => {
      for (const key of keys) this.#alone.delete(key)
      tell()
    }
    this.follow(promise, { kept: free(kept), lost: free(lost) })
  }
}
