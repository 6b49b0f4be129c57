import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { watchedSandbox } from './watched-sandbox.ts'

const errands = fileURLToPath(new URL('errands.yaml', import.meta.url))
const notes = fileURLToPath(new URL('notes.yaml', import.meta.url))
const sandbox = await watchedSandbox({ apis: [errands, notes] })

/** A world in which errands can be made. */
async function fork() {
  const world = await sandbox.fork()
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    world.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { world, send, [Symbol.asyncDispose]: () => world.drop() }
}

/** The message of what is not as expected. */
const message = (rejecting: Promise<unknown>): Promise<string> =>
  rejecting.then(
    () => 'it was as expected',
    (error: Error) => `${error.name}: ${error.message}`,
  )

test('calls that are as expected are given back; a part of the body is enough', async () => {
  await using story = await fork()
  await story.send('/errands/errands', { title: 'Milk', tag: 'home', steps: [{ minutes: 5 }] })
  await story.send('/errands/errands', { title: 'Post' })
  expect(await story.world.expectCalled('createErrand')).toHaveLength(2)
  expect(await story.world.expectCalled('createErrand', { times: 2 })).toHaveLength(2)
  const expected = { times: 1, body: { tag: 'home', steps: [{ minutes: 5 }] } }
  const [call, ...others] = await story.world.expectCalled('createErrand', expected)
  expect(others).toEqual([])
  expect(call).toEqual((await story.world.requests({ operation: 'createErrand' }))[0])
  expect(
    await story.world.expectCalled('createErrand', { api: 'errands', times: 0, body: { title: 'Bread' } }),
  ).toEqual([])
})

test('what differs is told, call by call', async () => {
  await using story = await fork()
  await story.send('/errands/errands', { title: 'Milk', steps: [{ minutes: 5 }] })
  await story.send('/errands/errands', { tag: 'home' })
  const body = { title: 'Bread', steps: [{ minutes: 10 }] }
  expect(await message(story.world.expectCalled('createErrand', { body }))).toBe(
    `AssertionError: createErrand was to be called at least once with this body, but was not
  ${story.world.name}.1 POST /errands/errands 201
    /title is "Milk", expected "Bread"
    /steps/0/minutes is 5, expected 10
  ${story.world.name}.2 POST /errands/errands 400
    /title is missing, expected "Bread"
    /steps is missing, expected [{"minutes":10}]`,
  )
  expect(await message(story.world.expectCalled('createErrand', { times: 1 }))).toMatch(
    /^AssertionError: createErrand was to be called once, but was called 2 times\n/,
  )
})

test('where there was no such call, those that there were are told', async () => {
  await using story = await fork()
  const expected = 'AssertionError: createErrand was to be called 3 times, but was not'
  const look = () => message(story.world.expectCalled('createErrand', { times: 3 }))
  expect(await look()).toBe(`${expected}\nwhat was called: nothing`)
  for (const path of ['errands', 'errands', 'errand?access_token=hush']) await story.world.fetch(`/errands/${path}`)
  expect(await look()).toBe(
    `${expected}\nwhat was called: listErrands 2 times, GET /errands/errand?access_token=[redacted] once`,
  )
})

test('forms are read as JSON is; text is compared whole', async () => {
  await using story = await fork()
  const type = 'application/x-www-form-urlencoded'
  await story.send('/errands/errands', 'title=Milk&tag=home', { 'content-type': type })
  await story.world.expectCalled('createErrand', { body: { title: 'Milk' } })
  await story.send('/errands/errands', '{"title":')
  await story.world.expectCalled('createErrand', { times: 1, body: '{"title":' })
})

test('secrets are blotted out', async () => {
  await using story = await fork()
  await story.send('/notes/v1/notes', { title: 'x', password: 'hush-1' }, { 'x-pin': '1' })
  const told = await message(story.world.expectCalled('createNote', { body: { password: 'hush-2' } }))
  expect(told).toContain('/password is "[redacted]", expected "[redacted]"')
  expect(told).not.toContain('hush')
})

test('an operation that no document has is a slip', async () => {
  await using story = await fork()
  expect(await message(story.world.expectCalled('createErand'))).toBe(
    'ControlError: no document of errands, notes has the operation "createErand"',
  )
  expect(await message(story.world.expectCalled('createErrand', { api: 'notes' }))).toBe(
    'ControlError: no document of notes has the operation "createErrand"',
  )
})
