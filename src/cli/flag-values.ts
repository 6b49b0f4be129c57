import { InvalidArgumentError } from 'commander'

/** How the values of flags are read. What does not fit is told by commander in a line that names the flag. */

export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('expected a number from 0 to 65535.')
}

export function readCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a whole number from 1.')
}

export function readToken(text: string): string {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('expected a token that is not empty.')
}

export function readPercent(text: string): number {
  if (/^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text)
  throw new InvalidArgumentError('expected a number from 0 to 100.')
}

/** A flag that may be given several times. */
export const collect = (text: string, earlier: readonly string[] = []): string[] => [...earlier, text]
