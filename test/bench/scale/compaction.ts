import { readdirSync, statSync } from 'node:fs'
import { Agent } from 'node:http'
import path from 'node:path'
import { time } from '../call.ts'
import { pause } from '../stage.ts'
import { replaceThing } from './things.ts'

/** Above this, and above the size of the last checkpoint, a journal is compacted: src/state/journal/file-journal.ts. */
const COMPACT_ABOVE_BYTES = 32 * 1024 * 1024
/** Below the limit of a body. */
const BALLAST_BYTES = 900_000
const SETTLE_MS = 1000

/** What compaction does, as its files tell it. */
export class BranchFiles {
  readonly #home: string

  /** `directory`: that of `--data`. There must be one branch of the default workspace. */
  constructor(directory: string) {
    const branches = path.join(directory, 'branches')
    const [name, another] = readdirSync(branches).filter((branch) => branch.startsWith('~default.'))
    if (name === undefined || another !== undefined)
      throw new Error(`${branches} should have one branch of the default workspace`)
    this.#home = path.join(branches, name)
  }

  /** The name of the last checkpoint that is whole. */
  get checkpoint(): string | undefined {
    return this.#names(/^checkpoint-\d+\.json$/).at(-1)
  }

  get isCompacting(): boolean {
    return this.#names(/^checkpoint-\d+\.json\.new$/).length > 0
  }

  /** How much more has to be written before the next write begins a compaction. */
  get bytesToGo(): number {
    const journal = this.#names(/^journal-\d+\.ndjson$/).at(-1)
    return Math.max(COMPACT_ABOVE_BYTES, this.#size(this.checkpoint)) - this.#size(journal) + 1
  }

  #names(pattern: RegExp): string[] {
    return readdirSync(this.#home)
      .filter((name) => pattern.test(name))
      .sort()
  }

  #size(name: string | undefined): number {
    return name === undefined ? 0 : (statSync(path.join(this.#home, name), { throwIfNoEntry: false })?.size ?? 0)
  }
}

/** Fills the journal, by one record that is written again and again, until the next write of any kind begins a compaction. */
export async function bringToBrink(files: BranchFiles, port: number): Promise<void> {
  while (files.isCompacting) await pause(20)
  const agent = new Agent({ keepAlive: true })
  try {
    for (let toGo = files.bytesToGo; toGo > 0; toGo = files.bytesToGo)
      await time(replaceThing(1, 'x'.repeat(Math.min(BALLAST_BYTES, toGo))), port, agent)
  } finally {
    agent.destroy()
  }
  // What the ballast left behind is not to be cleared away at the expense of what is measured.
  await pause(SETTLE_MS)
}

/** Looks at the files again and again for as long as something else is done. */
export class CompactionWatch {
  readonly #files: BranchFiles
  readonly #before: string | undefined
  readonly #timer: NodeJS.Timeout
  #looks = 0
  #running = 0
  #startedAt: number | undefined
  #endedAt: number | undefined

  constructor(files: BranchFiles) {
    this.#files = files
    this.#before = files.checkpoint
    this.#timer = setInterval(() => this.#look(), 10)
  }

  /** A compaction that began after this watch is over. */
  get isOver(): boolean {
    return !this.#files.isCompacting && this.#files.checkpoint !== this.#before
  }

  /** Ends the watch. Throws where no checkpoint was being written: then the measurement says nothing. */
  end(): { readonly share: number; readonly tookMs: number | undefined } {
    clearInterval(this.#timer)
    this.#look()
    if (this.#running === 0 && !this.isOver) throw new Error('no compaction ran while it was to be measured')
    const tookMs =
      this.#startedAt === undefined || this.#endedAt === undefined ? undefined : this.#endedAt - this.#startedAt
    return { share: this.#running / this.#looks, tookMs }
  }

  #look(): void {
    this.#looks++
    if (this.#files.isCompacting) {
      this.#running++
      this.#startedAt ??= performance.now()
    } else if (this.#startedAt !== undefined) this.#endedAt ??= performance.now()
  }
}
