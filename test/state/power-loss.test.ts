import { expect, test } from 'vitest'
import { playStories, ROUNDS } from './play-stories.ts'

test('with durability disk, a power loss takes nothing that was acknowledged', {
  timeout: 60_000 + ROUNDS * 200,
}, async () => {
  const ends = ['lose power', 'lose power', 'crash', 'close'] as const
  const tally = await playStories({ durability: 'disk', ends, last: 'lose power' })
  expect(tally.acknowledged).toBeGreaterThan(ROUNDS * 10)
  expect(tally.lost).toBeGreaterThan(ROUNDS)
  expect(tally.ended).toBeGreaterThan(ROUNDS * 3)
  expect(tally.checkpoints).toBeGreaterThan(ROUNDS / 2)
})
