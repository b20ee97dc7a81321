import {
  all,
  between,
  define,
  examples,
  granted,
  inKind,
  measure,
  notEligible,
  open,
  settledBetween,
  yearly,
} from '@pengce/language'
import { fen, minus, percent, wan, yi } from '@pengce/values'
import { manufacturingProject as kind, manufacturing, offices } from '@pengce/vocabulary'
import { benefit, ceilingGrant, costGrant, fixedGrant } from '../grant.ts'
import { among, so } from '../grant-claim.ts'
import { mfg2021 } from './source.ts'

const { output, chainIntegration, chainMarketShare, chainPull, supplyChain, operatingInterest } = manufacturing
const on = '2023-06-01'

export const chainLeader = define('mfg2021/chain-leader', {
  title: ['链主企业', 'Chain-leader enterprise'],
  cites: mfg2021('三/（十二）¶1'),
  register: ['mfg2021/（十二）.1'],
  says: [
    '年产值不低于 100 亿元，且集成能力、市场占有率和带动作用三项都突出的制造业企业',
    'a manufacturer of ten billion yuan or more a year, strong in integration, market share and pull on its chain',
  ],
  means: all(manufacturing.isManufacturer, output.atLeast(yi(100)), chainIntegration, chainMarketShare, chainPull),
})
const leader = [
  manufacturing.isManufacturer.holds(),
  output.of(yi(150)),
  chainIntegration.holds(),
  chainMarketShare.holds(),
  chainPull.holds(),
]

