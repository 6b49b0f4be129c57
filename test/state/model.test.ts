import { expect, test } from 'vitest'
import { playStories, ROUNDS } from './play-stories.ts'

test('on a disk that fails, worlds hold what the model holds, and a crash takes nothing that was acknowledged', {
  timeout: 60_000 + ROUNDS * 200,
}, async () => {
  const tally = await playStories({ durability: 'process', ends: ['crash', 'crash', 'close'], last: 'crash' })
  expect(tally.acknowledged).toBeGreaterThan(ROUNDS * 10)
  expect(tally.lost).toBeGreaterThan(ROUNDS)
  expect(tally.ended).toBeGreaterThan(ROUNDS * 3)
  expect(tally.checkpoints).toBeGreaterThan(ROUNDS / 2)
})
