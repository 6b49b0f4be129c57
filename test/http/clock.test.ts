import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { MONDAY, order, STANDING, sent } from '../automation/story.ts'
import { type HeldWorld, holdWorlds, refused } from './held-world.ts'
import { watchedSandbox } from './watched-sandbox.ts'

const sandbox = await watchedSandbox(STANDING)

const hold = await holdWorlds(sandbox)

/** A world with an order to come. */
const origin = await sandbox.fork()
await order(origin, 'Clock', '2026-03-02T10:00:00Z')
await origin.outbox.clear()
const fork = () => hold(origin)

const standing = (now: string) => ({ status: 200, body: { now, frozen: true } })

/** A call that is refused, after which the world is as it was before. */
async function isRefused({ world, call }: HeldWorld, path: string, sending: object, detail: unknown): Promise<void> {
  const before = await world.export()
  expect(await call(path, sending)).toMatchObject(refused(400, detail))
  expect(await call('/clock')).toMatchObject(standing(MONDAY))
  expect(await world.export()).toEqual(before)
}

describe('what a clock is told, it says', () => {
  test('it is set, and what falls due up to then happens', async () => {
    await using story = await fork()
    const set = await story.call('/clock', { method: 'PUT', body: { now: '2026-03-02T12:00:00+02:00', frozen: true } })
    expect(set).toMatchObject(standing('2026-03-02T10:00:00.000Z'))
    expect(await story.call('/clock')).toMatchObject(standing('2026-03-02T10:00:00.000Z'))
    expect(await sent(story.world)).toEqual(['2026-03-02T10:00:00.000Z Due: Clock'])
  })

  test('it is moved forward, by days as well as by milliseconds', async () => {
    await using story = await fork()
    const advance = (by: string) => story.call('/clock/advance', { method: 'POST', body: { by } })
    expect(await advance('PT0S')).toMatchObject(standing(MONDAY))
    expect(await advance('PT0.25S')).toMatchObject(standing('2026-03-02T09:00:00.250Z'))
    expect(await advance('P1DT1H')).toMatchObject(standing('2026-03-03T10:00:00.250Z'))
    expect(await advance('P2W')).toMatchObject(standing('2026-03-17T10:00:00.250Z'))
    expect(await advance('P1M')).toMatchObject(standing('2026-04-17T10:00:00.250Z'))
    expect(await advance('P1Y')).toMatchObject(standing('2027-04-17T10:00:00.250Z'))
  })

  test('a month from the last of January ends on the last of February', async () => {
    await using story = await fork()
    await story.world.clock.set({ now: '2028-01-31T00:00:00Z' })
    const moved = await story.call('/clock/advance', { method: 'POST', body: { by: 'P1M' } })
    expect(moved).toMatchObject(standing('2028-02-29T00:00:00.000Z'))
  })

  test('what is left out stays as it is', async () => {
    await using story = await fork()
    const put = (body: object) => story.call('/clock', { method: 'PUT', body })
    expect(await put({})).toMatchObject(standing(MONDAY))
    expect(await put({ now: '2026-03-02T09:30:00Z' })).toMatchObject(standing('2026-03-02T09:30:00.000Z'))
    expect(await put({ frozen: true })).toMatchObject(standing('2026-03-02T09:30:00.000Z'))
    expect(await put({ frozen: false })).toMatchObject({ status: 200, body: { frozen: false } })
    expect(await put({ now: '2026-03-02T09:40:00Z' })).toMatchObject({ status: 200, body: { frozen: false } })
  })

  test('it goes as the sandbox says again', async () => {
    await using story = await fork()
    await story.world.clock.set({ now: '2026-03-02T10:00:00Z', frozen: false })
    expect(await story.call('/clock', { method: 'DELETE' })).toMatchObject(standing(MONDAY))
  })

  test('the first and the last moment that it can say', async () => {
    await using story = await fork()
    for (const now of ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])
      expect(await story.call('/clock', { method: 'PUT', body: { now } })).toMatchObject(standing(now))
  })
})

