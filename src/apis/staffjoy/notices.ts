import type { Effects } from '../../state/effects.ts'
import { adminsOf, managersOf } from './people.ts'
import type { Location, StaffjoyRecords, User } from './records.ts'

export interface Notice {
  readonly subject: string
  /** Ids that it is about. */
  readonly data?: Readonly<Record<string, unknown>>
}

export const takesMail = ({ active, confirmed, wants_mail }: User): boolean => active && confirmed && wants_mail

/** Mail goes to users who are there and want it; `forced` goes to everybody. */
export function mail(effects: Effects, user: User, notice: Notice, forced = false): void {
  if (forced || takesMail(user)) effects.send({ kind: 'mail', to: user.email, ...notice })
}

/** Only to those who have a telephone and want to be called. */
export function textMessage(effects: Effects, { phone_number, wants_text_messages }: User, notice: Notice): void {
  if (phone_number !== null && wants_text_messages) effects.send({ kind: 'text', to: phone_number, ...notice })
}

/** The managers of a location, or the admins of its organization where it has none. */
export function responsibleFor(records: StaffjoyRecords, { id, organization_id }: Location): User[] {
  const managers = managersOf(records, id)
  return managers.length > 0 ? managers : adminsOf(records, organization_id)
}
