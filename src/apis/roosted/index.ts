import path from 'node:path'
import { defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/roosted.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { createAnnouncement } from './announcements/announcements.ts'
import { areaView, createArea, deleteArea, updateArea } from './areas/areas.ts'
import { listClientCustomFields, setClientCustomField } from './clients/custom-fields.ts'
import { uploadClientDocument } from './clients/documents.ts'
import { createClientOrder, updateClientOrder } from './clients/orders.ts'
import { inviteClient } from './clients/portal-invite.ts'
import { createClientRule, getClientRules } from './clients/rules.ts'
import { clientWorkerView, getClientWorkerStatus, updateClientWorkerStatus } from './clients/standing.ts'
import {
  getCompany,
  getCompanyBilling,
  getCompanyHr,
  updateCompany,
  updateCompanyHr,
  updateCompanyIntegration,
} from './company/company.ts'
import { uploadCompanyDocument } from './company/company-documents.ts'
import { getConfig, updateConfig } from './config/config.ts'
import { renderProblem } from './errors.ts'
import { locationView } from './locations/location-view.ts'
import { createLocation, deleteLocation, updateLocation } from './locations/locations.ts'
import {
  createPayrollGroup,
  deletePayrollGroup,
  payrollGroupView,
  updatePayrollGroup,
} from './payroll-groups/payroll-groups.ts'
import { createRateCard, deleteRateCard, getRateCard, listRateCards, updateRateCard } from './rate-cards/rate-cards.ts'
import type { RoostedRecords } from './records.ts'
import { createSkillset, deleteSkillset } from './skillsets/skillsets.ts'
import { createVenue, deleteVenue, getVenue, listVenues, updateVenue } from './venues/venues.ts'
import { createWageRule, deleteWageRule, updateWageRule, wageRuleView } from './wage-rules/wage-rules.ts'

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
    createLocation,
    updateLocation,
    deleteLocation,
    listVenues,
    getVenue,
    createVenue,
    updateVenue,
    deleteVenue,
    createArea,
    updateArea,
    deleteArea,
    getCompany,
    updateCompany,
    getCompanyBilling,
    getCompanyHr,
    updateCompanyHr,
    updateCompanyIntegration,
    uploadCompanyDocument,
    getConfig,
    updateConfig,
    createAnnouncement,
    createSkillset,
    deleteSkillset,
    listRateCards,
    getRateCard,
    createRateCard,
    updateRateCard,
    deleteRateCard,
    createPayrollGroup,
    updatePayrollGroup,
    deletePayrollGroup,
    createWageRule,
    updateWageRule,
    deleteWageRule,
  },
  views: {
    client_workers: clientWorkerView,
    locations: locationView,
    areas: areaView,
    payroll_groups: payrollGroupView,
    wage_rules: wageRuleView,
  },
  render: renderProblem,
})
