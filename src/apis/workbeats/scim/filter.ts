import { type Filter, parse } from 'scim2-parse-filter'
import { refuse } from './problems.ts'

export type { Filter } from 'scim2-parse-filter'

/** A literal, a parenthesis or bracket, or a word; whatever stands between is space. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[()[\]]|[^\s"()[\]]+/gsy
const SPACE = /\s*/gy
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/
/** RFC 7644 §3.4.2.2: `[URI ":"] ATTRNAME ["." subAttr]`. */
const ATTRIBUTE_PATH = /^(?:[a-z][\w.:-]*:)?[a-z$][\w$-]*(?:\.[a-z$][\w$-]*)?$/i
/** Stands for `$` in names, which the library's tokenizer does not know. */
const DOLLAR = '__dollar__'
const MAX_DEPTH = 50

/**
 * Reads a filter (RFC 7644 §3.4.2.2). The library makes the tree. Its tokenizer takes JSON escapes, negative numbers
 * before a space, signed exponents and `$ref` for something else, so literals are read here and numbered for it; what it
 * takes beyond the grammar (`not` without parentheses, a sub-attribute behind a bracket) is refused. Refuses with invalidFilter.
 */
export function parseFilter(text: string): Filter {
  const literals: unknown[] = []
  const tokens = tokenize(text)
  checkNesting(tokens)
  const words = tokens.map((token, index) => {
    const isLiteral = token.startsWith('"') || NUMBER.test(token)
    if (!isLiteral) return checkWord(token, tokens[index - 1], tokens[index + 1])
    return `"${literals.push(readLiteral(token)) - 1}"`
  })
  return restore(parseWords(words.join(' ')), literals)
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  for (let at = 0; ; ) {
    SPACE.lastIndex = at
    SPACE.exec(text)
    at = SPACE.lastIndex
    if (at === text.length) return tokens
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return refuse('invalidFilter', `The filter has an unfinished text: ${text.slice(at)}`)
    tokens.push(token)
    at += token.length
  }
}

/** The library recurses into parentheses. */
function checkNesting(tokens: readonly string[]): void {
  let depth = 0
  for (const token of tokens) {
    if (token === '(' || token === '[') depth++
    if (token === ')' || token === ']') depth--
    if (depth > MAX_DEPTH) refuse('invalidFilter', `The filter is nested deeper than ${MAX_DEPTH} levels.`)
  }
}

function checkWord(token: string, before: string | undefined, after: string | undefined): string {
  if (token.toLowerCase() === 'not' && after !== '(')
    refuse('invalidFilter', 'The operator "not" takes a filter in parentheses.')
  if (before === ']' && token.startsWith('.'))
    refuse('invalidFilter', 'A sub-attribute belongs inside the brackets, not behind them.')
  return token.replaceAll('$', DOLLAR)
}

function readLiteral(token: string): unknown {
  try {
    return JSON.parse(token)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refuse('invalidFilter', `${token} is no JSON value.`)
  }
}

function parseWords(words: string): Filter {
  try {
    return parse(words)
  } catch (error) {
    // The library throws nothing else than errors of syntax.
    return refuse('invalidFilter', `The filter cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** Puts the literals back, and holds the names against the grammar. */
function restore(filter: Filter, literals: readonly unknown[], isInside = false): Filter {
  switch (filter.op) {
    case 'and':
    case 'or':
      return { ...filter, filters: filter.filters.map((part) => restore(part, literals, isInside)) }
    case 'not':
      return { ...filter, filter: restore(filter.filter, literals, isInside) }
    case '[]':
      if (isInside) refuse('invalidFilter', 'Brackets do not stand inside of brackets.')
      return { ...filter, attrPath: nameOf(filter), valFilter: restore(filter.valFilter, literals, true) }
    case 'pr':
      return { ...filter, attrPath: nameOf(filter) }
    default: {
      const { compValue } = filter
      const value = typeof compValue === 'string' ? literals[Number(compValue)] : compValue
      return { ...filter, attrPath: nameOf(filter), compValue: value as typeof compValue } // JSON: text, number, boolean or null
    }
  }
}

function nameOf({ attrPath }: { readonly attrPath: string }): string {
  const name = attrPath.replaceAll(DOLLAR, '$')
  return ATTRIBUTE_PATH.test(name) ? name : refuse('invalidFilter', `"${name}" is no attribute path.`)
}
