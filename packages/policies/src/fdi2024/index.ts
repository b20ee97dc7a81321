import { competence, obligation, policy, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as awards from './awards.ts'
import * as rights from './rights.ts'
import { fdi2024 } from './source.ts'

const grants = [
  rights.highTech,
  rights.holdingCompany,
  { measure: rights.twoYearVisa, examples: rights.twoYearVisaExamples },
  rights.businessVisa,
  rights.investorRemittance,
  rights.staffRemittance,
  { measure: awards.manufacturingAward, examples: awards.manufacturingExamples },
  { measure: awards.otherAward, examples: awards.otherExamples },
  { measure: awards.headquartersAward, examples: awards.headquartersExamples },
  rights.researchCentreTax,
  rights.noAssessment,
]

const rules = [
  competence('fdi2024/contact', {
    title: ['发文与答疑单位', 'Who issued and answers'],
    cites: fdi2024('通知¶1'),
    register: ['fdi2024/通知'],
    by: [offices.municipalGovernment, offices.investmentPromotion],
    says: ['市政府印发，问题向市投资促进局反映', 'issued by the government; questions go to the investment bureau'],
  }),
  obligation('fdi2024/equal-procurement', {
    title: ['政府采购内外资同等对待', 'Equal treatment in procurement'],
    cites: fdi2024('二/6¶1'),
    register: ['fdi2024/6#1'],
    who: ['采购单位', 'procuring bodies'],
    says: [
      '符合标准的产品不分内外资一样对待；外资企业在境内生产、合乎国家规定的产品同享采购政策',
      'products within the standard are treated alike whoever owns the maker; what foreign-invested firms make in China under the national rules has the procurement benefits',
    ],
  }),
  obligation('fdi2024/open-standards', {
    title: ['标准制定公开与平等参与', 'Open and equal standard-setting'],
    cites: fdi2024('二/6¶1'),
    register: ['fdi2024/6#2'],
    who: ['标准制定部门', 'bodies that set standards'],
    says: [
      '全程公开信息，外资企业平等参加',
      'the work is public throughout and foreign-invested firms take part as equals',
    ],
  }),
  obligation('fdi2024/no-exclusion', {
    title: ['不得以品牌等理由排斥外资', 'No exclusion by brand'],
    cites: fdi2024('二/7¶1'),
    register: ['fdi2024/7#1'],
    who: ['各单位', 'every unit'],
    says: [
      '不得借限定品牌歧视外资产品和服务；法律另有规定或涉及国家安全的除外',
      'brands may not be used to shut out foreign-invested goods or services, save by law or for national security',
    ],
  }),
  obligation('fdi2024/advance-notice', {
    title: ['产业监管协议义务提前告知', 'Duties told in advance'],
    cites: fdi2024('二/9¶1'),
    register: ['fdi2024/9'],
    who: ['引进项目的各区各单位', 'districts and units that bring projects in'],
    says: ['投资者要履行的义务应提前讲清', 'what the investor must do is told fully beforehand'],
  }),
  validity('fdi2024/life', {
    title: ['施行期间', 'Life of the document'],
    cites: fdi2024('末¶2'),
    register: ['fdi2024/末段2#1'],
    says: ['自 2024-06-01 起五年，末日 2029-05-31', 'five years from 2024-06-01, the last day being 2029-05-31'],
    from: '2024-06-01',
    until: '2029-05-31',
  }),
  validity('fdi2024/own-windows', {
    title: ['自带期限的从其规定', 'Windows of their own prevail'],
    cites: fdi2024('末¶2'),
    register: ['fdi2024/末段2#2'],
    says: [
      '第 14 至 16 条以 2023—2027 年到位的外资为准，施行前到位的也算',
      'articles 14 to 16 look to capital of 2023 to 2027, what came before the document began included',
    ],
  }),
  competence('fdi2024/award-money-shared', {
    title: ['外资奖励由省市区分担', 'Award money shared by province, city and district'],
    cites: fdi2024('末¶1'),
    register: ['fdi2024/末段1#1'],
    by: [offices.finance],
    says: [
      '省和市共同分担，市的部分由市、区分担，比例另定',
      'province and city share it, the city’s part is split with the districts in shares set elsewhere',
    ],
  }),
  competence('fdi2024/new-firms-by-district', {
    title: ['新设企业奖补由区承担', 'Awards of newly set-up firms: the districts pay'],
    cites: fdi2024('末¶1'),
    register: ['fdi2024/末段1#2'],
    by: [offices.districts],
    says: [
      '属于区级财政奖励办法所指新设企业的，市里应担的部分由所在区出',
      'for firms newly set up within the meaning of the district award rules the district bears Shenzhen’s part',
    ],
  }),
]

export const fdi2024Policy = policy({
  document: fdi2024,
  inForce: { from: '2024-06-01', until: '2029-05-31' },
  by: [offices.investmentPromotion],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'fdi2024/序': 'purpose',
    'fdi2024/1': 'encouragement',
    'fdi2024/2': 'encouragement',
    'fdi2024/3': 'encouragement',
    'fdi2024/4': 'encouragement',
    'fdi2024/5#2': 'encouragement',
    'fdi2024/11': 'encouragement',
    'fdi2024/12': 'encouragement',
    'fdi2024/13': 'encouragement',
    'fdi2024/17#1': [
      'by-reference',
      ['递延预提所得税依国家规定，本市只作宣传', 'the deferral rests on national rules; the city only makes it known'],
    ],
    'fdi2024/18': 'between-offices',
    'fdi2024/19#2': 'encouragement',
    'fdi2024/20': 'encouragement',
  },
})
