import { decided } from '@pengce/language'
import { wan } from '@pengce/values'
import { enterprise, marketEntity, offices } from '@pengce/vocabulary'
import { benefit, ceilingGrant } from '../grant.ts'
import { among, so } from '../grant-claim.ts'
import { market2022, on } from './source.ts'

export const growing = [
  benefit('market2022/growth-award', {
    title: ['扩产增效阶梯奖励', 'Tiered award for growth'],
    support: 'growth',
    cites: market2022('三/（十）¶1'),
    register: ['market2022/（十）#1'],
    by: [offices.smallBusiness, offices.industry, offices.commerce],
    on,
    claims: [
      so(marketEntity.growthStandardReached, '增速不达标', 'growth falls short'),
      among(
        marketEntity.pooledAs,
        [
          'industry',
          ['trade', ['限上批零企业', 'above-quota trade']],
          ['key-services', ['重点服务业企业', 'key services']],
        ],
        [
          ['other-services', ['不是重点的服务业', 'services that are not key']],
          ['other', ['其他类别', 'another category']],
          ['none', ['不在库', 'not among the larger firms']],
        ],
      ),
    ],
    pays: decided(['标准和档次由主管部门确定', 'standard and tiers are set by the offices']),
    paid: ['规上工业企业增速达标', 'an above-scale industrial firm grew enough'],
  }),
  ceilingGrant('market2022/share-reform', {
    title: ['规上企业上市改制奖励', 'Award for restructuring to list'],
    support: 'restructuring',
    cites: market2022('三/（十）¶1'),
    register: ['market2022/（十）#2'],
    by: [offices.smallBusiness, offices.localFinance],
    on,
    claims: [
      so(marketEntity.restructured, '没有为上市改制', 'not restructured to list'),
      so(enterprise.aboveScale, '规模以下', 'below scale'),
    ],
    ceiling: wan(50),
    paid: ['规上企业完成改制', 'an above-scale firm restructured'],
  }),
]
