import { all, any, decided, inKind, notEligible, upTo } from '@pengce/language'
import { fen, plus, wan, years } from '@pengce/values'
import {
  bank,
  enterprise,
  soleTrade as firm,
  industrySupport,
  manufacturer,
  marketEntity,
  offices,
} from '@pengce/vocabulary'
import { among, benefit, type Claim, ceilingGrant, so } from '../grant.ts'
import { firstOf, shown, status, within } from './shown.ts'
import { market2022, on } from './source.ts'

const converted = so(firm.converted, '不是转型企业', 'not a converted firm')
export const small: Claim = among(
  enterprise.size,
  ['small', ['micro', ['微型企业', 'a micro firm']]],
  [['medium', ['中型企业', 'a medium firm']]],
)
const threeYears: Claim = {
  claim: firm.convertedOn.heldLessThan(years(3)),
  holds: firm.convertedOn.of('2021-05-01'),
  open: firm.convertedOn.notKnown(),
  fails: [[['恰满三年', 'exactly three years ago'], firm.convertedOn.of('2020-06-01')]],
  edges: [[['差一天满三年', 'a day less than three years'], firm.convertedOn.of('2020-06-02')]],
}
const { longerTransition, pooledAs, firstPooled, entryYearSales, nextYearSales } = marketEntity
const { firstAboveScale, entryYearOutput, nextYearOutput } = industrySupport

const industryEntry = all(manufacturer.industrial, firstAboveScale, nextYearOutput.exceeds(entryYearOutput))
const tradeEntry = all(
  pooledAs.isOneOf('trade', 'key-services', 'other-services'),
  firstPooled,
  nextYearSales.exceeds(entryYearSales),
)
const entry = { cites: market2022('三/（八）¶1'), on, limit: { once: true } } as const
const outputGrew: Claim = {
  claim: nextYearOutput.exceeds(entryYearOutput),
  holds: nextYearOutput.of(wan(2800)),
  open: nextYearOutput.notKnown(),
  fails: [[['持平不算增长', 'level is no growth'], nextYearOutput.of(wan(2500))]],
  edges: [[['多一分钱即增长', 'one fen more is growth'], nextYearOutput.of(plus(wan(2500), fen(1)))]],
}
const salesGrew: Claim = {
  claim: nextYearSales.exceeds(entryYearSales),
  holds: nextYearSales.of(wan(1500)),
  open: nextYearSales.notKnown(),
  fails: [[['持平不算增长', 'level is no growth'], nextYearSales.of(wan(1200))]],
  edges: [[['多一分钱即增长', 'one fen more is growth'], nextYearSales.of(plus(wan(1200), fen(1)))]],
}
const positive = { 正增长: ['次年高于入库当年，持平不算', 'above the year of entry; level is not enough'] } as const
const inTrade = [pooledAs.of('trade'), firstPooled.holds(), entryYearSales.of(wan(1200)), nextYearSales.of(wan(1500))]
const notIndustry = [manufacturer.industrial.fails(), firstAboveScale.fails()]
const notTrade = [pooledAs.of('industry'), firstPooled.holds(), entryYearSales.of(wan(1)), nextYearSales.of(wan(2))]
const extra = within(wan(10))

