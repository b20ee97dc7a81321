import { any, decided, inKind } from '@pengce/language'
import { percent, quantity, wan, years } from '@pengce/values'
import { bank, enterprise, soleTrade as firm, marketEntity, offices } from '@pengce/vocabulary'
import { among, benefit, type Claim, ceilingGrant, costGrant, rightOf, so } from '../grant.ts'
import { waiver } from '../waiver.ts'
import { firstOf, status } from './gives.ts'
import { market2022, on } from './source.ts'

const converted = so(firm.converted, '不是转型企业', 'not a converted firm')
export const small: Claim = among(
  enterprise.size,
  ['small', ['micro', ['微型企业', 'a micro firm']]],
  [
    ['medium', ['中型企业', 'a medium firm']],
    ['large', ['大型企业', 'a large firm']],
  ],
)
const threeYears: Claim = {
  claim: firm.convertedOn.heldLessThan(years(3)),
  holds: firm.convertedOn.of('2021-05-01'),
  open: firm.convertedOn.notKnown(),
  fails: [[['恰满三年', 'exactly three years ago'], firm.convertedOn.of('2020-06-01')]],
  edges: [[['差一天满三年', 'a day less than three years'], firm.convertedOn.of('2020-06-02')]],
}

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
  waiver('market2022/assessed-collection', {
    title: ['过渡期内核定征收', 'Assessed collection during transition'],
    support: 'tax',
    cites: market2022('二/（六）¶1'),
    register: ['market2022/（六）#1'],
    by: [offices.tax],
    on,
    claims: [
      firstOf(threeYears, any(threeYears.claim, marketEntity.longerTransition)),
      converted,
      so(marketEntity.accountsIncomplete, '账证齐全', 'the accounts are complete'),
      so(firm.assessedCollection, '不符合法定条件', 'the conditions of the law are not met'),
    ],
    pays: inKind([
      '过渡期内可依法核定征收，过渡期至少三年',
      'tax by assessment in a transition of at least three years',
    ]),
    gives: status,
    paid: ['转型两年、账证不全', 'two years after conversion, accounts incomplete'],
    given: [marketEntity.longerTransition.fails()],
    more: [
      [
        ['获准的过渡期更长', 'a longer transition was allowed'],
        [firm.convertedOn.of('2019-01-01'), marketEntity.longerTransition.holds()],
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
  rightOf('market2022/commerce-priority', {
    title: ['商贸类转型企业三年优先', 'Priority for commerce, three years'],
    support: 'priority',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#2'],
    by: [offices.commerce],
    on,
    claims: [converted, so(firm.commerce, '不是商贸流通类', 'not in commerce'), threeYears],
    what: ['商务项目优先安排的期限', 'term in which commerce projects come first'],
    figure: quantity('month', 36),
    paid: ['转型两年的商贸企业', 'two years after the conversion'],
  }),
  costGrant('market2022/bad-loans', {
    title: ['转型企业不良贷款补偿', 'Compensation of bad loans'],
    support: 'risk',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#4'],
    on,
    claims: [
      so(bank.isBank, '不是银行', 'not a bank'),
      so(firm.badLoan, '不符合资金池规定', 'outside the rules of the pool'),
    ],
    cost: bank.badLoanPrincipal,
    rate: percent(100),
    cap: null,
    points: [
      [wan(300), wan(300)],
      [wan(800), wan(800)],
    ],
    readings: {
      风险补偿: ['比例按资金池规定，不超过不良本金', 'the pool fixes the share; never more than the bad principal'],
    },
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
]
