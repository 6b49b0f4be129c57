import { answer, type Clients } from './connect.ts'
import { type Person, readPeople } from './people.ts'

/** Which department works in which role. */
const CREWS = [
  { department: 'dept_006', role: { organization_id: 343, location_id: 550, role_id: 1038 } },
  { department: 'dept_007', role: { organization_id: 343, location_id: 550, role_id: 1039 } },
  { department: 'dept_008', role: { organization_id: 343, location_id: 551, role_id: 1040 } },
] as const

const WORKERS = '/organizations/{organization_id}/locations/{location_id}/roles/{role_id}/users/'
const WORKER = `${WORKERS}{user_id}` as const
const USUAL_HOURS = { min_hours_per_workweek: 20, max_hours_per_workweek: 40 }

/** Who is active in a department works in its role, under their staff number; who is active no more works in none. */
export async function syncRoles({ staffjoy, workbeats }: Clients, people: readonly Person[]): Promise<string[]> {
  const gone = new Set(people.filter(({ isActive }) => !isActive).map(({ email }) => email.toLowerCase()))
  const changes: string[] = []
  for (const { department, role } of CREWS) {
    const list = await answer('reading a role', staffjoy.GET(WORKERS, { params: { path: role } }))
    const workers = (list?.data ?? []).filter(({ archived }) => !archived)
    const known = new Map(workers.map((worker) => [worker.email.toLowerCase(), worker]))
    for (const { id, email } of workers) {
      if (!gone.has(email.toLowerCase())) continue
      await answer(`removing ${email}`, staffjoy.DELETE(WORKER, { params: { path: { ...role, user_id: id } } }))
      changes.push(`Staffjoy: ${email} left role ${role.role_id}`)
    }
    for (const { name, email, staffId, isActive } of await readPeople(workbeats, department)) {
      const worker = known.get(email.toLowerCase())
      if (!isActive || worker?.internal_id === staffId) continue
      if (worker === undefined) {
        const body = { name, email, internal_id: staffId, ...USUAL_HOURS }
        await answer(`adding ${email}`, staffjoy.POST(WORKERS, { params: { path: role }, body }))
        changes.push(`Staffjoy: ${email} joined role ${role.role_id}`)
      } else {
        const params = { path: { ...role, user_id: worker.id } }
        await answer(`updating ${email}`, staffjoy.PATCH(WORKER, { params, body: { internal_id: staffId } }))
        changes.push(`Staffjoy: ${email} updated in role ${role.role_id}`)
      }
    }
  }
  return changes
}
