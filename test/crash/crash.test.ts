import { expect, test } from 'vitest'
import { temporaryDirectory } from '../cli/cli-process.ts'
import { writeLongJournal } from './long-journal.ts'
import { type Round, Rounds } from './rounds.ts'

/** `npm run test:crash` asks for more. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 10)
const SEED = Number(process.env.CRASH_SEED ?? 20_260_302)

/** Small enough that there is always a branch that is being compacted. */
const ALL_THE_TIME = 2000

const IN_TURN: readonly Round[] = [
  { killed: 'at work' },
  { killed: 'while it compacts', compactAboveBytes: ALL_THE_TIME },
  { killed: 'as a world changes', durability: 'disk', maxResident: 2 },
  { killed: 'while it starts' },
  { killed: 'as a world changes', compactAboveBytes: ALL_THE_TIME, maxResident: 2 },
  { killed: 'at work', durability: 'disk' },
  { killed: 'while it compacts', compactAboveBytes: ALL_THE_TIME, durability: 'disk' },
  { killed: 'as a world changes', maxResident: 2 },
]
const MOSTLY_STARTING: readonly Round[] = [
  { killed: 'while it starts' },
  { killed: 'while it starts', compactAboveBytes: ALL_THE_TIME },
  { killed: 'at work', compactAboveBytes: ALL_THE_TIME },
  { killed: 'while it starts' },
  { killed: 'at work' },
]
const COMMITS = 50_000

/** Fewer need not come to every kind of change. */
const ENOUGH_FOR_EVERYTHING = 40

const STARTING = Math.ceil(ROUNDS / 5)
const WORKING = ROUNDS - STARTING

const rounds = (count: number, inTurn: readonly Round[]): Round[] =>
  Array.from({ length: count }, (_, number) => inTurn[number % inTurn.length] as Round) // within the list
const timeout = 120_000 + ROUNDS * 15_000

test(`killed ${WORKING} times, it keeps what it acknowledged, does nothing by half, and what is gone stays gone`, {
  timeout,
}, async () => {
  await using directory = await temporaryDirectory()
  const life = new Rounds({ directory: directory.path, seed: SEED })
  await life.run(rounds(WORKING, IN_TURN))
  if (ROUNDS < ENOUGH_FOR_EVERYTHING) return
  const never = Object.entries(life.acknowledged).filter(([, times]) => times === 0)
  expect(never, 'things that were never done').toEqual([])
})

test(`killed ${STARTING} times, mostly while it reads a long journal, it keeps what it acknowledged`, {
  timeout,
}, async () => {
  await using directory = await temporaryDirectory()
  const filled = await writeLongJournal(directory.path, COMMITS)
  await new Rounds({ directory: directory.path, seed: SEED, filled }).run(rounds(STARTING, MOSTLY_STARTING))
})
