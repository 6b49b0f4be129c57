import { headerText } from '../../contract/http-request.ts'
import type { EmulatedOperation } from '../emulated-api.ts'
import type { Outcome } from '../pipeline.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../world.ts'
import { faultAnswer } from './fault-answer.ts'
import { type OwnFault, readFaultHeader } from './fault-header.ts'

const NONE: OwnFault = { kind: 'none' }

/** The fault that the call or its workspace asks for, if there is one. */
export function faultFor({ api, request }: Visit, world: World, { operation }: EmulatedOperation): OwnFault {
  const asked = headerText(request.headers, 'understudy-fault')
  if (asked !== undefined) return readFaultHeader(asked)
  if (world.faults.isEmpty) return NONE
  const { method, path } = request
  const fault = world.faults.strike({ api: api.name, operation: operation.id, method, path })
  return fault === undefined ? NONE : { kind: 'fault', fault }
}

/** Waits as long as the fault says, or until the client has left. */
export function suffer({ res, fault, worlds }: Visit, step: (isLeft: boolean) => void): void {
  if (fault === undefined || fault.delayMs === 0) return step(false)
  worlds.patience.wait(res, fault.delayMs, step)
}

/** Nothing is answered. */
export const CUT: Outcome = { answer: { status: 0, headers: {}, body: undefined } }

/** What the fault of a visit makes of an outcome. */
export function spoilt(visit: Visit, { operation }: EmulatedOperation, outcome: Outcome): Outcome {
  const { api, request, fault } = visit
  if (fault?.rule.abort === true) return { ...outcome, ...CUT }
  if (fault?.rule.status === undefined) return outcome
  return { ...outcome, answer: faultAnswer(fault.rule, fault.rule.status, { api, operation, path: request.path }) }
}
