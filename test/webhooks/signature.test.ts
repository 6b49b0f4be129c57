import { expect, test } from 'vitest'
import { signed } from '../../src/http/webhooks/signature.ts'

const V2 =
  '{"type":"user.updated","timestamp":"2026-01-15T08:30:00.000Z","data":{"id":"user_001","type":"user","attributes":{"staffId":"S0001","email":"john.doe@company.com","name":"John Doe","preferred_name":"John","phone":"+60123456789","status":"active"}}}'
const PRESENT = 'whsec_d29ya2JlYXRzLWVtdWxhdG9yLXRlc3Qtc2VjcmV0LTAx'
const PREVIOUS = 'whsec_d29ya2JlYXRzLWVtdWxhdG9yLXRlc3Qtc2VjcmV0LTAw'

test.each([
  {
    title: 'the vector that the reference libraries publish',
    message: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    body: '{"test": 2432232314}',
    secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    seconds: 1614265330,
    signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
  {
    title: 'a whole event',
    message: 'msg_000000000000000000000000001',
    body: V2,
    secrets: [PRESENT],
    seconds: 1768465800,
    signature: 'v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI=',
  },
  {
    title: 'two secrets make two signatures, the present one first',
    message: 'msg_000000000000000000000000001',
    body: V2,
    secrets: [PRESENT, PREVIOUS],
    seconds: 1768465800,
    signature: 'v1,WjIADNEi0ux06uv6D0hoGj0bcllSmgdWYsrYcj9qVLI= v1,PA32Ejkzdd4xVUWNDQsxGfr2jEaomKeP7Ve92ijxQB0=',
  },
])('$title', async ({ message, body, secrets, seconds, signature }) => {
  // Fractions of a second are not signed.
  expect(await signed(message, body, secrets, new Date(seconds * 1000 + 999))).toEqual({
    'webhook-id': message,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signature,
  })
})
