import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { sentIn } from './people.ts'
import { leave, makeShift, putShift, SHIFTS, span } from './shift-story.ts'
import { type Act, actIn, ID, openStage } from './stage.ts'

const sandbox = await openStage()
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
})

const [WORKER, COLLEAGUE] = ['worker@example.com', 'colleague@example.com']
const NEW = 'You have a new shift'
const CHANGED = 'A shift of yours was changed'
const DELETED = 'A shift of yours was deleted'
const OPEN = 'There is a shift to be taken'
const friday = span(4, 9, 17)
const published = { ...friday, published: true }

/** What was sent since the last look. */
async function news(): Promise<string[]> {
  const sent = await sentIn(world)
  await world.outbox.clear('staffjoy')
  return sent
}

/** Puts a shift in place, and has the manager change it. */
async function change(shift: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>>) {
  await putShift(world, 1, { ...friday, ...shift })
  await act('manager', 'PATCH', `${SHIFTS}1`, changes)
  return news()
}

describe('a published shift that lies ahead', () => {
  test('is told to its worker when it is made', async () => {
    await makeShift(act, { ...published, user_id: ID.worker })
    expect(await world.outbox.list({ api: 'staffjoy' })).toMatchObject([
      { kind: 'mail', to: WORKER, subject: NEW, data: { shift_id: 1, role_id: 1, user_id: ID.worker, ...friday } },
    ])
  })

  test('is offered to those who could take it within limits, as long as it is nobody’s', async () => {
    await makeShift(act, published)
    expect(await news()).toEqual([`${WORKER}: ${OPEN}`, `${COLLEAGUE}: ${OPEN}`])
    await makeShift(act, { ...span(8, 0, 23), published: true })
    expect(await news()).toEqual([])
  })

  test('is told to its worker when anything of it is changed', async () => {
    expect(await change({ published: true, user_id: ID.worker }, { description: 'Early' })).toEqual([
      `${WORKER}: ${CHANGED}`,
    ])
  })

  test('is told to the one who gets it, and to the one who had it', async () => {
    expect(await change({ published: true, user_id: ID.worker }, { user_id: ID.colleague })).toEqual([
      `${WORKER}: ${CHANGED}`,
      `${COLLEAGUE}: ${CHANGED}`,
    ])
  })

  test('is offered to others when it is taken from somebody', async () => {
    expect(await change({ published: true, user_id: ID.worker }, { user_id: 0 })).toEqual([
      `${WORKER}: ${CHANGED}`,
      `${COLLEAGUE}: ${OPEN}`,
    ])
  })

  test('is offered when it is published', async () => {
    expect(await change({}, { published: true })).toEqual([`${WORKER}: ${OPEN}`, `${COLLEAGUE}: ${OPEN}`])
  })

  test('is told to its worker when it is deleted, also when it is past', async () => {
    for (const times of [friday, span(-20, 9, 17)]) {
      await putShift(world, 1, { ...times, published: true, user_id: ID.worker })
      await act('manager', 'DELETE', `${SHIFTS}1`)
      expect(await news()).toEqual([`${WORKER}: ${DELETED}`])
      await world.clock.advance('PT1H')
    }
  })
})

describe('nobody is told', () => {
  test('of shifts that are not published, or that have begun', async () => {
    await makeShift(act, { ...friday, user_id: ID.worker })
    await makeShift(act, span(5, 9, 17))
    await makeShift(act, { ...span(2, 11, 14), published: true })
    await makeShift(act, { ...span(1, 11, 14), published: true, user_id: ID.worker })
    await putShift(world, 9, { ...friday, user_id: ID.colleague })
    await act('manager', 'DELETE', `${SHIFTS}9`)
    expect(await news()).toEqual([])
    expect(await change({ published: true, user_id: ID.colleague }, { published: false })).toEqual([])
    expect(await change({ published: true, user_id: ID.colleague }, {})).toEqual([])
  })

  test('of what they did themselves', async () => {
    await putShift(world, 1, published)
    await act('worker', 'PATCH', `${SHIFTS}1`, { user_id: ID.worker })
    expect(await news()).toEqual([])
  })

  test('who has left the role, or takes no mail', async () => {
    await putShift(world, 1, { ...span(-20, 9, 17), published: true, user_id: ID.worker })
    await leave(act, 'worker')
    await news()
    await act('manager', 'DELETE', `${SHIFTS}1`)
    await act('sudo', 'PATCH', `/users/${ID.colleague}`, { active: false })
    await makeShift(act, published)
    await makeShift(act, { ...published, user_id: ID.colleague })
    expect(await news()).toEqual([])
    const colleague = await world.record({ api: 'staffjoy', collection: 'users', id: String(ID.colleague) })
    expect(colleague).toMatchObject({ told_of_openings_at: null, told_of_changes_at: null })
  })

  test('of refused calls', async () => {
    await makeShift(act, { ...published, user_id: ID.worker })
    await news()
    await act('manager', 'POST', SHIFTS, { ...published, user_id: ID.worker })
    expect(await news()).toEqual([])
  })
})

describe('how often', () => {
  const offer = async () => {
    await makeShift(act, published)
    return news()
  }
  const both = [`${WORKER}: ${OPEN}`, `${COLLEAGUE}: ${OPEN}`]

  test('open shifts are offered once in six hours', async () => {
    expect(await offer()).toEqual(both)
    await world.clock.advance('PT5H59M59S')
    expect(await offer()).toEqual([])
    await world.clock.advance('PT1S')
    expect(await offer()).toEqual(both)
  })

  test('or once more when the worker was there since', async () => {
    expect(await offer()).toEqual(both)
    await world.clock.advance('PT5M')
    await act('worker', 'GET', '/')
    expect(await offer()).toEqual([`${WORKER}: ${OPEN}`])
    expect(await offer()).toEqual([])
  })

  test('changes are told once in twenty minutes, whatever was offered', async () => {
    await offer()
    expect(await change({ published: true, user_id: ID.worker }, { description: 'One' })).toHaveLength(1)
    await world.clock.advance('PT19M59S')
    expect(await change({ published: true, user_id: ID.worker }, { description: 'Two' })).toEqual([])
    await world.clock.advance('PT1S')
    expect(await change({ published: true, user_id: ID.worker }, { description: 'Three' })).toHaveLength(1)
  })
})
