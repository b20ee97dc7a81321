import {
  all,
  amountOf,
  any,
  between,
  examples,
  granted,
  inKind,
  measure,
  notEligible,
  open,
  upTo,
} from '@pengce/language'
import { quantity } from '@pengce/values'
import { enterprise, foreignInvestment, foreignProject, foreignStaff, offices } from '@pengce/vocabulary'
import { also, benefit } from '../grant.ts'
import { chosen, so } from '../grant-claim.ts'
import { fdi2024, on } from './source.ts'

const { role, qualified, keyProject, fromOutside } = foreignStaff
const month = (n: number) => quantity('month', n)

const anyLevel = any(enterprise.highTech, foreignInvestment.localHighTech)
const highTechOfAnyLevel = benefit('fdi2024/high-tech', {
  title: ['外资高企适用本市高企政策', 'High-tech benefits for foreign-invested firms'],
  support: 'status',
  cites: fdi2024('一/2¶1'),
  register: ['fdi2024/2#2'],
  by: [offices.scienceTechnology],
  on,
  claims: [
    so(foreignInvestment.invested, '不是外商投资企业', 'not foreign-invested'),
    { claim: anyLevel, holds: enterprise.highTech.holds(), open: enterprise.highTech.notKnown(), fails: [], edges: [] },
  ],
  pays: inKind(['按规定享受本市高新技术企业政策', 'the city’s benefits for high-tech enterprises']),
  paid: ['外资高新技术企业', 'a foreign-invested high-tech enterprise'],
})
export const highTech = also(highTechOfAnyLevel, {
  on,
  given: [foreignInvestment.invested.holds(), enterprise.highTech.fails(), foreignInvestment.localHighTech.holds()],
  rows: [
    [['只符合省或市的条件', 'of the province or the city only'], [], granted],
    [['国家、省、市的条件都不符合', 'of no level'], [foreignInvestment.localHighTech.fails()], notEligible],
    [
      ['省、市的条件尚不清楚', 'open while the lower levels are unknown'],
      [foreignInvestment.localHighTech.notKnown()],
      open(),
    ],
  ],
})
export const holdingCompany = benefit('fdi2024/holding-company', {
  title: ['投资性公司所设企业的外资待遇', 'Foreign-invested treatment for firms of holding companies'],
  support: 'status',
  cites: fdi2024('一/5¶1'),
  register: ['fdi2024/5#1'],
  on,
  claims: [so(foreignInvestment.byHoldingCompany, '不是投资性公司所设', 'not set up by such a company')],
  pays: inKind(['享受外商投资企业待遇', 'treatment as a foreign-invested enterprise']),
  paid: ['投资性公司在深所设企业', 'set up here by a holding company'],
  readings: {
    外商投资企业待遇: [
      '第十四至十六条的奖励另看各条的条件，不因此当然享有',
      'the awards of articles 14 to 16 go by conditions of their own and do not follow from it',
    ],
  },
})

