import type express from 'express'
import type { Request, Response, Router } from 'express'
import { DEFAULT_WORKSPACE, isWorkspaceName } from '../state/workspaces.ts'
import { type Control, ControlError } from './control.ts'
import { refuseForeign } from './control-guard.ts'

/** The control API: HTTP in front of `Control`, and nothing else. Mounted at `/_understudy`. */
export function createControlPlane(framework: typeof express, control: Control): Router {
  const router = framework.Router()
  router.use(refuseForeign(control.adminToken))
  router.use(framework.json({ limit: '64mb', strict: false }))

  router.get('/health', (_req, res) => void res.json(control.health()))
  router.get(
    '/openapi.json',
    answer((_req, res) => control.ownDocument().then((document) => res.json(document))),
  )
  router.get('/openapi/:file', answer(sendDocument(control)))

  router.get('/workspaces', (_req, res) => void res.json({ workspaces: control.workspaces() }))
  router.post(
    '/workspaces',
    answer(async (req, res) => {
      const { name, from } = bodyOf(req)
      res.status(201).json(await control.fork(text(name, 'name'), from === undefined ? undefined : text(from, 'from')))
    }),
  )
  router.get('/workspaces/:name', (req, res) => void res.json(control.workspace(req.params.name)))
  router.delete(
    '/workspaces/:name',
    answer(async (req, res) => {
      await control.drop(req.params.name ?? '')
      res.status(204).end()
    }),
  )

  router.post(
    '/reset',
    answer(async (req, res) => {
      const { apis } = bodyOf(req)
      await control.reset(workspaceOf(req), apis === undefined ? undefined : texts(apis, 'apis'))
      res.status(204).end()
    }),
  )

  router.get(
    '/state/:api',
    answer(async (req, res) =>
      res.json(await control.collections(workspaceOf(req), req.params.api ?? '', partition(req))),
    ),
  )
  router.get(
    '/state/:api/:collection',
    answer(async (req, res) => {
      const { api = '', collection = '' } = req.params
      const page = { offset: count(req.query.offset, 'offset', 0), limit: count(req.query.limit, 'limit', 1000) }
      res.json(await control.records(workspaceOf(req), { api, collection, ...partition(req) }, page))
    }),
  )
  router
    .route('/state/:api/:collection/:id')
    .get(answer(async (req, res) => res.json(await control.record(workspaceOf(req), recordPlace(req)))))
    .put(answer(async (req, res) => res.json(await control.putRecord(workspaceOf(req), recordPlace(req), req.body))))
    .delete(
      answer(async (req, res) => {
        await control.deleteRecord(workspaceOf(req), recordPlace(req))
        res.status(204).end()
      }),
    )

  router.get(
    '/requests',
    answer(async (req, res) => {
      const { api, operation, status, since, limit } = req.query
      const filter = {
        ...(api === undefined ? {} : { api: text(api, 'api') }),
        ...(operation === undefined ? {} : { operation: text(operation, 'operation') }),
        ...(status === undefined ? {} : { status: text(status, 'status') }),
        ...(since === undefined ? {} : { since: text(since, 'since') }),
        limit: count(limit, 'limit', 100),
      }
      res.json({ requests: await control.requests(workspaceOf(req), filter) })
    }),
  )
  router.get(
    '/requests/:id',
    answer(async (req, res) => res.json(await control.request(req.params.id ?? ''))),
  )
  router.delete(
    '/requests',
    answer(async (req, res) => {
      await control.clearRequests(workspaceOf(req))
      res.status(204).end()
    }),
  )

  router.use((req: Request) => {
    throw new ControlError(404, `the control API has no ${req.method} /_understudy${req.path}`)
  })
  return router
}

const answer =
  (run: (req: Request<Record<string, string>>, res: Response) => Promise<unknown>) =>
  (req: Request<Record<string, string>>, res: Response): Promise<unknown> =>
    run(req, res)

const sendDocument =
  (control: Control) =>
  async (req: Request<Record<string, string>>, res: Response): Promise<void> => {
    const [, api, form] = /^(.+)\.(json|yaml)$/.exec(req.params.file ?? '') ?? []
    if (api === undefined) throw new ControlError(404, 'expected /openapi/<api>.json or /openapi/<api>.yaml')
    const document = await control.document(api)
    if (form === 'json') res.json(document)
    else {
      const { stringify } = await import('yaml')
      res.type('application/yaml').send(stringify(document, { aliasDuplicateObjects: false }))
    }
  }

/** The workspace of a control request: `/~NAME/` in front, the header, or the default. */
function workspaceOf(req: Request): string {
  const name =
    (req as Request & { workspace?: string }).workspace ?? req.get('understudy-workspace') ?? DEFAULT_WORKSPACE
  if (!isWorkspaceName(name))
    throw new ControlError(400, `"${name}" is no workspace name; expected [a-z0-9][a-z0-9-]{0,62}`)
  return name
}

const partition = (req: Request): { partition?: string } =>
  req.query.partition === undefined ? {} : { partition: text(req.query.partition, 'partition') }

function recordPlace(req: Request<Record<string, string>>) {
  const { api = '', collection = '', id = '' } = req.params
  return { api, collection, id, ...partition(req) }
}

function bodyOf(req: Request): Readonly<Record<string, unknown>> {
  const body: unknown = req.body ?? {}
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ControlError(400, 'expected a JSON object as the body')
  return body as Readonly<Record<string, unknown>>
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new ControlError(400, `"${name}" must be text`)
  return value
}

function texts(value: unknown, name: string): string[] {
  if (!Array.isArray(value)) throw new ControlError(400, `"${name}" must be a list of texts`)
  return value.map((item) => text(item, name))
}

function count(value: unknown, name: string, standard: number): number {
  if (value === undefined) return standard
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value))
    throw new ControlError(400, `"${name}" must be a whole number from 0`)
  return Number(value)
}
