import path from 'node:path'
import { CATALOGUE, enrolment } from './catalogue.ts'
import { branchHome, checkpointName, journalName } from './journal/branch-files.ts'
import { readCheckpointHead } from './journal/checkpoint-reader.ts'
import { nodeFileSystem as fs } from './journal/file-system.ts'
import { FORMAT, toLine } from './journal/lines.ts'

/**
 * Brings a directory of format 1, which had a directory for each workspace and no catalogue, into the present layout. A
 * crash on the way leaves one from which this goes on. `note` is told that it happened.
 */
export async function upgradeDirectory(directory: string, note: (text: string) => void): Promise<void> {
  const old = path.join(directory, 'workspaces')
  const names = (await fs.list(old)).filter((name) => name.startsWith('~')).map((name) => name.slice(1))
  if (names.length === 0) return
  await enrol(directory, names)
  for (const name of names) {
    const home = path.join(old, `~${name}`)
    const snapshot = path.join(home, 'snapshot.json')
    const head = await readCheckpointHead(fs, snapshot)
    if (head !== undefined) await fs.rename(snapshot, path.join(home, checkpointName(head.version)))
    await fs.rename(home, branchHome(directory, branchFor(name)))
  }
  await fs.remove(old)
  note(`${directory}: brought from format 1 to format ${FORMAT}`)
}

/** Branches are counted from 1, so this one is nobody else's. */
const branchFor = (workspace: string): string => `${workspace}.0`

async function enrol(directory: string, names: readonly string[]): Promise<void> {
  const home = branchHome(directory, CATALOGUE)
  const file = path.join(home, journalName(0))
  if ((await fs.size(file)) !== undefined) return
  const branches = new Map(names.map((name) => [name, branchFor(name)]))
  await fs.makeDirectory(home)
  const temporary = `${file}.new`
  const handle = await fs.open(temporary, 'w')
  try {
    const head = toLine({ understudy: 'journal', format: FORMAT, after: 0 })
    await handle.append(head + toLine({ v: 1, ...enrolment(branches) }))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await fs.rename(temporary, file)
}
