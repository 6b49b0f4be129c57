import { type ChompInput, planShifts } from './chomp-demand.ts'
import type { Span } from './weeks.ts'

/** Makes the shifts of a week from its demand. */
export const run = (input: ChompInput): Span[] => planShifts(input)
