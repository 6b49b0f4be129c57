import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Courier, type Parcel } from '../../src/http/webhooks/courier.ts'
import { loadApi } from '../../src/load-api.ts'
import { Automation } from '../../src/state/automation.ts'
import { JobPool } from '../../src/state/job-pool.ts'
import { State } from '../../src/state/state.ts'
import { NotDurable, Workspace } from '../../src/state/workspace.ts'
import { shop } from './shop.ts'

/** A courier of the shop over a journal that writes when it is told to. */
async function openCourier() {
  const { api } = await loadApi(shop, { seededAt: 0 })
  const writes: { resolve: () => void; reject: (error: Error) => void }[] = []
  const append = () => new Promise<void>((resolve, reject) => void writes.push({ resolve, reject }))
  const begin = { branch: 'main', base: null, version: 0, state: State.empty(api.storage.tables) }
  const journal = { append } as unknown as ConstructorParameters<typeof Workspace>[1]['journal'] // nothing else is asked of it
  const workspace = new Workspace('default', { journal, begin })
  const webhooks = api.webhooks === undefined ? [] : [api.webhooks]
  const defects: unknown[] = []
  const onDefect = (error: unknown) => void defects.push(error)
  const automation = new Automation(workspace, {
    tasks: [],
    jobs: [],
    reactions: [],
    pool: new JobPool(),
    clock: { frozenAt: 0 },
    onNote: onDefect,
    onDefect,
  })
  const sent: Parcel[] = []
  const deliver = async (parcel: Parcel) => {
    sent.push(parcel)
    return { status: 200, error: null }
  }
  const courier = new Courier(workspace, automation, { webhooks, deliver, onDefect }, () => {})
  const tell = (level: number) =>
    automation.transact(0, (tx) =>
      api.effects(tx, { partition: '', now: 0 }).emit({ type: 'alarm', payload: { level } }),
    )
  const listener = { url: 'http://127.0.0.1/', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', mood: 'calm' }
  automation.transact(0, (tx) => api.storage.records(tx, '').listeners?.insert(listener))
  writes[0]?.resolve()
  await workspace.durable()
  return { workspace, courier, writes, sent, defects, tell }
}

/** As long as anything that needs no journal may take. */
async function aWhile(): Promise<void> {
  await import('standardwebhooks') // once it is loaded, signing takes no more than a turn
  for (let turns = 0; turns < 10; turns++) await setImmediate()
}

test('nothing is delivered before the change that it tells of is kept', async () => {
  const { courier, writes, sent, tell } = await openCourier()
  tell(1)
  const settling = courier.settle()
  await aWhile()
  expect(sent).toEqual([])
  writes[1]?.resolve()
  while (writes.length < 3) await aWhile() // the outcome is to be written
  expect(sent.map(({ body }) => body)).toEqual(['{"level":1}'])
  writes[2]?.resolve()
  await settling
})

test('and never where it could not be kept', async () => {
  const { workspace, courier, writes, sent, tell, defects } = await openCourier()
  tell(1)
  const kept = workspace.durable()
  const settling = courier.settle()
  writes[1]?.reject(new Error('the disk is full'))
  await expect(kept).rejects.toThrow(NotDurable)
  await settling
  await aWhile()
  expect({ sent, defects }).toEqual({ sent: [], defects: [] })
})