export const chainLeaderLand = measure('mfg2021/chain-leader-land', {
  title: ['链主连片土地与部分转让', 'Contiguous land and part transfer for chain leaders'],
  support: 'land',
  cites: mfg2021('三/（十二）¶1'),
  register: ['mfg2021/（十二）.2'],

  when: chainLeader,

  pays: inKind([
    '可受让连片土地统一规划，性质用途不变时可将一定比例转让给核心配套企业',
    'contiguous land to plan as one; a share may pass to core suppliers while its use stays the same',
  ]),
})
export const chainLeaderLandExamples = examples(chainLeaderLand, {
  on,
  given: leader,
  rows: [
    [['产值 150 亿元的链主', 'a leader of fifteen billion'], [], granted],
    [['恰好 100 亿元', 'exactly ten billion'], [output.of(yi(100))], granted],
    [['差一分钱', 'one fen short'], [output.of(minus(yi(100), fen(1)))], notEligible],
    [['不是制造业企业', 'not a manufacturer'], [manufacturing.isManufacturer.fails()], notEligible],
    [['集成能力不强', 'weak integration'], [chainIntegration.fails()], notEligible],
    [['占有率不高', 'low market share'], [chainMarketShare.fails()], notEligible],
    [['带动作用不大', 'little pull'], [chainPull.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [chainPull.notKnown()], open()],
    [['产值未知', 'open while output is unknown'], [output.notKnown()], open()],
  ],
})

export const consortiumDeduction = measure('mfg2021/consortium-deduction', {
  title: ['联合体政府采购价格扣除', 'Price deduction for consortia'],
  support: 'procurement',
  cites: mfg2021('三/（十四）¶1'),
  register: ['mfg2021/（十四）.3'],

  when: all(chainLeader, manufacturing.consortium),

  pays: inKind(
    ['评审时的价格扣除比例', 'deduction from the bid price in evaluation'],
    settledBetween(percent(2), percent(3)),
  ),

  readings: {
    联合体: ['按其中的链主企业判断，中小企业随联合体享受', 'judged by its chain leader; the smaller firms share in it'],
  },
})
export const consortiumExamples = examples(consortiumDeduction, {
  on,
  given: [...leader, manufacturing.consortium.holds()],
  rows: [
    [['链主与中小企业联合投标', 'a leader bids with smaller firms'], [], between(percent(2), percent(3))],
    [['没有组成联合体', 'no consortium'], [manufacturing.consortium.fails()], notEligible],
    [['不是制造业企业', 'not a manufacturer'], [manufacturing.isManufacturer.fails()], notEligible],
    [['带动作用不大，不是链主', 'little pull: no leader'], [chainPull.fails()], notEligible],
    [['集成能力不强，不是链主', 'weak integration: no leader'], [chainIntegration.fails()], notEligible],
    [['占有率不高，不是链主', 'low market share: no leader'], [chainMarketShare.fails()], notEligible],
    [['产值恰为 100 亿元', 'exactly ten billion'], [output.of(yi(100))], between(percent(2), percent(3))],
    [['产值差一分钱', 'one fen short'], [output.of(minus(yi(100), fen(1)))], notEligible],
    [['产值未知', 'open while output is unknown'], [output.notKnown()], open(percent(2), percent(3))],
  ],
})

const champion = (id: string, level: 'nationalChampion' | 'municipalChampion', option: 'enterprise' | 'product') => ({
  id,
  claim: among(
    manufacturing[level],
    [option, ['both', ['两种称号都有', 'holds titles of both kinds']]],
    [[option === 'enterprise' ? 'product' : 'enterprise', ['称号是另一类', 'the title is of the other kind']]],
  ),
})
const titles = {
  nationalEnterprise: champion('mfg2021/national-champion-enterprise', 'nationalChampion', 'enterprise'),
  nationalProduct: champion('mfg2021/national-champion-product', 'nationalChampion', 'product'),
  municipalEnterprise: champion('mfg2021/municipal-champion-enterprise', 'municipalChampion', 'enterprise'),
  municipalProduct: champion('mfg2021/municipal-champion-product', 'municipalChampion', 'product'),
}
const common = { support: 'honour', cites: mfg2021('三/（十三）¶1'), on, limit: { once: true } } as const
const eachOnce = {
  一次性: ['每一称号各奖一次，两种称号都有的两项都给', 'each title once; who holds both has both awards'],
} as const

export const nationalChampionEnterprise = fixedGrant(titles.nationalEnterprise.id, {
  title: ['国家单项冠军示范企业奖励', 'Award for national champion enterprises'],
  ...common,
  register: ['mfg2021/（十三）.1'],
  claims: [titles.nationalEnterprise.claim],
  sum: wan(300),
  paid: ['国家单项冠军示范企业', 'a national champion enterprise'],
  readings: eachOnce,
})
export const nationalChampionProduct = fixedGrant(titles.nationalProduct.id, {
  title: ['国家单项冠军产品奖励', 'Award for national champion products'],
  ...common,
  register: ['mfg2021/（十三）.1'],
  claims: [titles.nationalProduct.claim],
  sum: wan(200),
  paid: ['国家单项冠军产品', 'a national champion product'],
  readings: eachOnce,
})
export const municipalChampionEnterprise = fixedGrant(titles.municipalEnterprise.id, {
  title: ['市级单项冠军企业奖励', 'Award for municipal champion enterprises'],
  ...common,
  register: ['mfg2021/（十三）.2'],
  claims: [titles.municipalEnterprise.claim],
  sum: wan(200),
  paid: ['市级单项冠军企业', 'a municipal champion enterprise'],
  readings: eachOnce,
})
export const municipalChampionProduct = fixedGrant(titles.municipalProduct.id, {
  title: ['市级单项冠军产品奖励', 'Award for municipal champion products'],
  ...common,
  register: ['mfg2021/（十三）.2'],
  claims: [titles.municipalProduct.claim],
  sum: wan(100),
  paid: ['市级单项冠军产品', 'a municipal champion product'],
  readings: eachOnce,
})
export const littleGiant = ceilingGrant('mfg2021/little-giant', {
  title: ['国家“小巨人”企业奖励', 'Award for national Little Giants'],
  ...common,
  register: ['mfg2021/（十三）.3'],
  claims: [so(manufacturing.littleGiant, '不是“小巨人”', 'not a Little Giant')],
  ceiling: wan(50),
  paid: ['国家“小巨人”企业', 'a national Little Giant'],
  readings: { 小巨人: ['未写一次性，按一次理解', 'not called one-off; read as once'] },
})
export const provincialSpecialised = ceilingGrant('mfg2021/provincial-specialised', {
  title: ['省专精特新企业奖励', 'Award for provincial specialised firms'],
  ...common,
  register: ['mfg2021/（十三）.4'],
  claims: [so(manufacturing.provincialSpecialised, '不是省专精特新', 'not a provincial specialised firm')],
  ceiling: wan(20),
  paid: ['省专精特新企业', 'a provincial specialised firm'],
  readings: { 专精特新: ['未写一次性，按一次理解', 'not called one-off; read as once'] },
})

export const supplyChainInterest = costGrant('mfg2021/supply-chain-interest', {
  title: ['供应链企业贷款贴息', 'Interest subsidy for supply-chain enterprises'],
  support: 'interest',
  cites: mfg2021('三/（十四）¶1'),
  register: ['mfg2021/（十四）.2'],
  on,
  claims: [so(supplyChain, '不是供应链企业', 'not a supply-chain enterprise')],
  cost: operatingInterest,
  rate: percent(30),
  cap: wan(300),
  recurs: yearly,
  points: [
    [wan(600), wan(180)],
    [wan(1000), wan(300)],
    [wan(1200), wan(300)],
  ],
  readings: { 最高300万元: ['按申请年度计', 'for each year of application'] },
})

export const assessmentRelief = benefit('mfg2021/assessment-relief', {
  title: ['环评简化或豁免', 'Simpler or no environmental assessment'],
  subject: 'project',
  support: 'permit',
  cites: mfg2021('六/（二十七）¶1'),
  register: ['mfg2021/（二十七）.2'],
  by: [offices.environment],
  on,
  claims: [so(kind.assessedArea, '所在区域未开展评价或不符合条件', 'no regional assessment, or conditions not met')],
  pays: inKind(['环境影响评价简化或豁免', 'the assessment is simplified or waived']),
  paid: ['已开展区域评价且符合条件', 'in an assessed area, conditions met'],
})
