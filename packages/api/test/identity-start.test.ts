import { readSettings } from '@pengce/settings'
import { expect, test } from 'vitest'
import { demoRefused, offersSignIn, signInIncomplete } from '../src/identity/start.ts'

const settingsOf = (env: Record<string, string>) => {
  const read = readSettings(env)
  if ('problems' in read) throw new Error(read.problems.map((p) => p.at).join())
  return read.settings
}

test('[O71] a demonstration runs by itself only: never in production, on a server’s store or beside a provider', () => {
  const demo = { PENGCE_DEMO: '1' }
  expect([demoRefused(settingsOf(demo), {}), offersSignIn(settingsOf(demo))]).toEqual([null, true])
  expect(demoRefused(settingsOf(demo), { NODE_ENV: 'production' })).toContain('NODE_ENV')
  expect(demoRefused(settingsOf({ ...demo, DATABASE_URL: 'postgres://x/y' }), {})).toContain('DATABASE_URL')
  expect(demoRefused(settingsOf({ ...demo, PENGCE_OIDC_ISSUER: 'https://id.example' }), {})).toContain(
    'PENGCE_OIDC_ISSUER',
  )
  expect([demoRefused(settingsOf({}), { NODE_ENV: 'production' }), offersSignIn(settingsOf({}))]).toEqual([null, false])
})

test('[O80] a provider that is set in part is said to be so, with what is missing', () => {
  const part = { PENGCE_OIDC_ISSUER: 'https://id.example', PENGCE_OIDC_CLIENT_ID: 'a', PENGCE_OIDC_CLIENT_SECRET: 'b' }
  expect(signInIncomplete(settingsOf(part))).toContain('PENGCE_SECOND_FACTOR_KEY, PENGCE_PUBLIC_URL')
  const whole = { ...part, PENGCE_SECOND_FACTOR_KEY: 'k'.repeat(32), PENGCE_PUBLIC_URL: 'https://pengce.example' }
  expect([signInIncomplete(settingsOf(whole)), signInIncomplete(settingsOf({}))]).toEqual([null, null])
})
