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
