/**
 * The same function, remembering its latest result: most requests ask what the one before them asked. `compute` must depend on
 * nothing but its argument.
 */
export function rememberLatest<Given, Result>(compute: (given: Given) => Result): (given: Given) => Result {
  let latest: { readonly given: Given; readonly result: Result } | undefined
  return (given) => {
    if (latest === undefined || latest.given !== given) latest = { given, result: compute(given) }
    return latest.result
  }
}

/** Results that are kept of one function. */
const CAPACITY = 1000
/** Results for longer texts are not kept. */
const LONGEST_TEXT = 500

/** The same for a function of texts, remembering more of its results: what clients ask for is mostly asked for again. */
export function rememberRecent<Result>(compute: (text: string) => Result): (text: string) => Result {
  const recent = new Map<string, { readonly result: Result }>()
  return (text) => {
    let known = recent.get(text)
    if (known === undefined) {
      known = { result: compute(text) }
      if (text.length > LONGEST_TEXT) return known.result
      if (recent.size >= CAPACITY) recent.clear()
      recent.set(text, known)
    }
    return known.result
  }
}
