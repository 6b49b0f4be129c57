import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import type { Effects } from '../../../state/effects.ts'
import { isAdmin } from '../acting-admin.ts'
import { checkFields, wrongReference, wrongReferences } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import type { Handler, RoostedRecords } from '../records.ts'
import { skillsetNamed } from '../skillsets/skillset-named.ts'
import { utcStamp } from '../times.ts'

type Schemas = components['schemas']
type Worker = Schemas['WorkerRecord']
type Channel = Schemas['Announcement']['sent_via'][number]

const ACTIVE = 2

/** By `output`. */
const CHANNELS: Readonly<Record<Schemas['NewAnnouncement']['output'], readonly Channel[]>> = {
  1: ['email'],
  2: ['text message'],
  3: ['email', 'text message'],
}

export const createAnnouncement: Handler<'createAnnouncement'> = (call, records, effects) => {
  const { subject, message, output, all, replies } = call.body
  const reached = all === 1 ? [...records.workers.all()].filter(isActive) : chosenWorkers(call, records)
  const stranger = replies.findIndex((id) => !isAdminId(id, records))
  if (stranger !== -1) return refuse('ANN-500', { field: `replies.${stranger}`, fault: 'names no administrator' })
  const announcement = records.announcements.insert({
    subject,
    message,
    replies,
    selected_workers: all === 1 ? [] : reached.map(({ id, name_first }) => ({ id: Number(id), name: name_first })),
    sent_via: [...CHANNELS[output]],
    status: 'sent',
    time_sent: utcStamp(call.now),
  })
  for (const worker of reached) tell(effects, worker, announcement)
  return reply(201, announcement, { location: `${call.baseUrl}/announcements/${announcement.id}` })
}

function isAdminId(id: number, { workers }: RoostedRecords): boolean {
  const worker = workers.get(String(id))
  return worker !== undefined && isAdmin(worker)
}

const isActive = ({ account_status }: Worker): boolean => account_status === ACTIVE

/** Those who are listed, else those with the skillset; of them the active ones. */
function chosenWorkers(call: Parameters<Handler<'createAnnouncement'>>[0], records: RoostedRecords): Worker[] {
  const { workers } = records
  const { skillsets: skillset, selected_workers: listed = [] } = call.body
  if (listed.length > 0) {
    checkFields(
      call,
      wrongReferences('selected_workers', listed, (id) => workers.get(String(id)) !== undefined, 'names no worker'),
    )
    return [...new Set(listed)].flatMap((id) => workers.get(String(id)) ?? []).filter(isActive)
  }
  if (skillset === undefined) {
    const fault = 'must name somebody, where neither skillsets nor all does'
    return refuse('ANN-500', { field: 'selected_workers', fault })
  }
  const known = skillsetNamed(records, skillset)
  checkFields(call, known === undefined ? [wrongReference('skillsets', 'names no skillset', skillset)] : [])
  return [...workers.all()].filter(
    (worker) => isActive(worker) && worker.skillset_ids.some((id) => String(id) === skillset),
  )
}

function tell(effects: Effects, worker: Worker, { id, subject, message, sent_via }: Schemas['Announcement']): void {
  const about = { subject, text: message, data: { announcement_id: id, worker_id: worker.id } }
  if (sent_via.includes('email') && worker.email !== null) effects.send({ kind: 'mail', to: worker.email, ...about })
  const canBeTexted = worker.phone !== null && worker.texting_off === 0
  if (sent_via.includes('text message') && canBeTexted) effects.send({ kind: 'text', to: worker.phone ?? '', ...about })
}
