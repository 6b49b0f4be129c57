import { createHash } from 'node:crypto'

/**
 * The id of a message: `msg_` and 32 hexadecimal digits, the same for the same `content`. Receivers skip what they know
 * already, so two sandboxes, or one before and after a reset, should not call different things the same.
 */
export const messageId = (content: string): string =>
  `msg_${createHash('sha256').update(content).digest('hex').slice(0, 32)}`
