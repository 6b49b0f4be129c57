import type { operations } from '../../src/generated/staffjoy.ts'
import type { Conversation, SampleCall } from './conversation.ts'
import { company, people } from './staffjoy-company.ts'
import { planning, work } from './staffjoy-planning.ts'

/** Chomp's and Mobius's schedules are those of the fixtures that are queued or being processed. */
const service = {
  listPlans: { path: '/plans/', status: 200 },
  getPlan: { path: '/plans/boss-v2', status: 200, unknown: ['/plans/gold'] },
  listTimezones: { path: '/timezones/', status: 200 },
  runCron: { path: '/internal/cron/', status: 200 },
  getScheduleMonitoring: { path: '/internal/schedulemonitoring/', status: 200 },
  listChompTasks: { path: '/internal/tasking/chomp/', status: 200 },
  claimChompTask: { path: '/internal/tasking/chomp/', status: 200 },
  getChompTask: { path: '/internal/tasking/chomp/2023', status: 200, unknown: ['/internal/tasking/chomp/999'] },
  finishChompTask: { path: '/internal/tasking/chomp/2023', status: 204, unknown: ['/internal/tasking/chomp/999'] },
  listMobiusTasks: { path: '/internal/tasking/mobius/', status: 200 },
  claimMobiusTask: { path: '/internal/tasking/mobius/', status: 200 },
  getMobiusTask: { path: '/internal/tasking/mobius/2052', status: 200, unknown: ['/internal/tasking/mobius/999'] },
  finishMobiusTask: { path: '/internal/tasking/mobius/2052', status: 204, unknown: ['/internal/tasking/mobius/999'] },
  getCaches: { path: '/internal/caches/', status: 200 },
  flushCaches: { path: '/internal/caches/', status: 204 },
  getCache: { path: '/internal/caches/sessions', status: 200, unknown: ['/internal/caches/cookies'] },
  flushCache: { path: '/internal/caches/sessions', status: 204, unknown: ['/internal/caches/cookies'] },
  getKpis: { path: '/internal/kpis/', status: 200 },
} satisfies Partial<Record<keyof operations, SampleCall>>

const calls = { ...people, ...company, ...planning, ...work, ...service } satisfies Record<keyof operations, SampleCall>

const basic = (key: string) => ({ authorization: `Basic ${btoa(`${key}:`)}` })

export const staffjoy: Conversation = {
  api: 'staffjoy',
  headers: basic('staffjoydev'),
  turnedAway: [
    { headers: {}, status: 401 },
    { headers: basic('nobody'), status: 401 },
    { headers: { authorization: 'Bearer staffjoydev' }, status: 401 },
    { headers: { authorization: 'Basic not-base64!' }, status: 401 },
  ],
  calls,
  traces: { api_keys: ['last_used'], users: ['last_seen'] },
  bodies: { otherTypes: 'count as none', tooLong: 400 },
}
