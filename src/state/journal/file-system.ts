import { createReadStream, writeSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, truncate } from 'node:fs/promises'

/** A file that is being written. */
export interface OpenFile {
  /** Hands bytes to the operating system at once, which keeps them whatever becomes of this process. Returns how many it took. */
  writeSync(bytes: Buffer, from: number): number
  /** The same beside other work, and all of them. */
  append(bytes: Buffer | string): Promise<void>
  /** Resolves when what was written would survive a power loss. */
  sync(): Promise<void>
  truncate(size: number): Promise<void>
  close(): Promise<void>
}

/** What the journal asks of a file system. Failures are thrown as `node:fs` throws them. */
export interface FileSystem {
  /** `w`: anew; `a`: at the end. */
  open(file: string, mode: 'w' | 'a'): Promise<OpenFile>
  read(file: string): AsyncIterable<Buffer>
  /** Length in bytes; undefined where there is no such file. */
  size(file: string): Promise<number | undefined>
  /** Names in a directory, sorted; none where there is no such directory. */
  list(directory: string): Promise<string[]>
  /** With those above it. */
  makeDirectory(directory: string): Promise<void>
  truncate(file: string, size: number): Promise<void>
  /** In one step, also over another file. */
  rename(from: string, to: string): Promise<void>
  /** A file, or a directory with all that is in it; nothing where there is none. */
  remove(file: string): Promise<void>
  /** Resolves when the names in a directory would survive a power loss. */
  syncDirectory(directory: string): Promise<void>
}

const CHUNK_BYTES = 1024 * 1024

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

class NodeFile implements OpenFile {
  readonly #handle: FileHandle

  constructor(handle: FileHandle) {
    this.#handle = handle
  }

  writeSync(bytes: Buffer, from: number): number {
    return writeSync(this.#handle.fd, bytes, from)
  }

  append(bytes: Buffer | string): Promise<void> {
    return this.#handle.appendFile(bytes)
  }

  sync(): Promise<void> {
    return this.#handle.datasync()
  }

  truncate(size: number): Promise<void> {
    return this.#handle.truncate(size)
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}

export const nodeFileSystem: FileSystem = {
  open: async (file, mode) => new NodeFile(await open(file, mode)),
  read: (file) => createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>,
  size: async (file) => {
    try {
      return (await stat(file)).size
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  },
  list: async (directory) => {
    try {
      return (await readdir(directory)).sort()
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  },
  makeDirectory: async (directory) => void (await mkdir(directory, { recursive: true })),
  truncate,
  rename,
  remove: (file) => rm(file, { recursive: true, force: true }),
  syncDirectory: async (directory) => {
    // Windows keeps names without being asked, and does not open directories.
    if (process.platform === 'win32') return
    const handle = await open(directory, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}
