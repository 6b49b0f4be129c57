import { answer, type Clients } from './connect.ts'

export interface Person {
  readonly staffId: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly isActive: boolean
}

const PER_PAGE = 100
const ENVIRONMENT = { 'X-Environment': 'staging' } as const

/** Everybody, or everybody of a department, page by page. */
export async function readPeople(workbeats: Clients['workbeats'], department?: string): Promise<Person[]> {
  const people: Person[] = []
  for (let page = 1, last = 1; page <= last; page += 1) {
    const filter = department === undefined ? {} : { filter: { department_id: department } }
    const query = { page, per_page: PER_PAGE, sort: 'staffId', ...filter }
    const list = await answer('reading people', workbeats.GET('/v1/users', { params: { query, header: ENVIRONMENT } }))
    last = list?.meta?.last_page ?? last
    for (const { attributes } of list?.data ?? []) {
      const { staffId, name, email, phone, status } = attributes
      people.push({ staffId, name, email, phone, isActive: status === 'active' })
    }
  }
  return people
}
