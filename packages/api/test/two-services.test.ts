import { procedures } from '@pengce/policies'
import { expect, onTestFinished, test } from 'vitest'
import { proofOf } from '../src/identity/secrets.ts'
import { createApp } from '../src/index.ts'
import { readiness } from '../src/route/case-start.ts'
import { service } from './asking.ts'
import { town } from './identity-desk.ts'

test('[O3] whoever signed in at one service is known at the other, and ended at one is ended at both', async () => {
  const { app, desk, identity, cases, member, close } = await town()
  onTestFinished(close)
  const unready = readiness(desk.database)
  const other = createApp({
    ...service,
    today: desk.today,
    procedures,
    cases: { ...cases, unready },
    identity: { ...identity, unready },
  })
  const { token } = await member({ role: 'applicant' })
  const headers = { cookie: `pengce=${token}`, 'x-pengce-csrf': proofOf(token) }
  const statusAt = async (at: typeof app) => (await at.request('/v1/cases', { headers })).status
  expect([await statusAt(app), await statusAt(other)]).toEqual([200, 200])
  expect((await other.request('/v1/session', { method: 'DELETE', headers })).status).toBeLessThan(300)
  expect([await statusAt(app), await statusAt(other)]).toEqual([401, 401])
})
