import { readOne, understudy } from './contenders.ts'
import { hasProcessStatus, residentMegabytes } from './process-status.ts'
import { type Findings, number } from './report.ts'
import { pause, type Stage } from './stage.ts'
import { median } from './statistics.ts'

/** After which a server that nobody asks anything has come to rest. */
export const SETTLE_MS = 3000

/** Resident memory of a server with all built-in APIs that has answered once and then been left alone. */
export async function measureMemory(stage: Stage, rounds: number): Promise<Findings> {
  const title = 'Idle resident memory, all built-in APIs'
  if (!hasProcessStatus)
    return { title, table: [], budgets: [], note: 'skipped: it is read from /proc, which only Linux has', raw: [] }
  const megabytes: number[] = []
  for (let round = 0; round < rounds; round++) {
    const server = await stage.start(understudy(readOne, '--ephemeral'))
    await pause(SETTLE_MS)
    megabytes.push(residentMegabytes(server.pid))
    await server.stop()
  }
  return {
    title,
    table: [
      ['', 'MB'],
      ['understudy', number(median(megabytes))],
    ],
    budgets: [{ what: 'idle resident memory', unit: 'MB', measured: median(megabytes), limit: { atMost: 120 } }],
    raw: megabytes,
  }
}
