import {
  all,
  any,
  between,
  byCase,
  examples,
  given,
  lowestOf,
  measure,
  none,
  notEligible,
  open,
  paidBefore,
  received,
  totalOf,
  upTo,
} from '@pengce/language'
import { fen, minus, wan, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { earlierHomePurchase } from './earlier-purchase.ts'
import { ceilingInAll, homePurchase } from './home-purchase.ts'
import {
  atWork,
  certificateRows,
  certified,
  clean,
  endings,
  noSupportYet,
  supportRefusals,
  twoMonthsBehind,
  workRefusals,
} from './ordinary.ts'
import { talent2014 } from './source.ts'
import { certificateValid, fullTime, groundToEnd, otherHousing } from './terms.ts'

const { tierWhenPaid, raisedTier } = talent
const { employerShareInAll } = talentHousing
const drawn = received(homePurchase, 'person')
const earlierDrawn = received(earlierHomePurchase, 'person')
const drawnInAll = totalOf(drawn, earlierDrawn)

export const purchaseTopUp = measure('talent2014/purchase-top-up', {
  title: ['层级提升购房补贴差额', 'Difference of the purchase subsidy after a rise in level'],
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
    lowestOf(
      byCase([[raisedTier.is('national'), ceilingInAll.national]], ceilingInAll.local).less(
        byCase([[tierWhenPaid.is('local'), ceilingInAll.local]], ceilingInAll.reserve),
      ),
      employerShareInAll.less(drawnInAll),
    )
      .less(paidBefore)
      .orNothing(),
  ),

  readings: {
    差额: [
      '与首次领取时层级的总额之差为限，先前补过的差额算在内；政府累计所补不超过用人单位历年所补',
      'up to the difference from the ceiling of the first level, what an earlier rise brought being part of it; government never pays more than the employer did in all',
    ],
    已经领取购房补贴: [
      '按旧办法受理的也算已领；它不妨碍补差，其他购房优惠仍然妨碍',
      'one accepted under the earlier rules counts as drawn too; it is no bar to the difference, other support for buying a home still is',
    ],
    套数的限制: ['提升后不问有几套商品住房', 'the number of homes no longer matters'],
  },
})

