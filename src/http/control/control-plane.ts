import type express from 'express'
import type { NextFunction, Request, RequestHandler, Response, Router } from 'express'
import { announcesBody } from '../read-body.ts'
import type { Control } from './control.ts'
import { ControlError } from './control-error.ts'
import { refuseForeign } from './guard.ts'
import type { ControlRequest } from './input.ts'
import { type ControlRoute, ROUTES } from './routes.ts'

const JSON_TYPES = ['application/json', 'application/*+json']
const BODY_LIMIT = 64 * 1024 * 1024

/** The control API: HTTP in front of `Control`, and nothing else. Mounted at `/_understudy`. */
export function createControlPlane(framework: typeof express, control: Control): Router {
  const router = framework.Router()
  router.use(refuseForeign(control.adminToken))
  router.use(setHeaders)
  for (const [path, routes] of Object.entries(ROUTES)) mount(router, path, routes, control)
  router.use((req: Request) => {
    throw new ControlError(404, `the control API has nothing at /_understudy${req.path}`)
  })
  return router

  function mount(router: Router, path: string, routes: Readonly<Record<string, ControlRoute>>, control: Control): void {
    const route = router.route(path.replace(/\{(\w+)\}/g, ':$1'))
    const readJson: RequestHandler[] = [
      refuseOtherBodies,
      framework.json({ limit: BODY_LIMIT, strict: false, type: JSON_TYPES }),
    ]
    for (const [method, run] of Object.entries(routes)) {
      const answer = (req: Request, res: Response): unknown => run(control, req as ControlRequest, res)
      if (method === 'get') route.get(answer)
      else route[method as 'put' | 'post' | 'delete'](...readJson, answer)
    }
    route.all(refuseMethod(Object.keys(routes)))
  }
}

/** What it tells is of this moment, and for who asked. */
function setHeaders(_req: Request, res: Response, next: NextFunction): void {
  res.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  next()
}

/** Bodies that nobody has to read: of another type, or said to be too long. */
function refuseOtherBodies(req: Request, res: Response, next: NextFunction): void {
  if (announcesBody(req) && req.is(JSON_TYPES) === false) {
    const sent = req.get('content-type') ?? 'a body without a Content-Type'
    throw new ControlError(415, `${sent} is not accepted here; send application/json`)
  }
  if (Number(req.get('content-length') ?? 0) > BODY_LIMIT) {
    res.set('Connection', 'close')
    throw new ControlError(413, `the body is larger than ${BODY_LIMIT} bytes`)
  }
  next()
}

/** Every other method: 405, save that `OPTIONS` is answered with what there is. */
function refuseMethod(methods: readonly string[]) {
  const known = methods.map((method) => method.toUpperCase())
  const allow = [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ')
  return (req: Request, res: Response): void => {
    res.set('Allow', allow)
    if (req.method !== 'OPTIONS') throw new ControlError(405, `${req.path} takes ${allow}, not ${req.method}`)
    res.status(204).end()
  }
}
