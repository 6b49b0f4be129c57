import { expect } from 'vitest'
import type { SandboxWorld } from '../../../src/index.ts'
import { type Act, actIn } from './stage.ts'

/** A refused call: its status and message. */
export type Refused = (...call: Parameters<Act>) => Promise<readonly [status: number, message: unknown]>

/** Calls that have to be refused: nothing is stored, or sent, because of them. */
export const refusedIn = (world: SandboxWorld): Refused => {
  const act = actIn(world)
  return async (...call) => {
    const before = await world.export()
    const { status, body } = await act(...call)
    expect(await world.export()).toEqual(before)
    return [status, body.message]
  }
}

export const BAD_REQUEST = [400, 'Bad Request'] as const
export const UNAUTHORIZED = [401, 'Unauthorized'] as const
export const FORBIDDEN = [403, 'Forbidden'] as const
export const NOT_FOUND = [404, 'Not Found'] as const
