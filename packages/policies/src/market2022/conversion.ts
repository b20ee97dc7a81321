import { any, decided, inKind } from '@pengce/language'
import { quantity } from '@pengce/values'
import { soleTrade as firm, marketEntity, offices } from '@pengce/vocabulary'
import {
  badLoans,
  converted,
  convertedWithinThreeYears,
  marketOperator,
  straightConversion,
  withinThreeYears,
} from '../conversion-claims.ts'
import { benefit, ceilingGrant, costGrant, rightOf } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { smallFirm } from '../size-claims.ts'
import { waiver } from '../waiver.ts'
import { firstOf, status } from './gives.ts'
import { market2022, on } from './source.ts'

const threeYears = convertedWithinThreeYears('2020-06-01')

export const conversion = [
  benefit('market2022/market-operator', {
    ...marketOperator,
    support: 'conversion-guidance',
    cites: market2022('二/（四）¶1'),
    register: ['market2022/（四）#2'],
    by: [offices.marketRegulation, offices.districts],
    on,
    pays: decided(['可以奖励，数额未列', 'may be rewarded; no figure']),
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
    ...straightConversion,
    support: 'entry',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#1'],
    by: [offices.marketRegulation, offices.smallBusiness, offices.industry, offices.commerce],
    on,
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
    readings: withinThreeYears,
  }),
  costGrant('market2022/bad-loans', {
    ...badLoans,
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#4'],
    by: [offices.smallBusiness, offices.localFinance],
    on,
    notWith: ['s2e2022/bad-loans'],
  }),
  benefit('market2022/national-relief', {
    title: ['转型小微企业税费减免与补贴', 'National relief for converted small firms'],
    support: 'relief',
    cites: market2022('二/（七）¶1'),
    register: ['market2022/（七）#5'],
    by: [offices.tax, offices.humanResources],
    on,
    claims: [converted, smallFirm],
    pays: inKind([
      '减税、创业和社保补贴、研发加计扣除，数额依国家规定',
      'lower taxes, start-up and insurance subsidies, extra deduction for research, as national rules say',
    ]),
    paid: ['转型后的小型企业', 'a small firm after conversion'],
  }),
]
