import {
  all,
  between,
  decided,
  examples,
  inKind,
  measure,
  notEligible,
  type Office,
  open,
  paidBefore,
  upTo,
} from '@pengce/language'
import { fen, percent, plus, wan, yi, yuan } from '@pengce/values'
import {
  builder,
  industrySupport as firm,
  manufacturer,
  offices,
  project,
  skilledTalent,
  technicalUpgrade,
  industryProject as works,
} from '@pengce/vocabulary'
import { among, benefit, type Claim, ceilingGrant, costGrant, so } from '../grant.ts'
import { ind2022 } from './source.ts'

const on = '2023-06-01'
const { landedInvestment, broughtProject, firstAboveScale, entryYearOutput, nextYearOutput } = firm

export const parkService = measure('ind2022/park-service', {
  title: ['园区服务机构引进奖励', 'Award to park service bodies'],
  subject: ['enterprise', 'organisation'],
  support: 'introduction',
  cites: ind2022('一/2¶1'),
  register: ['ind2022/一.2#4'],
  by: [
    offices.industry,
    offices.commerce,
    offices.developmentReform,
    offices.finance,
    offices.stateAssets,
    offices.smallBusiness,
    offices.districts,
  ],

  when: broughtProject,

  pays: upTo(landedInvestment.cappedAt(wan(1000))),

  readings: {
    一定比例: [
      '比例在缺失的附件里，只能算上限',
      'the rate stood in the annex that is lost; only the ceiling can be computed',
    ],
  },
})
const parkServiceExamples = examples(parkService, {
  on,
  given: [broughtProject.holds(), landedInvestment.of(yi(5))],
  rows: [
    [['引进 5 亿元项目', 'a project of half a billion'], [], between(yuan(0), wan(1000))],
    [
      ['投资只有 600 万元', 'an investment of six million'],
      [landedInvestment.of(wan(600))],
      between(yuan(0), wan(600)),
    ],
    [['没有引进或未经认定', 'nothing brought in'], [broughtProject.fails()], notEligible],
    [['尚待认定', 'open until it is confirmed'], [broughtProject.notKnown()], open(yuan(0), wan(1000))],
  ],
})

export const firstEntry = measure('ind2022/first-entry', {
  title: ['首次入规且次年增长奖励', 'Award for entering the base and growing'],
  support: 'growth',
  cites: ind2022('七/27¶1'),
  register: ['ind2022/七.27#1'],
  by: [offices.smallBusiness, offices.industry, offices.districts],

  when: all(manufacturer.industrial, firstAboveScale, nextYearOutput.exceeds(entryYearOutput)),

  pays: upTo(wan(20)),
  limit: { once: true },

  readings: {
    正增长: ['次年产值高于入库当年，持平不算', 'output of the next year above that of entry; level is not enough'],
  },
})
const firstEntryExamples = examples(firstEntry, {
  on,
  given: [
    manufacturer.industrial.holds(),
    firstAboveScale.holds(),
    entryYearOutput.of(wan(2500)),
    nextYearOutput.of(wan(2800)),
  ],
  rows: [
    [['首次入规且增长', 'entered and grew'], [], between(yuan(0), wan(20))],
    [['持平不算增长', 'level is no growth'], [nextYearOutput.of(wan(2500))], notEligible],
    [
      ['多一分钱即增长', 'one fen more is growth'],
      [nextYearOutput.of(plus(wan(2500), fen(1)))],
      between(yuan(0), wan(20)),
    ],
    [['不是首次入规', 'not the first time'], [firstAboveScale.fails()], notEligible],
    [['不是工业企业', 'not an industrial enterprise'], [manufacturer.industrial.fails()], notEligible],
    [['此前已获即不再给', 'not a second time'], [paidBefore.of(fen(1))], notEligible],
    [['次年产值未知', 'open while it is unknown'], [nextYearOutput.notKnown()], open(yuan(0), wan(20))],
  ],
})

