import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from '../../src/state/row.ts'
import { Table } from '../../src/state/table.ts'

const SCHEMA = { idField: 'id', indexes: [['owner'], ['owner', 'start'], ['isOpen']] }

interface Thing extends Row {
  readonly id: string
  readonly owner: string | null
  readonly start: number
  readonly isOpen: boolean
}

const thing = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  owner: fc.constantFrom('x', 'y', null),
  start: fc.integer({ min: 0, max: 5 }),
  isOpen: fc.boolean(),
})
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), thing }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), thing }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fork' as const), thing }) },
)

/** What a table does, as plainly as it can be said: a Map keeps the order of creation by itself. */
function agree(table: Table, model: ReadonlyMap<string, Thing>): void {
  const rows = [...model.values()]
  expect([...table.all()]).toEqual(rows)
  expect(table.size).toBe(rows.length)
  for (const offset of [0, 1, 3, 5, 6, 7])
    for (const size of [0, 1, 2, 4, 10]) expect(table.page(offset, size)).toEqual(rows.slice(offset, offset + size))
  for (const owner of ['x', 'y', null]) {
    const own = rows.filter((row) => row.owner === owner)
    expect([...table.find(['owner'], [owner])]).toEqual(own)
    const between = own.filter(({ start }) => start >= 1 && start < 4).sort((a, b) => a.start - b.start)
    expect([...table.find(['owner'], [owner], { from: 1, before: 4 })]).toEqual(between)
    const late = own.filter(({ start }) => start >= 3).sort((a, b) => a.start - b.start)
    expect([...table.find(['owner'], [owner], { from: 3 })]).toEqual(late)
  }
  expect([...table.find(['isOpen'], [true])]).toEqual(rows.filter(({ isOpen }) => isOpen))
}

test('a table and its forks do what maps do, and never see each other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const worlds = [{ table: Table.empty(SCHEMA), model: new Map<string, Thing>() }]
      for (const [index, { kind, thing: row }] of steps.entries()) {
        const world = worlds[index % worlds.length]
        if (world === undefined) continue
        if (kind === 'fork') worlds.push({ table: world.table.fork(), model: new Map(world.model) })
        else if (kind === 'put') {
          world.table.put(row.id, row)
          world.model.set(row.id, row)
        } else {
          world.table.delete(row.id)
          world.model.delete(row.id)
        }
      }
      for (const { table, model } of worlds) agree(table, model)
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('a record cannot be changed by those who read it', () => {
  const table = Table.empty(SCHEMA)
  table.put('a', { id: 'a', tags: ['one'] })
  const row = table.get('a') as { tags: string[] }
  expect(() => row.tags.push('two')).toThrow(TypeError)
  expect(table.get('a')).toEqual({ id: 'a', tags: ['one'] })
})

test('a question without an index is a mistake in the program, and says so', () => {
  expect(() => [...Table.empty(SCHEMA).find(['start'], [1])]).toThrow('no index begins with start')
})

test('numbers and texts are different ids, and what is no number is none', () => {
  const table = Table.empty(SCHEMA)
  for (const id of [3, '3', 20, '20']) table.put(id, { id, kind: typeof id })
  expect(table.get(3)).toEqual({ id: 3, kind: 'number' })
  expect(table.get('3')).toEqual({ id: '3', kind: 'string' })
  expect([...table.entriesById()].map(({ id }) => id)).toEqual([3, 20, '20', '3'])
  expect(table.get(Number('three'))).toBeUndefined()
  expect(table.has(Number.NaN)).toBe(false)
})
