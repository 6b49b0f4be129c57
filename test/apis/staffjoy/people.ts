import type { SandboxWorld } from '../../../src/index.ts'
import { type Caller, ID } from './stage.ts'

/** A user of the stage as the API shows them before they did anything. */
export const shown = (who: Caller | 'invited') => ({
  id: ID[who],
  username: null,
  email: `${who}@${who === 'sudo' ? 'staffjoy' : 'example'}.com`,
  name: `${who.charAt(0).toUpperCase()}${who.slice(1)}`,
  sudo: who === 'sudo',
  confirmed: who !== 'invited',
  active: who !== 'invited',
  member_since: '2016-01-01T00:00:00',
  last_seen: '2016-03-01T00:00:00',
  phone_number: null,
})

/** A user as they are just after an invitation that was sent at `at`. */
export const invited = (id: number, email: string, name: string | null, at = '2016-03-02T20:00:00') => ({
  id,
  username: null,
  email,
  name,
  sudo: false,
  confirmed: false,
  active: false,
  member_since: at,
  last_seen: at,
  phone_number: null,
})

/** To whom mail was sent and what about, in order; text messages by number. */
export const sentIn = async (world: SandboxWorld): Promise<string[]> =>
  (await world.outbox.list({ api: 'staffjoy' })).map(({ to, subject }) => `${to}: ${subject}`)
