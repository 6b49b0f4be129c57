import { reply } from '../../behavior/call.ts'
import { placeOf } from './access.ts'
import { runPeriodicJobs } from './cron.ts'
import { keyFiguresOf } from './key-figures.ts'
import { shownOrganization } from './organizations.ts'
import { refuse } from './problems.ts'
import type { Handler, Schedule, StaffjoyRecords } from './records.ts'
import type { Service } from './schedule-moves.ts'

const runCron: Handler<'runCron'> = ({ now }, records, effects) =>
  reply(200, runPeriodicJobs({ records, effects, now }))

const getScheduleMonitoring: Handler<'getScheduleMonitoring'> = ({ now }, records) =>
  reply(200, { data: { chomp: monitored(records, 'chomp', now), mobius: monitored(records, 'mobius', now) } })

/** First what is being processed, the longest first, then what is queued, the least recently changed first. */
function monitored(records: StaffjoyRecords, service: Service, now: number) {
  const beganAt = (schedule: Schedule): string => schedule[`${service}_start`] ?? ''
  const processing = [...records.schedules.by('state', `${service}-processing`)].sort((a, b) =>
    compare(beganAt(a), beganAt(b)),
  )
  const queued = [...records.schedules.by('state', `${service}-queue`)].sort((a, b) =>
    compare(a.last_update ?? '', b.last_update ?? ''),
  )
  return [...processing, ...queued].map((schedule) => rowOf(records, schedule, now))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function rowOf(records: StaffjoyRecords, schedule: Schedule, now: number) {
  const { id, role_id, demand, chomp_start, mobius_start, last_update, start, state } = schedule
  const { role, location, organization } = placeOf(records, role_id)
  return {
    schedule_id: id,
    role_id,
    role: role.name,
    location_id: location.id,
    location: location.name,
    organization_id: organization.id,
    organization: organization.name,
    paid: shownOrganization(organization, now).paid,
    plan_id: organization.plan,
    plan: records.plans.get(organization.plan)?.name ?? organization.plan,
    demand,
    chomp_start,
    mobius_start,
    last_update,
    start,
    state,
  }
}

/**
 * The caches of the original server. Here everything is looked up when it is asked for, so the only one with anything in it
 * is that of the sessions, which has no other place.
 */
const CACHES = ['shifts', 'schedules', 'incidents', 'sessions']

const getCaches: Handler<'getCaches'> = (_call, records) => reply(200, { data: { active_keys: records.sessions.size } })

const flushCaches: Handler<'flushCaches'> = (_call, records) => {
  endSessions(records)
  return reply(204)
}

const getCache: Handler<'getCache'> = ({ path: { cache_key } }, records) => {
  if (!CACHES.includes(cache_key)) refuse('not_found')
  return reply(200, { data: { active_keys: cache_key === 'sessions' ? records.sessions.size : 0 } })
}

const flushCache: Handler<'flushCache'> = ({ path: { cache_key } }, records) => {
  if (!CACHES.includes(cache_key)) refuse('not_found')
  if (cache_key === 'sessions') endSessions(records)
  return reply(204)
}

function endSessions(records: StaffjoyRecords): void {
  for (const { key } of records.sessions.all()) records.sessions.delete(key)
}

const getKpis: Handler<'getKpis'> = ({ now }, records) => reply(200, { data: keyFiguresOf(records, now) })

export const internalHandlers = {
  runCron,
  getScheduleMonitoring,
  getCaches,
  flushCaches,
  getCache,
  flushCache,
  getKpis,
}