export const conversion = [
  benefit('market2022/market-operator', {
    title: ['专业市场运营主体奖励', 'Reward for market operators'],
    subject: ['enterprise', 'organisation'],
    support: 'conversion-guidance',
    cites: market2022('二/（四）¶1'),
    register: ['market2022/（四）#2'],
    by: [offices.marketRegulation, offices.districts],
    on,
    claims: [so(firm.marketOperator, '成效不突出', 'results not outstanding')],
    pays: decided(['可以奖励，数额未列', 'may be rewarded; no figure']),
    paid: ['成效突出的运营主体', 'outstanding results'],
    notWith: ['s2e2022/market-operator'],
  }),
  shown('market2022/assessed-collection', {
    title: ['过渡期内核定征收', 'Assessed collection during transition'],
    support: 'tax',
    cites: market2022('二/（六）¶1'),
    register: ['market2022/（六）#1'],
    by: [offices.tax],
    claims: [
      firstOf(threeYears, any(threeYears.claim, longerTransition)),
      converted,
      so(marketEntity.accountsIncomplete, '账证齐全', 'the accounts are complete'),
      so(firm.assessedCollection, '不符合法定条件', 'the conditions of the law are not met'),
    ],
    pays: inKind([
      '过渡期内可依法核定征收，过渡期至少三年',
      'tax by assessment in a transition of at least three years',
    ]),
    comes: status,
    paid: ['转型两年、账证不全', 'two years after conversion, accounts incomplete'],
    also: [longerTransition.fails()],
    rows: [
      [
        ['获准的过渡期更长', 'a longer transition was allowed'],
        [firm.convertedOn.of('2019-01-01'), longerTransition.holds()],
        status.yes,
      ],
    ],
    readings: { 不低于3年: ['三年是下限，更长的以获准期间为准', 'three years are the least; longer if allowed'] },
  }),
  ceilingGrant('market2022/straight-conversion', {
    title: ['直接转为规上限上企业奖励', 'Award for converting straight into a larger firm'],
    support: 'entry',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#1'],
    on,
    claims: [
      converted,
      so(firm.convertedDirectly, '不是直接转为规上或限上', 'not converted straight'),
      so(firm.inStatistics, '没有入库', 'not in the statistics'),
    ],
    ceiling: wan(20),
    paid: ['直接转为规上工业企业并入库', 'converted straight and taken in'],
    limit: { once: true },
    notWith: ['s2e2022/straight-conversion'],
    readings: { 直接转型: ['同一次入库不再另领首次入库奖励', 'one entry brings this award or that of a first entry'] },
  }),
  benefit('market2022/commerce-priority', {
    title: ['商贸类转型企业三年优先', 'Priority for commerce, three years'],
    support: 'priority',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#2'],
    by: [offices.commerce],
    on,
    claims: [converted, so(firm.commerce, '不是商贸流通类', 'not in commerce'), threeYears],
    pays: inKind(['三年内商务项目优先安排', 'commerce projects come first for three years']),
    paid: ['转型两年的商贸企业', 'two years after the conversion'],
  }),
  benefit('market2022/bad-loans', {
    title: ['转型企业不良贷款补偿', 'Compensation of bad loans'],
    support: 'risk',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#4'],
    on,
    claims: [
      so(bank.isBank, '不是银行', 'not a bank'),
      so(firm.badLoan, '不符合资金池规定', 'outside the rules of the pool'),
    ],
    pays: decided(['按风险补偿资金池规定', 'by the rules of the pool']),
    paid: ['转型企业贷款形成不良', 'a loan turned bad'],
    notWith: ['s2e2022/bad-loans'],
  }),
  benefit('market2022/national-relief', {
    title: ['转型小微企业税费减免与补贴', 'National relief for converted small firms'],
    support: 'relief',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#5'],
    on,
    claims: [converted, small],
    pays: inKind([
      '减税、创业和社保补贴、研发加计扣除，数额依国家规定',
      'lower taxes, start-up and insurance subsidies, extra deduction for research, as national rules say',
    ]),
    paid: ['转型后的小型企业', 'a small firm after conversion'],
  }),
  shown('market2022/first-entry-industry', {
    title: ['工业企业首次入库奖励', 'First-entry award, industry'],
    support: 'entry',
    cites: entry.cites,
    register: ['market2022/（八）#2'],
    claims: [
      so(firstAboveScale, '不是首次入库', 'not the first time'),
      so(manufacturer.industrial, '不是工业企业', 'not an industrial enterprise'),
      outputGrew,
    ],
    pays: upTo(wan(20)),
    limit: entry.limit,
    notWith: ['ind2022/first-entry'],
    comes: within(wan(20)),
    paid: ['首次入库且次年增长', 'entered and grew the year after'],
    also: [entryYearOutput.of(wan(2500))],
    readings: positive,
  }),
  shown('market2022/first-entry-trade', {
    title: ['服务业和批零企业首次入库奖励', 'First-entry award, services and trade'],
    support: 'entry',
    cites: entry.cites,
    register: ['market2022/（八）#3'],
    claims: [
      so(firstPooled, '不是首次入库', 'not the first time'),
      among(
        pooledAs,
        [
          'trade',
          ['key-services', ['重点服务业', 'key services']],
          ['other-services', ['其他服务业', 'other services']],
        ],
        [
          ['other', ['建筑业等没有列入', 'building and others are not named']],
          ['industry', ['工业另有奖励', 'industry has an award of its own']],
          ['none', ['没有入库', 'not taken in']],
        ],
      ),
      salesGrew,
    ],
    pays: upTo(wan(10)),
    limit: entry.limit,
    comes: within(wan(10)),
    paid: ['批零企业首次入库且次年增长', 'a trading firm that entered and grew'],
    also: [entryYearSales.of(wan(1200))],
    readings: positive,
  }),
  shown('market2022/high-tech-entry', {
    title: ['国家高企首次入库加奖', 'Extra award for high-tech firms on first entry'],
    support: 'entry-extra',
    cites: market2022('六/（十七）¶1'),
    register: ['market2022/（十七）#2'],
    by: [offices.scienceTechnology],
    claims: [
      so(enterprise.highTech, '不是国家高企', 'not a national high-tech enterprise'),
      firstOf(outputGrew, any(industryEntry, tradeEntry)),
    ],
    pays: upTo(wan(10)),
    limit: { once: true },
    comes: extra,
    paid: ['工业高企首次入库并增长', 'an industrial high-tech firm entered and grew'],
    also: [manufacturer.industrial.holds(), firstAboveScale.holds(), entryYearOutput.of(wan(2500)), ...notTrade],
    rows: [
      [['工业企业但不是首次入库', 'industrial, not a first entry'], [firstAboveScale.fails()], notEligible],
      [['不是工业企业', 'not industrial'], [manufacturer.industrial.fails()], notEligible],
      [['批零企业首次入库并增长', 'a trading firm entered and grew'], [...notIndustry, ...inTrade], extra.yes],
      [['其他服务业', 'other services'], [...notIndustry, ...inTrade, pooledAs.of('other-services')], extra.yes],
      [['重点服务业', 'key services'], [...notIndustry, ...inTrade, pooledAs.of('key-services')], extra.yes],
      [['批零企业持平', 'trade, level'], [...notIndustry, ...inTrade, nextYearSales.of(wan(1200))], notEligible],
      [
        ['批零企业不是首次', 'trade, not the first time'],
        [...notIndustry, ...inTrade, firstPooled.fails()],
        notEligible,
      ],
      [
        ['建筑业没有基础奖励', 'building has no base award'],
        [...notIndustry, ...inTrade, pooledAs.of('other')],
        notEligible,
      ],
    ],
    readings: {
      基础上增加: ['没有首次入库奖励就没有加奖', 'without the award for first entry there is no extra'],
      规模以下: [
        '首次入库即此前在规模以下，不另设条件',
        'a first entry shows that it was below scale; no further test',
      ],
    },
  }),
]
