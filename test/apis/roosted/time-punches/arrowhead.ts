import type { SandboxWorld } from '../../../../src/index.ts'

/** The shift that the reference shows a punch of, and a second one with an open end, both of worker 3158. */
export async function atArrowhead(world: SandboxWorld): Promise<void> {
  const put = (collection: string, id: string, record: object) =>
    world.putRecord({ api: 'roosted', collection, id }, { ...record })
  const like = (collection: string, id: string) => world.record({ api: 'roosted', collection, id })
  await put('clients', 'tstC1', {
    ...(await like('clients', 'uLu8K')),
    id: 'tstC1',
    client_name: 'Test Client #1',
    client_invoice_customer_id: '0123007',
  })
  await put('locations', '1503', {
    ...(await like('locations', '78590')),
    id: '1503',
    location: 'Arrowhead Stadium',
    addy_city: 'Kansas City',
    timezone_id: 3,
    default: null,
    default_areas: ['d3E4f', 'g5H6j'],
  })
  await put('events', '677421', {
    ...(await like('events', '98765')),
    id: '677421',
    event_uuid: 'helloWorld',
    name: 'Hello World',
    date: '2024-05-03',
    client_id: 'tstC1',
    location_id: '1503',
  })
  const shift = { ...(await like('event_shifts', '1442598')), event_id: '677421' }
  await put('event_shifts', '1442500', {
    ...shift,
    id: '1442500',
    start: '2024-05-03 14:00:00',
    end: '2024-05-04 00:00:00',
  })
  await put('event_shifts', '1442501', { ...shift, id: '1442501', start: '2024-05-05 08:00:00', end: '' })
  const assignment = { ...(await like('shift_assignments', '2205489')), event_id: '677421' }
  await put('shift_assignments', '2205470', { ...assignment, id: '2205470', shift_id: '1442500' })
  await put('shift_assignments', '2205471', { ...assignment, id: '2205471', shift_id: '1442501' })
}
