import type { SampleCall } from './conversation.ts'

const badQuery = 'items_per_page=0'
const unknownWorker = (rest: string): readonly string[] => [`/workers/9999${rest}`]

/** When workers came and went, and what that comes to. */
export const timeCalls = {
  listWorkerTimePunches: {
    path: '/workers/3158/time-punches?status=approved',
    status: 200,
    unknown: unknownWorker('/time-punches'),
    badQuery,
  },
  createWorkerTimePunch: {
    path: '/workers/3158/time-punches',
    body: { punch_datetime: '2026-01-10 09:00:00' },
    status: 201,
    unknown: unknownWorker('/time-punches'),
    badBody: { body: { punch_datetime: '2026-01-10 09:00:00', erf_id: '9' }, status: 422 },
  },
  getWorkerTimePunch: {
    path: '/workers/3158/time-punches/QNPdD',
    status: 200,
    unknown: [...unknownWorker('/time-punches/QNPdD'), '/workers/3119/time-punches/QNPdD'],
  },
  updateWorkerTimePunch: {
    path: '/workers/3158/time-punches/QNPdD',
    body: { status: 'pending' },
    status: 200,
    unknown: ['/workers/3158/time-punches/zzzzz', '/workers/3119/time-punches/QNPdD'],
    badBody: { body: { punch_datetime: '2026-01-10' }, status: 422 },
  },
  deleteWorkerTimePunch: {
    path: '/workers/3158/time-punches/QNPdD',
    status: 204,
    unknown: ['/workers/3158/time-punches/zzzzz', '/workers/3119/time-punches/QNPdD'],
  },
  getWorkerTimeSummary: {
    path: '/time-tracking/worker-summary?worker_id=3158&start_date=2026-03-02&end_date=2026-03-15',
    status: 200,
    badQuery: 'start_date=2026-03-16',
  },
} satisfies Record<string, SampleCall>