const o = offices
/** Who answers for an item, as the text names them after it. */
const answering: Readonly<Record<string, readonly Office[]>> = {
  '一/3¶1': [o.finance, o.industry, o.developmentReform, o.scienceTechnology, o.districts],
  '二/7¶1': [
    o.finance,
    o.developmentReform,
    o.industry,
    o.smallBusiness,
    o.stateAssets,
    o.localFinance,
    o.securitiesRegulator,
    o.districts,
  ],
  '二/10¶1': [o.environment, o.districts],
  '二/12¶1': [o.education, o.humanResources],
  '四/17¶1': [o.scienceTechnology, o.industry, o.developmentReform, o.civilAffairs, o.localFinance],
  '四/18¶1': [o.developmentReform, o.industry, o.scienceTechnology],
  '四/20¶1': [o.industry, o.communications, o.districts],
  '五/22¶1': [o.industry, o.health, o.transport, o.housing, o.finance, o.districts],
  '七/27¶1': [o.smallBusiness, o.industry, o.districts],
}
const decidedBy = (
  id: string,
  title: readonly [string, string],
  locator: Parameters<typeof ind2022>[0],
  row: string,
  subject: 'enterprise' | 'project' | 'person',
  support: string,
  claims: readonly [Claim, ...Claim[]],
  what: readonly [string, string],
  paid: readonly [string, string],
  kind: 'decided' | 'in-kind' = 'decided',
) =>
  benefit(id, {
    title,
    subject,
    support,
    cites: ind2022(locator),
    register: [row],
    by: answering[locator] ?? [o.industry],
    on,
    claims,
    pays: kind === 'decided' ? decided(what) : inKind(what),
    paid,
  })

