import path from 'node:path'
import { defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/staffjoy.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { apiKeyHandlers } from './api-keys.ts'
import { authenticate } from './authenticate.ts'
import { currentAccessHandlers } from './current-access.ts'
import { renderProblem } from './errors.ts'
import { gate } from './gates.ts'
import { locationManagerHandlers } from './location-managers.ts'
import { locationHandlers } from './locations.ts'
import { organizationAdminHandlers } from './organization-admins.ts'
import { organizationWorkerHandlers } from './organization-workers.ts'
import { organizationHandlers } from './organizations.ts'
import { decode } from './parameters.ts'
import type { StaffjoyRecords } from './records.ts'
import { roleWorkerHandlers } from './role-workers.ts'
import { roleHandlers } from './roles.ts'
import { sessionHandlers } from './sessions.ts'
import { userHandlers } from './users.ts'

export const staffjoy = defineApi<operations, StaffjoyRecords>()({
  name: 'staffjoy',
  document: path.join(PACKAGE_ROOT, 'openapi/staffjoy/openapi.yaml'),
  fixtures: path.join(PACKAGE_ROOT, 'fixtures/staffjoy'),
  handlers: {
    ...apiKeyHandlers,
    ...currentAccessHandlers,
    ...locationManagerHandlers,
    ...organizationAdminHandlers,
    ...organizationWorkerHandlers,
    ...organizationHandlers,
    ...roleWorkerHandlers,
    ...roleHandlers,
    ...sessionHandlers,
    ...userHandlers,
    ...locationHandlers,
  },
  credentials: [
    { secret: 'staffjoydev', description: 'sudo: may do everything' },
    { secret: 'staffjoy-admin', description: 'an organization admin' },
    { secret: 'staffjoy-manager', description: 'a location manager' },
    { secret: 'staffjoy-worker', description: 'a worker' },
  ],
  authenticate,
  gate,
  decode,
  render: renderProblem,
  trailingSlash: 'redirect',
  pathIntegers: 'route',
})
