import { between, examples, notEligible, open, paidBefore, type RowSpec } from '@pengce/language'
import { fen, minus, wan, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
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
import { drawn, earlierDrawn, purchaseTopUp } from './purchase-later.ts'

const { tierWhenPaid, raisedTier } = talent
const { employerShareInAll } = talentHousing

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
      ['地方级刚领了一年，仍以两级总额之差为限', 'after one year at local level, still the difference of the ceilings'],
      [tierWhenPaid.of('local'), drawn.of(wan(10)), raisedTier.of('national'), employerShareInAll.of(wan(90))],
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
    ...(
      [
        [
          '提升后几年已按国家级领取，累计 68 万元',
          'after some years at the national rate, 680,000 in all',
          wan(68),
          wan(7),
        ],
        ['离国家级总额差一分钱', 'a fen below the national ceiling', minus(wan(75), fen(1)), fen(1)],
        ['国家级总额已经领满', 'all that the national level has was drawn', wan(75), yuan(0)],
      ] as const
    ).map(
      ([zh, en, had, left]): RowSpec => [
        [zh, en],
        [raisedTier.of('national'), drawn.of(had), employerShareInAll.of(wan(120))],
        between(yuan(0), left),
      ],
    ),
    [
      ['升地方级后已领 45 万元', 'risen to local level, 450,000 drawn'],
      [drawn.of(wan(45)), employerShareInAll.of(wan(90))],
      between(yuan(0), wan(5)),
    ],
    [
      ['旧标准已领的不占新层级的总额', 'what the earlier standard brought does not count against the new ceiling'],
      [raisedTier.of('national'), drawn.of(yuan(0)), earlierDrawn.of(wan(68)), employerShareInAll.of(wan(120))],
      between(yuan(0), wan(35)),
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
