import { all, highestOf, measure, yearly } from '@pengce/language'
import { percent, wan, years, yi } from '@pengce/values'
import { enterprise, headquarters, otherSupport } from '@pengce/vocabulary'
import { headquartersBody } from './recognition.ts'
import { ownFiscal, ownRevenue } from './scope.ts'
import { hq2021 } from './source.ts'

const h = headquarters

const grewEachYear = all(
  ownRevenue(1).exceeds(ownRevenue(2)),
  ownRevenue(2).exceeds(ownRevenue(3)),
  ownRevenue(3).exceeds(ownRevenue(4)),
  ownFiscal(1).exceeds(ownFiscal(2)),
  ownFiscal(2).exceeds(ownFiscal(3)),
  ownFiscal(3).exceeds(ownFiscal(4)),
).named('连续3年正增长', 'grew in each of three years')

/** Each later year is above the first of the three, so the first is the one to hold against the figures. */
const reachedEachYear = all(ownRevenue(3).atLeast(yi(10)), ownFiscal(3).atLeast(wan(4000)))
  .named('三年中最早（即最低）的一年达到既有总部企业标准', 'the first and lowest of the three reached the figures')
  .citing(hq2021('第三条¶1（一）'))

export const contributionAward = measure('hq2021/contribution-award', {
  title: ['总部企业贡献奖', 'Contribution award for headquarters'],
  support: 'contribution',
  cites: [hq2021('第六条¶1'), hq2021('第三条¶1（一）'), hq2021('第三十条¶1'), hq2021('第三十二条¶1')],
  register: ['hq2021/第六条', 'hq2021/第二十一条', 'hq2021/第三十二条'],

  when: all(
    headquartersBody,
    h.recognisedAs.isOneOf('existing', 'introduced', 'global500', 'valued', 'approved').citing(hq2021('第十八条¶1')),
    enterprise.operatingSince.heldFor(years(3)),
    grewEachYear,
    reachedEachYear,
  ),
  except: [otherSupport.contribution.citing(hq2021('第二十一条¶1'))],

  pays: yearly(
    ownFiscal(1)
      .less(highestOf(ownFiscal(2), ownFiscal(3)))
      .times(percent(30))
      .cappedAt(wan(2000)),
  ),

  readings: {
    连续3年: [
      '申请前三个年度每年都比上一年增长，因此要看四个年度的数；三年都合第三条第一项，最早一年也须已经营满一年',
      'each of the three years before the application above the one before it, so that four years are looked at; a year of business is asked at the first of the three as well',
    ],
    前两年度最高值: ['指上一年度之前的两个年度', 'of the two years before the preceding year'],
    原则上: [
      '按 2000 万元计算；市政府可以特别决定更高的数额',
      'computed with the ceiling of 20 million; the city may decide otherwise in a special case',
    ],
  },
})
