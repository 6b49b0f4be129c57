import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import type { Durability } from '../../src/state/journal/file-journal.ts'
import { FaultyDisk } from './faulty-disk.ts'
import { Play } from './play.ts'
import { type End, type Story, stories } from './steps.ts'
import type { Tally } from './under-way.ts'

/** Set by hand to look for longer: more stories than usual, another seed, and what goes wrong in as few steps as possible. */
const { STATE_ROUNDS, STATE_SEED } = process.env
export const ROUNDS = Number(STATE_ROUNDS ?? 200)

export interface Kind {
  readonly durability: Durability
  readonly ends: readonly End[]
  /** What every story ends with. */
  readonly last: 'crash' | 'lose power'
}

/** Plays stories of a kind, each on a disk of its own. Rejects with the first one that does not go as the model says. */
export async function playStories({ durability, ends, last }: Kind): Promise<Tally> {
  const tally: Tally = { acknowledged: 0, lost: 0, ended: 0, checkpoints: 0 }
  const parent = await mkdtemp(path.join(os.tmpdir(), 'understudy-stories-'))
  const tell = async ({ steps, chances, compactAboveBytes }: Story) => {
    const directory = await mkdtemp(path.join(parent, 'story-'))
    let turn = 0
    const disk = new FaultyDisk(directory, () => (chances[turn++ % chances.length] ?? 0) / 100)
    const play = await Play.begin(disk, { directory, durability, compactAboveBytes }, tally)
    for (const step of steps) await play.take(step)
    await play.end(last)
  }
  try {
    await fc.assert(fc.asyncProperty(stories(ends), tell), {
      numRuns: ROUNDS,
      seed: Number(STATE_SEED ?? 20_260_301),
      endOnFailure: STATE_ROUNDS === undefined,
    })
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
  return tally
}
