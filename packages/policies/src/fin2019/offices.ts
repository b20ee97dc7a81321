import { each, given, type RowSpec } from '@pengce/language'
import { fen, type Money, minus, moneyText, percent, plus, wan, yi, yuan } from '@pengce/values'
import { finance, otherSupport, premises } from '@pengce/vocabulary'
import { broker, isLikeBranch, largeFund, online, sisters, subsidiary } from './branch-claims.ts'
import { kindOf, promise, specialist } from './claims.ts'
import { branches, equity } from './institutions.ts'
import { isLikeHeadquarters } from './like-headquarters.ts'
import { fin2019 } from './source.ts'
import { type Bar, type Claim, shown, so, support, unless } from './support.ts'

const { price, firstPurchase, ownsOffice, preferential } = premises
const { kind, boughtHeadquartersLand, promisesToStay, treatedAs } = finance
const bars = fin2019('六/（二十七）¶1')

/** No subsidy for offices after land for a headquarters, nor for premises the city lets or sells below price. */
export const noLand: Bar = unless(
  boughtHeadquartersLand.citing(bars),
  boughtHeadquartersLand,
  '已购买金融总部项目用地',
  'has bought headquarters land',
)
export const notPreferential: Bar = unless(
  preferential.citing(bars),
  preferential,
  '用房由市级政府优惠提供',
  'premises from the city at a preferential price',
)
export const officeRows = ['fin2019/（二十七）.1', 'fin2019/（二十七）.3'] as const

/** Rows for a share of the price: each price with its subsidy. */
export const byPrice = (points: readonly (readonly [price: Money, subsidy: Money])[]): RowSpec[] =>
  points.map(([paid, subsidy]) => [
    [
      `房价 ${moneyText(paid.parts, 'zh')}，补 ${moneyText(subsidy.parts, 'zh')}`,
      `${moneyText(subsidy.parts, 'en')} on a price of ${moneyText(paid.parts, 'en')}`,
    ],
    [price.of(paid)],
    subsidy,
  ])
/** The row for a price that is not known: between nothing and the cap. */
export const priceUnknown = (cap: Money): RowSpec => [
  ['房价未知时是一个范围', 'a range while the price is unknown'],
  [price.notKnown()],
  { verdict: 'yes', low: 0, high: cap.parts },
]
const first = so(firstPurchase, '并非首次购置', 'not the first purchase')

export const headquartersPurchase = support('fin2019/headquarters-purchase', {
  title: ['金融总部购房补贴', 'Purchase subsidy for financial headquarters'],
  support: 'purchase',
  cites: fin2019('二/（十五）¶2'),
  register: ['fin2019/（十五）.¶2', ...officeRows],
  claims: [isLikeHeadquarters, first, promise],
  bars: [
    unless(ownsOffice, ownsOffice, '在本市已有自有办公用房', 'already owns offices here'),
    noLand,
    notPreferential,
  ],
  other: otherSupport.purchase,

  pays: price.times(percent(10)).cappedAt(wan(5000)),
  limit: { once: true },

  readings: {
    一次性补贴: [
      '参照总部而“除一次性奖励”的机构仍可得本补贴，只排除奖励',
      'where one-off awards are excepted for those treated as headquarters, this subsidy is not',
    ],
  },

  given: [price.of(yi(2))],
  ordinary: ['2 亿元购房补 10%', 'ten per cent of two hundred million'],
  paid: wan(2000),
  rows: [
    ...byPrice([
      [plus(yi(2), fen(1)), wan(2000)],
      [minus(yi(5), yuan(1)), minus(wan(5000), fen(10))],
      [yi(5), wan(5000)],
      [yi(8), wan(5000)],
    ]),
    priceUnknown(wan(5000)),
  ],
})

/** Subsidiaries and equity investment promise to stay; first-level branches and the others need not. */
const promiseWhereNamed: Claim = {
  claim: given(
    kind.isOneOf(
      'leasing-subsidiary',
      'securities-subsidiary',
      'fund-subsidiary',
      'futures-subsidiary',
      'equity-fund',
      'equity-manager',
      'direct-fund',
      'direct-manager',
    ),
  )
    .require(promisesToStay)
    .citing(fin2019('六/（二十八）¶1')),
  holds: [promisesToStay.holds()],
  also: [
    shown(
      '一级分支机构无须承诺',
      'a branch need not promise',
      promisesToStay.fails(),
      each(...branches.map((k) => kind.of(k))),
    ),
    shown('保险中介无须承诺', 'nor need an intermediary', ...broker, promisesToStay.fails()),
    shown('网络金融机构无须承诺', 'nor an online institution', ...online, promisesToStay.fails()),
    shown('评级公司无须承诺', 'nor a rating agency', ...specialist, treatedAs.of('branch'), promisesToStay.fails()),
  ],
  fails: [
    ...sisters.map(([own, letIn]) =>
      shown(
        `${kindOf(own).zh}：专业子公司不承诺`,
        `${kindOf(own).en}: a subsidiary does not promise`,
        ...subsidiary(own, letIn[0]),
        promisesToStay.fails(),
      ),
    ),
    shown(
      '股权投资企业不承诺',
      'an equity fund does not promise',
      ...largeFund,
      each(...equity.map((k) => kind.of(k))),
      promisesToStay.fails(),
    ),
  ],
  open: [...subsidiary('leasing-subsidiary', 'banking'), promisesToStay.notKnown()],
}

export const branchPurchase = support('fin2019/branch-purchase', {
  title: ['分支机构购房补贴', 'Purchase subsidy for branches'],
  support: 'purchase',
  cites: [fin2019('三/（十八）¶3'), fin2019('三/（十九）¶4')],
  register: ['fin2019/（十八）.¶3', ...officeRows],
  claims: [isLikeBranch, first, promiseWhereNamed],
  bars: [noLand, notPreferential],
  other: otherSupport.purchase,

  pays: price.times(percent(3)).cappedAt(wan(5000)),
  limit: { once: true },

  readings: {
    首次购置: [
      '分支机构没有写须无自有用房，只看是否首次购置',
      'branches are not asked to own no offices here, only that it is the first purchase',
    ],
    参照执行: [
      '专业子公司实收资本不到落户奖励门槛的，购房、租房支持仍可参照',
      'a subsidiary short of the capital for the settlement award still has the support for offices',
    ],
  },

  given: [price.of(yi(2))],
  ordinary: ['2 亿元购房补 3%', 'three per cent of two hundred million'],
  paid: wan(600),
  rows: [
    ...byPrice([
      [plus(yi(16), fen(1)), wan(4800)],
      [yuan(1_666_666_666.66), minus(wan(5000), fen(1))],
      [yuan(1_666_666_666.67), wan(5000)],
      [yi(20), wan(5000)],
    ]),
    priceUnknown(wan(5000)),
  ],
})