export const purchaseTopUpExamples = examples(purchaseTopUp, {
  on: '2025-03-01',
  given: [
    drawn.of(wan(40)),
    earlierDrawn.of(yuan(0)),
    tierWhenPaid.of('reserve'),
    raisedTier.of('local'),
    person.hukou.holds(),
    ...noSupportYet.filter((g) => g.fact !== talentHousing.purchaseSubsidyEnjoyed.fact),
    ...atWork,
    ...certified.slice(0, 1),
    household.otherHousingSupport.fails(),
    ...clean,
    employerShareInAll.of(wan(60)),
  ],
  rows: [
    [['后备级升地方级，最高补 10 万元', 'from reserve to local level: up to 100,000'], [], between(yuan(0), wan(10))],
    [
      ['后备级升国家级，最高补 35 万元', 'from reserve to national level: up to 350,000'],
      [raisedTier.of('national'), employerShareInAll.of(wan(90))],
      between(yuan(0), wan(35)),
    ],
    [
      ['地方级升国家级，最高补 25 万元', 'from local to national level: up to 250,000'],
      [tierWhenPaid.of('local'), drawn.of(wan(50)), raisedTier.of('national'), employerShareInAll.of(wan(90))],
      between(yuan(0), wan(25)),
    ],
    [
      ['单位累计只补了 46 万元', 'the employer paid 460,000 in all'],
      [employerShareInAll.of(wan(46))],
      between(yuan(0), wan(6)),
    ],
    [
      ['单位补的还没有政府多', 'the employer paid less than government did'],
      [employerShareInAll.of(wan(30))],
      between(yuan(0), yuan(0)),
    ],
    [
      ['升国家级不问户籍', 'hukou is not asked at national level'],
      [raisedTier.of('national'), person.hukou.fails(), employerShareInAll.of(wan(90))],
      between(yuan(0), wan(35)),
    ],
    [['升地方级须有本市户籍', 'hukou is asked at local level'], [person.hukou.fails()], notEligible],
    [['没有领过购房补贴', 'no purchase subsidy was drawn'], [drawn.of(yuan(0))], notEligible],
    [
      ['领的是 2015 年前受理的那一份', 'what was drawn had been accepted before 2015'],
      [drawn.of(yuan(0)), earlierDrawn.of(wan(55))],
      between(yuan(0), wan(5)),
    ],
    [
      ['2015 年前受理的领过一分钱也算领过', 'one fen accepted before 2015 is a subsidy drawn'],
      [drawn.of(yuan(0)), earlierDrawn.of(fen(1))],
      between(yuan(0), wan(10)),
    ],
    [
      ['旧标准已领的与单位所补相等', 'the earlier standard brought just what the employer paid'],
      [drawn.of(yuan(0)), earlierDrawn.of(wan(60))],
      between(yuan(0), yuan(0)),
    ],
    [
      ['是否领过 2015 年前受理的不明', 'open while it is unknown what was accepted before 2015'],
      [drawn.of(yuan(0)), earlierDrawn.notKnown()],
      open(yuan(0), wan(10)),
    ],
    [['同一差额不补两次', 'no difference is paid twice'], [paidBefore.of(wan(10))], between(yuan(0), yuan(0))],
    [
      ['差一分钱补足', 'a fen of the difference is left'],
      [paidBefore.of(minus(wan(10), fen(1)))],
      between(yuan(0), fen(1)),
    ],
    [
      ['升地方级时补过，再升国家级补其余', 'after a first rise to local level, the rest on rising to national'],
      [raisedTier.of('national'), employerShareInAll.of(wan(90)), paidBefore.of(wan(10))],
      between(yuan(0), wan(25)),
    ],
    [
      ['连同先前补的不超过单位所补', 'with what the first rise brought, no more than the employer paid'],
      [raisedTier.of('national'), employerShareInAll.of(wan(60)), paidBefore.of(wan(10))],
      between(yuan(0), wan(10)),
    ],
    [
      ['先前补过多少不明', 'a range while it is unknown what was paid before'],
      [paidBefore.notKnown()],
      between(yuan(0), wan(10)),
    ],
    [['领过一分钱也算领过', 'one fen drawn is a subsidy drawn'], [drawn.of(fen(1))], between(yuan(0), wan(10))],
    [
      ['单位恰好多补 10 万元', 'the employer paid a hundred thousand more exactly'],
      [employerShareInAll.of(wan(50))],
      between(yuan(0), wan(10)),
    ],
    [
      ['单位多补的差一分钱到 10 万元', 'a fen short of a hundred thousand more'],
      [employerShareInAll.of(minus(wan(50), fen(1)))],
      between(yuan(0), minus(wan(10), fen(1))),
    ],
    [
      ['证书有效期未知', 'open while the end of the certificate is unknown'],
      [talent.certificateUntil.notKnown()],
      open(yuan(0), wan(10)),
    ],
    [['层级没有变化', 'the level did not change'], [raisedTier.doesNotApply()], notEligible],
    [['仍为后备级', 'still at reserve level'], [raisedTier.of('reserve')], notEligible],
    [
      ['国家级已是最高', 'national level is the highest'],
      [tierWhenPaid.of('national'), raisedTier.of('national')],
      notEligible,
    ],
    [['层级下降', 'the level fell'], [tierWhenPaid.of('local'), raisedTier.of('reserve')], notEligible],
    [['地方级评为地方级', 'local level again'], [tierWhenPaid.of('local'), raisedTier.of('local')], notEligible],
    ...supportRefusals.filter((row) => !row[0][0].startsWith('享受过购房补贴')),
    ...workRefusals,
    ...certificateRows(between(yuan(0), wan(10))),
    twoMonthsBehind([], between(yuan(0), wan(10))),
    ...endings([]),
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    [
      ['单位累计补多少未知', "a range while the employer's sum is unknown"],
      [employerShareInAll.notKnown()],
      between(yuan(0), wan(10)),
    ],
    [
      ['提升后的层级未知', 'open while the new level is unknown'],
      [raisedTier.notKnown(), employerShareInAll.of(wan(90))],
      open(yuan(0), wan(35)),
    ],
  ],
})
