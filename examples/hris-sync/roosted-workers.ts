import { answer, type Clients } from './connect.ts'
import type { Person } from './people.ts'

const INACTIVE = 86

/** Workers are found by their e-mail address: the API takes no number of ours. */
export async function syncWorkers(roosted: Clients['roosted'], people: readonly Person[]): Promise<string[]> {
  const list = await answer('reading workers', roosted.GET('/workers'))
  const known = new Map(list?.workers.map((worker) => [worker.email?.toLowerCase(), worker]))
  const changes: string[] = []
  for (const { name, email, phone, isActive } of people) {
    const worker = known.get(email.toLowerCase())
    // A number can be changed there, but not taken away.
    const body = { name_first: name, ...(phone === null ? {} : { phone }) }
    if (worker === undefined) {
      if (!isActive) continue
      await answer(`creating ${email}`, roosted.POST('/workers', { body: { ...body, email } }))
      changes.push(`Roosted: ${email} created`)
      continue
    }
    const params = { path: { id: worker.id } }
    if (!isActive && worker.account_status !== INACTIVE) {
      await answer(`retiring ${email}`, roosted.DELETE('/workers/{id}', { params }))
      changes.push(`Roosted: ${email} made inactive`)
    }
    if (isActive && (worker.name_first !== name || (phone !== null && worker.phone !== phone))) {
      await answer(`updating ${email}`, roosted.PATCH('/workers/{id}', { params, body }))
      changes.push(`Roosted: ${email} updated`)
    }
  }
  return changes
}
