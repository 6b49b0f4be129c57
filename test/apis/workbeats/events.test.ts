import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { documentOf } from '../../documents.ts'
import { Receiver } from '../../webhooks/receiver.ts'
import { openWorkbeats, subscribe } from '../../webhooks/story.ts'

type Row = Readonly<Record<string, unknown>>
type Collection = 'users' | 'departments' | 'positions' | 'leaves' | 'work_locations'

let story: Awaited<ReturnType<typeof openWorkbeats>>
beforeAll(async () => {
  story = await openWorkbeats()
})
afterAll(async () => {
  await story[Symbol.asyncDispose]()
  expect(story.defects).toEqual([])
})

/** What subscribers are told when a record is edited: `null` deletes it, members of another value go over what it has. */
async function toldOf(collection: Collection, id: string, edits: readonly (Row | null)[]) {
  await using receiver = await Receiver.open()
  const world = await story.sandbox.fork()
  await subscribe(world, receiver.url)
  for (const edit of edits) await applyEdit(world, { api: 'workbeats', collection, id }, edit)
  await world.clock.advance('PT0S')
  const told = receiver.all.map(({ body }) => body as typeof body & { changed?: string[] })
  expect(told.every(({ timestamp }) => timestamp === '2026-03-02T09:00:00.000Z')).toBe(true)
  await world.drop()
  return told.map(({ type, data, changed }) => (changed === undefined ? [type, data.id] : [type, data.id, changed]))
}

async function applyEdit(world: SandboxWorld, place: Parameters<SandboxWorld['record']>[0], edit: Row | null) {
  if (edit === null) return world.deleteRecord(place)
  const known = await world.record(place).catch(() => ({}))
  await world.putRecord(place, { ...known, ...edit })
}

const seeded = (collection: string, id: string): Row => {
  const file = new URL(`../../../fixtures/workbeats/${collection}.json`, import.meta.url)
  const rows: Row[] = JSON.parse(readFileSync(file, 'utf8'))
  return rows.find((row) => row.id === id) ?? {}
}
const newUser = { ...seeded('users', 'user_001'), id: 'user_900', staffId: 'S0900', email: 'new@company.com' }
const newLeave = { ...seeded('leaves', 'leave_001'), id: 'leave_900', start_date: '2027-01-04', end_date: '2027-01-06' }
const undecided = { status: 'pending', approver_id: null, decided_at: null }

const told: string[] = []

