import { clarify, competence, relation, validity } from '@pengce/language'
import { enterprise, marketEntity, offices, soleTrade } from '@pengce/vocabulary'
import { market2022 } from './source.ts'

export const rules = [
  competence('market2022/document-data', {
    title: ['意见发文信息', 'Document data'],
    cites: [market2022('主送¶1'), market2022('落款¶1')],
    register: ['market2022/发文'],
    by: [offices.municipalGovernment],
    says: [
      '市政府 2022-04-03 发文，2022-06-10 公布，未见文号',
      'issued by the municipal government on 2022-04-03, posted on 2022-06-10; no number is seen',
    ],
  }),
  validity('market2022/validity', {
    title: ['有效期至2025年底', 'In force to the end of 2025'],
    cites: market2022('末¶1'),
    register: ['market2022/末段#1'],
    until: '2025-12-31',
    says: [
      '自发布起至 2025-12-31；发布日是签发日还是公布日没有写明，这里从签发日 2022-04-03 算',
      'from publication to 2025-12-31; whether that is the day of signing or of posting is not said, here the signing, 2022-04-03',
    ],
  }),
  competence('market2022/contact-unit', {
    title: ['实施问题答疑单位', 'Contact unit'],
    cites: market2022('末¶1'),
    register: ['market2022/末段#2'],
    by: [offices.developmentReform],
    says: ['实施中的问题向市发展改革委反映', 'questions go to the Development and Reform Commission'],
  }),
  clarify('market2022/districts-meaning', {
    title: ['各区政府所含管委会', 'What district governments include'],
    cites: market2022('二/（四）¶1'),
    register: ['market2022/（四）#2'],
    says: [
      '通篇所说的各区政府，还包括大鹏新区和深汕合作区的管委会',
      'wherever district governments are named, the committees of Dapeng and Shenshan are meant as well',
    ],
  }),
  clarify('market2022/definition-conversion', {
    title: ['个转企含义', 'Conversion'],
    cites: market2022('附件/一¶1'),
    register: ['market2022/附件.一'],
    says: [
      '沿用原有经营条件，注销个体户并登记为公司、合伙或个人独资企业；只换经营者不算',
      'the business goes on with its means, the sole trade is cancelled and a company, partnership or sole-owner firm registered; a new operator alone is none',
    ],
    facts: [soleTrade.converted],
  }),
  clarify('market2022/definition-scale-up', {
    title: ['小升规含义', 'Scale-up'],
    cites: market2022('附件/二¶1'),
    register: ['market2022/附件.二'],
    says: [
      '小微企业升为规上企业，成功录入“四上”库才算',
      'a small or micro firm becomes above-scale; only once it is recorded among the larger firms',
    ],
    facts: [marketEntity.firstPooled],
  }),
  clarify('market2022/definition-specialised-development', {
    title: ['规做精含义', 'Specialised development'],
    cites: market2022('附件/三¶1'),
    register: ['market2022/附件.三'],
    says: [
      '中小企业走专业、精细、特色、新颖的路子',
      'a smaller firm on the specialised, refined, distinctive and novel path',
    ],
    facts: [marketEntity.municipalSpecialised],
  }),
  clarify('market2022/definition-listing', {
    title: ['优上市含义', 'Listing'],
    cites: market2022('附件/四¶1'),
    register: ['market2022/附件.四'],
    says: [
      '首次公开发行并在交易所上市；只在新三板挂牌不算',
      'a first public offering with listing on an exchange; a NEEQ quotation alone is none',
    ],
    facts: [enterprise.listed],
  }),
  clarify('market2022/bids-of-the-former-business', {
    title: ['投标可用转型前的条件', 'Bids may rest on the former business'],
    cites: market2022('二/（六）¶1'),
    register: ['market2022/（六）#4'],
    says: [
      '转型企业投标时，可以沿用个体户的成立日期和经营数据',
      'an enterprise that bids may use the founding date and figures of the sole trader it was',
    ],
  }),
]

export const relations = [
  relation('market2022/no-double', {
    title: ['同类资金不重复享受', 'Funding of the same kind only once'],
    cites: market2022('九/（二十九）¶1'),
    register: ['market2022/（二十九）#2'],
    says: [
      '同一事实、同一目的只领一次；事实不同的（如挂牌与辅导）不受此限',
      'for one fact and purpose only once; different facts, such as quotation and tutoring, are not barred by it',
    ],
    bond: { kind: 'same-support', supports: 'any', against: 'this-document', picks: 'applicant' },
  }),
  relation('market2022/neeq-together', {
    title: ['挂牌与创新层奖励可兼得', 'Quotation and innovation tier add up'],
    cites: market2022('五/（十三）¶1'),
    register: ['market2022/（十三）#2'],
    says: [
      '创新层奖励在挂牌奖励之外另给，合计最高 80 万元',
      'the tier comes on top of the quotation: at most 800,000 in all',
    ],
    bond: { kind: 'together', of: ['market2022/neeq', 'market2022/neeq-innovation'] },
  }),
  relation('market2022/provincial-difference', {
    title: ['省级称号补差', 'A provincial title tops up'],
    cites: market2022('四/（十一）¶1'),
    register: ['market2022/（十一）#2'],
    says: ['市级已领的从省级奖励中扣除', 'what the municipal title brought is taken off the provincial award'],
    bond: { kind: 'deducts', from: ['market2022/provincial-title'], paid: ['market2022/municipal-title'] },
  }),
  relation('market2022/national-difference', {
    title: ['国家级称号补差', 'A national title tops up'],
    cites: market2022('四/（十一）¶1'),
    register: ['market2022/（十一）#3'],
    says: ['市级、省级已领的从国家级奖励中扣除', 'what the lower titles brought is taken off the national award'],
    bond: {
      kind: 'deducts',
      from: ['market2022/national-title'],
      paid: ['market2022/municipal-title', 'market2022/provincial-title'],
    },
  }),
  relation('market2022/extra-needs-entry', {
    title: ['加奖以入库奖励为前提', 'The extra needs the first-entry award'],
    cites: market2022('六/（十七）¶1'),
    register: ['market2022/（十七）#2'],
    says: ['在首次入库奖励之上增加，不单独给', 'added to an award for first entry, never alone'],
    bond: {
      kind: 'requires',
      measure: 'market2022/high-tech-entry',
      anyOf: ['market2022/first-entry-industry', 'market2022/first-entry-trade'],
    },
    otherReading: {
      says: [
        '入库奖励没有拿到的，加奖仍可单独给',
        'where the award for first entry fails, the extra is still given alone',
      ],
      bonds: [],
    },
  }),
]
