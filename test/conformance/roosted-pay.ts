import type { SampleCall } from './conversation.ts'

/** Kinds of work and how they are paid. */
export const payCalls = {
  listSkillsets: { path: '/skillsets', status: 200 },
  createSkillset: {
    path: '/skillsets',
    body: { role_title: 'Sommelier', default_wage: 2500 },
    status: 201,
    badBody: { body: { role_title: '' }, status: 422 },
  },
  getSkillset: { path: '/skillsets/123', status: 200, unknown: ['/skillsets/999'] },
  updateSkillset: {
    path: '/skillsets/123',
    body: { default_time: '13:00' },
    status: 200,
    unknown: ['/skillsets/999'],
    badBody: { body: { default_time: '25:00' }, status: 422 },
  },
  deleteSkillset: { path: '/skillsets/132', status: 204, unknown: ['/skillsets/999'] },
  listRateCards: { path: '/rate-cards', status: 200 },
  createRateCard: {
    path: '/rate-cards',
    body: { name: 'Summer', skillsets: [{ id: '123', pay_rate: 22, billing_rate: 38 }] },
    status: 201,
    badBody: { body: { name: 'Summer', skillsets: [{ id: '999' }] }, status: 422 },
  },
  getRateCard: { path: '/rate-cards/rA1cm?roles_id=123', status: 200, unknown: ['/rate-cards/zzzzz'] },
  updateRateCard: {
    path: '/rate-cards/rA1cm',
    body: { roles_id: '122', pay_rate: 23.5 },
    status: 200,
    unknown: ['/rate-cards/zzzzz'],
    badBody: { body: { pay_rate: 23.5 }, status: 422 },
  },
  deleteRateCard: { path: '/rate-cards/rC3nt', status: 204, unknown: ['/rate-cards/zzzzz'] },
  listPayrollGroups: { path: '/payroll-groups', status: 200 },
  createPayrollGroup: {
    path: '/payroll-groups',
    body: { name: 'Cellar', group_rows: [['122', '123']], locations: [] },
    status: 201,
    badBody: { body: { name: 'Cellar', group_rows: [['999']], locations: [] }, status: 422 },
  },
  getPayrollGroup: { path: '/payroll-groups/pG1Sv', status: 200, unknown: ['/payroll-groups/zzzzz'] },
  updatePayrollGroup: {
    path: '/payroll-groups/pG1Sv',
    body: { invoice_cost: '34.00' },
    status: 200,
    unknown: ['/payroll-groups/zzzzz'],
    badBody: { body: { invoice_cost: 34 }, status: 422 },
  },
  deletePayrollGroup: { path: '/payroll-groups/pG6Cc', status: 204, unknown: ['/payroll-groups/zzzzz'] },
  listWageRules: { path: '/wage-rules', status: 200 },
  createWageRule: {
    path: '/wage-rules',
    body: { name: 'Night', daily_overtime_cutoff: 8 },
    status: 201,
    badBody: { body: { name: 'Night', rounding_minutes: 7 }, status: 422 },
  },
  getWageRule: { path: '/wage-rules/W1gR2', status: 200, unknown: ['/wage-rules/zzzzz'] },
  updateWageRule: {
    path: '/wage-rules/W1gR2',
    body: { weekly_overtime_cutoff: null },
    status: 200,
    unknown: ['/wage-rules/zzzzz'],
    badBody: { body: { daily_doubletime_cutoff: 2 }, status: 422 },
  },
  deleteWageRule: { path: '/wage-rules/W7xY8', status: 204, unknown: ['/wage-rules/zzzzz'] },
} satisfies Record<string, SampleCall>