describe('nonsense is refused, and nothing changes', () => {
  const instant = (given: string) => `"now" must be an instant (RFC 3339) such as 2026-03-02T09:00:00Z, not ${given}`
  const years = '"now" is outside of the years 1 to 9999'

  test.each([
    [{ now: '' }, instant('')],
    [{ now: 'tomorrow' }, instant('tomorrow')],
    [{ now: '2026-03-02' }, instant('2026-03-02')],
    [{ now: '2026-03-02T09:00:00' }, instant('2026-03-02T09:00:00')],
    [{ now: '2026-02-30T09:00:00Z' }, instant('2026-02-30T09:00:00Z')],
    [{ now: '2026-03-02T25:00:00Z' }, instant('2026-03-02T25:00:00Z')],
    [{ now: '2026-03-02T09:00:00+99:00' }, instant('2026-03-02T09:00:00+99:00')],
    [{ now: ' 2026-03-02T10:00:00Z' }, instant(' 2026-03-02T10:00:00Z')],
    [{ now: '1772442000000' }, instant('1772442000000')],
    [{ now: '0000-12-31T23:59:59.999Z' }, years],
    [{ now: '0001-01-01T00:00:00+00:01' }, years],
    [{ now: '-000044-03-15T12:00:00Z' }, years],
    [{ now: '+010000-01-01T00:00:00Z' }, years],
    [{ now: '+999999-01-01T00:00:00Z' }, instant('+999999-01-01T00:00:00Z')],
    [{ now: 1_772_442_000_000 }, '"now" must be text'],
    [{ now: null }, '"now" must be text'],
    [{ now: ['2026-03-02T10:00:00Z'] }, '"now" must be text'],
    [{ frozen: 'true' }, '"frozen" must be true or false'],
    [{ frozen: 1 }, '"frozen" must be true or false'],
    [{ frozen: null }, '"frozen" must be true or false'],
    [{ now: '2026-03-02T10:00:00Z', frozen: 'no' }, '"frozen" must be true or false'],
    [{ now: '2026-03-02T10:00:00Z', freeze: true }, 'there is no member "freeze" here; expected now, frozen'],
    [[], 'expected a JSON object as the body'],
    ['null', 'expected a JSON object as the body'],
    ['"2026-03-02T10:00:00Z"', 'expected a JSON object as the body'],
    [undefined, 'expected a JSON object as the body'],
    ['{"now":', expect.stringMatching(/^the body is not valid JSON: /)],
  ])('PUT /clock %j', async (body, detail) => {
    await using story = await fork()
    const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    await isRefused(story, '/clock', { method: 'PUT', headers, body }, detail)
  })

  const duration = (given: string) => `"by" must be an ISO 8601 duration such as PT24H or P3W, not ${given}`
  const negative = '"by" must not be negative; PUT /clock sets an earlier time'

  test.each([
    [{ by: '' }, duration('')],
    [{ by: 'P' }, duration('P')],
    [{ by: 'PT' }, duration('PT')],
    [{ by: '1 hour' }, duration('1 hour')],
    [{ by: '3600' }, duration('3600')],
    [{ by: 'PT1' }, duration('PT1')],
    [{ by: 'P1H' }, duration('P1H')],
    [{ by: 'PT1.5M3S' }, duration('PT1.5M3S')],
    [{ by: 'PT-1H' }, duration('PT-1H')],
    [{ by: 'PT1H ' }, duration('PT1H ')],
    [{ by: '-PT1H' }, negative],
    [{ by: '-P1D' }, negative],
    [{ by: '-PT0.001S' }, negative],
    [{ by: 'P9000Y' }, 'P9000Y from 2026-03-02T09:00:00Z is outside of the years 1 to 9999'],
    [{ by: 3600 }, '"by" must be text'],
    [{ by: null }, '"by" must be text'],
    [{ by: { hours: 1 } }, '"by" must be text'],
    [{}, '"by" must be text'],
    [{ for: 'PT1H' }, 'there is no member "for" here; expected by'],
    [{ by: 'PT1H', frozen: true }, 'there is no member "frozen" here; expected by'],
    [[], 'expected a JSON object as the body'],
  ])('POST /clock/advance %j', async (body, detail) => {
    await using story = await fork()
    await isRefused(story, '/clock/advance', { method: 'POST', body }, detail)
  })

  test.each([
    'P300000Y',
    'P4000000000Y',
    'P4294967295Y',
    'PT2400000000000S',
    'PT9007199254740991S',
    `P${'9'.repeat(400)}D`,
  ])('POST /clock/advance by %s, further than any calendar goes', async (by) => {
    await using story = await fork()
    await isRefused(story, '/clock/advance', { method: 'POST', body: { by } }, expect.any(String))
  })

  test.each([
    ['GET', '/clock?at=now', 'there is no query parameter "at" here; expected none'],
    ['PUT', '/clock?now=2026-03-02T10:00:00Z', 'there is no query parameter "now" here; expected none'],
    ['DELETE', '/clock?frozen=true', 'there is no query parameter "frozen" here; expected none'],
    ['POST', '/clock/advance?by=PT1H', 'there is no query parameter "by" here; expected none'],
  ])('%s %s', async (method, path, detail) => {
    await using story = await fork()
    await isRefused(story, path, { method }, detail)
  })

  test('a body of another type, and a method that there is not', async () => {
    await using story = await fork()
    const headers = { 'content-type': 'text/plain' }
    const text = await story.call('/clock', { method: 'PUT', headers, body: '2026-03-02T10:00:00Z' })
    expect(text).toMatchObject({ status: 415 })
    expect(await story.call('/clock', { method: 'POST', body: {} })).toMatchObject({
      status: 405,
      headers: { allow: 'DELETE, GET, HEAD, OPTIONS, PUT' },
    })
    expect(await story.call('/clock')).toMatchObject(standing(MONDAY))
  })

  test.each([
    ['yesterday', '--now yesterday is no instant'],
    ['2026-03-02', '--now 2026-03-02 is no instant'],
    ['', '--now  is no instant'],
    [new Date(Number.NaN), ''],
    ['+010000-01-01T00:00:00Z', ''],
    [new Date(8_640_000_000_000_000), ''],
  ])('a sandbox is not started at %s', async (now, message) => {
    const started = createSandbox({ ...STANDING, port: false, now })
    const outcome = await started.then(
      (ephemeral) => ephemeral.close(),
      (error: unknown) => error,
    )
    expect(outcome).toMatchObject({ name: 'StartupError', isUsage: true, message: expect.stringContaining(message) })
  })
})
