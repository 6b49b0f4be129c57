import { beforeEach, expect, test } from 'vitest'
import { closeAbandoned, nextAbandonedAt } from '../../../src/apis/staffjoy/abandoned.ts'
import type { StaffjoyRecords, User } from '../../../src/apis/staffjoy/records.ts'
import type { Effects, Message } from '../../../src/state/effects.ts'
import { openRecords } from './loose-records.ts'
import { ID } from './stage.ts'

const fresh = await openRecords()
let records: StaffjoyRecords
let sent: Message[]
beforeEach(() => {
  records = fresh()
  sent = []
})

/** `start` and `stop`: hours of 1 March 2016. */
const clocked = (user_id: number, start: string, stop: string | null = null, role_id = 1) =>
  records.timeclocks.insert({ role_id, user_id, start: at(start), stop: stop === null ? null : at(stop) })

const at = (hour: string): string => `2016-03-01T${hour}`

const closeAt = (instant: string): void =>
  closeAbandoned({
    records,
    effects: { send: (message: Message) => sent.push(message) } as unknown as Effects,
    now: Date.parse(instant),
  })

const stops = () => [...records.timeclocks.all()].map(({ stop }) => stop)

const told = () => sent.map(({ kind, to }) => `${kind} ${to}`)

const changeUser = (id: number, changes: Partial<User>) => records.users.update(id, changes)

test('the next one is the open one that began first', () => {
  expect(nextAbandonedAt(records)).toBeUndefined()
  clocked(ID.worker, '01:00:00', '02:00:00')
  clocked(ID.worker, '10:00:00')
  expect(nextAbandonedAt(records)).toBe(Date.parse('2016-03-02T09:00:00.001Z'))
  clocked(ID.colleague, '08:00:00')
  clocked(ID.outsider, '09:00:00', null, 4)
  expect(nextAbandonedAt(records)).toBe(Date.parse('2016-03-02T07:00:00.001Z'))
})

test('what has been open for more than 23 hours ends after 23 hours, and the rest stays open', () => {
  clocked(ID.worker, '08:00:00')
  clocked(ID.colleague, '08:00:01')
  closeAt('2016-03-02T07:00:00.000Z')
  expect(stops()).toEqual([null, null])
  closeAt('2016-03-02T07:00:00.001Z')
  expect(stops()).toEqual(['2016-03-02T07:00:00', null])
  closeAt('2016-03-09T00:00:00Z')
  expect(stops()).toEqual(['2016-03-02T07:00:00', '2016-03-02T07:00:01'])
  expect(nextAbandonedAt(records)).toBeUndefined()
})

test('when the next one is due there is something to do, and afterwards it is due no more', () => {
  clocked(ID.worker, '08:00:00')
  closeAt(new Date(nextAbandonedAt(records) ?? 0).toISOString())
  expect(nextAbandonedAt(records)).toBeUndefined()
})

test('the worker and the managers are told, by mail as far as they want it, the worker also by text message', () => {
  changeUser(ID.worker, { phone_number: '+14435783359' })
  clocked(ID.worker, '08:00:00')
  closeAt('2016-03-03T00:00:00Z')
  expect(told()).toEqual(['mail worker@example.com', 'text +14435783359', 'mail manager@example.com'])
  expect(sent[0]).toEqual({
    kind: 'mail',
    to: 'worker@example.com',
    subject: 'A timeclock was closed after 23 hours',
    data: {
      timeclock_id: 1,
      role_id: 1,
      user_id: ID.worker,
      start: '2016-03-01T08:00:00',
      stop: '2016-03-02T07:00:00',
    },
  })
})

test('admins are told where there are no managers, and nobody who does not want it', () => {
  for (const { id } of records.location_managers.by('location_id', 1)) records.location_managers.delete(id)
  changeUser(ID.worker, { phone_number: '+14435783359', wants_mail: false, wants_text_messages: false })
  clocked(ID.worker, '08:00:00')
  closeAt('2016-03-03T00:00:00Z')
  expect(told()).toEqual(['mail admin@example.com'])
})
