import path from 'node:path'
import { defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/workbeats.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { checkEnvironment, environmentOf } from './environment.ts'
import { renderProblem } from './errors.ts'
import { pageMembers } from './paging.ts'
import type { WorkbeatsRecords } from './records.ts'
import { departmentResource, leaveResource, positionResource, userResource, webhookResource } from './resources.ts'
import { renderScimProblem } from './scim/errors.ts'
import { SCIM_HANDLERS } from './scim/handlers.ts'
import { isScim } from './scim/server-path.ts'
import { webhookHandlers, webhooks } from './webhooks.ts'

export const workbeats = defineApi<operations, WorkbeatsRecords>()({
  name: 'workbeats',
  document: path.join(PACKAGE_ROOT, 'openapi/workbeats/openapi.yaml'),
  fixtures: path.join(PACKAGE_ROOT, 'fixtures/workbeats'),
  handlers: { ...webhookHandlers, ...SCIM_HANDLERS },
  views: {
    users: userResource,
    departments: departmentResource,
    positions: positionResource,
    leaves: leaveResource,
    webhooks: webhookResource,
  },
  pageMembers,
  partitionOf: environmentOf,
  gate: checkEnvironment,
  webhooks,
  render: (problem, { serverPath }) => (isScim(serverPath) ? renderScimProblem(problem) : renderProblem(problem)),
  headers: (serial) => ({ 'cache-control': 'no-store', 'x-request-id': `req-${String(serial).padStart(6, '0')}` }),
  trailingSlash: 'ignore',
})
