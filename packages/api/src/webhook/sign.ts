import { createHmac } from 'node:crypto'

/** What of a message is signed, and when. */
export interface Signed {
  readonly id: string
  /** Seconds since 1970. */
  readonly seconds: number
  readonly body: string
}

/** The headers of a message (Standard Webhooks 1.0, HMAC-SHA256), one signature for each secret that holds. */
export const signedHeaders = (
  { id, seconds, body }: Signed,
  secrets: readonly string[],
): Readonly<Record<string, string>> => ({
  'webhook-id': id,
  'webhook-timestamp': String(seconds),
  'webhook-signature': secrets.map((secret) => `v1,${signature(`${id}.${seconds}.${body}`, secret)}`).join(' '),
})

const signature = (text: string, secret: string): string =>
  createHmac('sha256', Buffer.from(secret.replace(/^whsec_/u, ''), 'base64'))
    .update(text)
    .digest('base64')
