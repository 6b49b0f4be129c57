import { isMembers } from '../../openapi/word-reader.ts'

/** The ids of the records below one path, such as `/clients` or `/clients/uLu8K/contacts`. */
interface Known {
  readonly own: string[]
  readonly found: string[]
}

/** Which records a server has, as far as its answers told, and which of them this run made itself. */
export class KnownRecords {
  readonly #byPath = new Map<string, Known>()

  /** Own ones first, the latest of them in front. `path`: concrete, without a slash at its end. */
  at(path: string): string[] {
    const { own, found } = this.#of(path)
    return [...own].reverse().concat(found.filter((id) => !own.includes(id)))
  }

  isOwn(path: string, id: string): boolean {
    return this.#of(path).own.includes(id)
  }

  /** Learns from the answer to a list, a read or a creation. */
  learn(path: string, body: unknown, idField: string, isCreation: boolean): void {
    const known = this.#of(path)
    for (const id of idsIn(body, idField)) {
      const ids = isCreation ? known.own : known.found
      if (!ids.includes(id)) ids.push(id)
    }
  }

  forget(path: string, id: string): void {
    for (const ids of Object.values(this.#of(path))) if (ids.includes(id)) ids.splice(ids.indexOf(id), 1)
  }

  #of(path: string): Known {
    let known = this.#byPath.get(path)
    if (known === undefined) {
      known = { own: [], found: [] }
      this.#byPath.set(path, known)
    }
    return known
  }
}

/** The ids in an answer: of the records in its only list, else of the record itself, be it wrapped or not. */
function idsIn(body: unknown, idField: string): string[] {
  if (Array.isArray(body)) return body.flatMap((item) => idOf(item, idField) ?? [])
  if (!isMembers(body)) return []
  const own = idOf(body, idField)
  if (own !== undefined) return [own]
  const members = Object.values(body)
  const list = members.find((member) => Array.isArray(member))
  if (list !== undefined) return idsIn(list, idField)
  return members.flatMap((member) => idOf(member, idField) ?? []).slice(0, 1)
}

function idOf(record: unknown, idField: string): string | undefined {
  if (!isMembers(record)) return undefined
  const id = record[idField] ?? record.id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
