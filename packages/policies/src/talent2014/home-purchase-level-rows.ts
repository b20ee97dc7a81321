import { between, inAll, notEligible, paidBefore, type RowSpec } from '@pengce/language'
import { fen, minus, plus, wan, yuan } from '@pengce/values'
import { person, talent, talentHousing } from '@pengce/vocabulary'
import { toppedUp } from './home-purchase.ts'
import { yearsDrawn } from './quantities.ts'

const { tier, raisedTier } = talent
const { purchaseInstalments, provincialSubsidy } = talentHousing

/** The two lower levels: the year's ceiling, the hukou, the last year, and what the sum still leaves. */
export const lowerRows = (
  [
    ['local', '地方级', 'local level', wan(10), wan(50)],
    ['reserve', '后备级', 'reserve level', wan(8), wan(40)],
  ] as const
).flatMap(([level, zh, en, yearly, total]): RowSpec[] => {
  const here = [tier.of(level), person.hukou.holds()]
  const fifth = [...here, purchaseInstalments.of(yearsDrawn(4))]
  return [
    [[`${zh}第一年`, `${en}, the first year`], here, inAll(yearly, total)],
    [[`${zh}，没有本市户籍`, `${en} without Shenzhen hukou`], [tier.of(level)], notEligible],
    [[`${zh}第五年`, `${en}, the fifth year`], [...fifth, paidBefore.of(minus(total, yearly))], inAll(yearly, yearly)],
    [
      [`${zh}总额只剩 1 万元`, `only 10,000 is left at ${en}`],
      [...fifth, paidBefore.of(minus(total, wan(1)))],
      inAll(wan(1), wan(1)),
    ],
    [
      [`${zh}扣除省级补贴后只剩 2 万元`, `20,000 is left after provincial money at ${en}`],
      [...here, provincialSubsidy.of(minus(total, wan(2)))],
      inAll(wan(2), wan(2)),
    ],
  ]
})

/** Risen to national level, 350,000 of difference paid: what the instalments so far leave of the next. */
const ownRise = (
  [
    ['首年领过 8 万元，已补差额 35 万元', '80,000 drawn and a difference of 350,000', wan(8), wan(15), wan(32)],
    ['补差后恰好剩一年', 'just one instalment is left', wan(25), wan(15), wan(15)],
    [
      '补差后剩的差一分钱到一年',
      'a fen short of one instalment',
      plus(wan(25), fen(1)),
      minus(wan(15), fen(1)),
      minus(wan(15), fen(1)),
    ],
    ['连同差额已经领满', 'all was drawn, the difference included', wan(40), yuan(0), yuan(0)],
  ] as const
).map(
  ([zh, en, had, next, left]): RowSpec => [
    [zh, en],
    [raisedTier.of('national'), toppedUp.of(wan(35)), paidBefore.of(had), purchaseInstalments.of(yearsDrawn(1))],
    inAll(next, left),
  ],
)
const spouse = [
  tier.of('reserve'),
  person.hukou.holds(),
  paidBefore.of(wan(8)),
  purchaseInstalments.of(yearsDrawn(1)),
] as const
/** What a rise, of one's own or of the spouse, leaves of the instalments once its difference was paid. */
export const risenRows: readonly RowSpec[] = [
  ...ownRise,
  [
    ['配偶升国家级并已补差，后备级照常续发', 'the spouse rose to national level: reserve instalments run on'],
    [...spouse, raisedTier.of('national'), toppedUp.of(wan(35))],
    inAll(wan(8), wan(32)),
  ],
  [
    ['配偶升地方级并已补差，后备级照常续发', 'the spouse rose to local level: reserve instalments run on'],
    [...spouse, raisedTier.of('local'), toppedUp.of(wan(10))],
    inAll(wan(8), wan(32)),
  ],
  [
    ['补过差额，升到哪一级未知', 'a range while the level risen to is unknown'],
    [...spouse, raisedTier.notKnown(), toppedUp.of(wan(35))],
    between(yuan(0), wan(8)),
  ],
]
