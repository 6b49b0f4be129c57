import path from 'node:path'
import { defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/roosted.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { listClientCustomFields, setClientCustomField } from './clients/custom-fields.ts'
import { uploadClientDocument } from './clients/documents.ts'
import { createClientOrder, updateClientOrder } from './clients/orders.ts'
import { inviteClient } from './clients/portal-invite.ts'
import { createClientRule, getClientRules } from './clients/rules.ts'
import { clientWorkerView, getClientWorkerStatus, updateClientWorkerStatus } from './clients/standing.ts'
import { renderProblem } from './errors.ts'
import type { RoostedRecords } from './records.ts'

export const roosted = defineApi<operations, RoostedRecords>()({
  name: 'roosted',
  document: path.join(PACKAGE_ROOT, 'openapi/roosted/openapi.yaml'),
  fixtures: path.join(PACKAGE_ROOT, 'fixtures/roosted'),
  handlers: {
    inviteClient,
    listClientCustomFields,
    setClientCustomField,
    uploadClientDocument,
    createClientOrder,
    updateClientOrder,
    getClientRules,
    createClientRule,
    getClientWorkerStatus,
    updateClientWorkerStatus,
  },
  views: { client_workers: clientWorkerView },
  render: renderProblem,
})
