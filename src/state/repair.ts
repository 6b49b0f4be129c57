import path from 'node:path'
import { StartupError } from '../startup-error.ts'
import { CATALOGUE, Catalogue } from './catalogue.ts'
import { branchHome, listBranch } from './journal/branch-files.ts'
import { readCheckpoint } from './journal/checkpoint-file.ts'
import { FileJournal } from './journal/file-journal.ts'
import { nodeFileSystem as fs } from './journal/file-system.ts'
import { readJournal } from './journal/journal-reader.ts'
import { NewerFormat } from './journal/lines.ts'
import { seedFile } from './seed/seed.ts'

/** What is whole of a branch: stretches of versions that its files tell, each from a state to a last commit. */
type Stretches = readonly { readonly from: number; readonly to: number }[]

/**
 * Makes a data directory one that can be read: of each journal it keeps what stands before the damage, and moves the
 * rest aside to `damaged-<n>/`, with everything that stood on it. Returns what was done, a line each; nothing for a
 * directory that is whole. Throws a StartupError when the directory is in use, or of a newer format.
 */
export async function repairDirectory(directory: string): Promise<string[]> {
  const done: string[] = []
  const journal = await FileJournal.open({ directory, durability: 'disk', note: (text) => void done.push(text) })
  try {
    const repair = new Repair(directory, await freeName(directory), done)
    await repair.seed()
    const whole = new Map<string, Stretches>()
    for (const branch of await journal.branches()) whole.set(branch, await repair.branch(branch))
    await repair.catalogue(await Catalogue.open(journal), whole)
  } finally {
    await journal.close()
  }
  return done
}

async function freeName(directory: string): Promise<string> {
  const taken = new Set(await fs.list(directory))
  let count = 1
  while (taken.has(`damaged-${count}`)) count++
  return `damaged-${count}`
}

class Repair {
  readonly #directory: string
  readonly #aside: string
  readonly #done: string[]
  #isCatalogueCut = false

  constructor(directory: string, aside: string, done: string[]) {
    this.#directory = directory
    this.#aside = aside
    this.#done = done
  }

  async seed(): Promise<void> {
    const file = seedFile(this.#directory)
    const fault = await faultOf(() => readCheckpoint({ fs, file, schemas: new Map() }))
    if (fault !== undefined)
      await this.#moveAside(file, `${fault.message}; the next start makes the seed of the fixtures anew`)
  }

  async branch(branch: string): Promise<Stretches> {
    const files = await listBranch(fs, branchHome(this.#directory, branch))
    const starts = [0]
    for (const { file, version } of files.checkpoints) {
      const fault = await faultOf(() => readCheckpoint({ fs, file, schemas: new Map() }))
      if (fault === undefined) starts.push(version)
      else await this.#moveAside(file, fault.message, branch)
    }
    const reaches = new Map(starts.map((from) => [from, from]))
    for (const { file, before } of files.journals) {
      const read = await readJournal(fs, file)
      if (read?.fault !== undefined) await this.#cut(file, read.size, read.fault.message, branch)
      if (read?.after === undefined) continue
      const { after } = read
      const end = Math.min(after + read.commits.length, before)
      let isReached = false
      for (const [from, to] of reaches) {
        if (after > to || end < from) continue
        isReached = true
        reaches.set(from, Math.max(to, end))
      }
      if (!isReached) await this.#moveAside(file, `${file}: the commits before ${after + 1} are missing`, branch)
    }
    return Array.from(reaches, ([from, to]) => ({ from, to }))
  }

  /** Takes out of the catalogue what stands on commits that are lost. */
  async catalogue(catalogue: Catalogue, whole: ReadonlyMap<string, Stretches>): Promise<void> {
    const isWhole = (branch: string | null, version: number): boolean =>
      branch === null ||
      (whole.get(branch) ?? [{ from: 0, to: 0 }]).some(({ from, to }) => version >= from && version <= to)
    for (const name of catalogue.names()) {
      for (const snapshot of catalogue.snapshots(name)) {
        if (isWhole(snapshot.branch, snapshot.version)) continue
        catalogue.forget(name, snapshot.name)
        this.#done.push(`the snapshot ${snapshot.name} of the workspace ${name} is lost`)
      }
      const branch = catalogue.branchOf(name)
      const base = branch === undefined ? null : catalogue.baseOf(branch)
      if (branch === undefined || base === null || isWhole(base.branch, base.version)) continue
      if (standsAlone(whole.get(branch) ?? [])) continue
      await this.#moveAside(
        branchHome(this.#directory, branch),
        `the workspace ${name} stands on commit ${base.version} of ${base.branch}, which is lost`,
      )
      catalogue.drop(name)
    }
    await catalogue.durable()
    if (!this.#isCatalogueCut) return
    // A start would remove branches that the catalogue does not name; here it may be the catalogue that is wrong.
    for (const branch of whole.keys()) {
      if (branch === CATALOGUE || catalogue.hasBranch(branch)) continue
      await this.#moveAside(branchHome(this.#directory, branch), `no workspace that is known has the branch ${branch}`)
    }
  }

  /** Keeps the first bytes of a file. */
  async #cut(file: string, size: number, reason: string, branch: string): Promise<void> {
    if (size === 0) return this.#moveAside(file, reason, branch)
    const chunks: Buffer[] = []
    for await (const chunk of fs.read(file)) chunks.push(chunk)
    const target = await this.#place(file)
    const rest = await fs.open(target, 'w')
    await rest.append(Buffer.concat(chunks).subarray(size))
    await rest.sync()
    await rest.close()
    await fs.truncate(file, size)
    this.#tell(reason, `kept the ${size} bytes before it, moved the rest to ${target}`, branch)
  }

  async #moveAside(file: string, reason: string, branch?: string): Promise<void> {
    const target = await this.#place(file)
    if ((await fs.size(file)) !== undefined) await fs.rename(file, target)
    this.#tell(reason, `moved it to ${target}`, branch)
  }

  #tell(reason: string, action: string, branch: string | undefined): void {
    if (branch === CATALOGUE) this.#isCatalogueCut = true
    this.#done.push(`${reason.replace(/ — .*$/s, '')}: ${action}`)
  }

  async #place(file: string): Promise<string> {
    const target = path.join(this.#directory, this.#aside, path.relative(this.#directory, file))
    await fs.makeDirectory(path.dirname(target))
    return target
  }
}

/** Its last commit can be had without what it stands on. */
function standsAlone(stretches: Stretches): boolean {
  const last = Math.max(0, ...stretches.map(({ to }) => to))
  return stretches.some(({ from, to }) => from > 0 && to === last)
}

/** Undefined where it can be read. A newer format is no damage. */
async function faultOf(read: () => Promise<unknown>): Promise<StartupError | undefined> {
  try {
    await read()
    return undefined
  } catch (error) {
    if (error instanceof StartupError && !(error instanceof NewerFormat)) return error
    throw error
  }
}
