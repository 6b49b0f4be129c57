import path from 'node:path'
import { defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/staffjoy.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { apiKeyHandlers } from './api-keys.ts'
import { attendanceHandlers } from './attendance.ts'
import { authenticate } from './authenticate.ts'
import { currentAccessHandlers } from './current-access.ts'
import { eligibleUserHandlers } from './eligible-users.ts'
import { renderProblem } from './errors.ts'
import { gate } from './gates.ts'
import { locationManagerHandlers } from './location-managers.ts'
import { locationHandlers } from './locations.ts'
import { organizationAdminHandlers } from './organization-admins.ts'
import { organizationWorkerHandlers } from './organization-workers.ts'
import { organizationHandlers } from './organizations.ts'
import { decode } from './parameters.ts'
import { preferenceHandlers } from './preferences.ts'
import type { StaffjoyRecords } from './records.ts'
import { recurringShiftHandlers } from './recurring-shifts.ts'
import { roleWorkerHandlers } from './role-workers.ts'
import { roleHandlers } from './roles.ts'
import { sessionHandlers } from './sessions.ts'
import { shiftListHandlers } from './shift-lists.ts'
import { shiftHandlers } from './shifts.ts'
import { timeListHandlers } from './time-lists.ts'
import { timeOffRequestHandlers } from './time-off-requests.ts'
import { timeclockHandlers } from './timeclocks.ts'
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
    ...shiftHandlers,
    ...shiftListHandlers,
    ...recurringShiftHandlers,
    ...preferenceHandlers,
    ...eligibleUserHandlers,
    ...attendanceHandlers,
    ...timeListHandlers,
    ...timeOffRequestHandlers,
    ...timeclockHandlers,
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
