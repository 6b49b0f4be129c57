import { connect } from './connect.ts'
import { syncPeople } from './sync.ts'

const { env } = process
const clients = connect({
  workbeats: {
    baseUrl: env.WORKBEATS_BASE_URL ?? 'http://127.0.0.1:4010/workbeats/api',
    token: env.WORKBEATS_TOKEN ?? 'workbeats-full',
  },
  roosted: {
    baseUrl: env.ROOSTED_BASE_URL ?? 'http://127.0.0.1:4010/roosted/api/1_12',
    token: env.ROOSTED_TOKEN ?? 'roosted-full',
  },
  staffjoy: {
    baseUrl: env.STAFFJOY_BASE_URL ?? 'http://127.0.0.1:4010/staffjoy/api/v2',
    token: env.STAFFJOY_TOKEN ?? 'staffjoydev',
  },
})

const changes = await syncPeople(clients)
for (const change of changes) process.stdout.write(`${change}\n`)
process.stdout.write(`${changes.length} changes\n`)
