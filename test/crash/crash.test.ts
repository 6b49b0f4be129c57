import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { CliProcess } from '../cli/cli-process.ts'

/** `npm run test:crash` asks for more. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 10)
const CLIENTS = 8
const parent = await mkdtemp(path.join(os.tmpdir(), 'understudy-crash-'))
afterAll(() => rm(parent, { recursive: true, force: true }))

const HEADERS = { 'x-api-key': 'roosted-full', 'content-type': 'application/json' }

/** What one caller knows of the records it made. An unacknowledged change may have happened or not. */
interface Ledger {
  /** Acknowledged name by id; undefined for an acknowledged delete. */
  readonly acknowledged: Map<string, string | undefined>
  /** What was asked for last and never answered. */
  pending: { readonly id: string | undefined; readonly name: string | undefined } | undefined
}

/** Creates, changes and deletes clients of its own, one after the other, until the process is gone. */
async function work(base: string, caller: number, round: number, ledger: Ledger): Promise<void> {
  const mine = [...ledger.acknowledged].flatMap(([id, name]) => (name === undefined ? [] : [id]))
  for (let step = 0; ; step++) {
    const name = `caller ${caller} round ${round} step ${step}`
    const id = step % 3 === 0 ? undefined : mine[(step * 7) % mine.length]
    const isDelete = id !== undefined && step % 5 === 4
    ledger.pending = { id, name: isDelete ? undefined : name }
    try {
      const url = id === undefined ? `${base}/clients` : `${base}/clients/${id}`
      const method = id === undefined ? 'POST' : isDelete ? 'DELETE' : 'PATCH'
      const response = await fetch(url, {
        method,
        headers: HEADERS,
        ...(isDelete ? {} : { body: JSON.stringify({ client_name: name }) }),
      })
      const text = await response.text()
      expect([200, 201, 204]).toContain(response.status)
      if (isDelete) ledger.acknowledged.set(id, undefined)
      else ledger.acknowledged.set(String(JSON.parse(text).id), name)
      if (id === undefined) mine.push(String(JSON.parse(text).id))
      if (isDelete) mine.splice(mine.indexOf(id), 1)
      ledger.pending = undefined
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return // the connection broke: the process is gone
      throw error
    }
  }
}

async function stored(base: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let page = 1; ; page++) {
    const response = await fetch(`${base}/clients?items_per_page=100&page=${page}`, { headers: HEADERS })
    const { clients } = (await response.json()) as { clients: { id: string; client_name: string }[] }
    for (const { id, client_name } of clients) found.set(id, client_name)
    if (clients.length < 100) return found
  }
}

/** Nothing acknowledged is lost or comes back, and what was not acknowledged happened whole or not at all. */
function compare(found: ReadonlyMap<string, string>, seeded: ReadonlySet<string>, ledgers: readonly Ledger[]): void {
  const explained = new Set(seeded)
  for (const { acknowledged, pending } of ledgers) {
    for (const [id, name] of acknowledged) {
      explained.add(id)
      const isUndecided = pending?.id === id
      const allowed = isUndecided ? [name, pending.name] : [name]
      expect(allowed, `record ${id}`).toContain(found.get(id))
    }
  }
  const surplus = [...found].filter(([id]) => !explained.has(id)).map(([, name]) => name)
  const undecided = ledgers.flatMap(({ pending }) =>
    pending !== undefined && pending.id === undefined ? [pending.name] : [],
  )
  for (const name of surplus) expect(undecided).toContain(name)
}

/** After a restart the caller sees how its last request ended. */
function settle(found: ReadonlyMap<string, string>, { acknowledged, pending }: Ledger): void {
  if (pending?.id !== undefined) acknowledged.set(pending.id, found.get(pending.id))
  if (pending === undefined || pending.id !== undefined) return
  for (const [id, name] of found) if (name === pending.name) acknowledged.set(id, name)
}

test(`killed at any moment ${ROUNDS} times, it loses nothing that it acknowledged`, {
  timeout: 30_000 + ROUNDS * 10_000,
}, async () => {
  const ledgers: Ledger[] = Array.from({ length: CLIENTS }, () => ({ acknowledged: new Map(), pending: undefined }))
  const delays = fc.sample(fc.integer({ min: 20, max: 900 }), { numRuns: ROUNDS, seed: 20_260_302 })
  let seeded: ReadonlySet<string> | undefined
  for (const [round, delayMs] of delays.entries()) {
    const server = new CliProcess(['roosted', '--port', '0', '--data', path.join(parent, 'data'), '--quiet'], {
      cwd: parent,
    })
    const base = `${await server.origin()}/roosted/api/1_12`
    const found = await stored(base)
    seeded ??= new Set(found.keys())
    compare(found, seeded, ledgers)
    for (const ledger of ledgers) {
      settle(found, ledger)
      ledger.pending = undefined
    }
    const callers = ledgers.map((ledger, caller) => work(base, caller, round, ledger))
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    process.kill(server.pid, 'SIGKILL')
    await Promise.all(callers)
    await server.ended
  }
  const last = new CliProcess(['roosted', '--port', '0', '--data', path.join(parent, 'data'), '--quiet'], {
    cwd: parent,
  })
  compare(await stored(`${await last.origin()}/roosted/api/1_12`), seeded ?? new Set(), ledgers)
  process.kill(last.pid, 'SIGTERM')
  expect((await last.ended).code).toBe(0)
  expect(ledgers.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0)).toBeGreaterThan(ROUNDS * CLIENTS)
})