export const grants = [
  { measure: parkService, examples: parkServiceExamples },
  decidedBy(
    'ind2022/major-project',
    ['重大项目转移支付与企业支持', 'Support for major projects'],
    '一/3¶1',
    'ind2022/一.3#1',
    'project',
    'project-investment',
    [so(works.majorHighEnd, '不是重大项目', 'not a major project')],
    ['参照已引进的同类项目', 'in line with comparable projects'],
    ['高端先进制造业重大项目', 'a major project'],
  ),
  decidedBy(
    'ind2022/shenshan-top-up',
    ['深汕合作区叠加资助', 'Added support in Shenshan'],
    '一/3¶1',
    'ind2022/一.3#2',
    'project',
    'project-investment',
    [
      so(works.majorHighEnd, '不是重大项目', 'not a major project'),
      so(works.inShenshan, '不在深汕', 'not in Shenshan'),
      so(works.provincialConditions, '不符合省级政策', 'outside the provincial policy'),
    ],
    ['可叠加省级重大项目政策', 'the provincial policy may be had on top'],
    ['落户深汕的重大项目', 'a major project in Shenshan'],
  ),
  decidedBy(
    'ind2022/listing',
    ['上市企业支持', 'Support for listing'],
    '二/7¶1',
    'ind2022/二.7#2',
    'enterprise',
    'listing',
    [so(builder.listed, '没有上市', 'not listed')],
    ['按上市培育政策', 'by the policy on listing'],
    ['成功上市', 'listed'],
    'in-kind',
  ),
  decidedBy(
    'ind2022/environment-advice',
    ['免费环保咨询', 'Free environmental advice'],
    '二/10¶1',
    'ind2022/二.10#3',
    'project',
    'service',
    [so(works.advanced, '不是先进制造业项目', 'no advanced manufacturing')],
    ['由专业机构提供环保咨询，不收费', 'advice from professional bodies, free of charge'],
    ['先进制造业项目', 'a project of advanced manufacturing'],
    'in-kind',
  ),
  decidedBy(
    'ind2022/skilled-talent',
    ['技能人才奖励', 'Awards for skilled talent'],
    '二/12¶1',
    'ind2022/二.12#2',
    'person',
    'talent',
    [so(skilledTalent.selected, '没有入选', 'not selected')],
    ['奖金或研修资助按另行规定', 'a bonus or study grant by other rules'],
    ['入选鹏城工匠', 'a city craftsman'],
  ),
  decidedBy(
    'ind2022/innovation-carrier',
    ['创新载体建设支持', 'Support of innovation carriers'],
    '四/17¶1',
    'ind2022/四.17',
    'enterprise',
    'carrier',
    [so(firm.innovationCarrier, '不是所列载体', 'not a listed carrier')],
    ['金额未列', 'no figure'],
    ['所列类型的载体', 'a listed carrier'],
  ),
  decidedBy(
    'ind2022/industrial-base',
    ['产业基础再造攻关资助', 'Grant to rebuild the industrial base'],
    '四/18¶1',
    'ind2022/四.18',
    'project',
    'research',
    [so(works.industrialBase, '不是基础再造项目', 'no such project')],
    ['金额未列', 'no figure'],
    ['承担国家项目', 'a national project'],
  ),
  costGrant('ind2022/software-match', {
    title: ['国家工业软件项目配套', 'Match for national software projects'],
    subject: 'project',
    support: 'match',
    cites: ind2022('四/19¶1'),
    register: ['ind2022/四.19#1'],
    on,
    claims: [so(works.nationalSoftware, '没有承担国家项目', 'no national project')],
    cost: project.nationalFunds,
    rate: percent(100),
    cap: null,
    points: [
      [wan(1200), wan(1200)],
      [yi(1), yi(1)],
    ],
  }),
  decidedBy(
    'ind2022/software',
    ['工业软件攻关、首版次与示范资助', 'Other grants for industrial software'],
    '四/19¶1',
    'ind2022/四.19#2',
    'project',
    'research',
    [
      among(
        works.softwareKind,
        [
          'research',
          ['first-version', ['首版次销售', 'a first version']],
          ['demonstration', ['入选示范', 'a demonstration user']],
        ],
        [['none', ['均不是', 'none']]],
      ),
    ],
    ['比例和金额未列', 'neither rate nor figure'],
    ['联合攻关', 'joint research'],
  ),
  decidedBy(
    'ind2022/intelligent-upgrade',
    ['智能制造技改重点资助', 'Support of intelligent upgrades'],
    '四/20¶1',
    'ind2022/四.20#1',
    'project',
    'project-investment',
    [so(technicalUpgrade.intelligent, '不是智能化改造', 'no intelligent upgrade')],
    ['按技术改造政策', 'by the policy on technical upgrades'],
    ['智能化改造项目', 'an intelligent upgrade'],
    'in-kind',
  ),
  ceilingGrant('ind2022/park-network', {
    title: ['园区网络升级改造资助', 'Grant for upgrading park networks'],
    subject: 'project',
    support: 'network',
    cites: ind2022('四/20¶1'),
    register: ['ind2022/四.20#2'],
    by: answering['四/20¶1'] ?? [],
    on,
    claims: [so(works.keyPark, '园区没有入选', 'the park was not selected')],
    ceiling: wan(100),
    paid: ['入选的百家园区', 'one of the hundred parks'],
    notWith: ['infra2022/park-upgrade'],
    readings: {
      一定比例: [
        '比例未列；与信息基础设施措施的同一资助只给一次',
        'no rate; the same grant of the infrastructure measures is paid once only',
      ],
    },
  }),
  costGrant('ind2022/isolation-rooms', {
    title: ['隔离房源建设费补贴', 'Subsidy for isolation rooms'],
    support: 'epidemic',
    cites: ind2022('五/22¶1'),
    register: ['ind2022/五.22'],
    on,
    claims: [so(firm.isolationRooms, '没有建设或未用于公共防疫', 'not built or not used for the public')],
    cost: firm.isolationCost,
    rate: percent(100),
    cap: null,
    points: [
      [wan(200), wan(200)],
      [wan(1500), wan(1500)],
    ],
    readings: { 一定比例: ['比例未列，不超过建设费用本身', 'no rate is given; never more than the cost'] },
  }),
  { measure: firstEntry, examples: firstEntryExamples },
  decidedBy(
    'ind2022/titles',
    ['单项冠军与专精特新奖励', 'Award for champions and specialised firms'],
    '七/27¶1',
    'ind2022/七.27#2',
    'enterprise',
    'honour',
    [so(firm.anyTitle, '没有称号', 'no title')],
    ['一次性奖励，金额见制造强市措施', 'one-off; the sums stand in the manufacturing measures'],
    ['获得称号', 'holds a title'],
  ),
  decidedBy(
    'ind2022/expansion',
    ['扩产增效奖励（2022）', 'Award for growing output (2022)'],
    '七/27¶1',
    'ind2022/七.27#3',
    'enterprise',
    'growth',
    [so(firm.expansionReached, '规模或增速不够', 'output or growth falls short')],
    ['门槛和金额未列', 'neither threshold nor figure'],
    ['达到要求', 'of the required size'],
  ),
]
