import type { ApiClient, Author } from './api-client.ts'
import { CLOCK } from './facts.ts'
import type { Kept, WorldLedger } from './ledger.ts'
import { Moment } from './moment.ts'
import { perform, type Session, takeStep, together } from './session.ts'

/** What a keeper has in front of it. */
interface Turn extends Session {
  readonly apis: readonly ApiClient[]
  readonly author: Author
  /** One of its own worlds, in which nobody else does anything. */
  readonly world: WorldLedger
  /** A world that others are writing in. */
  readonly shared: WorldLedger
}

const MOST_WORLDS = 3
const SNAPSHOT_NAMES = ['first', 'second', 'third']

const ownWorlds = ({ ledger, author }: Pick<Turn, 'ledger' | 'author'>): WorldLedger[] =>
  [...ledger.worlds.values()].filter(({ name }) => name.startsWith(`${author.name}-`))

/** Few names, so that they are used again: a world begins anew however often its name was taken before. */
function freeName({ ledger, author }: Turn): string | undefined {
  const names = Array.from({ length: MOST_WORLDS }, (_, index) => `${author.name}-${index}`)
  return names.find((name) => !ledger.worlds.has(name))
}

/** While something else is done to a world, several clients make a record each there. Each is somebody else: none waits for another. */
function createBeside({ apis, author, ...session }: Turn, isUncertain: boolean, world: string): Promise<void>[] {
  return apis.map((api) => perform(session, world, api.create(author), { by: author.label(), isUncertain }))
}

/** Nobody else writes there, so it must be what is known of it. */
async function look({ server }: Turn, world: WorldLedger): Promise<void> {
  world.settle(await server.facts(world.name))
}

async function makeWorld({ server, ledger }: Turn, name: string): Promise<void> {
  const made = ledger.expect(name, new Moment(ledger.seed))
  await server.control('default', 'POST', '/workspaces', { name })
  made.mayBeGone = false
}

async function fork(turn: Turn, name: string, from: WorldLedger): Promise<void> {
  const { server, ledger, world } = turn
  const made = await from.copy(async (copy) => {
    const made = ledger.expect(name, copy)
    const making = server.control('default', 'POST', '/workspaces', { name, from: from.name })
    await together([making, ...(from === world ? createBeside(turn, false, world.name) : [])])
    made.mayBeGone = false
    return made
  })
  await look(turn, made)
}

async function drop({ server, ledger, world }: Turn): Promise<void> {
  world.mayBeGone = true
  await server.control('default', 'DELETE', `/workspaces/${world.name}`)
  ledger.worlds.delete(world.name)
}

/** While clients make records that may come before it, and be gone, or after it. */
async function reset(turn: Turn): Promise<void> {
  const { server, ledger, world } = turn
  await world.become(new Moment(ledger.seed), () =>
    together([server.control(world.name, 'POST', '/reset'), ...createBeside(turn, true, world.name)]),
  )
  await look(turn, world)
}

async function resetOneApi({ server, ledger, world, author }: Turn): Promise<void> {
  const api = author.random.pick(['roosted', 'workbeats', 'staffjoy'])
  const isOfApi = ([place]: [string, unknown]) => place.startsWith(`${api}/`)
  const others = [...world.facts].filter((entry) => !isOfApi(entry))
  const moment = new Moment(new Map([...others, ...[...ledger.seed].filter(isOfApi)]))
  await world.become(moment, () => server.control(world.name, 'POST', '/reset', { apis: [api] }))
}

/** Mostly while clients make records that may be in it or not. */
async function keep(turn: Turn, name: string): Promise<void> {
  const { server, world, author } = turn
  await world.copy(async (moment) => {
    const kept: Kept = { moment, mayBeGone: true }
    world.snapshots.set(name, kept)
    const keeping = server.control(world.name, 'POST', '/snapshots', { name })
    await together([keeping, ...(author.random.below(3) > 0 ? createBeside(turn, false, world.name) : [])])
    kept.mayBeGone = false
  })
}

