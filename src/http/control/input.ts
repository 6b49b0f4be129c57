import type { Request } from 'express'
import { DEFAULT_WORKSPACE } from '../../state/workspaces.ts'
import { ControlError } from './control-error.ts'

/** A request of the control API; `workspace` is what stood in front of its path as `/~NAME`. */
export type ControlRequest = Request<Record<string, string>> & { workspace?: string }

/** The workspace of a control request: `/~NAME/` in front, the header, or the default. */
export const workspaceOf = (req: ControlRequest): string =>
  req.workspace ?? req.get('understudy-workspace') ?? DEFAULT_WORKSPACE

/** The query parameters of these names that were sent. Any other is refused: ignoring it would answer another question. */
export function queryOf<Name extends string>(req: Request, ...names: Name[]): Partial<Record<Name, string>> {
  const { query } = req
  const unknown = Object.keys(query).find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) {
    const expected = names.length === 0 ? 'expected none' : `expected ${names.join(', ')}`
    throw new ControlError(400, `there is no query parameter "${unknown}" here; ${expected}`)
  }
  const sent: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = query[name]
    if (value === undefined) continue
    if (typeof value !== 'string') throw new ControlError(400, `the query parameter "${name}" takes one value`)
    sent[name] = value
  }
  return sent
}

/** The members of these names of a JSON body, which may be left out. Any other is refused. */
export function membersOf<Name extends string>(req: Request, ...names: Name[]): Partial<Record<Name, unknown>> {
  const body: unknown = req.body === undefined ? {} : req.body
  if (typeof body !== 'object' || Array.isArray(body) || body === null)
    throw new ControlError(400, 'expected a JSON object as the body')
  const unknown = Object.keys(body).find((name) => !names.some((known) => known === name))
  if (unknown !== undefined)
    throw new ControlError(
      400,
      `there is no member "${unknown}" here; expected ${names.length === 0 ? 'none' : names.join(', ')}`,
    )
  return body as Partial<Record<Name, unknown>> // its members are the named ones, whatever they hold
}

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new ControlError(400, `"${name}" must be text`)
  return value
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new ControlError(400, `"${name}" must be true or false`)
  return value
}

export function texts(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new ControlError(400, `"${name}" must be a list of at least one text`)
  return value.map((item) => text(item, name))
}

export function count(value: string | undefined, name: string, standard: number): number {
  if (value === undefined) return standard
  if (!/^\d{1,9}$/.test(value)) throw new ControlError(400, `"${name}" must be a whole number from 0`)
  return Number(value)
}
