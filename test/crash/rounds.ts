import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { type ApiClient, Author, type Call } from './api-client.ts'
import type { ServerSettings } from './compacting-server.ts'
import type { Facts } from './facts.ts'
import { type Keeper, keepWorlds, WORLD_ACTIONS } from './keeper.ts'
import { Ledger, WorldLedger } from './ledger.ts'
import { Moment } from './moment.ts'
import { Random } from './random.ts'
import { roosted } from './roosted.ts'
import { Server } from './server.ts'
import { type Session, takeStep, together, untilKilled } from './session.ts'
import { staffjoy } from './staffjoy.ts'
import { workbeats } from './workbeats.ts'

/** One life of a process. */
export interface Round extends ServerSettings {
  readonly killed: 'at work' | 'as a world changes' | 'while it compacts' | 'while it starts'
}

/** What clients of each API do. A further API is a further line. */
const APIS = [roosted, workbeats('staging'), workbeats('uat'), staffjoy]
const WRITERS_OF_EACH = 4
const KEEPERS = 4
/** Worlds in which everybody writes. */
const SHARED = ['default', 'team', 'night-shift']
/** Until a start was measured. */
const FIRST_START_MS = 1500
const FEWEST_ANSWERS = 50
const MOST_ANSWERS = 350
const LATER_MS = 12
/** Far more than a slow machine takes. */
const PATIENCE_MS = 30_000

/** What only the catalogue tells of. */
const changesWorlds = ({ method, path }: Call): boolean =>
  method !== 'GET' && /^\/_understudy\/(workspaces|snapshots|reset)/.test(path)

const SOME_WORLD = 'untouched'

export interface RoundsOptions {
  readonly directory: string
  readonly seed: number
  /** What stands in the default world beside the seed. */
  readonly filled?: Facts
}

/** The lives of one data directory, and what clients were told in them. */
export class Rounds {
  readonly #options: RoundsOptions
  readonly #random: Random
  readonly #writers: readonly { readonly author: Author; readonly api: ApiClient }[]
  readonly #keepers: readonly Keeper[]
  #ledger: Ledger | undefined
  #startMs = FIRST_START_MS
  readonly #told: string[] = []

