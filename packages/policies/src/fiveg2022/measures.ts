import { between, decided, examples, measure, notEligible, open, paidBefore, yearly } from '@pengce/language'
import { percent, quantity, wan, yuan } from '@pengce/values'
import { enterprise, telecomFirm as firm, networkProject as kind, offices } from '@pengce/vocabulary'
import { also, benefit, ceilingGrant, costGrant, fixedGrant, unitGrant } from '../grant.ts'
import { reaching, so } from '../grant-claim.ts'
import { fiveg2022 } from './source.ts'

const on = '2024-06-01'
const one = quantity('item', 1)
const classes = { general: wan(500), key: wan(1000), major: wan(3000), none: yuan(0) } as const

function researchGrant(
  id: string,
  title: readonly [string, string],
  fact: typeof kind.chipResearch,
  cites: ReturnType<typeof fiveg2022>,
  row: string,
) {
  const built = measure(id, {
    title,
    subject: 'project',
    support: 'research',
    cites,
    register: [row],

    when: fact.isOneOf('general', 'key', 'major'),

    pays: fact.pays(classes).asCeiling(),
  })
  return {
    measure: built,
    examples: examples(built, {
      on,
      given: [fact.of('general')],
      rows: [
        [['面上项目', 'a general project'], [], between(yuan(0), wan(500))],
        [['重点项目', 'a key project'], [fact.of('key')], between(yuan(0), wan(1000))],
        [['重大项目', 'a major project'], [fact.of('major')], between(yuan(0), wan(3000))],
        [['不是攻关项目', 'no such project'], [fact.of('none')], notEligible],
        [['类别未知', 'open while the class is unknown'], [fact.notKnown()], open(yuan(0), wan(3000))],
      ],
    }),
  }
}

