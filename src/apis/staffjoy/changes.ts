/** The members of `changes` that were sent. A PATCH answers, and stores, no others. */
export function sent<T extends object>(changes: T | undefined): { -readonly [Name in keyof T]?: NonNullable<T[Name]> } {
  const entries = Object.entries(changes ?? {}).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(entries) as { -readonly [Name in keyof T]?: NonNullable<T[Name]> }
}

export const isNothing = (changes: object): boolean => Object.keys(changes).length === 0
