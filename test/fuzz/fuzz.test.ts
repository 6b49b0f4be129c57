import { expect, test } from 'vitest'
import { fuzz } from './campaign.ts'

/** `npm run test:fuzz` asks for more, and begins elsewhere each time. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 3000)
const SEED = Number(process.env.FUZZ_SEED ?? (REQUESTS > 3000 ? Date.now() % 1_000_000_000 : 20_260_302))
const ROUND = process.env.FUZZ_ROUND === undefined ? undefined : Number(process.env.FUZZ_ROUND)

const MEBIBYTE = 1024 * 1024

test(`${REQUESTS} requests of all kinds (seed ${SEED}): every answer is one that the documents allow`, {
  timeout: 60_000 + REQUESTS * 20,
}, async () => {
  process.stdout.write(`fuzz: seed ${SEED}, ${REQUESTS} requests\n`)
  const { sent, statuses, struck, heap } = await fuzz({ seed: SEED, requests: REQUESTS, onlyRound: ROUND })
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`)
  process.stdout.write(`fuzz: ${sent} sent, ${struck} struck by faults; ${told.join(', ')}\n`)
  if (ROUND !== undefined) return
  expect(sent).toBeGreaterThanOrEqual(REQUESTS)
  for (const status of [200, 201, 204, 400, 401, 403, 404, 405, 413, 422, 429])
    expect(statuses.get(status), `answers ${status}`).toBeGreaterThan(0)
  expect(struck).toBeGreaterThan(0)
  const [early, late] = heap
  expect(late, `the heap grew from ${early} bytes`).toBeLessThan(early * 1.5 + 64 * MEBIBYTE)
})
