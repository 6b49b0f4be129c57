import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { checkFields, type FieldFault } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler } from '../records.ts'

type Schemas = components['schemas']
type Worker = Schemas['WorkerRecord']
type Modules = Schemas['Modules']
type Module = keyof Modules

/** What each part of the product can allow. Catalogue 3.16. */
const MODULES = [
  'workers',
  'events',
  'clients',
  'time_tracking',
  'locations',
  'skillsets',
  'payroll',
  'announcements',
  'configuration',
  'reports',
  'modify_permissions',
  'wages',
  'sign_up_bot_release',
] as const satisfies readonly Module[]

export const getWorkerPermissions: Handler<'getWorkerPermissions'> = ({ path }, { workers }) =>
  reply(200, permissionsOf(found(workers, path.id)))

export const updateWorkerPermissions: Handler<'updateWorkerPermissions'> = (call, { workers }) => {
  const { permissions = {} } = call.body
  const worker = found(workers, call.path.id)
  checkFields(
    call,
    Object.entries(permissions).flatMap(([name, received]): FieldFault[] => {
      const pointer = `/permissions/${name}`
      return isModule(name) ? [] : [{ pointer, keyword: 'reference', message: 'is no permission', received }]
    }),
  )
  if (worker.owner === 1) return refuse('WRK-501', { whom: 'an owner' })
  if (worker.admin === 0) return refuse('WRK-501', { whom: 'a worker who is no administrator' })
  return reply(
    200,
    permissionsOf(workers.update(worker.id, { permissions: { ...worker.permissions, ...permissions } })),
  )
}

const isModule = (name: string): boolean => MODULES.some((module) => module === name)

/** Owners may do everything; who is no administrator may do nothing. */
function permissionsOf({ admin, owner, permissions }: Worker): Schemas['Permissions'] {
  const allows = (module: Module): 0 | 1 => (owner === 1 ? 1 : admin === 1 ? (permissions[module] ?? 0) : 0)
  return { admin, owner, permissions: Object.fromEntries(MODULES.map((name) => [name, allows(name)])) as Modules }
}
