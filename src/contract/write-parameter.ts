/** How a parameter is written, by `style` and `explode`; an own reading of the table in OpenAPI 3.1.1 §4.12.4 and RFC 6570. */
export interface Written {
  readonly name: string
  readonly style: string
  readonly explode: boolean
}

const text = (value: unknown): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
const members = (value: object): [string, string][] =>
  Object.entries(value).map(([name, member]) => [name, text(member)])

/** The names and values that it puts into a query, a form or a cookie. */
export function writePairs({ name, style, explode }: Written, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, text(value)]]
  if (style === 'deepObject') return members(value).map(([member, own]) => [`${name}[${member}]`, own])
  if (explode && Array.isArray(value)) return value.map((item) => [name, text(item)])
  if (explode) return members(value)
  const delimiter = style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : ','
  return [[name, (Array.isArray(value) ? value.map(text) : members(value).flat()).join(delimiter)]]
}

/** What it puts into a path or a header. */
export function writeText({ name, style, explode }: Written, value: unknown): string {
  const isPlain = typeof value !== 'object' || value === null
  if (style === 'matrix') {
    if (isPlain) return `;${name}=${text(value)}`
    if (!explode) return `;${name}=${flat(value).join(',')}`
    return (
      Array.isArray(value)
        ? value.map((item) => `;${name}=${text(item)}`)
        : members(value).map(([key, own]) => `;${key}=${own}`)
    ).join('')
  }
  const prefix = style === 'label' ? '.' : ''
  if (isPlain) return prefix + text(value)
  const parts = explode && !Array.isArray(value) ? members(value).map((pair) => pair.join('=')) : flat(value)
  return prefix + parts.join(style === 'label' && explode ? '.' : ',')
}

const flat = (value: object): string[] => (Array.isArray(value) ? value.map(text) : members(value).flat())
