import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { createRequire } from 'node:module'
import type { Express, NextFunction, Request, Response } from 'express'
import { NotDurable } from '../state/workspace.ts'
import type { Control } from './control/control.ts'
import { ControlError } from './control/control-error.ts'
import { createControlPlane } from './control/control-plane.ts'
import { splitWorkspace } from './workspace-path.ts'
import { SandboxClosed } from './worlds.ts'

type DataPlane = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

/** Where the application stands: behind a socket of our own, where it is all there is, or in front of somebody's own routes. */
export type Standing = 'whole' | 'mounted'

/** The whole as an Express application: the APIs in front, then the control API. Express is loaded here and nowhere before. */
export function createApp(dataPlane: DataPlane, control: Control, standing: Standing): Express {
  const express = createRequire(import.meta.url)('express') as typeof import('express')
  const app = express()
  app.disable('x-powered-by')
  app.use(dataPlane)
  app.use((req: Request & { workspace?: string }, _res: Response, next: NextFunction) => {
    const split = splitWorkspace(req.url)
    if (split?.workspace !== undefined && /^\/_understudy(?=[/?]|$)/.test(split.path)) {
      req.workspace = split.workspace
      req.url = split.path
    }
    next()
  })
  app.use('/_understudy', createControlPlane(express, control))
  if (standing === 'whole') app.use(refuseTheRest(control))
  app.use(sendProblem(control))
  return app
}

const refuseTheRest = (control: Control) => (req: Request) => {
  if (splitWorkspace(req.path) === undefined)
    throw new ControlError(400, 'no workspace has this name; expected /~NAME with [a-z0-9][a-z0-9-]{0,62}')
  const known = control.health().apis.map(({ basePath }) => basePath)
  throw new ControlError(404, `nothing answers at ${req.path}; the APIs are at ${known.join(', ')}`)
}

/** Errors of the control API as RFC 9457 problem details. */
const sendProblem =
  (control: Control) =>
  (error: unknown, _req: Request, res: Response, next: NextFunction): void => {
    if (res.headersSent) return next(error)
    const { status, detail, more } = problemDetails(error)
    if (status >= 500) control.onDefect(error)
    if (status === 401) res.set('WWW-Authenticate', 'Bearer')
    res
      .status(status)
      .type('application/problem+json')
      .json({ type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, ...more })
  }

function problemDetails(error: unknown): { status: number; detail: string; more: object } {
  if (error instanceof ControlError) {
    const more = error.faults === undefined ? {} : { errors: error.faults }
    return { status: error.status, detail: error.message, more }
  }
  if (error instanceof NotDurable || error instanceof SandboxClosed)
    return { status: 503, detail: error.message, more: {} }
  if (error instanceof URIError) return { status: 400, detail: 'the path is not valid percent-encoded UTF-8', more: {} }
  // body-parser's errors say which status they mean.
  const { status, type, expose, message } = error as Record<'status' | 'type' | 'expose' | 'message', unknown>
  if (typeof status === 'number' && expose === true) {
    const what = type === 'entity.parse.failed' ? 'the body is not valid JSON: ' : ''
    return { status, detail: what + String(message), more: {} }
  }
  return { status: 500, detail: 'the control API failed; the log says how', more: {} }
}
