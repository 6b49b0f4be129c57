import type { Schedule } from './records.ts'

export type ScheduleState = Schedule['state']

/**
 * Who moves a schedule on: managers (organization admins and location managers), sudo (who may what managers may), the
 * periodic jobs of the service, or those who do the tasks of Chomp and Mobius.
 */
export type Actor = 'manager' | 'sudo' | 'cron' | 'task'

/** Every way that a schedule can go, and who takes it there. `published` is final. */
export const TRANSITIONS = {
  initial: { unpublished: ['manager', 'cron'] },
  unpublished: { 'chomp-queue': ['manager'], 'mobius-queue': ['manager', 'cron'], published: ['manager'] },
  'chomp-queue': { 'chomp-processing': ['task'] },
  'chomp-processing': { unpublished: ['task', 'sudo'], 'chomp-queue': ['sudo'] },
  'mobius-queue': { 'mobius-processing': ['task'] },
  'mobius-processing': { published: ['task', 'sudo'], 'mobius-queue': ['sudo'] },
  published: {},
} as const satisfies Readonly<Record<ScheduleState, Readonly<Partial<Record<ScheduleState, readonly Actor[]>>>>>

export function canMove(from: ScheduleState, to: ScheduleState, actor: Actor): boolean {
  const ways: Readonly<Partial<Record<ScheduleState, readonly Actor[]>>> = TRANSITIONS[from]
  const actors = ways[to] ?? []
  return actors.includes(actor) || (actor === 'sudo' && actors.includes('manager'))
}

/** Whether managers may change a schedule; sudo always may. */
export const isOpen = ({ state }: Pick<Schedule, 'state'>): boolean => state === 'initial' || state === 'unpublished'
