import { any, decided, inKind, notEligible } from '@pengce/language'
import { fen, minus, plus, wan, yi } from '@pengce/values'
import { costRelief, enterprise, marketEntity, offices } from '@pengce/vocabulary'
import { benefit, ceilingGrant } from '../grant.ts'
import { among, type Claim, so } from '../grant-claim.ts'
import { openRow, thresholdRows } from '../rows.ts'
import { waiver } from '../waiver.ts'
import { firstOf, status } from './gives.ts'
import { market2022, on } from './source.ts'

const listing = {
  cites: market2022('五/（十三）¶1'),
  by: [offices.smallBusiness, offices.localFinance],
  on,
} as const
const first = so(costRelief.neeqFirst, '没有首次挂牌', 'not first quoted')
const { revenue, outputValue } = enterprise
const overHundredBillion: Claim = {
  claim: revenue.exceeds(yi(1000)),
  holds: revenue.of(yi(1200)),
  open: revenue.notKnown(),
  fails: [
    [['恰好 1000 亿元不算', 'exactly a hundred billion is not enough'], revenue.of(yi(1000))],
    [['差一分钱', 'one fen short of it'], revenue.of(minus(yi(1000), fen(1)))],
  ],
  edges: [[['多一分钱', 'one fen more'], revenue.of(plus(yi(1000), fen(1)))]],
}

export const listings = [
  ceilingGrant('market2022/neeq', {
    title: ['新三板首次挂牌奖励', 'Award for first quotation on the NEEQ'],
    support: 'neeq-quotation',
    ...listing,
    register: ['market2022/（十三）#1'],
    claims: [first],
    ceiling: wan(50),
    paid: ['首次挂牌', 'first quoted'],
    limit: { once: true },
    notWith: ['cost2023/neeq-award'],
  }),
  ceilingGrant('market2022/neeq-innovation', {
    title: ['新三板创新层奖励', 'Award for the innovation tier'],
    support: 'neeq-tier',
    ...listing,
    register: ['market2022/（十三）#2'],
    claims: [so(costRelief.neeqInnovation, '没有进入创新层', 'not in the innovation tier'), first],
    ceiling: wan(30),
    paid: ['挂牌后进入创新层', 'in the innovation tier'],
    limit: { once: true },
    notWith: ['cost2023/neeq-innovation-award'],
    readings: { 再给予: ['在挂牌奖励之外另给', 'on top of the award for quotation'] },
  }),
  ceilingGrant('market2022/listing-tutoring', {
    title: ['境内上市辅导奖励', 'Award for finished listing tutoring'],
    support: 'listing-tutoring',
    ...listing,
    register: ['market2022/（十三）#3'],
    claims: [so(marketEntity.listingTutored, '辅导没有完成', 'tutoring is not finished')],
    ceiling: wan(100),
    paid: ['拟上市并完成辅导', 'means to list and has finished the tutoring'],
    notWith: ['cost2023/domestic-listing-award'],
    readings: { 上市辅导: ['完成辅导即可，不等上市', 'finished tutoring is enough; listing is not awaited'] },
  }),
  ceilingGrant('market2022/listed-abroad', {
    title: ['直接境外上市奖励', 'Award for listing abroad'],
    support: 'listing-abroad',
    ...listing,
    register: ['market2022/（十三）#4'],
    claims: [so(costRelief.listedAbroad, '没有直接境外上市', 'not listed directly abroad')],
    ceiling: wan(80),
    paid: ['直接境外上市', 'listed directly abroad'],
    notWith: ['cost2023/overseas-listing-award'],
  }),
  ceilingGrant('market2022/listed-arrival', {
    title: ['上市公司迁入奖励', 'Award for listed companies that move in'],
    support: 'listing-relocation',
    ...listing,
    register: ['market2022/（十三）#5'],
    claims: [
      among(
        marketEntity.listedArrival,
        ['restructured-and-moved', ['quality-moved', ['优质上市公司迁入', 'a quality company moved in']]],
        [
          ['restructured-only', ['重组但注册地没有迁入', 'restructured, the seat stays elsewhere']],
          ['other-moved', ['迁入的不是优质企业', 'moved in, not of quality']],
          ['none', ['没有迁入', 'none moved in']],
        ],
      ),
    ],
    ceiling: wan(500),
    paid: ['重组外地公司并迁入', 'restructured one from elsewhere and moved it here'],
    readings: { 注册地迁入: ['重组和迁入缺一不可', 'restructuring and moving are both needed'] },
  }),
  benefit('market2022/listing-intermediary', {
    title: ['首发中介机构区级经费', 'District money for listing professionals'],
    subject: ['enterprise', 'organisation'],
    support: 'listing-service',
    cites: listing.cites,
    register: ['market2022/（十三）#7'],
    by: [offices.districts],
    on,
    claims: [so(marketEntity.listingIntermediary, '没有贡献', 'no contribution')],
    pays: decided(['各区视贡献决定是否支持和数额', 'whether and how much is for the district, by contribution']),
    paid: ['有贡献的专业机构', 'a professional firm that contributed'],
  }),
  waiver('market2022/own-policy', {
    title: ['千亿企业一企一策', 'A policy of its own for the largest'],
    support: 'own-policy',
    cites: market2022('五/（十五）¶1'),
    register: ['market2022/（十五）#1'],
    by: [offices.industry],
    on,
    claims: [firstOf(overHundredBillion, any(overHundredBillion.claim, outputValue.exceeds(yi(1000))))],
    pays: inKind(['精准服务，一企一策', 'service by a policy of its own']),
    gives: status,
    paid: ['营收 1200 亿元', 'revenue of a hundred and twenty billion'],
    given: [outputValue.of(yi(10))],
    more: [
      ...thresholdRows(
        outputValue,
        yi(1000),
        { below: notEligible, at: notEligible, above: status.yes },
        revenue.of(yi(800)),
      ),
      openRow([outputValue.notKnown(), revenue.of(yi(800))], status.open),
    ],
    readings: {
      营业收入: ['产值或营收任一超过即可，按上一年度', 'output or revenue, either of the year before'],
    },
  }),
  benefit('market2022/key-listed', {
    title: ['重点上市公司市领导挂点', 'Key listed companies served by a city leader'],
    support: 'leader-service',
    cites: market2022('五/（十五）¶1'),
    register: ['market2022/（十五）#3'],
    by: [offices.industry, offices.smallBusiness],
    on,
    claims: [so(marketEntity.keyListed, '不是重点上市公司', 'not a key listed company')],
    pays: inKind(['纳入挂点服务范围', 'among those served by a city leader']),
    paid: ['重点上市公司', 'a key listed company'],
  }),
]
