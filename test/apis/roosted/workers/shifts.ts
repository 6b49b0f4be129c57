import type { SandboxWorld } from '../../../../src/index.ts'
import { rowsOf } from '../act.ts'

/** Leaves a worker with these assignments and no others, whatever else the fixtures have planned. */
export async function keepAssignments(world: SandboxWorld, workerId: string, ids: readonly string[]): Promise<void> {
  for (const { id, worker_id } of await rowsOf(world, 'shift_assignments'))
    if (worker_id === workerId && !ids.includes(String(id)))
      await world.deleteRecord({ api: 'roosted', collection: 'shift_assignments', id: String(id) })
}
