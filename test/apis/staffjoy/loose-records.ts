import { fileURLToPath } from 'node:url'
import type { StaffjoyRecords } from '../../../src/apis/staffjoy/records.ts'
import { loadApi } from '../../../src/load-api.ts'
import { freshSeed } from '../../../src/state/seed/seed.ts'
import { Transaction } from '../../../src/state/transaction.ts'

/**
 * Makes collections that nobody answers requests from, for rules that are tried out many times: each has the company of the
 * stage, and what is written to one is seen in no other.
 */
export async function openRecords(): Promise<() => StaffjoyRecords> {
  const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))
  const { api, seed } = await loadApi('staffjoy', { fixtures, seededAt: 0 })
  const state = await freshSeed([seed], api.storage.tables).load()
  return () => api.storage.records(new Transaction(state), '') as unknown as StaffjoyRecords
}
