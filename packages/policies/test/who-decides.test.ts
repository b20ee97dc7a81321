import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { law } from '../src/index.ts'
import { registerFolder } from '../src/register.ts'

/** Documents each article of which names who is responsible for it. */
const naming = [
  'market2022',
  'ind2022',
  'tech2023',
  'cost2023',
  'hr2023',
  'emp2023',
  'ec2024',
  'build2022',
  'fdi2024',
  'infra2022',
  'fiveg2022',
  'talent2014',
]
/** Offices that have another name today, or that a general name takes in. */
const today: readonly (readonly [then: RegExp, now: string])[] = [
  [/科技创新委/u, 'science-technology'],
  [/地方金融监/u, 'local-finance'],
  [/人民银行深圳市中心支行/u, 'central-bank'],
  [/人才工作局/u, 'talent'],
  [/人力资源和社会保障局/u, 'human-resources'],
  [/政务服务数据管理局/u, 'data-services'],
  // Of both levels, unless the text says that of the city.
  [/^住房保障部门|区住房保障部门/u, 'districts'],
]
const bare = (title: string): string => title.replace(/^深圳市?|^市|^国家税务总局深圳市|^中国/u, '')

/** Whom the register says that the articles of these rows name. */
const named = new Map(
  readdirSync(registerFolder).flatMap((file) =>
    readFileSync(new URL(file, registerFolder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { readonly id: string; readonly authority?: readonly string[] } => JSON.parse(line))
      .map((row) => [row.id, row.authority ?? []] as const),
  ),
)

test.each(naming)('%s: whoever decides on a measure is named by its article', (document) => {
  const strangers = law.measures
    .filter((m) => m.document === document)
    .flatMap((m) => {
      const names = m.register.flatMap((row) => named.get(row) ?? [])
      const known = new Set(today.flatMap(([then, now]) => (names.some((n) => then.test(n)) ? [now] : [])))
      const odd = m.by.filter((o) => !known.has(o.id) && !names.some((n) => n.includes(bare(o.title.zh))))
      return m.by.length === 0 ? [`${m.id}: nobody`] : odd.map((o) => `${m.id}: ${o.title.zh}`)
    })
  expect(strangers).toEqual([])
})

test.each([
  ['soft2022/commissioned-event', 'event', ['finance']],
  ['fin2019/travel', 'enterprise', ['police', 'foreign-affairs']],
  ['mfg2021/small-firm-premises', 'enterprise', ['districts']],
  ['talent2014/directed-renewal', 'enterprise organisation', ['housing-security', 'districts']],
  ['mfg2021/premises-purchase', 'enterprise', ['districts']],
  ['mfg2021/internet-provider', 'enterprise', ['industry']],
  ['mfg2021/assessment-relief', 'project', ['environment']],
  [
    'ind2022/isolation-rooms',
    'enterprise organisation',
    ['industry', 'health', 'transport', 'housing', 'finance', 'districts'],
  ],
  [
    'ind2022/innovation-carrier',
    'enterprise organisation',
    ['science-technology', 'industry', 'development-reform', 'civil-affairs', 'local-finance'],
  ],
  ['market2022/straight-conversion', 'enterprise', ['market-regulation', 'small-business', 'industry', 'commerce']],
  ['tech2023/equipment-deduction', 'enterprise', ['tax']],
  // Its item names one office; the first item of the document adds the districts to every one.
  ['tech2023/no-land-price', 'project', ['planning', 'districts']],
  ['fiveg2022/district-match', 'enterprise organisation', ['districts']],
  ['green2019/premium', 'enterprise', ['finance']],
  ['icon2023/added-cost', 'project', ['development-reform', 'districts']],
  ['icon2023/contingency', 'project', ['development-reform', 'districts']],
  ['icon2023/land-indicator', 'project', ['districts']],
  ['soft2022/distribution', 'enterprise', ['industry']],
  ['soft2022/terminals', 'enterprise', ['industry']],
  ['fintal2020/station', 'organisation enterprise', ['local-finance']],
  ['fdi2024/investor-remittance', 'enterprise organisation person', ['central-bank']],
  ['hq2021/headquarters-land', 'enterprise', ['planning']],
  ['s2e2022/upgrade', 'project', ['industry']],
  ['s2e2022/upgrade-interest', 'project', ['industry']],
  ['sole2023/deferred-contributions', 'sole-trader enterprise', ['human-resources']],
  ['sole2023/order-training', 'sole-trader organisation enterprise', ['human-resources']],
  ['talent2014/public-rental', 'person', ['housing-security', 'districts']],
  ['talent2014/public-rental-queue', 'person', ['housing-security', 'districts']],
  ['talent2014/earlier-rental-renewal', 'person', ['housing-security', 'districts']],
  ['emp2023/mother-posts', 'enterprise organisation', ['human-resources', 'women-federation', 'finance']],
  ['cost2023/gas-connection', 'enterprise', ['development-reform', 'housing']],
  ['mnc2023/bonded', 'enterprise', ['customs', 'foreign-exchange']],
  [
    'permit2020/no-separate-assessment',
    'project',
    ['environment', 'development-reform', 'planning', 'meteorology', 'water', 'culture'],
  ],
])('%s is given to the %s by whom its sentence names', (id, subject, by) => {
  const measure = law.measures.find((m) => m.id === id)
  expect([measure?.subjects.join(' '), measure?.by.map((o) => o.id)]).toEqual([subject, by])
})
