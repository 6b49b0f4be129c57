import type { DecodeCall } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/staffjoy.ts'
import { decode } from './parameters.ts'
import { refuse } from './problems.ts'
import type { User } from './records.ts'

/** What only sudo may send, by operation. */
const FIELDS: { readonly [Id in keyof operations]?: readonly string[] } = {
  updateOrganization: ['enable_shiftplanning_export', 'enterprise_access', 'early_access', 'trial_days', 'paid_until'],
  updateLocation: ['archived'],
  updateRole: ['archived'],
  updateRoleWorker: ['archived'],
}

/**
 * Refuses others such a field, whatever its value: after all parameters could be read, and before anything is said about
 * their limits. An organization forbids it (403), what is below one does not let them (401).
 */
export function refuseSudoFields(call: DecodeCall, caller: User): void {
  const sent = decode(call).body as Readonly<Record<string, unknown>> // a form or an object: these operations take no other
  const field = FIELDS[call.operation.id as keyof operations]?.find((name) => sent[name] !== undefined)
  if (field === undefined || caller.sudo) return
  if (field === 'archived') refuse('no_manager_field', { field })
  refuse('forbidden')
}
