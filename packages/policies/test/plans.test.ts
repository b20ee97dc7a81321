import { checkPlans, planFlawText } from '@pengce/plan'
import { everyDistrictOffice, everyOffice, officeNamed, offices, otherNames } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import locators from '../locks/register-locators.json' with { type: 'json' }
import { law, plans, procedures } from '../src/index.ts'

const rules = [...law.policies.flatMap((p) => [...p.measures, ...p.rules]), ...procedures].map((part) => part.id)
const parts = plans.flatMap((p) => [...p.targets, ...p.tasks])

test('no task or target has a flaw', () => {
  const flaws = checkPlans(plans, { offices: everyOffice, measures: rules })
  expect(flaws.map((f) => planFlawText(f, 'en'))).toEqual([])
})

test('every register row claimed is in the register, and the task or target cites its provision', () => {
  const rows: Readonly<Record<string, readonly string[]>> = locators
  const unfounded = parts.flatMap((part) => {
    const reports = 'reports' in part ? part.reports : []
    const standsOn = new Set([part, ...reports].flatMap((p) => p.cites.map((c) => c.locator)))
    return part.register.filter((row) => !(rows[row] ?? []).some((locator) => standsOn.has(locator)))
  })
  expect(unfounded).toEqual([])
})

test('an office is found by its present name, an earlier one, or the name without its city', () => {
  const found = ['市科技创新委', '科技创新委', '市科技创新局', 'science-technology'].map(
    (name) => officeNamed(name)?.id,
  )
  expect(found).toEqual(Array(4).fill('science-technology'))
  expect(officeNamed('市地方金融监管局')).toBe(offices.localFinance)
  expect(officeNamed('南山区政府')?.id).toBe('district-nanshan')
  expect(officeNamed('罗湖区')?.id).toBe('district-luohu')
  expect(officeNamed('各区')).toBe(offices.districts)
  expect(officeNamed('人民银行深圳市中心支行')).toBe(offices.centralBank)
  expect(officeNamed('市航天局')).toBeUndefined()
})

test('offices have ids of their own, and other names belong to one that is there', () => {
  const ids = everyOffice.map((o) => o.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(otherNames).filter((id) => !ids.includes(id))).toEqual([])
  expect(everyDistrictOffice).toHaveLength(11)
})
