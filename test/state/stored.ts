/** A number from 0 up to, not including, 1. */
export type Chance = () => number

/** Everything from `at` on gives way to `bytes`: an append, or without bytes a truncation. */
interface Replacement {
  readonly at: number
  readonly bytes: Buffer
  /** A failed sync leaves it in the cache only, and later ones of the process take no notice: so Linux does it. */
  isForgotten: boolean
}

function replace(content: Buffer, { at, bytes, isForgotten }: Replacement): Buffer {
  const missing = Buffer.alloc(Math.max(0, at - content.length))
  return Buffer.concat([content.subarray(0, at), missing, isForgotten ? Buffer.alloc(bytes.length) : bytes])
}

/** A file as programs see it, and as far as a power loss leaves it. */
export class StoredFile {
  content: Buffer = Buffer.alloc(0)
  #synced: Buffer = Buffer.alloc(0)
  #unsynced: Replacement[] = []

  append(bytes: Buffer): void {
    this.#change(this.content.length, bytes)
  }

  truncate(size: number): void {
    this.#change(size, Buffer.alloc(0))
  }

  /** Returns what ends the sync of all that was written before: `true` where it worked. */
  beginSync(): (isKept: boolean) => void {
    const part = [...this.#unsynced]
    return (isKept) => {
      if (!isKept) for (const replacement of part) replacement.isForgotten = true
      else this.#synced = part.filter((one) => this.#takeOut(one)).reduce(replace, this.#synced)
    }
  }

  /** Another process reads the file, and takes it as it is. */
  readAnew(): void {
    for (const replacement of this.#unsynced) replacement.isForgotten = false
  }

  /** Of what was not synced, a beginning is left that ends at any byte. */
  losePower(chance: Chance): void {
    const whole = Math.floor(chance() * (this.#unsynced.length + 1))
    this.#synced = this.#unsynced.slice(0, whole).reduce(replace, this.#synced)
    const torn = this.#unsynced[whole]
    const taken = torn === undefined ? 0 : Math.floor(chance() * torn.bytes.length)
    if (torn !== undefined && taken > 0)
      this.#synced = replace(this.#synced, { ...torn, bytes: torn.bytes.subarray(0, taken) })
    this.#unsynced = []
    this.content = this.#synced
  }

  #change(at: number, bytes: Buffer): void {
    this.content = replace(this.content, { at, bytes, isForgotten: false })
    this.#unsynced.push({ at, bytes: Buffer.from(bytes), isForgotten: false })
  }

  #takeOut(replacement: Replacement): boolean {
    const place = this.#unsynced.indexOf(replacement)
    if (place !== -1) this.#unsynced.splice(place, 1)
    return place !== -1
  }
}

/** A name that goes, a name that comes, or both in one step: a rename. */
interface NameChange {
  readonly gone?: string
  readonly come?: readonly [name: string, stored: Stored]
}

export type Stored = StoredFile | StoredDirectory

function rename(names: ReadonlyMap<string, Stored>, { gone, come }: NameChange): ReadonlyMap<string, Stored> {
  const result = new Map(names)
  if (gone !== undefined) result.delete(gone)
  if (come !== undefined) result.set(...come)
  return result
}

/** The names in a directory as programs see them, and as far as a power loss leaves them. */
export class StoredDirectory {
  names: ReadonlyMap<string, Stored> = new Map()
  #synced: ReadonlyMap<string, Stored> = new Map()
  #unsynced: NameChange[] = []

  change(change: NameChange): void {
    this.names = rename(this.names, change)
    this.#unsynced.push(change)
  }

  /** Returns what ends the sync of all changes before. */
  beginSync(): () => void {
    const part = [...this.#unsynced]
    return () => {
      this.#synced = part.filter((change) => this.#unsynced.includes(change)).reduce(rename, this.#synced)
      this.#unsynced = this.#unsynced.filter((change) => !part.includes(change))
    }
  }

  readAnew(): void {
    for (const stored of this.names.values()) stored.readAnew()
  }

  /** Each change that was not synced has come about or has not. */
  losePower(chance: Chance): void {
    this.#synced = this.#unsynced.filter(() => chance() < 0.5).reduce(rename, this.#synced)
    this.#unsynced = []
    this.names = this.#synced
    for (const stored of this.names.values()) stored.losePower(chance)
  }
}
