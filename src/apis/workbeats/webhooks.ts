import { createHash } from 'node:crypto'
import { reply } from '../../behavior/call.ts'
import type { Handlers } from '../../behavior/handler.ts'
import { fail } from '../../behavior/problem.ts'
import type { WebhookRules } from '../../behavior/webhook-rules.ts'
import type { components, operations } from '../../generated/workbeats.ts'
import type { Delivery } from '../../state/deliveries.ts'
import { event, events } from './events.ts'
import type { WorkbeatsRecords } from './records.ts'
import { webhookResource } from './resources.ts'

type Webhook = components['schemas']['WebhookRecord']

/** For how long the secret before the present one still counts. */
const OVERLAP_MS = 24 * 60 * 60 * 1000

/** Who is told, and what becomes of a subscription whose receiver does not answer or does not want to be told. */
export const webhooks: WebhookRules<WorkbeatsRecords, Webhook> = {
  endpoints: 'webhooks',
  wants: ({ status, events }, name) => status === 'active' && events.some((known) => known === '*' || known === name),
  target: ({ status, url, ...secrets }, now) =>
    status === 'active' ? { url, secrets: secretsAt(secrets, now) } : undefined,
  events,
  exhausted: ({ id }, { webhooks }, now) => webhooks.update(id, { status: 'disabled', updated_at: instant(now) }),
  gone: ({ id }, { webhooks }) => webhooks.delete(id),
}

export const webhookHandlers = {
  createWebhook({ body: { url, events, description = null }, now, header, baseUrl }, { webhooks }) {
    const at = instant(now)
    const id = webhooks.nextId() as string // the ids of this collection are text
    const secret = secretFrom(`${header['X-Environment']} ${id} ${at} ${url}`)
    const made = webhooks.insert({
      id,
      url,
      events,
      description,
      status: 'active',
      secret,
      previous_secret: null,
      previous_secret_until: null,
      created_at: at,
      updated_at: at,
    })
    return reply(201, { data: webhookResource(made) }, { location: `${baseUrl}/v1/webhooks/${id}` })
  },

  rotateWebhookSecret({ path: { webhookId }, now }, { webhooks }) {
    const { secret } = find(webhooks, webhookId)
    const rotated = webhooks.update(webhookId, {
      secret: secretFrom(`${secret} ${instant(now)}`),
      previous_secret: secret,
      previous_secret_until: instant(now + OVERLAP_MS),
      updated_at: instant(now),
    })
    return reply(200, { data: webhookResource(rotated) })
  },

  testWebhook({ path: { webhookId }, now }, { webhooks }, effects) {
    const webhook = find(webhooks, webhookId)
    if (webhook.status !== 'active') fail(disabled(webhookId))
    effects.emit({ ...event('webhook.test', webhookResource(webhook), now), to: webhookId })
    const [sent] = effects.deliveriesTo(webhookId).slice(-1)
    if (sent === undefined) throw new Error('the test event made no delivery')
    return reply(202, { data: deliveryResource(sent) })
  },

  listWebhookDeliveries({ path: { webhookId } }, { webhooks }, effects) {
    find(webhooks, webhookId)
    return reply(200, { data: effects.deliveriesTo(webhookId).map(deliveryResource) })
  },

  retryWebhookDelivery({ path: { webhookId, deliveryId } }, { webhooks }, effects) {
    find(webhooks, webhookId)
    const known = effects.deliveriesTo(webhookId).find(({ id }) => deliveryName(id) === deliveryId)
    if (known === undefined) return fail({ kind: 'not-found', collection: 'deliveries', id: deliveryId })
    return reply(202, { data: deliveryResource(effects.redeliver(known.id) ?? fail(disabled(webhookId))) })
  },
} satisfies Handlers<operations, WorkbeatsRecords>

const instant = (epochMs: number): string => new Date(epochMs).toISOString().replace('.000Z', 'Z')

const find = (webhooks: WorkbeatsRecords['webhooks'], id: string): Webhook =>
  webhooks.get(id) ?? fail({ kind: 'not-found', collection: 'webhooks', id })

const disabled = (id: string) => ({ kind: 'conflict', reason: `the subscription ${id} is disabled` }) as const

/** 32 bytes in the form of Standard Webhooks. The same calls make the same secrets. */
const secretFrom = (seed: string): string => `whsec_${createHash('sha256').update(seed).digest('base64')}`

function secretsAt(
  {
    secret,
    previous_secret,
    previous_secret_until,
  }: Pick<Webhook, 'secret' | 'previous_secret' | 'previous_secret_until'>,
  now: number,
): string[] {
  const isOldValid = previous_secret_until !== null && now < Date.parse(previous_secret_until)
  return previous_secret !== null && isOldValid ? [secret, previous_secret] : [secret]
}

const deliveryName = (id: number): string => `del_${String(id).padStart(3, '0')}`

const deliveryResource = ({ id, message, event, status, attempts }: Delivery) =>
  ({
    id: deliveryName(id),
    type: 'webhook_delivery',
    attributes: {
      message_id: message,
      event_type: event,
      status,
      attempts: attempts.map(({ number, at, status, error, next_at }) => {
        return { number, attempted_at: at, response_status: status, error, next_attempt_at: next_at }
      }),
    },
  }) as const
