import path from 'node:path'
import { type ApiDefinition, defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/staffjoy.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { apiKeyHandlers } from './api-keys.ts'
import { attendanceHandlers } from './attendance.ts'
import { authenticate } from './authenticate.ts'
import { chompJob } from './chomp.ts'
import { cronWork } from './cron.ts'
import { currentAccessHandlers } from './current-access.ts'
import { eligibleUserHandlers } from './eligible-users.ts'
import { renderProblem } from './errors.ts'
import { gate } from './gates.ts'
import { internalHandlers } from './internal.ts'
import { internalTaskHandlers } from './internal-tasks.ts'
import { locationManagerHandlers } from './location-managers.ts'
import { locationHandlers } from './locations.ts'
import { mobiusJob } from './mobius.ts'
import { organizationAdminHandlers } from './organization-admins.ts'
import { organizationWorkerHandlers } from './organization-workers.ts'
import { organizationHandlers } from './organizations.ts'
import { decode } from './parameters.ts'
import { preferenceHandlers } from './preferences.ts'
import type { Organization, StaffjoyRecords } from './records.ts'
import { recurringShiftHandlers } from './recurring-shifts.ts'
import { roleWorkerHandlers } from './role-workers.ts'
import { roleHandlers } from './roles.ts'
import { scheduleHandlers } from './schedules.ts'
import { sessionHandlers } from './sessions.ts'
import { shiftListHandlers } from './shift-lists.ts'
import { shiftHandlers } from './shifts.ts'
import { type Solving, solvingWork } from './solving.ts'
import { timeListHandlers } from './time-lists.ts'
import { timeOffRequestHandlers } from './time-off-requests.ts'
import { timeclockHandlers } from './timeclocks.ts'
import { userHandlers } from './users.ts'

export interface StaffjoyOptions {
  /** When schedules that wait for Chomp or Mobius are worked on; at once by default. */
  readonly solving?: Solving
  /** The plan of an organization that is made without one; what the document says by default. */
  readonly defaultPlan?: Organization['plan']
}

/** Staffjoy with choices of its user. */
export function staffjoyWith({ solving = 'immediate', defaultPlan }: StaffjoyOptions): ApiDefinition {
  const standards = defaultPlan === undefined ? {} : { createOrganization: { plan: defaultPlan } }
  return defineApi<operations, StaffjoyRecords>()({
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
      ...scheduleHandlers,
      ...internalHandlers,
      ...internalTaskHandlers,
    },
    credentials: [
      { secret: 'staffjoydev', description: 'sudo: may do everything' },
      { secret: 'staffjoy-admin', description: 'an organization admin' },
      { secret: 'staffjoy-manager', description: 'a location manager' },
      { secret: 'staffjoy-worker', description: 'a worker' },
    ],
    authenticate,
    gate,
    decode: (call) => decode(call, standards),
    dueWork: { ...cronWork, ...solvingWork(solving) },
    jobs: { chomp: chompJob, mobius: mobiusJob },
    render: renderProblem,
    trailingSlash: 'redirect',
    pathIntegers: 'route',
  })
}

export const staffjoy = staffjoyWith({})
