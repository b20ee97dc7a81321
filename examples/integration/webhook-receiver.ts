// Receives webhooks: WEBHOOK_SECRET=whsec_… PORT=9000 tsx examples/integration/webhook-receiver.ts
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'

/** A message may be so old, in seconds: an older one may be a copy that somebody sends again. */
const OLDEST = 300

/** Whether a message is from whoever holds the secret, and of now. Any library for Standard Webhooks does the same. */
export function isGenuine(
  headers: NodeJS.Dict<string | string[]>,
  body: string,
  secret: string,
  now = Date.now(),
): boolean {
  const [id, at] = [String(headers['webhook-id']), String(headers['webhook-timestamp'])]
  if (Math.abs(now / 1000 - Number(at)) > OLDEST || !/^\d+$/u.test(at)) return false
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest()
  return String(headers['webhook-signature'])
    .split(' ')
    .some((one) => {
      const given = Buffer.from(one.replace(/^v1,/u, ''), 'base64')
      return given.length === expected.length && timingSafeEqual(given, expected)
    })
}

/** Takes each message once: a second copy is answered like the first, and not acted on again. */
export function receiver(secret: string, act: (message: { type: string; data: unknown }) => void): Server {
  // In earnest this is a table with a unique key, written together with what the message brings about.
  const seen = new Set<string>()
  return createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      if (!isGenuine(request.headers, body, secret)) return response.writeHead(401).end()
      const id = String(request.headers['webhook-id'])
      if (!seen.has(id)) {
        seen.add(id)
        act(JSON.parse(body))
      }
      return response.writeHead(204).end()
    })
  })
}

if (process.env.WEBHOOK_SECRET !== undefined)
  receiver(process.env.WEBHOOK_SECRET, (message) => console.log(message.type, JSON.stringify(message.data))).listen(
    Number(process.env.PORT ?? 9000),
  )
