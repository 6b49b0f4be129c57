import { fileURLToPath } from 'node:url'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../../../src/index.ts'
import { act } from '../act.ts'

/** The company of the worked example: in Chicago, with two weeks of one worker around a change of clocks. */
export const inChicago = (): Promise<Sandbox> =>
  createSandbox({
    apis: ['roosted'],
    port: false,
    now: '2026-03-16T12:00:00Z',
    fixtures: fileURLToPath(new URL('../fixtures', import.meta.url)),
  })

export interface Hours {
  readonly total_hours: number
  readonly total_minutes: number
  readonly hours: number
  readonly minutes: number
  readonly ot_hours: number
  readonly ot_minutes: number
  readonly dt_hours: number
  readonly dt_minutes: number
}

export interface Row extends Omit<Hours, 'total_hours' | 'total_minutes'> {
  readonly date: string
  readonly erf_id: string | null
  readonly pay_rate: string
  readonly billing_rate: string | null
  readonly pay_amount: string
  readonly bill_amount: string | null
}

export interface Week {
  readonly start_of_week: string
  readonly week: Readonly<
    Record<
      string,
      {
        readonly punches: readonly string[]
        readonly stats: Hours & {
          readonly punches: readonly string[]
          readonly ot_reason: { readonly daily: boolean; readonly weekly: boolean }
          readonly dt_reason: { readonly daily: boolean; readonly weekly: boolean }
          readonly problems: number
        }
      }
    >
  >
  readonly totals: Hours & {
    readonly payroll_groups: Readonly<Record<string, Hours>>
    readonly client: Readonly<Record<string, Hours>>
    readonly problems: number
    readonly pay_amount: string
    readonly bill_amount: string
  }
  readonly rows: readonly Row[]
}

/** The weeks of worker 3158. */
export async function weeksOf(world: SandboxWorld, from: string, to: string, more = ''): Promise<readonly Week[]> {
  const path = `/time-tracking/worker-summary?worker_id=3158&start_date=${from}&end_date=${to}${more}` as const
  const { status, body } = await act(world, `GET ${path}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return (body as { weeks: readonly Week[] }).weeks
}

/** `7:00 3:30 0:00` → the six fields of a row. */
export function split(text: string) {
  const [[hours, minutes] = [], [ot_hours, ot_minutes] = [], [dt_hours, dt_minutes] = []] = text
    .split(' ')
    .map((time) => time.split(':').map(Number))
  return { hours, minutes, ot_hours, ot_minutes, dt_hours, dt_minutes }
}

/** The same with the total: `7:00 3:30 0:00 10:30`. */
export function hours(text: string) {
  const [total_hours, total_minutes] = text.split(' ')[3]?.split(':').map(Number) ?? []
  return { total_hours, total_minutes, ...split(text) }
}
