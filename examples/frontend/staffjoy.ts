/** Where the API answers: the sandbox while developing, the real service in production. Nothing else differs. */
const BASE_URL = import.meta.env.VITE_STAFFJOY_URL ?? 'http://127.0.0.1:4010/staffjoy/api/v2'
const KEY = import.meta.env.VITE_STAFFJOY_KEY ?? 'staffjoy-worker'

export interface Shift {
  readonly id: number
  readonly start: string
  readonly stop: string
  readonly description: string | null
}

export interface Worker {
  readonly name: string
  readonly userId: number
  /** Path of the first role that the worker has. */
  readonly role: string
}

export async function whoAmI(): Promise<Worker> {
  const { data, access } = await call('GET', '/')
  const [{ organization_id, location_id, role_id }] = access.worker
  const role = `/organizations/${organization_id}/locations/${location_id}/roles/${role_id}`
  return { name: data.name, userId: data.id, role }
}

/** Published shifts that are nobody's, of the three weeks to come. */
export async function openShifts({ role }: Worker, now: Date): Promise<Shift[]> {
  const end = new Date(now.getTime() + 21 * 24 * 3_600_000)
  const query = new URLSearchParams({
    start: now.toISOString().slice(0, 19),
    end: end.toISOString().slice(0, 19),
    user_id: '0',
    filter_by_published: 'true',
  })
  return (await call('GET', `${role}/shifts/?${query}`)).data
}

export async function claim({ role, userId }: Worker, { id }: Shift): Promise<void> {
  await call('PATCH', `${role}/shifts/${id}`, { user_id: userId })
}

async function call(method: string, path: string, body?: object) {
  const response = await fetch(BASE_URL + path, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${KEY}:`)}`,
      // The service takes an empty body that claims to be JSON for a mistake.
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return answer
}