export const grants = [
  researchGrant(
    'fiveg2022/chip-research',
    ['5G网络设备芯片攻关资助', 'Grant for 5G chip research'],
    kind.chipResearch,
    fiveg2022('二/3¶1'),
    'fiveg2022/二.3',
  ),
  researchGrant(
    'fiveg2022/component-research',
    ['5G元器件与核心网攻关资助', 'Grant for 5G component research'],
    kind.componentResearch,
    fiveg2022('二/4¶1'),
    'fiveg2022/二.4#1',
  ),
  costGrant('fiveg2022/component-industry', {
    title: ['5G元器件研发产业化资助', 'Grant for making 5G components'],
    subject: 'project',
    support: 'project-investment',
    cites: fiveg2022('二/4¶1'),
    register: ['fiveg2022/二.4#2'],
    on,
    claims: [so(kind.componentIndustry, '不是研发产业化项目', 'no such project')],
    cost: kind.auditedInvestment,
    rate: percent(30),
    cap: wan(1000),
    exact: true,
    points: [
      [wan(2000), wan(600)],
      [wan(3333), wan(999.9)],
      [wan(3400), wan(1000)],
    ],
  }),
  costGrant('fiveg2022/service-platform', {
    title: ['5G公共服务平台运营资助', 'Grant for running 5G public platforms'],
    subject: 'project',
    support: 'platform',
    cites: fiveg2022('二/6¶1'),
    register: ['fiveg2022/二.6#1'],
    on,
    claims: [so(kind.servicePlatform, '不是公共服务合作平台', 'no such platform')],
    cost: kind.operatingCost,
    rate: percent(40),
    cap: wan(500),
    recurs: yearly,
    points: [
      [wan(1000), wan(400)],
      [wan(1250), wan(500)],
      [wan(1500), wan(500)],
    ],
    readings: {
      服务合作平台: [
        '只及于合作平台，不及于前面的测试平台',
        'the shared-service platforms only, not the testing platforms named before',
      ],
    },
  }),
  costGrant('fiveg2022/custom-modules', {
    title: ['5G模组定制生产资助', 'Grant for customised 5G modules'],
    subject: 'project',
    support: 'project-investment',
    cites: fiveg2022('三/7¶1'),
    register: ['fiveg2022/三.7#1'],
    on,
    claims: [so(kind.customModules, '不是定制化生产', 'no customised production')],
    cost: kind.auditedInvestment,
    rate: percent(30),
    cap: wan(1000),
    exact: true,
    points: [
      [wan(2000), wan(600)],
      [wan(3333), wan(999.9)],
      [wan(3400), wan(1000)],
    ],
  }),
  modulePurchase(),
  costGrant('fiveg2022/terminal-purchase', {
    title: ['5G创新终端采购方奖励', 'Award for buying selected 5G terminals'],
    subject: ['enterprise', 'organisation'],
    support: 'purchase-of-equipment',
    cites: fiveg2022('三/8¶1'),
    register: ['fiveg2022/三.8#1'],
    on,
    claims: [so(firm.boughtSelected, '终端没有入选', 'the terminals were not selected')],
    cost: firm.terminalPurchases,
    rate: percent(20),
    cap: wan(1000),
    exact: true,
    recurs: yearly,
    points: [
      [wan(2000), wan(400)],
      [wan(5000), wan(1000)],
      [wan(6000), wan(1000)],
    ],
    readings: { 最高1000万元: ['每个采购方每年', 'for each buyer and year'] },
  }),
  also(
    unitGrant('fiveg2022/approved-models', {
      title: ['5G产品型号资助', 'Grant for approved 5G models'],
      support: 'certification',
      cites: fiveg2022('三/8¶1'),
      register: ['fiveg2022/三.8#2'],
      on,
      claims: [reaching(firm.modelsApproved, one, one, ['一个型号', 'one model'], ['没有型号', 'no model'])],
      count: firm.modelsApproved,
      each: wan(1),
      cap: wan(20),
      points: [
        [5, wan(5)],
        [1, wan(1)],
        [2, wan(2)],
        [20, wan(20)],
        [25, wan(20)],
      ],
      limit: { inTotal: wan(20) },
      readings: { 单个企业: ['历次合计，不是每年', 'over all applications, not each year'] },
    }),
    {
      on,
      given: [firm.modelsApproved.of(quantity('item', 10))],
      rows: [
        [['此前已得 15 万元，只余 5 万元', 'fifty thousand left of the ceiling'], [paidBefore.of(wan(15))], wan(5)],
        [['此前已得 8 万元', 'eighty thousand before'], [paidBefore.of(wan(8))], wan(10)],
      ],
    },
  ),
  ceilingGrant('fiveg2022/solution-module', {
    title: ['5G解决方案模块资助', 'Grant for selected building blocks'],
    subject: 'project',
    support: 'selection',
    cites: fiveg2022('三/9¶1'),
    register: ['fiveg2022/三.9'],
    on,
    claims: [so(kind.selectedModule, '没有入选', 'not selected')],
    ceiling: wan(100),
    paid: ['入选的模块', 'a selected block'],
    readings: { 模块: ['指方案的组成部分，不是硬件模组', 'a part of a solution, not the hardware module'] },
  }),
  fixedGrant('fiveg2022/bloom-cup', {
    title: ['“绽放杯”一等奖奖励', 'Award for the first prize of the 绽放杯'],
    subject: 'project',
    support: 'contest',
    cites: fiveg2022('四/10¶1'),
    register: ['fiveg2022/四.10#2'],
    on,
    claims: [
      so(kind.bloomCupFirst, '没有获一等奖', 'no first prize'),
      so(enterprise.inShenzhen, '不是本市企业', 'not an enterprise of Shenzhen'),
    ],
    sum: wan(100),
    paid: ['获一等奖', 'first prize'],
  }),
  costGrant('fiveg2022/industrial-internet', {
    title: ['5G+工业互联网项目资助', 'Grant for 5G and industrial internet'],
    subject: 'project',
    support: 'project-investment',
    cites: fiveg2022('四/12¶1'),
    register: ['fiveg2022/四.12'],
    on,
    claims: [so(kind.industrialInternet, '不是这类项目', 'no such project')],
    cost: kind.auditedInvestment,
    rate: percent(30),
    cap: wan(1000),
    points: [
      [wan(2000), wan(600)],
      [wan(3333), wan(999.9)],
      [wan(3400), wan(1000)],
    ],
  }),
  benefit('fiveg2022/district-match', {
    title: ['各区可按比例配套', 'Districts may add to a grant'],
    subject: ['enterprise', 'organisation'],
    support: 'match',
    cites: fiveg2022('六/20¶1'),
    register: ['fiveg2022/六.20#2'],
    by: [offices.districts],
    on,
    claims: [so(firm.grantOfThisDocument, '没有获得资助', 'no grant had')],
    pays: decided(['比例由区决定', 'the share is for the district']),
    paid: ['已获资助', 'a grant had'],
  }),
]

function modulePurchase() {
  return costGrant('fiveg2022/module-purchase', {
    title: ['5G模组采购补贴', 'Subsidy for buying 5G modules'],
    support: 'purchase-of-equipment',
    cites: fiveg2022('三/7¶1'),
    register: ['fiveg2022/三.7#2'],
    on,
    claims: [
      so(firm.terminalMaker, '不是5G终端企业', 'not a terminal enterprise'),
      reaching(
        firm.modulePurchases,
        wan(500),
        wan(1000),
        ['恰好 500 万元', 'exactly five million'],
        ['差一分钱', 'one fen short'],
      ),
    ],
    cost: firm.modulePurchases,
    rate: percent(20),
    cap: wan(500),
    exact: true,
    recurs: yearly,
    points: [
      [wan(1000), wan(200)],
      [wan(500), wan(100)],
      [yuan(5_000_000.01), wan(100)],
      [wan(2500), wan(500)],
      [wan(3000), wan(500)],
    ],
    readings: {
      采购成本: [
        '以全部采购费用为基数，不只是超过 500 万元的部分',
        'the whole of the purchases, not only what exceeds five million',
      ],
    },
  })
}
