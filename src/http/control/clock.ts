import { Temporal } from 'temporal-polyfill'
import type { Arrival, NextPause } from '../../state/automation.ts'
import { isTellable } from '../../state/clock.ts'
import { epochMsOf } from '../../state/instant.ts'
import type { World } from '../world.ts'
import type { Worlds } from '../worlds.ts'
import { ControlError } from './control-error.ts'
import { checkName } from './places.ts'

export interface ClockInfo {
  /** RFC 3339. */
  readonly now: string
  /** It stands still until it is moved. */
  readonly frozen: boolean
}

export interface ClockChange {
  /** An instant (RFC 3339); the present one of the clock by default. */
  readonly now?: string | Date
  /** Whether it stands still from then on; as it did by default. */
  readonly frozen?: boolean
}

/** The time of a workspace. Moving it does what falls due on the way, in order. */
export class ClockControl {
  readonly #worlds: Worlds
  /** What is under way in each workspace. */
  readonly #moves = new Map<string, Promise<ClockInfo>>()

  constructor(worlds: Worlds) {
    this.#worlds = worlds
  }

  async get(workspace: string): Promise<ClockInfo> {
    checkName(workspace)
    return this.#worlds.use(workspace, describe)
  }

  async set(workspace: string, { now, frozen }: ClockChange): Promise<ClockInfo> {
    checkName(workspace)
    const target = now === undefined ? undefined : readInstant(now)
    return this.#move(workspace, (world) => ({
      target: target ?? world.now(),
      frozen: frozen ?? world.automation.isFrozen,
    }))
  }

  /** `by`: an ISO 8601 duration such as `PT24H`; days, weeks, months and years are those of UTC. */
  async advance(workspace: string, by: string): Promise<ClockInfo> {
    checkName(workspace)
    const duration = readDuration(by)
    return this.#move(workspace, (world) => {
      const from = Temporal.Instant.fromEpochMilliseconds(world.now()).toZonedDateTimeISO('UTC')
      const target = within(sum(from, duration), `${by} from ${from.toInstant().toString()}`)
      return { target, frozen: world.automation.isFrozen }
    })
  }

  /** As the process says again: real time, or where `--now` stopped it. */
  async release(workspace: string): Promise<ClockInfo> {
    checkName(workspace)
    return this.#move(workspace, () => undefined)
  }

  /** One after the other in a workspace: on the way of one, others may come. */
  #move(workspace: string, plan: (world: World) => Goal | undefined): Promise<ClockInfo> {
    const before = this.#moves.get(workspace)
    const begin = () => this.#moveNow(workspace, plan)
    const move = before === undefined ? begin() : before.then(begin, begin)
    this.#moves.set(workspace, move)
    const forget = () => {
      if (this.#moves.get(workspace) === move) this.#moves.delete(workspace)
    }
    move.then(forget, forget)
    return move
  }

  async #moveNow(workspace: string, plan: (world: World) => Goal | undefined): Promise<ClockInfo> {
    let go: ((world: World, pause: NextPause) => Promise<Arrival>) | undefined
    for (;;) {
      const arrival = await this.#worlds.use(workspace, async (world) => {
        go ??= way(world, plan(world))
        const arrival = await go(world, () => world.courier.nextPauseAt())
        world.arm()
        return arrival
      })
      // Requests go on meanwhile: a receiver may want to ask about what it is told.
      if (arrival !== 'paused') break
      if (!(await this.#worlds.use(workspace, ({ courier }) => courier.settle()))) break
    }
    return this.#worlds.use(workspace, describe)
  }
}

interface Goal {
  readonly target: number
  readonly frozen: boolean
}

/** The way of a clock to a goal, to be gone until it is there. Without a goal, to where the process has it. */
function way(world: World, goal: Goal | undefined) {
  world.automation.forgive()
  const isForward = goal !== undefined && goal.target >= world.now()
  return ({ automation }: World, pause: NextPause): Promise<Arrival> => {
    if (goal === undefined) return automation.followProcess(pause)
    // One that runs may have passed its goal while it waited.
    const target = isForward ? Math.max(goal.target, automation.now()) : goal.target
    return automation.moveTo(target, goal.frozen, pause)
  }
}

const describe = (world: World): ClockInfo => {
  return { now: new Date(world.now()).toISOString(), frozen: world.automation.isFrozen }
}

function readInstant(now: string | Date): number {
  if (now instanceof Date) return within(now.getTime(), 'now')
  const epochMs = epochMsOf(now)
  if (!Number.isNaN(epochMs)) return within(epochMs, `"now"`)
  throw new ControlError(400, `"now" must be an instant (RFC 3339) such as 2026-03-02T09:00:00Z, not ${now}`)
}

function readDuration(by: string): Temporal.Duration {
  let duration: Temporal.Duration
  try {
    duration = Temporal.Duration.from(by)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ControlError(400, `"by" must be an ISO 8601 duration such as PT24H or P3W, not ${by}`)
  }
  if (duration.sign < 0) throw new ControlError(400, `"by" must not be negative; PUT /clock sets an earlier time`)
  return duration
}

/** Infinite where no calendar goes. */
function sum(from: Temporal.ZonedDateTime, duration: Temporal.Duration): number {
  try {
    return from.add(duration).epochMilliseconds
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return Number.POSITIVE_INFINITY
  }
}

function within(epochMs: number, what: string): number {
  if (isTellable(epochMs)) return epochMs
  throw new ControlError(400, `${what} is outside of the years 1 to 9999`)
}
