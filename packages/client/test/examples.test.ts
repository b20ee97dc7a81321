import { createApp } from '@pengce/api'
import { law, otherClaims } from '@pengce/policies'
import { background } from '@pengce/vocabulary'
import { expect, onTestFinished, test } from 'vitest'
import { whatItMayGet } from '../../../examples/integration/assess.ts'
import { sums } from '../../../examples/integration/bulk.ts'
import { receiver } from '../../../examples/integration/webhook-receiver.ts'

const app = createApp({ law, claims: otherClaims, background, today: () => '2024-05-06', examples: [] })
const options = { base: 'http://pengce.example', language: 'en', fetch: async (r: Request) => app.fetch(r) } as const

test('the examples of integration do what they say', async () => {
  const lines = await whatItMayGet(options)
  expect(lines.some((l) => l.startsWith('open  ') && l.includes('hr2023 '))).toBe(true)
  const found = await sums(options, [
    { id: 'a', applicant: 'enterprise', facts: { 'enterprise/in-shenzhen': true } },
    { id: 'b', applicant: 'enterprise', facts: { 'no/such': 1 } },
  ])
  expect([found.get('a'), String(found.get('b')).startsWith('facts.no/such: ')]).toEqual([0, true])
})

test('the example receiver takes a genuine message once, and nothing else', async () => {
  const { createHmac, randomBytes } = await import('node:crypto')
  const secret = randomBytes(32).toString('base64')
  const acted: string[] = []
  const server = receiver(`whsec_${secret}`, (m) => acted.push(m.type))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const body = JSON.stringify({ type: 'case.opened', data: {} })
  const send = async (id: string, at: number, of = body) => {
    const signature = createHmac('sha256', Buffer.from(secret, 'base64')).update(`${id}.${at}.${of}`).digest('base64')
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(at),
      'webhook-signature': `v1,AAAA v1,${signature}`,
    }
    return (await fetch(`http://127.0.0.1:${Object(server.address()).port}`, { method: 'POST', headers, body })).status
  }
  const now = Math.floor(Date.now() / 1000)
  expect([
    await send('m-1', now),
    await send('m-1', now),
    await send('m-2', now - 400),
    await send('m-3', now, `${body} `),
  ]).toEqual([204, 204, 401, 401])
  expect(acted).toEqual(['case.opened'])
})
