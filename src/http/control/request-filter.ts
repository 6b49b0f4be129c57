import type { LoggedRequest } from '../request-log.ts'
import { ControlError } from './control-error.ts'

/** Which calls are wanted; all of it must hold. */
export interface RequestFilter {
  readonly api?: string
  readonly operation?: string
  /** `404` or `4xx`. */
  readonly status?: string
  /** Calls after this one: an instant (RFC 3339) or a request id. */
  readonly since?: string
  /** The latest so many; 100 by default. */
  readonly limit?: number
}

type IsWanted = (entry: LoggedRequest) => boolean

/** What a filter asks of a call in `workspace`. Throws a ControlError for a filter that no call could meet. */
export function filterFor(workspace: string, { api, operation, status, since }: RequestFilter): IsWanted {
  const demands: IsWanted[] = []
  if (api !== undefined) demands.push((entry) => entry.api === api)
  if (operation !== undefined) demands.push((entry) => entry.operation === operation)
  if (status !== undefined) demands.push(hasStatus(status))
  if (since !== undefined) demands.push(isAfter(workspace, since))
  return (entry) => demands.every((holds) => holds(entry))
}

/** `404`, or `4xx` for a class. */
function hasStatus(wanted: string): IsWanted {
  if (!/^[1-5](\d\d|xx)$/i.test(wanted))
    throw new ControlError(400, `"status" must be a status such as 404 or a class such as 4xx, not ${wanted}`)
  if (/xx$/i.test(wanted)) return ({ status }) => String(status).startsWith(wanted.slice(0, 1))
  return ({ status }) => String(status) === wanted
}

function isAfter(workspace: string, since: string): IsWanted {
  const [, owner, serial] = /^([a-z0-9-]+)\.(\d+)$/.exec(since) ?? []
  if (owner !== undefined) {
    if (owner !== workspace)
      throw new ControlError(
        400,
        `"since" names a call of the workspace ${owner}, but the calls asked for are of ${workspace}`,
      )
    return (entry) => entry.serial > Number(serial)
  }
  const instant = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/i.test(since) ? Date.parse(since) : Number.NaN
  if (Number.isNaN(instant))
    throw new ControlError(400, `"since" must be an instant (RFC 3339) or a request id, not ${since}`)
  return ({ at }) => at > instant
}
