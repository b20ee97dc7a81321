import { all, any, byCase, given, lowestOf, measure, none, paidBefore, received, totalOf, upTo } from '@pengce/language'
import { yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { earlierHomePurchase } from './earlier-purchase.ts'
import { ceilingInAll, homePurchase } from './home-purchase.ts'
import { talent2014, topUpBenefit } from './source.ts'
import { certificateValid, fullTime, groundToEnd, otherHousing } from './terms.ts'

const { tierWhenPaid, raisedTier } = talent
const { employerShareInAll } = talentHousing
export const drawn = received(homePurchase, 'person')
export const earlierDrawn = received(earlierHomePurchase, 'person')
const drawnInAll = totalOf(drawn, earlierDrawn)
const ceilingNow = byCase([[raisedTier.is('national'), ceilingInAll.national]], ceilingInAll.local)
const ceilingThen = byCase([[tierWhenPaid.is('local'), ceilingInAll.local]], ceilingInAll.reserve)

export const purchaseTopUp = measure(topUpBenefit.id, {
  title: topUpBenefit.words,
  subject: 'person',
  support: 'purchase',
  cites: [talent2014('第十八条¶2'), talent2014('第三十五条¶1（一）')],
  register: ['talent2014/第十八条.2'],

  when: all(
    drawnInAll.exceeds(yuan(0)).named('已领取购房补贴', 'has drawn the purchase subsidy'),
    any(
      all(tierWhenPaid.is('reserve'), raisedTier.isOneOf('local', 'national')),
      all(tierWhenPaid.is('local'), raisedTier.is('national')),
    ),
    given(raisedTier.is('local')).require(person.hukou),
    none(household.boughtPolicyHousing, talentHousing.overseasTalentBonus, talentHousing.subsidyEndedForBreach).citing(
      talent2014('第三十一条¶1'),
    ),
    fullTime,
    certificateValid,
  ),
  except: [otherHousing, groundToEnd],

  pays: upTo(
    lowestOf(ceilingNow.less(ceilingThen), ceilingNow.less(drawn), employerShareInAll.less(drawnInAll))
      .less(paidBefore)
      .orNothing(),
  ),

  readings: {
    差额: [
      '与首次领取时层级的总额之差为限，先前补过的差额算在内；连同本办法下已领的不超过提升后层级的总额，也不超过用人单位历年所补',
      'up to the difference from the ceiling of the first level, what an earlier rise brought being part of it; with what was drawn under these rules never beyond the ceiling of the new level, nor beyond what the employer paid in all',
    ],
    已经领取购房补贴: [
      '按旧办法受理的也算已领；它不妨碍补差，其他购房优惠仍然妨碍',
      'one accepted under the earlier rules counts as drawn too; it is no bar to the difference, other support for buying a home still is',
    ],
    套数的限制: ['提升后不问有几套商品住房', 'the number of homes no longer matters'],
  },
})
