import { all, any, notEligible, type RowSpec, upTo } from '@pengce/language'
import { wan } from '@pengce/values'
import { enterprise, industrySupport, manufacturer, marketEntity, offices } from '@pengce/vocabulary'
import { grew, industryEntry, outputGrew } from '../first-entry-claims.ts'
import { among, so } from '../grant-claim.ts'
import { openRow } from '../rows.ts'
import { waiver } from '../waiver.ts'
import { firstOf, within } from './gives.ts'
import { market2022, on } from './source.ts'

const { pooledAs, firstPooled, entryYearSales, nextYearSales } = marketEntity
const { firstAboveScale, entryYearOutput, nextYearOutput } = industrySupport

const inIndustry = all(manufacturer.industrial, firstAboveScale, nextYearOutput.exceeds(entryYearOutput))
const tradeEntry = all(
  pooledAs.isOneOf('trade', 'key-services', 'other-services'),
  firstPooled,
  nextYearSales.exceeds(entryYearSales),
)
const entry = { cites: market2022('三/（八）¶1'), limit: { once: true } } as const
const salesGrew = grew(nextYearSales, entryYearSales, wan(1200), wan(1500))
const positive = { 正增长: ['次年高于入库当年，持平不算', 'above the year of entry; level is not enough'] } as const
const inTrade = [pooledAs.of('trade'), firstPooled.holds(), entryYearSales.of(wan(1200)), nextYearSales.of(wan(1500))]
const notIndustry = [manufacturer.industrial.fails(), firstAboveScale.fails()]
const notTrade = [pooledAs.of('industry'), firstPooled.holds(), entryYearSales.of(wan(1)), nextYearSales.of(wan(2))]
const extra = within(wan(10))

export const firstEntry = [
  waiver('market2022/first-entry-industry', {
    title: ['工业企业首次入库奖励', 'First-entry award, industry'],
    support: 'entry',
    cites: entry.cites,
    register: ['market2022/（八）#2'],
    by: [offices.smallBusiness, offices.industry],
    on,
    claims: industryEntry,
    pays: upTo(wan(20)),
    limit: entry.limit,
    notWith: ['ind2022/first-entry'],
    gives: within(wan(20)),
    paid: ['首次入库且次年增长', 'entered and grew the year after'],
    readings: positive,
  }),
  waiver('market2022/first-entry-trade', {
    title: ['服务业和批零企业首次入库奖励', 'First-entry award, services and trade'],
    support: 'entry',
    cites: entry.cites,
    register: ['market2022/（八）#3'],
    by: [offices.smallBusiness, offices.commerce, offices.culture, offices.transport],
    on,
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
    gives: within(wan(10)),
    paid: ['批零企业首次入库且次年增长', 'a trading firm that entered and grew'],
    readings: {
      ...positive,
      服务业企业: [
        '限上住宿餐饮也是服务业；建筑和房地产没有列入',
        'above-quota hotels and caterers are services; building and real estate are not named',
      ],
    },
  }),
  waiver('market2022/high-tech-entry', {
    title: ['国家高企首次入库加奖', 'Extra award for high-tech firms on first entry'],
    support: 'entry-extra',
    cites: market2022('六/（十七）¶1'),
    register: ['market2022/（十七）#2'],
    by: [offices.scienceTechnology],
    on,
    claims: [
      so(enterprise.highTech, '不是国家高企', 'not a national high-tech enterprise'),
      firstOf(outputGrew, any(inIndustry, tradeEntry)),
    ],
    pays: upTo(wan(10)),
    limit: { once: true },
    gives: extra,
    paid: ['工业高企首次入库并增长', 'an industrial high-tech firm entered and grew'],
    given: [manufacturer.industrial.holds(), firstAboveScale.holds(), ...notTrade],
    more: [
      [['工业企业但不是首次入库', 'industrial, not a first entry'], [firstAboveScale.fails()], notEligible],
      [['不是工业企业', 'not industrial'], [manufacturer.industrial.fails()], notEligible],
      [['批零企业首次入库并增长', 'a trading firm entered and grew'], [...notIndustry, ...inTrade], extra.yes],
      [['其他服务业', 'other services'], [...notIndustry, ...inTrade, pooledAs.of('other-services')], extra.yes],
      [['重点服务业', 'key services'], [...notIndustry, ...inTrade, pooledAs.of('key-services')], extra.yes],
      ...salesGrew.fails.map(([says, given]): RowSpec => [says, [notIndustry, inTrade, given].flat(), notEligible]),
      ...salesGrew.edges.map(([says, given]): RowSpec => [says, [notIndustry, inTrade, given].flat(), extra.yes]),
      openRow([...notIndustry, ...inTrade, nextYearSales.notKnown()], extra.open),
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
      [['没有入库', 'not taken in'], [...notIndustry, ...inTrade, pooledAs.of('none')], notEligible],
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
