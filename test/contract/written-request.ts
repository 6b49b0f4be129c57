import type { Pair, SentBody } from './requests.ts'

export const encodePairs = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')

export const bodyText = (body: SentBody): string =>
  body.kind === 'text' ? body.text : body.kind === 'form' ? encodePairs(body.pairs) : JSON.stringify(body.value)
