import fc from 'fast-check'
import type { DiskCall, Fault } from './faulty-disk.ts'
import { APIS, type Edit, LETTERS, THINGS } from './model.ts'

export const WORLDS = ['default', 'a', 'b'] as const
export const SNAPSHOTS = ['s', 't'] as const

export type End = 'crash' | 'lose power' | 'close'

type Change =
  | { readonly do: 'reset' | 'drop' | 'release'; readonly world: string }
  | { readonly do: 'reset api'; readonly world: string; readonly api: (typeof APIS)[number] }
  | { readonly do: 'fork'; readonly world: string; readonly to: string }
  | { readonly do: 'keep' | 'restore' | 'forget'; readonly world: string; readonly name: string }

/** `first`: which world the next process reads first. `evict`: whether it then lets all of them go. */
type EndOfProcess = { readonly do: 'end'; readonly how: End; readonly first: number; readonly evict: boolean }

type Command =
  | Change
  | EndOfProcess
  | { readonly do: 'commit'; readonly world: string; readonly transactions: readonly (readonly Edit[])[] }
  | { readonly do: 'refuse'; readonly world: string; readonly edits: readonly Edit[] }
  | { readonly do: 'fault'; readonly faults: readonly Fault[] }
  | { readonly do: 'heal' }

/** Whether the next step comes at once, a turn of the event loop later, or when nothing is under way any more. */
interface Pace {
  readonly next: 'go on' | 'turn' | 'settle'
}

export type Step = Command & Pace
export type ChangeStep = Change & Pace
export type EndStep = EndOfProcess & Pace

export interface Story {
  readonly steps: readonly Step[]
  /** Percentages that decide, in turn and over again, where the disk has a choice. */
  readonly chances: readonly number[]
  readonly compactAboveBytes: number
}

const is = <const D extends string>(name: D): fc.Arbitrary<D> => fc.constant(name)
const some = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })

const world = fc.constantFrom('default', ...WORLDS)
const name = fc.constantFrom('s', ...SNAPSHOTS)
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('create', 'create', 'create', 'change', 'change', 'delete', 'count', 'clock'),
  table: fc.constantFrom(THINGS, THINGS, LETTERS),
  pick: fc.nat(9),
})
const edits = fc.array(edit, { minLength: 1, maxLength: 3 })

const failing = (...calls: readonly DiskCall[]): fc.Arbitrary<Fault> =>
  fc.record(
    {
      call: fc.constantFrom(...calls),
      on: fc.constantFrom('~catalogue', ...WORLDS.map((world) => `~${world}`)),
      skip: fc.constantFrom(0, 0, 0, 1, 2, 4),
      times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1000)),
      as: fc.constantFrom('EIO', 'EIO', 'ENOSPC', 'ENOSPC', 'short', 'slow'),
    },
    { requiredKeys: ['call', 'skip', 'times', 'as'] },
  )
/** What is half written cannot be taken back either. */
const worst = failing('write', 'write', 'sync').map((fault): Fault[] => [
  fault,
  { ...fault, call: 'truncate', skip: 0, times: 2, as: 'EIO' },
])
/** What fails takes long to do so. */
const slowest = failing('write', 'sync', 'open').map((fault): Fault[] => [fault, { ...fault, as: 'slow' }])
const faults = fc.oneof(
  fc.tuple(failing('write', 'write', 'sync', 'truncate')),
  fc.tuple(failing('open', 'read', 'rename', 'remove', 'makeDirectory', 'syncDirectory')),
  worst,
  slowest,
)

const commands = (ends: readonly End[]): fc.Arbitrary<Command> =>
  fc.oneof(
    some(14, fc.record({ do: is('commit'), world, transactions: fc.array(edits, { minLength: 1, maxLength: 4 }) })),
    some(1, fc.record({ do: is('refuse'), world, edits })),
    some(2, fc.record({ do: is('reset'), world })),
    some(1, fc.record({ do: is('reset api'), world, api: fc.constantFrom(...APIS) })),
    some(4, fc.record({ do: is('fork'), world, to: world })),
    some(3, fc.record({ do: is('keep'), world, name })),
    some(4, fc.record({ do: is('restore'), world, name })),
    some(2, fc.record({ do: is('forget'), world, name })),
    some(3, fc.record({ do: is('drop'), world })),
    some(2, fc.record({ do: is('release'), world })),
    some(6, fc.record({ do: is('fault'), faults })),
    some(1, fc.record({ do: is('heal') })),
    some(3, fc.record({ do: is('end'), how: fc.constantFrom(...ends), first: fc.nat(2), evict: fc.boolean() })),
  )

const pace = fc.constantFrom('go on' as const, 'go on' as const, 'turn' as const, 'settle' as const)

/** What happens to some worlds and to the disk below them. A kind of end that is named twice comes twice as often. */
export const stories = (ends: readonly End[]): fc.Arbitrary<Story> =>
  fc.record({
    steps: fc.array(
      fc.tuple(commands(ends), pace).map(([command, next]): Step => ({ ...command, next })),
      { minLength: 5, maxLength: 40, size: 'max' },
    ),
    chances: fc.array(fc.nat(99), { minLength: 1, maxLength: 50 }),
    compactAboveBytes: fc.constantFrom(1, 300, 1000),
  })
