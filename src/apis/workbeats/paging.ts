import type { Call } from '../../behavior/call.ts'
import type { Page } from '../../behavior/list.ts'

/** `links` and `meta` of a page; nothing where the client did not page. Links keep the other parameters of the call. */
export function pageMembers({ rows, total, number, size }: Page, call: Call): Readonly<Record<string, unknown>> {
  if (number === undefined || size === undefined) return {}
  const path = call.baseUrl + call.operation.path
  const lastPage = Math.max(1, Math.ceil(total / size))
  const link = (page: number): string => `${path}?${queryFor(call.query, page)}`
  const from = rows.length === 0 ? null : (number - 1) * size + 1
  return {
    links: {
      first: link(1),
      last: link(lastPage),
      prev: number > 1 ? link(number - 1) : null,
      next: number < lastPage ? link(number + 1) : null,
    },
    meta: {
      current_page: number,
      from,
      last_page: lastPage,
      path,
      per_page: size,
      to: from === null ? null : from + rows.length - 1,
      total,
    },
  }
}

function queryFor(query: Call['query'], page: number): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (name === 'page') continue
    if (typeof value !== 'object' || value === null) parameters.append(name, String(value))
    else for (const [member, text] of Object.entries(value)) parameters.append(`${name}[${member}]`, String(text))
  }
  parameters.append('page', String(page))
  return parameters.toString()
}
