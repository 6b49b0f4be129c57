import { type ApiClient, type Author, type Change, type Look, OwnRecords } from './api-client.ts'
import { type Fact, holds } from './facts.ts'
import type { Ledger } from './ledger.ts'
import { ProcessGone, type Server } from './server.ts'

/** What clients work with between one start and the next. */
export interface Session {
  readonly server: Server
  readonly ledger: Ledger
}

interface Circumstances {
  /** Who waits for the answer; the author, unless several things are asked for at once. */
  readonly by: string
  /** Something else is under way that may or may not undo it: it stays undecided until the world is looked at. */
  readonly isUncertain?: boolean
}

/** Has a change made, and writes down what was answered. */
export async function perform(
  { server, ledger }: Session,
  world: string,
  { call, effects, answered, stored = (answer) => answer as Fact }: Change,
  { by, isUncertain = false }: Circumstances,
): Promise<void> {
  const known = ledger.world(world)
  const asked = { by, effects }
  known.ask(asked)
  const answer = await server.send(world, call)
  if (isUncertain) return
  const told = new Map(effects)
  if (answered !== undefined) told.set(answered, { ...effects.get(answered), ...stored(answer) })
  known.acknowledge(asked, told)
}

/** Asks the API itself. What both know must be the same. */
async function ask({ server, ledger }: Session, world: string, { call, place, read }: Look): Promise<void> {
  const answer = read(await server.send(world, call)) ?? {}
  const known = ledger.world(world).facts.get(place) ?? {}
  const common = Object.fromEntries(Object.entries(known).filter(([name]) => name in answer))
  if (common.id === undefined || !holds(answer, common))
    throw new Error(`${call.path} in ${world} says ${JSON.stringify(answer)} and not ${JSON.stringify(known)}`)
}

/** One thing that a client of an API does: mostly a change, now and then a question. */
export async function takeStep(session: Session, world: string, api: ApiClient, author: Author): Promise<void> {
  const { ledger } = session
  const own = new OwnRecords(ledger.world(world).facts, author)
  const look = author.random.below(8) === 0 ? api.look(own, author) : undefined
  if (look !== undefined) {
    await ask(session, world, look)
    ledger.count(`${api.name}: look`)
    return
  }
  const [name, action] = author.random.pick(Object.entries(api.changes)) ?? []
  const change = action?.(own, author)
  if (change === undefined) return
  await perform(session, world, change, { by: author.name })
  ledger.count(`${api.name}: ${name}`)
}

/** One step after the other until the process was killed. */
export async function untilKilled(session: Session, step: () => Promise<void>): Promise<void> {
  try {
    for (;;) await step()
  } catch (error) {
    if (!(error instanceof ProcessGone && session.server.isKilled)) throw error
  }
}

/** Waits for all, whatever becomes of the others; then throws what the first failure threw. */
export async function together(tasks: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(tasks)
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  if (failures.length > 0) throw failures.find((failure) => !(failure instanceof ProcessGone)) ?? failures[0]
}