async function restore(turn: Turn, name: string, kept: Kept): Promise<void> {
  const { server, world, author } = turn
  const isAlone = author.random.below(2) === 0
  await world.become(kept.moment.copy(), () => {
    const restoring = server.control(world.name, 'POST', `/snapshots/${name}/restore`)
    return together([restoring, ...(isAlone ? [] : createBeside(turn, true, world.name))])
  })
  await look(turn, world)
  if (isAlone) kept.moment = new Moment(world.facts)
}

async function forget({ server, world }: Turn, name: string, kept: Kept): Promise<void> {
  kept.mayBeGone = true
  await server.control(world.name, 'DELETE', `/snapshots/${name}`)
  world.snapshots.delete(name)
}

async function setClock({ world, author, ...session }: Turn, frozenAt: number | null): Promise<void> {
  const body = frozenAt === null ? undefined : { now: new Date(frozenAt).toISOString(), frozen: true }
  const call = { method: body === undefined ? 'DELETE' : 'PUT', path: '/_understudy/clock', body }
  const effects = new Map([[CLOCK, { setting: frozenAt === null ? null : { frozenAt } }]])
  await perform(session, world.name, { call, effects }, { by: author.name })
}

/** What another world holds, in the place of what this one does. */
async function importWorld(turn: Turn, from: WorldLedger): Promise<void> {
  const { server, world } = turn
  await look(turn, from)
  const body = (await server.control(from.name, 'GET', '/state')) as object
  await world.become(new Moment(from.facts), () => server.control(world.name, 'PUT', '/state', body))
}

/** What is done to worlds. Undefined where there is nothing to do it with. */
export const WORLD_ACTIONS: Readonly<Record<string, (turn: Turn) => Promise<void> | undefined>> = {
  makeWorld: (turn) => {
    const name = freeName(turn)
    return name === undefined ? undefined : makeWorld(turn, name)
  },
  forkOwn: (turn) => {
    const name = freeName(turn)
    return name === undefined ? undefined : fork(turn, name, turn.world)
  },
  forkShared: (turn) => {
    const name = freeName(turn)
    return name === undefined || turn.shared.mayBeGone ? undefined : fork(turn, name, turn.shared)
  },
  // Worlds that live for a while gather snapshots.
  drop: (turn) => (ownWorlds(turn).length < MOST_WORLDS ? undefined : drop(turn)),
  reset,
  resetOneApi,
  keep: (turn) => {
    const name = SNAPSHOT_NAMES.find((one) => !turn.world.snapshots.has(one))
    return name === undefined ? undefined : keep(turn, name)
  },
  restore: (turn) => {
    const [name, kept] = turn.author.random.pick([...turn.world.snapshots]) ?? []
    return name === undefined || kept === undefined ? undefined : restore(turn, name, kept)
  },
  forget: (turn) => {
    const [name, kept] = turn.author.random.pick([...turn.world.snapshots]) ?? []
    return name === undefined || kept === undefined ? undefined : forget(turn, name, kept)
  },
  freezeClock: (turn) => setClock(turn, Date.UTC(2026, 2, 2, 9) + turn.author.id()),
  releaseClock: (turn) => setClock(turn, null),
  importWorld: (turn) => {
    const other = turn.author.random.pick(ownWorlds(turn).filter((one) => one !== turn.world))
    return other === undefined ? undefined : importWorld(turn, other)
  },
  look: (turn) => look(turn, turn.world),
}

export interface Keeper {
  readonly author: Author
  readonly apis: readonly ApiClient[]
}

/** Does something to one of its worlds, or writes in it. */
export async function keepWorlds(session: Session, { author, apis }: Keeper, shared: string): Promise<void> {
  const { random } = author
  const world = random.pick(ownWorlds({ ...session, author })) ?? session.ledger.world(`${author.name}-0`)
  const api = random.pick(apis)
  // What nobody made yet comes to life with a first change.
  if (api !== undefined && (world.mayBeGone || random.below(2) === 0)) return takeStep(session, world.name, api, author)
  const [name, action] = random.pick(Object.entries(WORLD_ACTIONS)) ?? []
  const acting = action?.({ ...session, apis, author, world, shared: session.ledger.world(shared) })
  if (acting === undefined) return
  await acting
  session.ledger.count(`worlds: ${name}`)
}
