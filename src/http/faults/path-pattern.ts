const isWild = (segment: string | undefined): boolean => segment !== undefined && /^(\*|\{[^}]+\})$/.test(segment)

/**
 * Whether a path is of a pattern: equal segment for segment, where `*` and `{name}` stand for any one, and `**` at the end
 * for any rest. The path may itself be a template, whose variables could be anything.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern.split('/')
  const found = path.split('/')
  const isOpen = wanted.at(-1) === '**'
  const fixed = isOpen ? wanted.slice(0, -1) : wanted
  if (isOpen ? found.length < fixed.length : found.length !== fixed.length) return false
  return fixed.every((segment, index) => segment === found[index] || isWild(segment) || isWild(found[index]))
}
