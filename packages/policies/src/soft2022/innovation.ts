import { between, decided, examples, measure, notEligible, open, settledBetween, yearly } from '@pengce/language'
import { fen, minus, percent, wan, yi, yuan } from '@pengce/values'
import {
  event as anyEvent,
  softwareProject as kind,
  offices,
  project,
  software,
  softwareEvent,
} from '@pengce/vocabulary'
import { benefit, ceilingGrant, costGrant } from '../grant.ts'
import { among, chosen, so } from '../grant-claim.ts'
import { on, soft2022 } from './source.ts'

export const jointResearch = ceilingGrant('soft2022/joint-research', {
  title: ['软件协同攻关项目资助', 'Grant for joint software research'],
  subject: 'project',
  support: 'research',
  cites: soft2022('二/（三）¶1'),
  register: ['soft2022/（三）.1'],
  on,
  claims: [
    so(kind.focusDirection, '不属于重点方向', 'outside the focus directions'),
    so(kind.jointResearch, '不是协同攻关', 'no joint research'),
  ],
  ceiling: wan(3000),
  paid: ['重点方向上的协同攻关', 'joint research within the directions'],
  readings: { 项目承担单位: ['按项目计，不按单位数计', 'for the project, not for each unit'] },
})

export const fullFunding = costGrant('soft2022/full-funding', {
  title: ['悬赏与战略攻关项目全额资助', 'Full funding of bounty and strategic projects'],
  subject: 'project',
  support: 'research',
  cites: soft2022('二/（三）¶1'),
  register: ['soft2022/（三）.2'],
  on,
  claims: [
    among(
      kind.fullyFunded,
      ['bounty', ['strategic', ['战略性攻关重大项目', 'a strategic project']]],
      [['none', ['未经市政府认定', 'not recognised by the municipal government']]],
    ),
  ],
  cost: project.auditedSpending,
  rate: percent(100),
  cap: null,
  exact: true,
  points: [
    [wan(4500), wan(4500)],
    [yi(1), yi(1)],
  ],
  notWith: ['soft2022/joint-research'],
  readings: { 全额资助: ['不受前一句 3000 万元的限制', 'the thirty million of the sentence before does not bind'] },
})

export const newProduct = costGrant('soft2022/new-product', {
  title: ['新产品应用推广项目资助', 'Grant for bringing new products into use'],
  subject: 'project',
  support: 'research',
  cites: soft2022('二/（三）¶1'),
  register: ['soft2022/（三）.3'],
  on,
  claims: [so(kind.newProduct, '不符合条件', 'does not qualify')],
  cost: project.auditedSpending,
  rate: percent(50),
  cap: wan(1000),
  points: [
    [wan(1200), wan(600)],
    [wan(2000), wan(1000)],
    [wan(2500), wan(1000)],
  ],
})

export const upperMatch = benefit('soft2022/upper-match', {
  title: ['国家和省级重大项目配套', 'Match for national and provincial projects'],
  subject: 'project',
  support: 'match',
  cites: soft2022('二/（三）¶1'),
  register: ['soft2022/（三）.4'],
  on,
  claims: [so(kind.upperLevelMajor, '不是该领域的国家或省级项目', 'not such a project')],
  pays: decided(['配套比例未列', 'no matching rate is given']),
  paid: ['国家级重大项目', 'a national project'],
})

export const newPlatform = costGrant('soft2022/new-platform', {
  title: ['新建公共技术平台资助', 'Grant for new public technology platforms'],
  subject: 'project',
  support: 'platform',
  cites: soft2022('二/（四）¶1'),
  register: ['soft2022/（四）.1'],
  on,
  claims: [so(kind.newPlatform, '不符合条件', 'does not qualify')],
  cost: project.auditedSpending,
  rate: percent(50),
  cap: wan(2000),
  points: [
    [wan(3000), wan(1500)],
    [wan(4000), wan(2000)],
    [wan(5000), wan(2000)],
  ],
})

