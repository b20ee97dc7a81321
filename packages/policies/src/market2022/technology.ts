import { all, any, define, inKind, not, notEligible, upTo, yearly } from '@pengce/language'
import { quantity, wan, years } from '@pengce/values'
import { enterprise, marketEntity, offices } from '@pengce/vocabulary'
import { benefit, ceilingGrant } from '../grant.ts'
import { among, type Claim, so } from '../grant-claim.ts'
import { openRow, thresholdRows } from '../rows.ts'
import { waiver } from '../waiver.ts'
import { firstOf, status, within } from './gives.ts'
import { market2022, on } from './source.ts'

const { valuation, privatelyFunded, unicornPool, highTechReserve } = marketEntity
const { foundedOn } = enterprise
const billion = quantity('usd', 1_000_000_000)

export const unicorn = define('market2022/unicorn', {
  title: ['独角兽企业', 'Unicorn'],
  cites: market2022('附件/五¶1'),
  register: ['market2022/附件.五'],
  says: [
    '四项同时具备：成立不超过十年、估值高于 10 亿美元、有过私募投资、还没有上市',
    'all four: founded at most ten years ago, valued above a billion US dollars, privately funded, not yet listed',
  ],
  means: all(foundedOn.heldAtMost(years(10)), valuation.exceeds(billion), privatelyFunded, not(enterprise.listed)),
})
const young: Claim = {
  claim: any(unicorn, unicornPool),
  holds: foundedOn.of('2018-03-01'),
  open: foundedOn.notKnown(),
  fails: [[['十年零一天', 'ten years and a day'], foundedOn.of('2013-05-31')]],
  edges: [
    [['恰好十年', 'exactly ten years'], foundedOn.of('2013-06-01')],
    [['差一天十年', 'a day less than ten years'], foundedOn.of('2013-06-02')],
  ],
}
const highTech = so(enterprise.highTech, '既非高企也不在库', 'neither high-tech nor in the reserve')

export const technology = [
  ceilingGrant('market2022/high-tech-district', {
    title: ['新认定引进高企区级奖励', 'District award for new high-tech firms'],
    support: 'high-tech',
    cites: market2022('六/（十六）¶1'),
    register: ['market2022/（十六）#3'],
    by: [offices.districts],
    on,
    claims: [
      among(
        marketEntity.highTechStep,
        ['recognised', ['introduced', ['新引进', 'newly brought in']]],
        [
          ['held', ['早已认定', 'recognised before']],
          ['none', ['不是高企', 'not high-tech']],
        ],
      ),
    ],
    ceiling: wan(50),
    paid: ['新认定的国家高企', 'newly recognised'],
  }),
  waiver('market2022/research', {
    title: ['高企和入库企业研发资助', 'Yearly research grant for high-tech firms'],
    support: 'research',
    cites: market2022('六/（十八）¶1'),
    register: ['market2022/（十八）#2'],
    by: [offices.scienceTechnology],
    on,
    claims: [firstOf(highTech, any(enterprise.highTech, highTechReserve))],
    pays: yearly(upTo(wan(300))),
    gives: within(wan(300)),
    paid: ['国家高企，每年最高 300 万元', 'a high-tech firm: at most three million a year'],
    given: [highTechReserve.fails()],
    more: [
      [
        ['不是高企但在培育库', 'not yet high-tech, in the reserve'],
        [enterprise.highTech.fails(), highTechReserve.holds()],
        within(wan(300)).yes,
      ],
    ],
  }),
  waiver('market2022/unicorn-priority', {
    title: ['独角兽企业市级政策优先', 'Priority for unicorns'],
    support: 'priority-unicorn',
    cites: market2022('七/（二十）¶1'),
    register: ['market2022/（二十）'],
    by: [offices.industry, offices.smallBusiness],
    on,
    claims: [young],
    pays: inKind(['市级重点专项资金优先支持', 'municipal key funds come first to them']),
    gives: status,
    paid: ['五年前成立的独角兽', 'a unicorn founded five years ago'],
    given: [
      valuation.of(quantity('usd', 1_500_000_000)),
      privatelyFunded.holds(),
      enterprise.listed.fails(),
      unicornPool.fails(),
    ],
    more: [
      ...thresholdRows(valuation, billion, { below: notEligible, at: notEligible, above: status.yes }),
      ...[valuation, privatelyFunded, enterprise.listed].map((fact) => openRow(fact.notKnown(), status.open)),
      [['没有私募投资', 'no private investment'], [privatelyFunded.fails()], notEligible],
      [['已经上市', 'already listed'], [enterprise.listed.holds()], notEligible],
      [
        ['在库企业不看四项', 'a pool firm needs none of the four'],
        [enterprise.listed.holds(), unicornPool.holds()],
        status.yes,
      ],
    ],
  }),
  benefit('market2022/unicorn-stake', {
    title: ['国资参股投入视同利润', 'State stakes may count as profit'],
    subject: ['enterprise', 'organisation'],
    support: 'assessment',
    cites: market2022('七/（二十一）¶1'),
    register: ['market2022/（二十一）#2'],
    by: [offices.stateAssets],
    on,
    claims: [
      so(marketEntity.unicornStake, '没有参股这类项目', 'no stake in such a project'),
      so(marketEntity.municipalCapital, '不是市属国资', 'not state capital of the city'),
      so(marketEntity.outlayMeasured, '投入不可量化', 'the outlay cannot be put in figures'),
    ],
    pays: inKind(['考核时该投入可当作利润', 'the outlay may be treated as profit in assessment']),
    paid: ['市属国资参股且投入可量化', 'municipal capital with a measured outlay'],
    readings: { 可视同: ['是可以而非必须', 'it may, it need not'] },
  }),
]
