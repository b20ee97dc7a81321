import { type Amount, byCase, clarify } from '@pengce/language'
import { headquarters } from '@pengce/vocabulary'
import { hq2021 } from './source.ts'

const { revenue, fiscalContribution, subsidiaryApplies, subsidiaryRevenue, subsidiaryFiscal } = headquarters

/** Revenue so many years before the year of application, without subsidiaries that apply themselves. */
export const ownRevenue = (back: number): Amount<'money'> =>
  byCase([[subsidiaryApplies, revenue.inYear(back).less(subsidiaryRevenue.inYear(back))]], revenue.inYear(back)).named(
    '产值规模（营业收入）',
    'revenue',
  )

/** Fiscal contribution so many years before, in the same scope. */
export const ownFiscal = (back: number): Amount<'money'> =>
  byCase(
    [[subsidiaryApplies, fiscalContribution.inYear(back).less(subsidiaryFiscal.inYear(back))]],
    fiscalContribution.inYear(back),
  ).named('形成的地方财力', 'local fiscal contribution')

/** What the two figures of the document mean. */
export const figures = [
  clarify('hq2021/figures-scope', {
    title: ['产值与财力的统计口径', 'Whose revenue and contribution count'],
    cites: hq2021('第三十条¶1'),
    register: ['hq2021/第三十条'],
    says: [
      '申报法人连同分支机构，加上既能并表又实际控制的本市公司',
      'the legal person with its branches, and companies here that it both consolidates and controls',
    ],
    facts: [revenue, fiscalContribution],
  }),
  clarify('hq2021/fiscal-meaning', {
    title: ['形成的地方财力', 'What fiscal contribution means'],
    cites: hq2021('第三十一条¶1'),
    register: ['hq2021/第三十一条'],
    says: [
      '只计九项税费的地方分成：企业所得税、增值税、城建税、印花税、两项教育附加、房产税、土地使用税、文化事业建设费；没有列出的税种不计',
      'the local share of nine: corporate income tax, VAT, construction tax, stamp duty, both education surcharges, property tax, land-use tax and the cultural fee; no other tax counts',
    ],
    facts: [fiscalContribution],
  }),
  clarify('hq2021/subsidiary-apart', {
    title: ['下属公司不重复计入', 'A subsidiary that applies itself is left out'],
    cites: hq2021('第三十二条¶1'),
    register: ['hq2021/第三十二条'],
    says: [
      '下属公司自己申请的，其两项数额从上级公司中减去',
      "what such a subsidiary brings is taken off its parent's figures",
    ],
    facts: [subsidiaryApplies, subsidiaryRevenue, subsidiaryFiscal],
  }),
  clarify('hq2021/new-contribution', {
    title: ['新引进企业的新增贡献', 'New contribution of introduced enterprises'],
    cites: hq2021('第三十三条¶1'),
    register: ['hq2021/第三十三条'],
    says: [
      '承诺的两项数额都指在本市新增的部分，比较基数没有写明；母公司的数额看第三方审计报告',
      "what is promised must be new to the city, from a base the text does not give; a parent's figures are those of its audit report",
    ],
    facts: [
      headquarters.revenueYear2,
      headquarters.fiscalYear2,
      headquarters.revenueYear3,
      headquarters.fiscalYear3,
      headquarters.groupRevenue,
    ],
  }),
]
