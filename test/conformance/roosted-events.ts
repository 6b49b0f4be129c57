import type { SampleCall } from './conversation.ts'

const badQuery = 'items_per_page=101'
const unknownEvent = (rest: string): readonly string[] => [`/events/99999${rest}`]
const unknownWorker = (rest: string): readonly string[] => [`/workers/9999${rest}`]
const SHIFT = { start_time: '2027-01-01 18:00:00', skillset_id: 123, quantity: '3' }

/** Events, who works at them, and when workers can. */
export const eventCalls = {
  listEvents: { path: '/events?client_id=uLu8K&items_per_page=2', status: 200, badQuery },
  searchEvents: { path: '/events/search?search=acme', status: 200, badQuery },
  createEvent: {
    path: '/events',
    body: { name: 'Spring gala', date: '2027-03-17', location: { location_id: '78590' } },
    status: 201,
    badBody: { body: { name: 'Spring gala', date: '2027-03-17', location: { name: 'Park' } }, status: 422 },
  },
  getEvent: { path: '/events/98765', status: 200, unknown: unknownEvent('') },
  updateEvent: {
    path: '/events/98765',
    body: { published: 0 },
    status: 200,
    unknown: unknownEvent(''),
    badBody: { body: { client_id: 'zzzzz' }, status: 422 },
  },
  deleteEvent: { path: '/events/98768', status: 204, unknown: unknownEvent('') },
  listEventAdmins: { path: '/events/98765/admins', status: 200, unknown: unknownEvent('/admins') },
  addEventAdmin: {
    path: '/events/98765/admins',
    body: { admin_id: '3111' },
    status: 201,
    unknown: unknownEvent('/admins'),
    badBody: { body: { admin_id: '3158' }, status: 422 },
  },
  removeEventAdmin: {
    path: '/events/98765/admins/3106',
    status: 204,
    unknown: [...unknownEvent('/admins/3106'), '/events/98765/admins/3158'],
  },
  listEventShifts: { path: '/events/98765/shifts?page=1', status: 200, unknown: unknownEvent('/shifts'), badQuery },
  getShift: {
    path: '/events/98765/shifts/1442591',
    status: 200,
    unknown: [...unknownEvent('/shifts/1442591'), '/events/98766/shifts/1442591'],
  },
  createShift: {
    path: '/events/98765/shifts',
    body: SHIFT,
    status: 201,
    unknown: unknownEvent('/shifts'),
    badBody: { body: { ...SHIFT, quantity: 3 }, status: 422 },
  },
  updateShift: {
    path: '/events/98765/shifts/1442591',
    body: { quantity: '5' },
    status: 200,
    unknown: ['/events/98766/shifts/1442591'],
    badBody: { body: { quantity: '1' }, status: 422 },
  },
  deleteShift: { path: '/events/98768/shifts/1442626', status: 204, unknown: ['/events/98766/shifts/1442591'] },
  listWorkerShifts: {
    path: '/workers/3158/shifts?type=future',
    status: 200,
    unknown: unknownWorker('/shifts'),
    badQuery: 'type=now',
  },
  getWorkerShift: {
    path: '/workers/3158/shifts/1442591',
    status: 200,
    unknown: [...unknownWorker('/shifts/1442591'), '/workers/3158/shifts/1442598'],
  },
  assignWorkerShift: {
    path: '/workers/3124/shifts',
    body: { shift_id: 1442591 },
    status: 201,
    unknown: unknownWorker('/shifts'),
    badBody: { body: { shift_id: 9 }, status: 422 },
  },
  updateWorkerShift: {
    path: '/workers/3158/shifts/1442591',
    body: { comments: 'Knows the hall.' },
    status: 200,
    unknown: ['/workers/3158/shifts/1442598'],
    badBody: { body: { star_ranking: 6 }, status: 422 },
  },
  removeWorkerShift: {
    path: '/workers/3119/shifts/1442591',
    status: 204,
    unknown: ['/workers/3119/shifts/1442598'],
  },
  listWorkerInvites: {
    path: '/workers/3124/invites?status=0',
    status: 200,
    unknown: unknownWorker('/invites'),
    badQuery,
  },
  getWorkerInvite: {
    path: '/workers/3124/invites/iN1gb',
    status: 200,
    unknown: ['/workers/3158/invites/iN1gb', '/workers/3124/invites/zzzzz'],
  },
  createWorkerInvite: {
    path: '/workers/3158/invites',
    body: { shift_id: '1442647', message: 'Are you free?' },
    status: 201,
    unknown: unknownWorker('/invites'),
    badBody: { body: { shift_id: 1442591 }, status: 422 },
  },
  deleteWorkerInvite: {
    path: '/workers/3124/invites/iN1gb',
    status: 204,
    unknown: ['/workers/3158/invites/iN1gb'],
  },
  listWorkerAvailability: {
    path: '/workers/3158/availability?type=time_off',
    status: 200,
    unknown: unknownWorker('/availability'),
    badQuery: 'start_date=soon',
  },
  getWorkerAvailability: {
    path: '/workers/3158/availability/aV1jd',
    status: 200,
    unknown: ['/workers/3119/availability/aV1jd', '/workers/3158/availability/zzzzz'],
  },
  createWorkerAvailability: {
    path: '/workers/3158/availability',
    body: { start: '2027-03-03 09:00:00', end: '2027-03-03 18:00:00' },
    status: 201,
    unknown: unknownWorker('/availability'),
    badBody: { body: { start: '2027-03-03 09:00:00' }, status: 422 },
  },
  updateWorkerAvailability: {
    path: '/workers/3158/availability/aV2jd',
    body: { status: 2 },
    status: 200,
    unknown: ['/workers/3119/availability/aV1jd'],
    badBody: { body: { status: 0 }, status: 422 },
  },
  deleteWorkerAvailability: {
    path: '/workers/3158/availability/aV1jd',
    status: 204,
    unknown: ['/workers/3119/availability/aV1jd'],
  },
} satisfies Record<string, SampleCall>
