import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import type { Effects } from '../../../state/effects.ts'
import { leaveComingShifts } from '../events/unassign.ts'
import { checkFields, wrongReference, wrongReferences } from '../field-fault.ts'
import { withdrawInvites } from '../invites/invites.ts'
import { refuse } from '../problems.ts'
import { found, type Handler } from '../records.ts'
import { skillsetNamed } from '../skillsets/skillset-named.ts'
import { newWorker } from './new-worker.ts'
import { workerView } from './worker-view.ts'

type Worker = components['schemas']['WorkerRecord']

const PENDING = 0
const ACTIVE = 2
const INACTIVE = 86

/** By `workerStatus`, which counts in a way of its own. Catalogue 3.2. */
const STANDINGS: readonly ((worker: Worker) => boolean)[] = [
  ({ account_status }) => account_status === PENDING,
  ({ account_status }) => account_status === ACTIVE,
  ({ account_status }) => account_status === INACTIVE,
  ({ account_status, last_login_original }) => account_status === ACTIVE && last_login_original === null,
  ({ account_status, onboarded }) => account_status === ACTIVE && onboarded === 0,
]

export const listWorkers: Handler<'listWorkers'> = (call, records) => {
  const { workerStatus, search, skillset_id, area_id } = call.query
  const all = [...records.workers.all()]
  const text = search?.toLowerCase()
  const isWanted = (worker: Worker): boolean =>
    (workerStatus === undefined || STANDINGS[workerStatus]?.(worker) === true) &&
    (text === undefined || searched(worker).some((field) => field.toLowerCase().includes(text))) &&
    (skillset_id === undefined || worker.skillset_ids.includes(skillset_id)) &&
    (area_id === undefined || worker.area_ids.includes(area_id))
  const count = (place: number): number => all.filter((worker) => STANDINGS[place]?.(worker) === true).length
  return reply(200, {
    workers: all
      .filter(isWanted)
      .sort(byName)
      .map((worker) => workerView(worker, records, call)),
    totals: {
      pendingTotal: count(0),
      activeTotal: count(1),
      inactiveTotal: count(2),
      firstLoginTotal: count(3),
      onboardingTotal: count(4),
      allTotal: all.length,
    },
  })
}

export const createWorker: Handler<'createWorker'> = (call, records, effects) => {
  const { skillsets = [], areas = [], tags = [], custom_fields = [], country_id, ...sent } = call.body
  const isField = (id: string | number) => records.worker_custom_fields.get(Number(id)) !== undefined
  const hasCountry = country_id === undefined || records.countries.get(country_id) !== undefined
  checkFields(call, [
    ...(hasCountry ? [] : [wrongReference('country_id', 'names no country', country_id)]),
    ...wrongReferences('skillsets', skillsets, (id) => skillsetNamed(records, id) !== undefined, 'names no skillset'),
    ...wrongReferences('areas', areas, (id) => records.areas.get(id) !== undefined, 'names no area'),
    ...wrongReferences('tags', tags, (id) => records.tags.get(id) !== undefined, 'names no tag'),
    ...custom_fields.flatMap(({ id }, index) =>
      isField(id) ? [] : [wrongReference(`custom_fields/${index}/id`, 'names no worker field', id)],
    ),
  ])
  const worker = records.workers.insert({
    ...newWorker(call.now),
    ...sent,
    country_id: country_id ?? 1,
    skillset_ids: [...new Set(skillsets)].map(Number),
    area_ids: [...new Set(areas)],
    tag_ids: [...new Set(tags)],
    custom_field_values: custom_fields.map(({ id, value }) => ({ id: Number(id), value })),
  })
  sendActivation(worker, effects)
  return reply(201, workerView(worker, records, call), { location: `${call.baseUrl}/workers/${worker.id}` })
}

export const deleteWorker: Handler<'deleteWorker'> = ({ path, now }, records) => {
  const worker = found(records.workers, path.id)
  if (worker.owner === 1) return refuse('WRK-500')
  leaveComingShifts(records, worker.id, now)
  withdrawInvites(records, worker.id, now)
  records.workers.update(worker.id, { account_status: INACTIVE })
  return reply(204)
}

const searched = ({ name_first, email, phone }: Worker): string[] => [name_first, email ?? '', phone ?? '']

const byName = (a: Worker, b: Worker): number =>
  a.name_first < b.name_first ? -1 : a.name_first > b.name_first ? 1 : Number(a.id) - Number(b.id)

/** Whoever has an address is told how to begin. */
function sendActivation({ id, email }: Worker, effects: Effects): void {
  if (email === null || email === '') return
  effects.send({ kind: 'mail', to: email, subject: 'Activate your account', data: { worker_id: id } })
}
