import { parse } from 'secure-json-parse'

const MAX_DEPTH = 100

/** Text read as JSON, or why it cannot be. Members that would reach a prototype are refused, as is nesting that a validator would drown in. */
export function readJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  if (isDeeperThan(text, MAX_DEPTH)) return { reason: `the JSON is nested deeper than ${MAX_DEPTH} levels` }
  try {
    return { value: parse(text, { protoAction: 'error', constructorAction: 'error' }) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { reason: `not valid JSON: ${error.message}` }
  }
}

/** Counts brackets outside of text, so that no parser or validator has to recurse into a depth bomb. */
function isDeeperThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  let depth = 0
  let isInText = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isInText) {
      if (code === 0x5c) index++
      else if (code === 0x22) isInText = false
    } else if (code === 0x22) isInText = true
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > limit) return true
    } else if (code === 0x7d || code === 0x5d) depth--
  }
  return false
}