  constructor(options: RoundsOptions) {
    this.#options = options
    this.#random = new Random(options.seed)
    const author = (kind: string, number: number) => new Author(`${kind}${number}`, number, this.#random.branch())
    const writers = APIS.flatMap((api) => Array.from({ length: WRITERS_OF_EACH }, () => api))
    this.#writers = writers.map((api, index) => ({ api, author: author('writer', index + 1) }))
    this.#keepers = Array.from({ length: KEEPERS }, (_, index) => {
      return { apis: APIS, author: author('keeper', writers.length + index + 1) }
    })
  }

  /** How often each thing was acknowledged, also those that never were. */
  get acknowledged(): Readonly<Record<string, number>> {
    const changes = APIS.flatMap((api) => [...Object.keys(api.changes), 'look'].map((name) => `${api.name}: ${name}`))
    const all = [...changes, ...Object.keys(WORLD_ACTIONS).map((name) => `worlds: ${name}`)]
    return Object.fromEntries(all.map((what) => [what, this.#ledger?.acknowledged.get(what) ?? 0]))
  }

  /** Runs them one after the other, then looks at what is left. An error tells how it came to that. */
  async run(rounds: readonly Round[]): Promise<void> {
    try {
      for (const round of rounds) await this.#live(round)
      await this.#finish()
    } catch (cause) {
      const told = this.#told.slice(-4).join('\n  ')
      throw new Error(`with CRASH_SEED=${this.#options.seed}:\n  ${told}`, { cause })
    }
  }

  async #live({ killed, ...settings }: Round): Promise<void> {
    const answers = FEWEST_ANSWERS + this.#random.below(MOST_ANSWERS - FEWEST_ANSWERS)
    const isAtOnce = this.#random.below(2) === 0
    const laterMs = isAtOnce ? 0 : this.#random.below(LATER_MS)
    const afterMs = killed === 'while it starts' ? this.#random.below(Math.ceil(1.5 * this.#startMs)) : laterMs
    const when = killed === 'while it starts' ? `${afterMs} ms` : `${answers} answers and ${afterMs} ms`
    const number = this.#told.length + 1
    this.#told.push(`round ${number}: ${JSON.stringify(settings)}, killed ${killed}, after ${when}`)
    await using server = new Server(this.#options.directory, settings)
    if (killed === 'while it starts') {
      await setTimeout(afterMs)
      return server.kill()
    }
    const session = await this.#begin(server)
    const working = this.#work(session)
    let left = answers
    await inTime('answers', [working, server.answerTo(() => --left < 0)])
    if (killed === 'while it compacts') await inTime('a checkpoint', [working, this.#compacting(server)])
    if (killed === 'as a world changes') await inTime('a change', [working, server.answerTo(changesWorlds)])
    else if (afterMs > 0) await setTimeout(afterMs)
    await server.kill()
    await working
  }

  /** Waits until it answers, and holds what is there against what clients were told. */
  async #begin(server: Server): Promise<Session> {
    const spawnedAt = performance.now()
    await server.started()
    this.#startMs = performance.now() - spawnedAt
    this.#ledger ??= await this.#open(server)
    await this.#check(server, this.#ledger)
    return { server, ledger: this.#ledger }
  }

  async #open(server: Server): Promise<Ledger> {
    const ledger = new Ledger(await server.facts(SOME_WORLD))
    await server.control('default', 'DELETE', `/workspaces/${SOME_WORLD}`)
    const beginning = new Moment(new Map([...ledger.seed, ...(this.#options.filled ?? [])]))
    ledger.expect('default', beginning).mayBeGone = false
    return ledger
  }

  async #check(server: Server, { worlds }: Ledger): Promise<void> {
    const listed = await server.worlds()
    const surplus = listed.find((name) => !worlds.has(name))
    if (surplus !== undefined) throw new Error(`there again: the world ${surplus}`)
    for (const [name, world] of worlds) {
      if (listed.includes(name)) {
        world.settle(await server.facts(name))
        world.settleSnapshots(await server.snapshots(name))
      } else if (world.mayBeGone) worlds.delete(name)
      else throw new Error(`lost: the world ${name}`)
    }
  }

  async #work(session: Session): Promise<void> {
    const writing = this.#writers.map(({ author, api }) =>
      untilKilled(session, () => takeStep(session, author.random.pick(SHARED) ?? 'default', api, author)),
    )
    const keeping = this.#keepers.map((keeper) =>
      untilKilled(session, () => keepWorlds(session, keeper, keeper.author.random.pick(SHARED) ?? 'default')),
    )
    await together([...writing, ...keeping])
  }

  /** Waits until a checkpoint is being written. */
  async #compacting(server: Server): Promise<void> {
    const branches = path.join(this.#options.directory, 'branches')
    while (!server.isKilled) {
      const homes = readdirSync(branches).map((name) => path.join(branches, name))
      if (homes.some((home) => filesIn(home).some((name) => name.endsWith('.new')))) return
      await setImmediate()
    }
  }

  /** Every snapshot, too, is what it was; and what was killed so often can still be stopped. */
  async #finish(): Promise<void> {
    await using server = new Server(this.#options.directory, {})
    const { ledger } = await this.#begin(server)
    for (const { name, snapshots } of ledger.worlds.values()) {
      for (const [snapshot, { moment }] of snapshots) {
        await server.control(name, 'POST', `/snapshots/${snapshot}/restore`)
        new WorldLedger(`${name} at ${snapshot}`, moment).settle(await server.facts(name))
      }
    }
    const code = await server.stop()
    if (code !== 0) throw new Error(`it ended with ${code}`)
  }
}

/** Whichever is first. Work is never over before the process is: it is there so that a failure of it is told at once. */
async function inTime(what: string, any: readonly Promise<void>[]): Promise<void> {
  const tooLong = new AbortController()
  const patience = setTimeout(PATIENCE_MS, undefined, { signal: tooLong.signal }).then(() => {
    throw new Error(`${what}: none for ${PATIENCE_MS / 1000} s`)
  })
  try {
    await Promise.race([...any, patience])
  } finally {
    patience.catch(() => {}) // it was not needed
    tooLong.abort()
  }
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] // it was dropped meanwhile
    throw error
  }
}
