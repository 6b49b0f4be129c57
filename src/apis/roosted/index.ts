import path from 'node:path'
import { defineApi } from '../../behavior/define-api.ts'
import type { operations } from '../../generated/roosted.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { createAnnouncement } from './announcements/announcements.ts'
import { areaView, createArea, deleteArea, updateArea } from './areas/areas.ts'
import {
  createWorkerAvailability,
  listWorkerAvailability,
  updateWorkerAvailability,
} from './availability/availability.ts'
import {
  createChat,
  deleteChat,
  getChat,
  listChatMessages,
  listChats,
  sendChatMessage,
  updateChat,
} from './chats/chats.ts'
import { deleteClient } from './clients/clients.ts'
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
import {
  createWorkerCredential,
  deleteWorkerCredential,
  getWorkerCredential,
  listWorkerCredentials,
  updateWorkerCredential,
} from './credentials/credentials.ts'
import { renderProblem } from './errors.ts'
import { addEventAdmin, listEventAdmins, removeEventAdmin } from './events/event-admins.ts'
import { createShift, deleteShift, eventShiftView, updateShift } from './events/event-shifts.ts'
import { eventView } from './events/event-view.ts'
import { createEvent, deleteEvent, searchEvents, updateEvent } from './events/events.ts'
import { createWorkerInvite, inviteView, listWorkerInvites } from './invites/invites.ts'
import { locationView } from './locations/location-view.ts'
import { createLocation, deleteLocation, updateLocation } from './locations/locations.ts'
import {
  createPayrollGroup,
  deletePayrollGroup,
  payrollGroupView,
  updatePayrollGroup,
} from './payroll-groups/payroll-groups.ts'
import { getWorkerPermissions, updateWorkerPermissions } from './permissions/permissions.ts'
import { createRateCard, deleteRateCard, getRateCard, listRateCards, updateRateCard } from './rate-cards/rate-cards.ts'
import type { RoostedRecords } from './records.ts'
import { reimbursementView } from './reimbursements/reimbursement-view.ts'
import { createWorkerReimbursement, updateWorkerReimbursement } from './reimbursements/reimbursements.ts'
import { createSkillset, deleteSkillset } from './skillsets/skillsets.ts'
import { addWorkerTag, listWorkerTags, removeWorkerTag } from './tags/tags.ts'
import { punchView } from './time-punches/punch-view.ts'
import { createWorkerTimePunch, listWorkerTimePunches, updateWorkerTimePunch } from './time-punches/time-punches.ts'
import { getWorkerTimeSummary } from './time-tracking/worker-summary.ts'
import { createVenue, deleteVenue, getVenue, listVenues, updateVenue } from './venues/venues.ts'
import { createWageRule, deleteWageRule, updateWageRule, wageRuleView } from './wage-rules/wage-rules.ts'
import { uploadWorkerDocument } from './worker-documents/worker-documents.ts'
import {
  createWorkerOrder,
  deleteWorkerOrder,
  updateWorkerOrder,
  workerOrderView,
} from './worker-orders/worker-orders.ts'
import {
  assignWorkerShift,
  getWorkerShift,
  listWorkerShifts,
  removeWorkerShift,
  updateWorkerShift,
} from './worker-shifts/worker-shifts.ts'
import { addTransferredWorkers } from './workers/transferred-workers.ts'
import { workerView } from './workers/worker-view.ts'
import { createWorker, deleteWorker, listWorkers } from './workers/workers.ts'

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
    deleteClient,
    createEvent,
    updateEvent,
    deleteEvent,
    searchEvents,
    listEventAdmins,
    addEventAdmin,
    removeEventAdmin,
    createShift,
    updateShift,
    deleteShift,
    listWorkerShifts,
    getWorkerShift,
    assignWorkerShift,
    updateWorkerShift,
    removeWorkerShift,
    listWorkerInvites,
    createWorkerInvite,
    listWorkerAvailability,
    createWorkerAvailability,
    updateWorkerAvailability,
    listWorkers,
    createWorker,
    deleteWorker,
    addTransferredWorkers,
    listWorkerTags,
    addWorkerTag,
    removeWorkerTag,
    getWorkerPermissions,
    updateWorkerPermissions,
    listWorkerCredentials,
    getWorkerCredential,
    createWorkerCredential,
    updateWorkerCredential,
    deleteWorkerCredential,
    uploadWorkerDocument,
    createWorkerReimbursement,
    updateWorkerReimbursement,
    createWorkerOrder,
    updateWorkerOrder,
    deleteWorkerOrder,
    listChats,
    createChat,
    getChat,
    updateChat,
    deleteChat,
    listChatMessages,
    sendChatMessage,
    listWorkerTimePunches,
    createWorkerTimePunch,
    updateWorkerTimePunch,
    getWorkerTimeSummary,
  },
  views: {
    client_workers: clientWorkerView,
    locations: locationView,
    areas: areaView,
    payroll_groups: payrollGroupView,
    wage_rules: wageRuleView,
    events: eventView,
    event_shifts: eventShiftView,
    worker_invites: inviteView,
    workers: workerView,
    reimbursements: reimbursementView,
    worker_orders: workerOrderView,
    time_punches: punchView,
  },
  render: renderProblem,
})
