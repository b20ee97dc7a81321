import { decided, inKind, perEvent } from '@pengce/language'
import { fen, percent, plus, quantity, wan, yi } from '@pengce/values'
import { enterprise, greenBond, greenEvent, greenFinance, offices } from '@pengce/vocabulary'
import { benefit, costGrant, fixedGrant } from '../grant.ts'
import { reaching, so } from '../grant-claim.ts'
import { smallerFirm } from '../size-claims.ts'
import { green2019, usual } from './source.ts'

const { green, regionalMarket, marketServices, competitivenessRulesMet, pollutionInsurance, carbonGuarantor } =
  greenFinance

export const regionalListing = fixedGrant('green2019/regional-listing', {
  title: ['绿色企业区域股权市场挂牌补贴', 'Subsidy for green enterprises on the regional market'],
  support: 'listing',
  cites: green2019('三/（六）¶1'),
  register: ['green2019/（六）.1'],
  limit: { once: true },
  readings: {
    培育服务: ['接受其中任何一种即可', 'any one of the services is enough'],
    中小型: [
      '该句以中小型企业开头，大型企业不补',
      'the sentence begins with smaller enterprises; large ones are left out',
    ],
    每家: ['一家企业只补一次', 'once for an enterprise'],
  },
  on: usual,
  claims: [
    so(green, '不是绿色企业', 'not a green enterprise'),
    smallerFirm,
    so(regionalMarket, '没有挂牌', 'not quoted'),
    reaching(
      marketServices,
      quantity('item', 1),
      quantity('item', 2),
      ['只接受一种服务', 'one service only'],
      ['没有接受培育服务', 'no service at all'],
    ),
    so(competitivenessRulesMet, '不符合细则条件', 'does not meet the implementing rules'),
  ],
  sum: wan(10),
  paid: ['挂牌并接受两种服务', 'quoted, with two services'],
})

export const bondSubsidy = costGrant('green2019/bond', {
  title: ['绿色债券发行补贴', 'Subsidy for green bonds'],
  subject: 'project',
  support: 'bond',
  cites: green2019('三/（七）¶1'),
  register: ['green2019/（七）.1'],
  readings: {
    单个企业: [
      '每个项目各有 50 万元上限，几个项目不合并',
      'each project has its own cap of half a million; several are not added up',
    ],
  },
  on: usual,
  claims: [
    so(enterprise.inShenzhen, '不是本市企业', 'not an enterprise of the city'),
    so(greenBond.issued, '没有成功发行', 'none was issued'),
  ],
  cost: greenBond.size,
  rate: percent(2),
  cap: wan(50),
  recurs: perEvent,
  exact: true,
  points: [
    [wan(2000), wan(40)],
    [plus(wan(2000), fen(1)), wan(40)],
    [wan(2500), wan(50)],
    [yi(5), wan(50)],
  ],
})

export const premiumSubsidy = benefit('green2019/premium', {
  title: ['环境污染责任险保费补贴', 'Premium subsidy for pollution liability insurance'],
  support: 'premium',
  cites: green2019('四/（十三）¶1'),
  register: ['green2019/（十三）'],
  by: [offices.finance],
  on: usual,
  claims: [so(pollutionInsurance, '没有投保', 'not insured')],
  pays: decided(['保费的一定比例，比例未列；由环境保护专项资金列支', 'a share of the premium that is not given']),
  paid: ['已购买环境污染责任保险', 'insured against pollution'],
})

export const carbonGuarantee = benefit('green2019/carbon-guarantee', {
  title: ['碳金融担保风险补偿', 'Risk compensation for carbon finance guarantees'],
  support: 'risk',
  cites: green2019('五/（十六）¶1'),
  register: ['green2019/（十六）'],
  on: usual,
  claims: [so(carbonGuarantor, '没有开展这类担保', 'no such guarantees')],
  pays: decided([
    '纳入政策性融资担保基金的补偿范围，比例未列',
    'within the risk compensation of the guarantee fund; no share is given',
  ]),
  paid: ['开展碳金融担保的机构', 'a guarantor of carbon finance'],
})

export const eventSupport = benefit('green2019/event', {
  title: ['公益绿色金融活动支持', 'Support for public-benefit green finance events'],
  subject: 'event',
  support: 'event',
  cites: green2019('六/（十七）¶1'),
  register: ['green2019/（十七）'],
  on: usual,
  claims: [
    so(greenEvent.policyFit, '不符合政策导向', 'not in line with policy'),
    so(greenEvent.publicBenefit, '没有公益性质', 'of no public benefit'),
    so(greenEvent.byInstitution, '不是金融机构或平台举办', 'held by neither institution nor platform'),
  ],
  pays: inKind(['给予支持，方式和标准未列', 'support; neither form nor standard is given']),
  paid: ['银行举办的公益绿色金融论坛', 'a public-benefit forum held by a bank'],
})
