import type { Response } from 'express'
import type { operations, paths } from '../../generated/understudy.ts'
import type { Control } from './control.ts'
import { ControlError } from './control-error.ts'
import { coverageMarkdown } from './coverage-markdown.ts'
import { type ControlRequest, count, flag, membersOf, queryOf, text, texts, workspaceOf } from './input.ts'

export type ControlRoute = (control: Control, req: ControlRequest, res: Response) => Promise<unknown> | unknown

type Verb = 'get' | 'put' | 'post' | 'delete' | 'patch'

/** Every path and method of the document, and no other: one side without the other is a compile error. */
type Routes = {
  readonly [Path in keyof paths]: {
    readonly [Method in Verb as paths[Path][Method] extends operations[keyof operations] ? Method : never]: ControlRoute
  }
}

/** The operations of the control API by the paths of its document. Each reads its call, asks `Control`, and answers. */
export const ROUTES: Routes = {
  '/health': { get: (control, _req, res) => res.json(control.health()) },
  '/openapi.json': { get: async (control, _req, res) => res.json(await control.ownDocument()) },
  '/openapi/{file}': { get: (control, req, res) => sendDocument(control, req.params.file ?? '', res) },
  '/workspaces': {
    get: (control, req, res) => {
      queryOf(req)
      res.json({ workspaces: control.workspaces.list() })
    },
    post: async (control, req, res) => {
      queryOf(req)
      const { name, from } = membersOf(req, 'name', 'from')
      const made = await control.workspaces.fork(
        text(name, 'name'),
        from === undefined ? undefined : text(from, 'from'),
      )
      res.status(201).location(`${req.baseUrl}/workspaces/${made.name}`).json(made)
    },
  },
  '/workspaces/{name}': {
    get: (control, req, res) => {
      queryOf(req)
      res.json(control.workspaces.get(req.params.name ?? ''))
    },
    delete: async (control, req, res) => {
      queryOf(req)
      await control.workspaces.drop(req.params.name ?? '')
      noContent(res)
    },
  },
  '/reset': {
    post: async (control, req, res) => {
      queryOf(req)
      const { apis } = membersOf(req, 'apis')
      await control.workspaces.reset(workspaceOf(req), apis === undefined ? undefined : texts(apis, 'apis'))
      noContent(res)
    },
  },
  '/snapshots': {
    get: (control, req, res) => {
      queryOf(req)
      res.json({ snapshots: control.workspaces.snapshots(workspaceOf(req)) })
    },
    post: async (control, req, res) => {
      queryOf(req)
      const { name } = membersOf(req, 'name')
      res.status(201).json(await control.workspaces.keep(workspaceOf(req), text(name, 'name')))
    },
  },
  '/snapshots/{name}': {
    delete: async (control, req, res) => {
      queryOf(req)
      await control.workspaces.forget(workspaceOf(req), req.params.name ?? '')
      noContent(res)
    },
  },
  '/snapshots/{name}/restore': {
    post: async (control, req, res) => {
      queryOf(req)
      membersOf(req)
      await control.workspaces.restore(workspaceOf(req), req.params.name ?? '')
      noContent(res)
    },
  },
  '/clock': {
    get: async (control, req, res) => {
      queryOf(req)
      res.json(await control.clock.get(workspaceOf(req)))
    },
    put: async (control, req, res) => {
      queryOf(req)
      if (req.body === undefined) throw new ControlError(400, 'expected a JSON object as the body')
      const { now, frozen } = membersOf(req, 'now', 'frozen')
      const change = {
        ...(now === undefined ? {} : { now: text(now, 'now') }),
        ...(frozen === undefined ? {} : { frozen: flag(frozen, 'frozen') }),
      }
      res.json(await control.clock.set(workspaceOf(req), change))
    },
    delete: async (control, req, res) => {
      queryOf(req)
      res.json(await control.clock.release(workspaceOf(req)))
    },
  },
  '/clock/advance': {
    post: async (control, req, res) => {
      queryOf(req)
      const { by } = membersOf(req, 'by')
      res.json(await control.clock.advance(workspaceOf(req), text(by, 'by')))
    },
  },
  '/outbox': {
    get: async (control, req, res) => {
      const { limit, ...filter } = queryOf(req, 'api', 'kind', 'to', 'limit')
      const messages = await control.outbox.list(workspaceOf(req), { ...filter, limit: count(limit, 'limit', 1000) })
      res.json({ messages })
    },
    delete: async (control, req, res) => {
      const { api } = queryOf(req, 'api')
      await control.outbox.clear(workspaceOf(req), api)
      noContent(res)
    },
  },
  '/webhooks': {
    get: async (control, req, res) => {
      const { limit, ...filter } = queryOf(req, 'api', 'event', 'endpoint', 'status', 'limit')
      const page = { ...filter, limit: count(limit, 'limit', 1000) }
      res.json({ deliveries: await control.webhooks.list(workspaceOf(req), page) })
    },
  },
  '/webhooks/{id}/redeliver': {
    post: async (control, req, res) => {
      queryOf(req)
      membersOf(req)
      res.status(202).json(await control.webhooks.redeliver(workspaceOf(req), req.params.id ?? ''))
    },
  },
  '/state': {
    get: async (control, req, res) => {
      queryOf(req)
      res.json(await control.state.export(workspaceOf(req)))
    },
    put: async (control, req, res) => {
      queryOf(req)
      await control.state.import(workspaceOf(req), req.body)
      noContent(res)
    },
  },
  '/state/{api}': {
    get: async (control, req, res) => {
      const query = queryOf(req, 'partition')
      res.json(await control.records.collections(workspaceOf(req), req.params.api ?? '', query))
    },
  },
  '/state/{api}/{collection}': {
    get: async (control, req, res) => {
      const { api = '', collection = '' } = req.params
      const { offset, limit, ...partition } = queryOf(req, 'partition', 'offset', 'limit')
      const page = { offset: count(offset, 'offset', 0), limit: count(limit, 'limit', 1000) }
      res.json(await control.records.list(workspaceOf(req), { api, collection, ...partition }, page))
    },
  },
  '/state/{api}/{collection}/{id}': {
    get: async (control, req, res) => res.json(await control.records.get(workspaceOf(req), recordPlace(req))),
    put: async (control, req, res) => {
      const { record, isNew } = await control.records.put(workspaceOf(req), recordPlace(req), req.body)
      res.status(isNew ? 201 : 200).json(record)
    },
    delete: async (control, req, res) => {
      await control.records.delete(workspaceOf(req), recordPlace(req))
      noContent(res)
    },
  },
  '/requests': {
    get: async (control, req, res) => {
      const { limit, ...filter } = queryOf(req, 'api', 'operation', 'status', 'since', 'limit')
      const requests = await control.requests.list(workspaceOf(req), { ...filter, limit: count(limit, 'limit', 100) })
      res.json({ requests })
    },
    delete: async (control, req, res) => {
      queryOf(req)
      await control.requests.clear(workspaceOf(req))
      noContent(res)
    },
  },
  '/faults': {
    get: async (control, req, res) => {
      queryOf(req)
      res.json(await control.faults.list(workspaceOf(req)))
    },
    put: async (control, req, res) => {
      queryOf(req)
      res.json(await control.faults.set(workspaceOf(req), req.body))
    },
    delete: async (control, req, res) => {
      queryOf(req)
      await control.faults.clear(workspaceOf(req))
      noContent(res)
    },
  },
  '/requests/{id}': {
    get: async (control, req, res) => {
      queryOf(req)
      res.json(await control.requests.get(req.params.id ?? ''))
    },
  },
  '/coverage': {
    get: async (control, req, res) => {
      const { workspaces, format = 'json', ...filter } = queryOf(req, 'workspaces', 'api', 'format')
      if (format !== 'json' && format !== 'md')
        throw new ControlError(400, `"format" must be json or md, not ${format}`)
      const isWhole = everyWorkspace(workspaces) === 'all'
      const report = await (isWhole ? control.coverage.ofAll(filter) : control.coverage.of(workspaceOf(req), filter))
      if (format === 'json') res.json(report)
      else res.type('text/markdown').send(coverageMarkdown(report))
    },
    delete: (control, req, res) => {
      const { workspaces } = queryOf(req, 'workspaces')
      if (everyWorkspace(workspaces) === 'all') control.coverage.clearAll()
      else control.coverage.clear(workspaceOf(req))
      noContent(res)
    },
  },
}

/** Undefined: the one workspace that the call is of. */
function everyWorkspace(value: string | undefined): 'all' | undefined {
  if (value === undefined || value === 'all') return value
  throw new ControlError(400, `"workspaces" must be all, not ${value}`)
}

const noContent = (res: Response): void => void res.status(204).end()

function recordPlace(req: ControlRequest) {
  const { api = '', collection = '', id = '' } = req.params
  return { api, collection, id, ...queryOf(req, 'partition') }
}

async function sendDocument(control: Control, file: string, res: Response): Promise<void> {
  const [, name, form] = /^(.+)\.(json|yaml)$/.exec(file) ?? []
  if (name === undefined)
    throw new ControlError(404, `there is no document "${file}"; expected <api>.json or <api>.yaml`)
  const document = await control.document(name)
  if (form === 'json') {
    res.json(document)
    return
  }
  const { stringify } = await import('yaml')
  res.type('application/yaml').send(stringify(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1' }))
}
