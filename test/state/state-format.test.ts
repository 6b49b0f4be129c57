import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readCheckpoint } from '../../src/state/journal/checkpoint-file.ts'
import { nodeFileSystem as fs } from '../../src/state/journal/file-system.ts'
import { readJournal } from '../../src/state/journal/journal-reader.ts'
import { temporaryData } from './data-directory.ts'

const document = await readFile(fileURLToPath(new URL('../../docs/state-format.md', import.meta.url)), 'utf8')

/** The text of the block that begins with these characters. */
function blockWith(beginning: string): string {
  const block = document.split('```').find((text) => text.replace(/^\w*\n/, '').startsWith(beginning))
  return (block ?? '').replace(/^\w*\n/, '')
}

test('the checkpoint in the description of the format can be read', async () => {
  await using directory = await temporaryData()
  const file = path.join(directory.path, 'checkpoint.json')
  await writeFile(file, blockWith('{"understudy":"checkpoint"'))
  const read = await readCheckpoint({ fs, file, schemas: new Map() })
  expect(read?.head).toMatchObject({ format: 2, version: 12, counters: { 'roosted/clients': 27 } })
  expect([...(read?.state.tables.get('roosted/clients')?.all() ?? [])]).toEqual([
    { id: 'uLu8K', client_name: 'Acme Corp' },
  ])
})

test('so can the journal', async () => {
  await using directory = await temporaryData()
  const file = path.join(directory.path, 'journal.ndjson')
  await writeFile(file, blockWith('{"understudy":"journal"'))
  const read = await readJournal(fs, file)
  expect(read).toMatchObject({ after: 0, tornBytes: 0 })
  expect(read?.fault).toBeUndefined()
  expect(read?.commits).toHaveLength(4)
})
