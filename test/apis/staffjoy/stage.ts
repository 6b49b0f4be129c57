import { fileURLToPath } from 'node:url'
import { staffjoy } from '../../../src/apis/staffjoy/index.ts'
import {
  type ApiDefinition,
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  type SandboxWorld,
} from '../../../src/index.ts'

/** Wednesday, noon in Los Angeles (UTC-8). */
export const NOW = '2016-03-02T20:00:00Z'

/**
 * Organization 1 (boss) with the locations 1 (Los Angeles; roles 1 and 2) and 2 (New York; role 3); organization 2 (flex) with
 * location 3 (UTC; role 4). Everybody's key is their name: `sudo`; `admin` of organization 1; `manager` of location 1;
 * `worker` and `colleague` in role 1; `outsider` in role 4. User 7 is invited, and has no key.
 */
export type Caller = 'sudo' | 'admin' | 'manager' | 'worker' | 'colleague' | 'outsider'

export const ID = { sudo: 1, admin: 2, manager: 3, worker: 4, colleague: 5, outsider: 6, invited: 7 } as const

export const ORG = '/organizations/1'
export const LOC = `${ORG}/locations/1`
export const ROLE = `${LOC}/roles/1`

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any
  readonly headers: Headers
}

export type Act = (
  as: Caller,
  method: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
) => Promise<Answer>

/** A sandbox with nothing but that company, its clocks at `NOW`. */
export const openStage = (now: string = NOW, options: SandboxOptions = {}): Promise<Sandbox> =>
  createSandbox({
    apis: ['staffjoy'],
    now,
    port: false,
    fixtures: fileURLToPath(new URL('./fixtures', import.meta.url)),
    ...options,
  })

/** Staffjoy that does nothing by itself, for stories about what would pass: weeks that Mobius would take, timeclocks left open. */
export const STILL: ApiDefinition = { ...staffjoy, dueWork: {} }

/** Calls the API in a world, with a form as the body. */
export const actIn =
  (world: SandboxWorld): Act =>
  async (as, method, path, body) => {
    const response = await world.fetch(`/staffjoy/api/v2${path}`, {
      method,
      headers: { authorization: `Basic ${Buffer.from(`${as}:`).toString('base64')}` },
      ...(body === undefined
        ? {}
        : {
            body: new URLSearchParams(
              Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]),
            ),
          }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text }
  }
