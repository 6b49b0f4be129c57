import path from 'node:path'
import type { FileSystem, OpenFile } from '../../src/state/journal/file-system.ts'
import { errorOf, type FaultyDisk, type Session } from './faulty-disk.ts'
import { StoredDirectory, StoredFile } from './stored.ts'

/** A faulty disk as one process sees it. */
export class FaultyFileSystem implements FileSystem {
  readonly #disk: FaultyDisk
  readonly #session: Session

  constructor(disk: FaultyDisk, session: Session) {
    this.#disk = disk
    this.#session = session
  }

  async open(file: string, mode: 'w' | 'a'): Promise<OpenFile> {
    await this.#disk.call(this.#session, 'open', file)
    const home = this.#disk.home(file)
    const name = path.basename(file)
    const stored = home.names.get(name) ?? new StoredFile()
    if (!(stored instanceof StoredFile)) throw errorOf('EISDIR', 'open')
    if (!home.names.has(name)) home.change({ come: [name, stored] })
    if (mode === 'w') stored.truncate(0)
    return new FaultyFile(this.#disk, this.#session, { file, stored })
  }

  /** In two parts, so that lines are cut between them. */
  async *read(file: string): AsyncGenerator<Buffer> {
    await this.#disk.call(this.#session, 'read', file)
    const { content } = this.#file(file, 'read')
    const middle = Math.ceil(content.length / 2)
    for (const part of [content.subarray(0, middle), content.subarray(middle)]) {
      yield part
      await this.#disk.pass(this.#session, 'read', file)
    }
  }

  async size(file: string): Promise<number | undefined> {
    await this.#disk.call(this.#session, 'read', file)
    return this.#disk.find(file) === undefined ? undefined : this.#file(file, 'stat').content.length
  }

  async list(directory: string): Promise<string[]> {
    await this.#disk.call(this.#session, 'read', directory)
    const stored = this.#disk.find(directory)
    return stored instanceof StoredDirectory ? [...stored.names.keys()].sort() : []
  }

  async makeDirectory(directory: string): Promise<void> {
    await this.#disk.call(this.#session, 'makeDirectory', directory)
    this.#disk.makeDirectory(directory)
  }

  async truncate(file: string, size: number): Promise<void> {
    await this.#disk.call(this.#session, 'truncate', file)
    this.#file(file, 'truncate').truncate(size)
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#disk.call(this.#session, 'rename', to)
    const stored = this.#file(from, 'rename')
    this.#disk.home(to).change({ gone: path.basename(from), come: [path.basename(to), stored] })
  }

  /** Name by name, as `rm -r` does it. */
  async remove(file: string): Promise<void> {
    await this.#disk.call(this.#session, 'remove', file)
    const stored = this.#disk.find(file)
    if (stored instanceof StoredDirectory)
      for (const name of stored.names.keys()) await this.remove(path.join(file, name))
    if (this.#disk.find(file) !== undefined) this.#disk.home(file).change({ gone: path.basename(file) })
  }

  async syncDirectory(directory: string): Promise<void> {
    const stored = this.#disk.find(directory)
    if (!(stored instanceof StoredDirectory)) throw errorOf('ENOENT', 'syncDirectory')
    const end = stored.beginSync()
    await this.#disk.call(this.#session, 'syncDirectory', directory)
    end()
  }

  #file(file: string, call: string): StoredFile {
    const stored = this.#disk.find(file)
    if (!(stored instanceof StoredFile)) throw errorOf('ENOENT', call)
    return stored
  }
}

class FaultyFile implements OpenFile {
  readonly #disk: FaultyDisk
  readonly #session: Session
  readonly #file: string
  readonly #stored: StoredFile
  #isFull = false

  constructor(disk: FaultyDisk, session: Session, { file, stored }: { file: string; stored: StoredFile }) {
    this.#disk = disk
    this.#session = session
    this.#file = file
    this.#stored = stored
  }

  writeSync(bytes: Buffer, from: number): number {
    if (!this.#session.isAlive) throw errorOf('EBADF', 'write')
    const wanted = bytes.subarray(from)
    const failure = this.#isFull ? 'EIO' : this.#disk.failureOf('write', this.#file)
    this.#isFull = failure === 'ENOSPC'
    if (failure === 'EIO') throw errorOf(failure, 'write')
    const part = failure === undefined ? wanted : this.#disk.partOf(wanted)
    const taken = failure === 'short' && part.length === 0 ? wanted.subarray(0, 1) : part
    if (taken.length === 0) throw errorOf('ENOSPC', 'write')
    this.#stored.append(taken)
    return taken.length
  }

  /** In two steps, so that a crash may come between. */
  async append(bytes: Buffer | string): Promise<void> {
    const whole = Buffer.from(bytes)
    const part = this.#disk.partOf(whole)
    await this.#disk.pass(this.#session, 'write', this.#file)
    const failure = this.#disk.failureOf('write', this.#file)
    if (failure !== 'EIO') this.#stored.append(part)
    if (failure === 'EIO' || failure === 'ENOSPC') throw errorOf(failure, 'write')
    await this.#disk.pass(this.#session, 'write', this.#file)
    this.#stored.append(whole.subarray(part.length))
  }

  async sync(): Promise<void> {
    const end = this.#stored.beginSync()
    await this.#disk.pass(this.#session, 'sync', this.#file)
    const failure = this.#disk.failureOf('sync', this.#file)
    end(failure === undefined)
    if (failure !== undefined) throw errorOf(failure, 'sync')
  }

  async truncate(size: number): Promise<void> {
    await this.#disk.call(this.#session, 'truncate', this.#file)
    this.#stored.truncate(size)
  }

  close(): Promise<void> {
    return this.#disk.pass(this.#session, 'open', this.#file)
  }
}
