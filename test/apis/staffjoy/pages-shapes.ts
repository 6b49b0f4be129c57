/**
 * Where an answer has other members, or values of another type, than what was documented: `+path` for what is not
 * documented, `-path` for what is missing, `path: type` for a type that was not seen there. Elements of lists are looked at as
 * one, and so are members that are named by dates. A documented null says nothing of the type.
 */
export function differences(documented: unknown, answered: unknown): string[] {
  return compare('', [documented], [answered])
}

/** What is found at a path, in the documented body and in the answer. */
function compare(path: string, documented: readonly unknown[], answered: readonly unknown[]): string[] {
  const known = new Set(documented.map(typeOf))
  const strange = known.has('null') ? [] : [...new Set(answered.map(typeOf))].filter((type) => !known.has(type))
  const names = new Set([...documented, ...answered].flatMap(namesOf))
  return [
    ...strange.map((type) => `${path}: ${type}`),
    ...[...names].flatMap((name) => {
      const [before, after] = [documented, answered].map((values) => values.flatMap((value) => membersOf(value, name)))
      return compareMember(`${path}/${name}`, before, after)
    }),
  ]
}

function compareMember(path: string, before: readonly unknown[] = [], after: readonly unknown[] = []): string[] {
  if (before.length === 0) return [`+${path}`]
  if (after.length === 0) return [`-${path}`]
  return compare(path, before, after)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const DATE = /^\d{4}-\d\d-\d\d$/

const nameOf = (name: string): string => (DATE.test(name) ? '*' : name)

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : ['*']
  return isObject(value) ? Object.keys(value).map(nameOf) : []
}

function membersOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return name === '*' ? value : []
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) => (nameOf(key) === name ? [member] : []))
}