export const twoYearVisa = measure('fdi2024/two-year-visa', {
  title: ['外籍高管及家属两年内签证', 'Visa of up to two years'],
  subject: 'person',
  support: 'entry',
  cites: fdi2024('三/10¶1'),
  register: ['fdi2024/10#1'],
  by: [offices.police],

  when: all(role.isOneOf('executive', 'technician', 'family'), qualified),

  pays: inKind(['签证证件有效期与停留期', 'validity and stay of the visa'], upTo(amountOf(month(24)))),

  readings: {
    外籍高管: [
      '没有写明任职何处，按本办法的对象限于外商投资企业',
      'where they work is not written; the document is about foreign-invested enterprises',
    ],
  },
})
export const twoYearVisaExamples = examples(twoYearVisa, {
  on,
  given: [role.of('executive'), qualified.holds()],
  rows: [
    [['外籍高管，最长两年', 'an executive: up to two years'], [], between(month(0), month(24))],
    [['技术人员', 'a technician'], [role.of('technician')], between(month(0), month(24))],
    [['家属', 'family'], [role.of('family')], between(month(0), month(24))],
    [['其他职工不在此列', 'not other staff'], [role.of('other')], notEligible],
    [['项目人员另有规定', 'project staff have another rule'], [role.of('project')], notEligible],
    [['不符合条件', 'does not qualify'], [qualified.fails()], notEligible],
    [['条件尚待认定', 'open until it is judged'], [qualified.notKnown()], open(month(0), month(24))],
  ],
})
export const businessVisa = benefit('fdi2024/business-visa', {
  title: ['重点外资项目多次商务签证', 'Multiple business visas for key projects'],
  subject: 'person',
  support: 'entry',
  cites: fdi2024('三/10¶1'),
  register: ['fdi2024/10#2'],
  by: [offices.police],
  on,
  claims: [
    chosen(role, 'project', 'other', '不是项目外方人员', 'not staff of the project'),
    so(keyProject, '不是重点项目或工作不需要', 'no key project, or not needed'),
  ],
  pays: inKind(['多次往返商务签证', 'a multiple-entry business visa']),
  paid: ['重点项目的外方人员', 'foreign staff of a key project'],
})
export const investorRemittance = benefit('fdi2024/investor-remittance', {
  title: ['外国投资者资金自由汇出入', 'Free remittance for foreign investors'],
  subject: ['enterprise', 'organisation', 'person'],
  support: 'remittance',
  cites: fdi2024('三/10¶1'),
  register: ['fdi2024/10#5'],
  by: [offices.centralBank],
  on,
  claims: [chosen(foreignInvestment.investorFunds, 'listed', 'other', '不在所列资金之内', 'none of the funds listed')],
  pays: inKind(['可依法以人民币或外汇自由汇入汇出', 'may be remitted either way in renminbi or foreign exchange']),
  paid: ['利润汇出', 'profit sent abroad'],
})
export const staffRemittance = benefit('fdi2024/staff-remittance', {
  title: ['外籍及港澳台职工收入汇出', 'Free remittance of staff income'],
  subject: 'person',
  support: 'remittance',
  cites: fdi2024('三/10¶1'),
  register: ['fdi2024/10#6'],
  by: [offices.centralBank],
  on,
  claims: [so(fromOutside, '不是外资企业的外籍或港澳台职工', 'not such staff of a foreign-invested firm')],
  pays: inKind(['工资和其他合法收入可自由汇出', 'wages and other lawful income may be sent out']),
  paid: ['外籍职工的工资', 'wages of foreign staff'],
})
export const researchCentreTax = benefit('fdi2024/research-centre-tax', {
  title: ['外资研发中心进口与采购退税', 'Tax rules for foreign research centres'],
  support: 'tax',
  cites: fdi2024('四/17¶1'),
  register: ['fdi2024/17#3'],
  by: [offices.tax, offices.customs],
  on,
  claims: [so(foreignInvestment.researchCentre, '不符合国家规定', 'outside the national rules')],
  pays: inKind(['按国家规定享受进口税收政策和国产设备退税', 'import tax rules and refunds on domestic equipment']),
  paid: ['符合规定的外资研发中心', 'a research centre within the rules'],
})
export const noAssessment = benefit('fdi2024/no-assessment', {
  title: ['重大外资项目免环评清单', 'No separate assessment for listed projects'],
  subject: 'project',
  support: 'permit',
  cites: fdi2024('五/19¶1'),
  register: ['fdi2024/19#1'],
  by: [offices.environment],
  on,
  claims: [
    so(foreignProject.areaAssessed, '所在区域未完成环评', 'the area is not assessed'),
    so(foreignProject.major, '不在清单内', 'not on the list'),
  ],
  pays: inKind(['项目可不再单独办理环评', 'the project needs no assessment of its own']),
  paid: ['清单内的重大外资项目', 'a major project on the list'],
})
