import path from 'node:path'
import { defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/roosted.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { listClientCustomFields, setClientCustomField } from './custom-fields.ts'
import { uploadClientDocument } from './documents.ts'
import { renderProblem } from './errors.ts'
import { createClientOrder, updateClientOrder } from './orders.ts'
import { inviteClient } from './portal-invite.ts'
import type { RoostedRecords } from './records.ts'
import { createClientRule, getClientRules } from './rules.ts'
import { clientWorkerView, getClientWorkerStatus, updateClientWorkerStatus } from './standing.ts'

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
