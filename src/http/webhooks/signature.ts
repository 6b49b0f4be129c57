/** The one moment at which receivers do not look at the workspace's clock but at their own. */
const machineNow = (): Date => new Date()

/**
 * The headers by which a receiver knows who sent a message: `webhook-id`, `webhook-timestamp`, and `webhook-signature`
 * with one signature for each secret. The timestamp is the machine's time, not the workspace's: receivers refuse what is
 * more than five minutes off. `secrets`: `whsec_` and base64. Source: Standard Webhooks 1.0.0.
 */
export async function signed(
  message: string,
  body: string,
  secrets: readonly string[],
  at = machineNow(),
): Promise<Readonly<Record<string, string>>> {
  const { Webhook } = await import('standardwebhooks')
  return {
    'webhook-id': message,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(message, at, body)).join(' '),
  }
}
