import { law } from '@pengce/policies'
import { expect, test } from 'vitest'
import { CoverageSchema, TimelineSchema } from '../src/view/account-schema.ts'
import { PolicySchema } from '../src/view/policy-view.ts'
import { codesOf, get, today } from './asking.ts'

const coverage = async (query = '') => CoverageSchema.strict().parse(await (await get(`/v1/coverage${query}`)).json())
const timeline = async (query = '') => TimelineSchema.strict().parse(await (await get(`/v1/timeline${query}`)).json())

test('coverage: every row of the register, of one document where it is named, in the language asked for', async () => {
  const all = await coverage()
  expect(all.total).toMatchObject({ rows: 2070, unaccounted: 0 })
  expect(all.documents.map((d) => d.document).toSorted()).toEqual(law.policies.map((p) => p.id).toSorted())
  const one = await coverage('?document=tech2023&lang=en')
  expect(one.documents).toHaveLength(1)
  expect(one.total).toEqual({ rows: 36, encoded: 31, notEncoded: 5, unaccounted: 0 })
  const own = PolicySchema.parse(await (await get('/v1/policies/mnc2023')).json()).coverage
  const [account] = (await coverage('?document=mnc2023')).documents
  expect(account).toMatchObject(own)
  expect(one.documents[0]?.notEncodedRows[0]?.reason).toMatch(/^states aims/u)
})

test('timeline: as of a day, today unless given', async () => {
  expect((await timeline()).on).toBe(today)
  const of = await timeline('?on=2023-12-31')
  const inForce = (id: string) => of.documents.find((d) => d.document === id)?.inForce
  expect([inForce('mfg2021'), inForce('tech2023'), inForce('relief2020')]).toEqual([true, false, false])
  const one = await timeline('?on=2024-01-01&document=mfg2021')
  expect(one.documents.map((d) => [d.document, d.measures, d.measuresInForce])).toEqual([['mfg2021', 35, 27]])
  expect(one.successions.map((s) => s.fit)).toEqual(['seamless', 'seamless', 'seamless'])
})

test('what cannot be read is refused by name', async () => {
  expect(await codesOf(get('/v1/timeline?on=2024-02-30'))).toEqual(['parameter/date'])
  expect(await codesOf(get('/v1/coverage?document=tech2032'))).toEqual(['parameter/not-one-of'])
  expect(await codesOf(get('/v1/coverage?on=2024-01-01'))).toEqual(['parameter/unknown'])
})
