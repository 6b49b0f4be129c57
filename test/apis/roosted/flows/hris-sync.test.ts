import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox, SandboxWorld } from '../../../../src/index.ts'
import { rowsOf } from '../act.ts'
import { call, seeded } from './integration.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await seeded()
})
afterAll(() => sandbox.close())

interface Worker {
  readonly id: string
  readonly account_status: number
  readonly name_first: string
  readonly email: string | null
  readonly phone: string | null
  readonly city: string
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  readonly skillsets: readonly { readonly roles_id: string; readonly role_title: string }[]
}
interface WorkerList {
  readonly workers: readonly Worker[]
  readonly totals: Readonly<Record<string, number>>
}

/** What the other system knows of an employee. */
interface Employee {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly town: string
}

const CREW: readonly Employee[] = [
  { name: 'Devi Ramasamy', email: 'devi.ramasamy@crew.example', phone: '+60191110001', town: 'Ipoh' },
  { name: "Siân O'Neill", email: 'sian.oneill@crew.example', phone: '+60191110002', town: 'Melaka' },
]

/** One run of the integration: who is not there yet is made, who has changed is changed. Answers what it did. */
async function sync(world: SandboxWorld, employees: readonly Employee[]): Promise<readonly string[]> {
  const done: string[] = []
  for (const { name, email, phone, town } of employees) {
    const fields = { name_first: name, email, phone, city: town }
    const { workers } = await call<WorkerList>(world, `GET /workers?search=${encodeURIComponent(email)}`)
    const [known] = workers
    if (known === undefined) {
      await call(world, 'POST /workers', { ...fields, skillsets: ['122'], areas: ['d3E4f'], tags: ['tG4Nw'] })
      done.push(`POST ${email}`)
    } else if (Object.entries(fields).some(([field, value]) => known[field as keyof Worker] !== value)) {
      await call(world, `PATCH /workers/${known.id}`, fields)
      done.push(`PATCH ${email}`)
    }
  }
  return done
}

test('new hires become workers once, later changes reach them, and a second run has nothing to do', async () => {
  const world = await sandbox.fork()
  const before = await call<WorkerList>(world, 'GET /workers')

  expect(await sync(world, CREW)).toEqual(['POST devi.ramasamy@crew.example', 'POST sian.oneill@crew.example'])
  const { workers, totals } = await call<WorkerList>(world, 'GET /workers')
  expect(totals).toEqual({
    ...before.totals,
    // Both can log in and have not.
    activeTotal: Number(before.totals.activeTotal) + 2,
    firstLoginTotal: Number(before.totals.firstLoginTotal) + 2,
    onboardingTotal: Number(before.totals.onboardingTotal) + 2,
    allTotal: Number(before.totals.allTotal) + 2,
  })
  const devi = workers.find(({ email }) => email === 'devi.ramasamy@crew.example')
  expect(devi).toMatchObject({
    account_status: 2,
    name_first: 'Devi Ramasamy',
    city: 'Ipoh',
    areas: [{ id: 'd3E4f', name: 'Kuala Lumpur' }],
    skillsets: [{ roles_id: '122', role_title: 'Bartender' }],
  })
  expect(await call(world, `GET /workers/${devi?.id}/tags`)).toEqual([{ id: 'tG4Nw', text: 'New starter' }])

  expect(await sync(world, CREW)).toEqual([])
  const moved = CREW.map((one) => (one.name === 'Devi Ramasamy' ? { ...one, town: 'Taiping' } : one))
  expect(await sync(world, moved)).toEqual(['PATCH devi.ramasamy@crew.example'])
  expect(await call(world, `GET /workers/${devi?.id}`)).toMatchObject({ ...devi, city: 'Taiping' })
})

test('applicants come as a batch, wait to be taken on, and are found by their state', async () => {
  const world = await sandbox.fork()
  const pending = (await call<WorkerList>(world, 'GET /workers?workerStatus=0')).workers.length

  const applicants = ['Ng', 'Osman'].map((name_last) => ({
    name_first: 'Wei',
    name_last,
    email: `wei.${name_last.toLowerCase()}@crew.example`,
    applied_position: 'bartender',
  }))
  expect(await call(world, 'POST /workers/transferred-workers', applicants)).toEqual({ workers_transferred: 2 })

  const { workers, totals } = await call<WorkerList>(world, 'GET /workers?workerStatus=0&search=crew.example')
  expect(workers.map(({ name_first, skillsets }) => [name_first, skillsets[0]?.role_title])).toEqual([
    ['Wei Ng', 'Bartender'],
    ['Wei Osman', 'Bartender'],
  ])
  expect(totals.pendingTotal).toBe(pending + 2)
})

test('who leaves the company is off its future shifts, and stays on record', async () => {
  const world = await sandbox.fork()
  await sync(world, CREW)
  const [leaver] = (await call<WorkerList>(world, 'GET /workers?search=devi.ramasamy')).workers
  const event = await call<number>(world, 'POST /events', {
    name: 'Launch',
    date: '2026-06-20',
    location: { location_id: '78590' },
  })
  const shift = await call<number>(world, `POST /events/${event}/shifts`, {
    start_time: '2026-06-20 18:00:00',
    end_time: '2026-06-20 23:00:00',
    skillset_id: 122,
    quantity: '1',
  })
  await call(world, `POST /workers/${leaver?.id}/shifts`, { shift_id: shift })
  expect(await call(world, `GET /events/${event}/shifts/${shift}`)).toMatchObject({ filled: 1 })

  await call(world, `DELETE /workers/${leaver?.id}`)
  expect(await call(world, `GET /workers/${leaver?.id}`)).toMatchObject({
    account_status: 86,
    name_first: leaver?.name_first,
  })
  expect(await call(world, `GET /events/${event}/shifts/${shift}`)).toMatchObject({ filled: 0 })
  expect((await rowsOf(world, 'shift_assignments')).filter(({ worker_id }) => worker_id === leaver?.id)).toEqual([])
})
