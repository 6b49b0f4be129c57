import type { Action, ApiClient, Author, Change } from './api-client.ts'
import { type Fact, placeOf } from './facts.ts'

const TOKENS = { staging: 'workbeats-full', uat: 'workbeats-uat-full' } as const
/** As many departments as an author has in a world at most. */
const ENOUGH = 5

/** The API only reads, so its records are written through the control API. Each partition has clients of its own. */
export function workbeats(partition: keyof typeof TOKENS): ApiClient {
  const DEPARTMENTS = `workbeats/${partition}/departments`
  const POSITIONS = `workbeats/${partition}/positions`
  const call = (method: string, collection: string, id: unknown, body?: object) => {
    return { method, path: `/_understudy/state/workbeats/${collection}/${id}?partition=${partition}`, body }
  }

  function putDepartment(department: Fact): Change {
    const place = placeOf(DEPARTMENTS, department.code)
    const effects = new Map([[place, department]])
    return { call: call('PUT', 'departments', department.id, department), effects, answered: place }
  }

  function create(author: Author): Change {
    const id = `dept_${author.id()}`
    return putDepartment({ id, name: author.label(), code: author.mark(), parent_id: null, status: 'active' })
  }

  const addDepartment: Action = (own, author) => (own.in(DEPARTMENTS).length < ENOUGH ? create(author) : undefined)

  const renameDepartment: Action = (own, author) => {
    const [, department] = author.random.pick(own.in(DEPARTMENTS)) ?? []
    return department && putDepartment({ ...department, name: author.label() })
  }

  /** Below the oldest one, which stays at the top. */
  const moveDepartment: Action = (own, author) => {
    const [[, top] = [], ...others] = own.in(DEPARTMENTS)
    const [, department] = author.random.pick(others) ?? []
    return department && putDepartment({ ...department, name: author.label(), parent_id: top?.id })
  }

  /** Those below it, and the positions in it, then belong to none. */
  const deleteDepartment: Action = (own, author) => {
    const [place, department] = author.random.pick(own.in(DEPARTMENTS)) ?? []
    if (place === undefined) return undefined
    const effects = new Map<string, Fact | undefined>()
    for (const field of ['parent_id', 'department_id'])
      for (const [other, fact] of own.where(field, department?.id)) effects.set(other, { ...fact, [field]: null })
    effects.set(place, undefined)
    return { call: call('DELETE', 'departments', department?.id), effects }
  }

  const addPosition: Action = (own, author) => {
    const [, department] = author.random.pick(own.in(DEPARTMENTS)) ?? []
    if (department === undefined || own.in(POSITIONS).length >= 2 * ENOUGH) return undefined
    const row = { id: `pos_${author.id()}`, name: author.label(), code: author.mark(), department_id: department.id }
    const position: Fact = { ...row, status: 'active' }
    const place = placeOf(POSITIONS, position.code)
    return { call: call('PUT', 'positions', position.id, position), effects: new Map([[place, position]]) }
  }

  const deletePosition: Action = (own, author) => {
    const [place, position] = author.random.pick(own.in(POSITIONS)) ?? []
    if (place === undefined) return undefined
    return { call: call('DELETE', 'positions', position?.id), effects: new Map([[place, undefined]]) }
  }

  return {
    name: `workbeats ${partition}`,
    create,
    changes: { addDepartment, renameDepartment, moveDepartment, deleteDepartment, addPosition, deletePosition },
    look: (own, author) => {
      const [place, fact] = author.random.pick(own.in(DEPARTMENTS)) ?? []
      if (place === undefined || fact === undefined) return undefined
      const path = `/workbeats/api/v1/departments?${new URLSearchParams({ 'filter[name]': `${fact.name}` })}`
      const headers = { authorization: `Bearer ${TOKENS[partition]}`, 'x-environment': partition }
      const read = (answer: unknown): Fact | undefined => {
        const { data } = answer as { data: { id: string; attributes: Fact }[] }
        const [first] = data
        return first && { id: first.id, ...first.attributes }
      }
      return { call: { method: 'GET', path, headers }, place, read }
    },
  }
}