describe('each change is told as what it is', () => {
  test.each<[string, Collection, string, (Row | null)[], unknown[]]>([
    ['a new user', 'users', 'user_900', [newUser], [['user.created', 'user_900']]],
    [
      'other attributes',
      'users',
      'user_001',
      [{ name: 'J', phone: null }],
      [['user.updated', 'user_001', ['name', 'phone']]],
    ],
    [
      'another department',
      'users',
      'user_001',
      [{ department_id: 'dept_002' }],
      [['user.updated', 'user_001', ['department']]],
    ],
    ['another position', 'users', 'user_001', [{ position_id: null }], [['user.updated', 'user_001', ['position']]]],
    [
      'another place',
      'users',
      'user_001',
      [{ work_locations: [{ id: 'loc_002', is_primary: true }] }],
      [['user.updated', 'user_001', ['work_locations']]],
    ],
    [
      'one who leaves',
      'users',
      'user_001',
      [{ status: 'terminated' }],
      [
        ['user.updated', 'user_001', ['status']],
        ['user.deactivated', 'user_001'],
      ],
    ],
    [
      'one who comes back',
      'users',
      'user_004',
      [{ status: 'active', phone: '+60123456700' }],
      [
        ['user.updated', 'user_004', ['phone', 'status']],
        ['user.activated', 'user_004'],
      ],
    ],
    [
      'from one inactive status to another',
      'users',
      'user_004',
      [{ status: 'terminated' }],
      [['user.updated', 'user_004', ['status']]],
    ],
    ['a deleted user', 'users', 'user_005', [null], [['user.deleted', 'user_005']]],
    ['nothing', 'users', 'user_001', [{}], []],
    ['what no client sees', 'users', 'user_001', [{ updated_at: '2026-03-02T09:00:00Z', manager_id: null }], []],
    [
      'a department',
      'departments',
      'dept_900',
      [{ id: 'dept_900', name: 'Legal', code: null, parent_id: null, status: 'active' }],
      [['department.created', 'dept_900']],
    ],
    [
      'its name',
      'departments',
      'dept_001',
      [{ name: 'Eng', code: 'E' }],
      [['department.updated', 'dept_001', ['name', 'code']]],
    ],
    ['no change of it', 'departments', 'dept_001', [{}], []],
    [
      'a position',
      'positions',
      'pos_900',
      [{ id: 'pos_900', name: 'Clerk', code: null, department_id: null, status: 'active' }],
      [['position.created', 'pos_900']],
    ],
    ['its status', 'positions', 'pos_001', [{ status: 'inactive' }], [['position.updated', 'pos_001', ['status']]]],
    [
      'leave that is asked for and approved',
      'leaves',
      'leave_900',
      [{ ...newLeave, ...undecided }, newLeave],
      [
        ['leave.requested', 'leave_900'],
        ['leave.approved', 'leave_900'],
      ],
    ],
    [
      'leave that is rejected',
      'leaves',
      'leave_900',
      [
        { ...newLeave, ...undecided },
        { ...newLeave, status: 'rejected' },
      ],
      [
        ['leave.requested', 'leave_900'],
        ['leave.rejected', 'leave_900'],
      ],
    ],
    ['leave that is cancelled', 'leaves', 'leave_001', [{ status: 'cancelled' }], [['leave.cancelled', 'leave_001']]],
    ['other things about leave', 'leaves', 'leave_001', [{ reason: 'Sun' }, null], []],
    ['a place', 'work_locations', 'loc_001', [{ name: 'KL' }], []],
  ])('%s', async (_title, collection, id, edits, expected) => {
    const events = await toldOf(collection, id, edits)
    expect(events).toEqual(expected)
    told.push(...events.map(([type]) => String(type)))
  })

  test('a deleted position is told of with those who held it', async () => {
    const events = await toldOf('positions', 'pos_001', [null])
    expect(events).toContainEqual(['user.updated', 'user_001', ['position']])
    expect(events.at(-1)).toEqual(['position.deleted', 'pos_001'])
  })

  test('a deleted department is told of with all that belonged to it, each once', async () => {
    const events = await toldOf('departments', 'dept_001', [null])
    expect(events).toContainEqual(['department.updated', 'dept_004', ['parent_id']])
    expect(events).toContainEqual(['position.updated', 'pos_001', ['department_id']])
    expect(events).toContainEqual(['user.updated', 'user_001', ['department']])
    expect(events.at(-1)).toEqual(['department.deleted', 'dept_001'])
    expect(new Set(events.map(String)).size).toBe(events.length)
    told.push('position.deleted', 'department.deleted')
  })

  test('there is no event in the document that was not told here, but the test', async () => {
    const { webhooks } = await documentOf('workbeats')
    expect(webhooks.size).toBe(16)
    expect([...webhooks.keys()].filter((type) => !told.includes(type))).toEqual(['webhook.test'])
  })
})

test('a user is told of with all details, and a deleted one as it was last', async () => {
  await using receiver = await Receiver.open()
  const world = await story.sandbox.fork()
  await subscribe(world, receiver.url)
  const answer = await world.fetch('/workbeats/api/v1/users/user_001', {
    headers: { authorization: 'Bearer workbeats-full', 'x-environment': 'staging' },
  })
  const { data } = (await answer.json()) as { data: unknown }
  await world.deleteRecord({ api: 'workbeats', collection: 'users', id: 'user_001' })
  await world.clock.advance('PT0S')
  expect(receiver.all.filter(({ body }) => body.type === 'user.deleted').map(({ body }) => body)).toEqual([
    { type: 'user.deleted', timestamp: '2026-03-02T09:00:00.000Z', data },
  ])
})
