import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EmulatedApi } from '../http/emulated-api.ts'
import { loadApi } from '../load-api.ts'
import { StartupError } from '../startup-error.ts'
import type { Row } from '../state/row.ts'
import { RecordedRecords } from '../upstream/fixtures/recorded-records.ts'
import type { RecordedExchange } from '../upstream/proxy/recorder.ts'

export interface FixturesFlags {
  readonly api: string
  readonly out: string
}

/** Makes fixtures of recorded exchanges: `<out>/<api>/<collection>.json`. */
export async function makeFixtures(directory: string, { api: name, out }: FixturesFlags): Promise<void> {
  const { api } = await loadApi(name, { seededAt: Date.now() })
  const records = new RecordedRecords(api)
  for (const exchange of await readExchanges(directory, api.name)) records.add(exchange)
  borrowCredentials(api, records)
  const folder = path.join(out, api.name)
  for (const [partition, tables] of records.sets()) {
    const own = partition === '' || partition === api.storage.partitions[0] ? folder : path.join(folder, partition)
    for (const [collection, rows] of tables) {
      if (rows.size === 0) continue
      await writeRows(path.join(own, `${collection}.json`), [...rows.values()])
      process.stdout.write(`${path.join(own, `${collection}.json`)}: ${rows.size} records\n`)
    }
  }
  for (const line of records.leftOut()) process.stdout.write(`${line}\n`)
  // Whatever they are, a sandbox must be able to start with them.
  const { seed } = await loadApi(name, { seededAt: Date.now(), fixtures: out })
  seed.make()
}

async function readExchanges(directory: string, api: string): Promise<RecordedExchange[]> {
  const names = await readdir(directory).catch((error: Error) => {
    throw new StartupError([{ message: `${directory} cannot be read: ${error.message}` }], 'usage')
  })
  const files = names.filter((name) => /^\d{6}-.*\.json$/.test(name)).sort()
  if (files.length === 0) {
    const advice = 'expected what `understudy proxy --record` has kept'
    throw new StartupError([{ message: `${directory} holds no exchanges`, advice }], 'usage')
  }
  const exchanges: RecordedExchange[] = []
  for (const name of files) {
    const file = path.join(directory, name)
    const exchange = parse(file, await readFile(file, 'utf8'))
    if (exchange.api === api) exchanges.push(exchange)
  }
  return exchanges
}

function parse(file: string, text: string): RecordedExchange {
  try {
    const value = JSON.parse(text)
    if (typeof value?.request?.path === 'string' && typeof value.answer?.status === 'number') return value
    throw new StartupError([{ file, message: 'this is no recorded exchange' }])
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new StartupError([{ file, message: `not valid JSON: ${error.message}` }])
  }
}

/** Credentials are never recorded: those that come with the API, and whom they belong to, open what was recorded, too. */
function borrowCredentials({ document, definition, storage }: EmulatedApi, records: RecordedRecords): void {
  const { credentials } = document.extension
  if (credentials === undefined || definition.fixtures === undefined) return
  for (const [place, partition] of storage.partitions.entries()) {
    const folder = place === 0 ? definition.fixtures : path.join(definition.fixtures, partition)
    const find = (collection: string): readonly Row[] => {
      const file = path.join(folder, `${collection}.json`)
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
    }
    for (const row of find(credentials.collection)) records.borrow(partition, credentials.collection, row, find)
  }
}

async function writeRows(file: string, rows: readonly unknown[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n')
  await writeFile(file, `[\n${lines}\n]\n`)
}
