import type { Clients } from './connect.ts'
import { readPeople } from './people.ts'
import { syncWorkers } from './roosted-workers.ts'
import { syncRoles } from './staffjoy-roles.ts'

/** Brings Roosted and Staffjoy to what Workbeats says of people. Answers what it changed; a second run changes nothing. */
export async function syncPeople(clients: Clients): Promise<string[]> {
  const people = await readPeople(clients.workbeats)
  return [...(await syncWorkers(clients.roosted, people)), ...(await syncRoles(clients, people))]
}
