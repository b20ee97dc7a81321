import {
  all,
  amountOf,
  any,
  byCase,
  lowestOf,
  measure,
  none,
  paidBefore,
  received,
  text,
  yearly,
} from '@pengce/language'
import { wan, years, yuan } from '@pengce/values'
import { household, talent, talentHousing } from '@pengce/vocabulary'
import { earlierLeadingTalentRent } from './earlier-rent.ts'
import { leadingTalentRent } from './leading-talent-rent.ts'
import { homes, yearsDrawn } from './quantities.ts'
import { talent2014, topUpBenefit } from './source.ts'
import {
  assessmentFailed,
  boughtWithSupport,
  hukouWhereAsked,
  inTime,
  leading,
  otherHousing,
  paymentEnded,
  working,
} from './terms.ts'

const { tier, raisedTier } = talent
const { commodityHomes } = household
const { employerShare, purchaseInstalments, rentFreeMonths, rentFreeArea, publicRent } = talentHousing
const { earlierInterestSubsidy, provincialSubsidy } = talentHousing

/** What the rent-free home would have cost at the public-rental rent. */
const rentSaved = rentFreeMonths
  .each(rentFreeArea.each(publicRent))
  .named('按公租房标准计算的免租期租金', 'the rent saved')
export const rentDrawn = received(leadingTalentRent, 'person')
export const earlierRentDrawn = received(earlierLeadingTalentRent, 'person')
/** What a rise in level brought while instalments run. */
export const toppedUp = received({ id: topUpBenefit.id, title: text(topUpBenefit.words) }, 'person')

/** The most government pays in all, by level. */
export const ceilingInAll = { national: wan(75), local: wan(50), reserve: wan(40) } as const
const hasRisen = toppedUp.exceeds(yuan(0))
/** Once a difference was paid, the ceiling of the level risen to, which may be the spouse's. */
const ceiling = byCase(
  [
    [all(hasRisen, raisedTier.is('national')), ceilingInAll.national],
    [all(hasRisen, raisedTier.is('local'), tier.is('reserve')), ceilingInAll.local],
  ],
  tier.pays(ceilingInAll),
)

export const homePurchase = measure('talent2014/home-purchase', {
  title: ['领军人才购房补贴', 'Purchase subsidy for leading talent'],
  subject: 'person',
  support: 'purchase',
  cites: [
    talent2014('第十六条¶1'),
    talent2014('第十六条¶2'),
    talent2014('第十六条¶2（一）'),
    talent2014('第十六条¶2（二）'),
    talent2014('第十六条¶2（三）'),
    talent2014('第十六条¶3'),
    talent2014('第十七条¶1'),
    talent2014('第十七条¶2'),
    talent2014('第十八条¶1'),
    talent2014('第九条¶5'),
  ],
  register: [
    'talent2014/第十六条.1',
    'talent2014/第十六条.2',
    'talent2014/第十六条.3',
    'talent2014/第十六条.4',
    'talent2014/第十七条.1#2',
    'talent2014/第十七条.2',
    'talent2014/第十八条.1#1',
    'talent2014/第十八条.1#2',
    'talent2014/第三十一条.1#3',
    'talent2014/第三十三条.2#1',
    'talent2014/第三十三条.2#2',
    'talent2014/第九条.3',
    'talent2014/第九条.5',
  ],

  when: all(
    leading,
    hukouWhereAsked,
    none(boughtWithSupport),
    any(
      commodityHomes.atMost(homes(1)),
      paidBefore.exceeds(yuan(0)).named('已开始续发', 'instalments run').citing(talent2014('第十六条¶4')),
    ),
    working,
    inTime,
    purchaseInstalments.below(yearsDrawn(5)),
  ),
  except: [otherHousing, assessmentFailed, paymentEnded],

  pays: yearly(lowestOf(employerShare, tier.pays({ national: wan(15), local: wan(10), reserve: wan(8) })), {
    atMost: years(5),
    left: amountOf(yearsDrawn(5)).less(purchaseInstalments).orNothing(),
    paidEvery: 'year',
  }),
  limit: { inTotal: ceiling.less(toppedUp).orNothing() },

  notWith: [
    'talent2014/leading-talent-rent',
    'talent2014/earlier-leading-talent-rent',
    'talent2014/public-rental',
    'talent2014/public-rental-queue',
  ],
  deducts: [rentDrawn, earlierRentDrawn, earlierInterestSubsidy, rentSaved, provincialSubsidy],

  readings: {
    '1∶1': [
      '政府每年补的与用人单位当年实际补的相等，以当年上限为止；当年没有用足的额度不结转',
      "government matches what the employer paid for the year, up to the year's ceiling; unused room does not carry over",
    ],
    相应扣减: [
      '从补贴总额中扣减，文本没有指定从哪一年扣；余额不足当年标准的，当年只发余额',
      'taken off the sum of all years; the text does not say which year bears it, and no year pays more than is left',
    ],
    总额: [
      '本人或配偶层级提升后补发的差额也占总额，连同差额续发到提升后层级的总额为止',
      'the difference paid after a rise in level, the spouse’s too, is part of it: with it instalments run on to the ceiling of the new level',
    ],
    不超过一套: ['没有商品住房的也符合', 'whoever owns none meets it as well'],
    剩余部分: ['中断的年份顺延，不作废', 'years missed between employers are paid later and not lost'],
  },
})
