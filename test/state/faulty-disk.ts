import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { FileSystem } from '../../src/state/journal/file-system.ts'
import { FaultyFileSystem } from './faulty-file-system.ts'
import { type Chance, type Stored, StoredDirectory } from './stored.ts'

export type DiskCall =
  | 'open'
  | 'read'
  | 'write'
  | 'sync'
  | 'truncate'
  | 'rename'
  | 'remove'
  | 'makeDirectory'
  | 'syncDirectory'

/** After `skip` calls that work, `times` of them do not. */
export interface Fault {
  readonly call: DiskCall
  /** A part of the path; left out for any. */
  readonly on?: string
  readonly skip: number
  readonly times: number
  /** `ENOSPC`: a write takes a part, and the next one nothing. `short`: it takes a part, and says so. `slow`: it works later. */
  readonly as: 'EIO' | 'ENOSPC' | 'short' | 'slow'
}

/** Longer than most other things take together. */
const SLOW_TURNS = 40

type Failure = Exclude<Fault['as'], 'slow'>

/** What a process has with the disk. */
export interface Session {
  isAlive: boolean
}

/** Of those that a crash has ended, nothing is heard any more. */
const NEVER = new Promise<never>(() => {})

/**
 * A disk in memory. Its calls take some turns of the event loop, and fail where they are told to. `directory` is the root;
 * its own name is safe. `chance` says how many turns, how short a write falls and what a power loss takes.
 */
export class FaultyDisk {
  readonly #directory: string
  readonly #chance: Chance
  readonly #root = new StoredDirectory()
  readonly #counts = new Map<DiskCall, number>()
  readonly #held = new Set<{ readonly call: DiskCall; readonly on: string; readonly released: Promise<void> }>()
  #faults: { readonly fault: Fault; skip: number; times: number }[] = []
  #session: Session = { isAlive: false }
  #failures = 0

  constructor(directory: string, chance: Chance = () => 0) {
    this.#directory = directory
    this.#chance = chance
  }

  /** How many calls have failed so far. */
  get failures(): number {
    return this.#failures
  }

  /** How many calls of a kind have worked so far. */
  count(call: DiskCall): number {
    return this.#counts.get(call) ?? 0
  }

  fail(...faults: readonly Fault[]): void {
    for (const fault of faults) this.#faults.push({ fault, skip: fault.skip, times: fault.times })
  }

  heal(): void {
    this.#faults = []
  }

  /** Calls of a kind on paths with this part take until the returned function is called. */
  hold(call: DiskCall, on: string): () => void {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const held = { call, on, released }
    this.#held.add(held)
    return () => {
      this.#held.delete(held)
      release()
    }
  }

  /** The disk as a new process sees it. The one before has ended. */
  start(): FileSystem {
    this.crash()
    this.#session = { isAlive: true }
    return new FaultyFileSystem(this, this.#session)
  }

  /** Ends the process. All that the disk was told before stays, and nothing that it is told afterwards counts. */
  crash(): void {
    this.#session.isAlive = false
    this.#root.readAnew()
  }

  /** Ends the process, and takes away at random what nobody had synced. */
  losePower(): void {
    this.crash()
    this.#root.losePower(this.#chance)
  }

  /** Takes its time, then throws where the call is to fail. */
  async call(session: Session, call: DiskCall, file: string): Promise<void> {
    await this.pass(session, call, file)
    const failure = this.failureOf(call, file)
    if (failure !== undefined) throw errorOf(failure, call)
  }

  /** Resolves a while later; not at all where the process has ended by then. */
  async pass(session: Session, call: DiskCall, file: string): Promise<void> {
    const isSlow = this.#strike(call, file, 'slow') !== undefined
    for (let turns = 1 + Math.floor(this.#chance() * 3) + (isSlow ? SLOW_TURNS : 0); turns > 0; turns--)
      await setImmediate()
    for (const held of this.#held) if (held.call === call && file.includes(held.on)) await held.released
    if (!session.isAlive) await NEVER
  }

  /** How a call is to fail, if it is to. */
  failureOf(call: DiskCall, file: string): Failure | undefined {
    const failure = this.#strike(call, file, 'EIO', 'ENOSPC', ...(call === 'write' ? (['short'] as const) : []))
    if (failure === 'EIO' || failure === 'ENOSPC') this.#failures++
    else this.#counts.set(call, this.count(call) + 1)
    return failure
  }

  /** Takes the first fault of these kinds whose turn it is. */
  #strike<K extends Fault['as']>(call: DiskCall, file: string, ...kinds: readonly K[]): K | undefined {
    for (const one of this.#faults) {
      const { fault } = one
      const as = kinds.find((kind) => kind === fault.as)
      if (as === undefined || fault.call !== call || !file.includes(fault.on ?? '') || one.times === 0) continue
      if (one.skip-- > 0) continue
      one.times--
      return as
    }
    return undefined
  }

  /** A part of what is to be written, never the whole. */
  partOf(bytes: Buffer): Buffer {
    return bytes.subarray(0, Math.ceil(this.#chance() * (bytes.length - 1)))
  }

  find(file: string): Stored | undefined {
    let stored: Stored | undefined = this.#root
    for (const name of this.#namesOf(file))
      stored = stored instanceof StoredDirectory ? stored.names.get(name) : undefined
    return stored
  }

  /** The directory that a name is in. */
  home(file: string): StoredDirectory {
    const found = this.find(path.dirname(file))
    if (!(found instanceof StoredDirectory)) throw errorOf('ENOENT', 'open')
    return found
  }

  makeDirectory(directory: string): void {
    let home: StoredDirectory = this.#root
    for (const name of this.#namesOf(directory)) {
      const known = home.names.get(name)
      const next = known ?? new StoredDirectory()
      if (!(next instanceof StoredDirectory)) throw errorOf('EEXIST', 'makeDirectory')
      if (known === undefined) home.change({ come: [name, next] })
      home = next
    }
  }

  #namesOf(file: string): string[] {
    const relative = path.relative(this.#directory, file)
    if (relative.startsWith('..')) throw new Error(`${file} is not on this disk`)
    return relative === '' ? [] : relative.split(path.sep)
  }
}

export const errorOf = (code: string, call: string): Error =>
  Object.assign(new Error(`${code}: ${call} failed`), { code })