export const existingPlatform = measure('soft2022/existing-platform', {
  title: ['已建公共技术平台运营资助', 'Operating grant for existing platforms'],
  subject: 'project',
  support: 'platform',
  cites: soft2022('二/（四）¶1'),
  register: ['soft2022/（四）.2'],

  when: kind.existingPlatform,

  pays: yearly(
    settledBetween(
      kind.operatingCost.times(percent(20)).cappedAt(wan(500)),
      kind.operatingCost.times(percent(40)).cappedAt(wan(500)),
    ),
  ),

  readings: { 上一年度: ['基数是一年的费用，逐年申请', 'the base is a year’s cost; applied for year by year'] },
})
export const existingPlatformExamples = examples(existingPlatform, {
  on,
  given: [kind.existingPlatform.holds(), kind.operatingCost.of(wan(1000))],
  rows: [
    [['运营费用 1000 万元', 'a cost of ten million'], [], between(wan(200), wan(400))],
    [
      ['上端恰到 500 万元', 'the upper end reaches the cap'],
      [kind.operatingCost.of(wan(1250))],
      between(wan(250), wan(500)),
    ],
    [
      ['上端差一分钱到上限', 'the upper end one fen below the cap'],
      [kind.operatingCost.of(minus(wan(1250), fen(1)))],
      between(minus(wan(250), fen(1)), minus(wan(500), fen(1))),
    ],
    [['上端封顶', 'the upper end is capped'], [kind.operatingCost.of(wan(2000))], between(wan(400), wan(500))],
    [
      ['下端差一分钱到上限', 'the lower end one fen below the cap'],
      [kind.operatingCost.of(minus(wan(2500), fen(1)))],
      between(minus(wan(500), fen(1)), wan(500)),
    ],
    [['下端恰到上限', 'the lower end reaches the cap'], [kind.operatingCost.of(wan(2500))], wan(500)],
    [['下端也封顶', 'both ends are capped'], [kind.operatingCost.of(wan(3000))], wan(500)],
    [['不是符合条件的平台', 'does not qualify'], [kind.existingPlatform.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [kind.existingPlatform.notKnown()], open(wan(200), wan(400))],
    [['费用未知', 'a range while the cost is unknown'], [kind.operatingCost.notKnown()], between(yuan(0), wan(500))],
  ],
})

export const codeContribution = ceilingGrant('soft2022/code-contribution', {
  title: ['开源社区代码贡献奖励', 'Award for contributing code'],
  subject: ['enterprise', 'organisation'],
  support: 'open-source',
  cites: soft2022('二/（四）¶1'),
  register: ['soft2022/（四）.3'],
  on,
  claims: [so(software.codeContribution, '排名不在前列', 'not among the leaders')],
  ceiling: wan(500),
  paid: ['合入量排名前列', 'among the leading contributors'],
})

export const openSourceProject = ceilingGrant('soft2022/open-source-project', {
  title: ['优质开源项目奖励', 'Award for good open-source projects'],
  subject: 'project',
  support: 'open-source',
  cites: soft2022('二/（四）¶1'),
  register: ['soft2022/（四）.4'],
  on,
  claims: [so(kind.openSource, '达不到三高', 'falls short of the three qualities')],
  ceiling: wan(300),
  paid: ['优质开源项目', 'a good open-source project'],
})

export const ecosystem = benefit('soft2022/ecosystem', {
  title: ['重大生态平台一事一议', 'Case-by-case support for ecosystems'],
  subject: 'project',
  support: 'platform',
  cites: soft2022('二/（五）¶1'),
  register: ['soft2022/（五）.1'],
  on,
  claims: [so(kind.ecosystem, '不是重大生态平台', 'no major ecosystem platform')],
  pays: decided(['一事一议，可参照已落地的同类项目', 'case by case, in line with comparable projects']),
  paid: ['重大生态平台', 'a major ecosystem platform'],
})

export const event = costGrant('soft2022/event', {
  title: ['软件品牌活动与赛事资助', 'Grant for software events'],
  subject: 'event',
  support: 'event',
  cites: soft2022('二/（七）¶1'),
  register: ['soft2022/（七）.1'],
  on,
  claims: [
    chosen(
      softwareEvent.kind,
      'brand',
      'commissioned',
      '受委托的活动另按财政标准',
      'a commissioned event has its own rule',
    ),
  ],
  cost: anyEvent.auditedSpending,
  rate: percent(50),
  cap: wan(300),
  points: [
    [wan(400), wan(200)],
    [wan(600), wan(300)],
    [wan(800), wan(300)],
  ],
  readings: {
    最高300万元: ['按一次活动计', 'for one event'],
    以上活动: [
      '受委托举办的只按财政标准，不再按本项',
      'an event held on commission goes by the standards of public finance alone',
    ],
  },
})
export const commissionedEvent = benefit('soft2022/commissioned-event', {
  title: ['受委托活动按财政标准支持', 'Support for commissioned events'],
  subject: 'event',
  support: 'event',
  cites: soft2022('二/（七）¶1'),
  register: ['soft2022/（七）.2'],
  by: [offices.finance],
  on,
  claims: [chosen(softwareEvent.kind, 'commissioned', 'brand', '不是受委托举办', 'not held on commission')],
  pays: decided(['按有关财政标准', 'by the standards of public finance']),
  paid: ['受市政府委托举办', 'held on commission of the city'],
})
