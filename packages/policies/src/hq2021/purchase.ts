import {
  all,
  between,
  enjoyed,
  examples,
  granted,
  inKind,
  lowestOf,
  measure,
  none,
  notEligible,
  nothingDue,
  open,
  received,
  relation,
  text,
  type Words,
} from '@pengce/language'
import { fen, minus, percent, plus, wan, yi, yuan } from '@pengce/values'
import { headquarters, offices, otherSupport, premises } from '@pengce/vocabulary'
import { listed } from './ordinary.ts'
import { recognised } from './recognition.ts'
import { recognitionRows } from './recognition-rows.ts'
import { ownFiscal } from './scope.ts'
import { hq2021 } from './source.ts'

const { officePrice, scaleFitsContribution, fiscalContribution } = headquarters
const purchaseTitle: Words = ['总部企业购房补助', 'Purchase subsidy for headquarters offices']
const purchasePaid = received({ id: 'hq2021/purchase-subsidy', title: text(purchaseTitle) })

export const headquartersLand = measure('hq2021/headquarters-land', {
  title: ['总部用地建设总部大厦', 'Land for a headquarters building'],
  support: 'land',
  cites: [hq2021('第九条¶1'), hq2021('第十条¶1')],
  register: ['hq2021/第九条.1', 'hq2021/第十条'],
  by: [offices.planning],

  when: all(recognised, scaleFitsContribution),
  except: [purchasePaid.exceeds(yuan(0)).citing(hq2021('第十条¶1'))],

  pays: inKind(['独立或联合申请总部用地', 'headquarters land, alone or together with others']),

  notWith: ['hq2021/purchase-subsidy'],
})

export const headquartersLandExamples = examples(headquartersLand, {
  on: '2025-03-01',
  given: [...listed, scaleFitsContribution.holds()],
  rows: [
    [['规模与贡献相适应', 'a building that fits the contribution'], [], granted],
    [['规模与贡献不相适应', 'a building that does not'], [scaleFitsContribution.fails()], notEligible],
    [['已享受购房补助', 'has had the purchase subsidy'], [purchasePaid.of(fen(1))], notEligible],
    ...recognitionRows(granted, open()),
    [['规模是否适应尚待认定', 'open until the size is judged'], [scaleFitsContribution.notKnown()], open()],
  ],
})

export const purchaseSubsidy = measure('hq2021/purchase-subsidy', {
  title: purchaseTitle,
  support: 'purchase',
  cites: [hq2021('第八条¶1'), hq2021('第十条¶1'), hq2021('第三条¶1')],
  register: ['hq2021/第八条', 'hq2021/第十条', 'hq2021/第二十一条'],

  when: all(
    recognised,
    none(premises.ownsOffice.named('拥有自有办公用房', 'owned offices of its own before')),
    premises.firstPurchase,
  ),
  except: [otherSupport.purchase.citing(hq2021('第二十一条¶1')), enjoyed(headquartersLand).citing(hq2021('第十条¶1'))],

  pays: lowestOf(officePrice.times(percent(10)), wan(5000), ownFiscal(1)),
  limit: { once: true },

  notWith: ['hq2021/headquarters-land'],

  readings: {
    上一年度: ['指申请的上一年，不是购房的上一年', 'the year before the application, not before the purchase'],
    无自有办公用房: [
      '看购置之前；本次购置的不算，租房补助可以先享受',
      'before this purchase, which does not count; the rent subsidy may have come first',
    ],
  },
})

export const purchaseExamples = examples(purchaseSubsidy, {
  on: '2025-03-01',
  given: [
    ...listed,
    premises.ownsOffice.fails(),
    premises.firstPurchase.holds(),
    officePrice.of(yi(3)),
    otherSupport.purchase.fails(),
  ],
  rows: [
    [['房价 3 亿元', 'a price of 300 million'], [], wan(3000)],
    [
      ['房价 5 亿元恰好等于上年财力', 'the tenth just equals the contribution of the year before'],
      [officePrice.of(yi(5))],
      wan(5000),
    ],
    [
      ['房价 5 亿元，财力充裕，恰好 5000 万元', 'just the cap'],
      [officePrice.of(yi(5)), fiscalContribution.of(yi(1))],
      wan(5000),
    ],
    [
      ['补助差一分钱到 5000 万元', 'a fen short of the cap'],
      [officePrice.of(minus(yi(5), fen(1))), fiscalContribution.of(yi(1))],
      minus(wan(5000), fen(1)),
    ],
    [
      ['补助超过 5000 万元一分钱', 'a fen above the cap'],
      [officePrice.of(plus(yi(5), fen(10))), fiscalContribution.of(yi(1))],
      wan(5000),
    ],
    [
      ['财力恰好等于房价的十分之一', 'the contribution just the tenth'],
      [officePrice.of(wan(42_000)), fiscalContribution.of(wan(4200))],
      wan(4200),
    ],
    [
      ['财力比房价的十分之一少一分钱', 'a fen less than the tenth'],
      [officePrice.of(plus(wan(42_000), fen(10))), fiscalContribution.of(wan(4200))],
      wan(4200),
    ],
    [
      ['房价 8 亿元，以 5000 万元为限', 'capped at 50 million'],
      [officePrice.of(yi(8)), fiscalContribution.of(yi(1))],
      wan(5000),
    ],
    [
      ['以上年地方财力为限', 'the contribution of the year before is the limit'],
      [officePrice.of(yi(8)), fiscalContribution.of(wan(4200))],
      wan(4200),
    ],
    [
      ['看申请的上一年，购房那年的财力不算', 'the year before the application counts, not that of the purchase'],
      [officePrice.of(yi(8)), fiscalContribution.years(wan(4300), yi(1))],
      wan(4300),
    ],
    [['不足一分钱的尾数舍去', 'a fraction of a fen is dropped'], [officePrice.of(plus(yi(3), fen(9)))], wan(3000)],
    [
      ['下属公司另行申请，财力上限也要扣除', 'the limit leaves out subsidiaries that apply themselves'],
      [
        officePrice.of(yi(8)),
        headquarters.subsidiaryApplies.holds(),
        headquarters.subsidiaryRevenue.of(yi(1)),
        headquarters.subsidiaryFiscal.of(wan(500)),
      ],
      wan(4500),
    ],
    [
      ['财力都来自另行申请的下属公司', 'all contribution comes from subsidiaries that apply themselves'],
      [
        headquarters.recognisedAs.of('valued'),
        headquarters.subsidiaryApplies.holds(),
        headquarters.subsidiaryRevenue.of(yi(1)),
        headquarters.subsidiaryFiscal.of(wan(5001)),
      ],
      nothingDue,
    ],
    [['此前已有自有办公用房', 'owned offices before'], [premises.ownsOffice.holds()], notEligible],
    [['不是首次购置', 'not the first purchase'], [premises.firstPurchase.fails()], notEligible],
    [['已享受过本补助', 'paid once only'], [purchasePaid.of(fen(1))], notEligible],
    [
      ['已享受市级其他购房补贴', 'has had another municipal purchase subsidy'],
      [otherSupport.purchase.holds()],
      notEligible,
    ],
    [['已取得总部用地', 'has had headquarters land'], [enjoyed(headquartersLand).holds()], notEligible],
    ...recognitionRows(wan(3000), open(wan(3000), wan(3000))),
    [['房价未知', 'a range while the price is unknown'], [officePrice.notKnown()], between(yuan(0), wan(5000))],
    [
      ['上年财力未知', 'open while the contribution is unknown'],
      [fiscalContribution.notKnown()],
      open(yuan(0), wan(3000)),
    ],
    [['是否首次未知', 'open while it is unknown'], [premises.firstPurchase.notKnown()], open(wan(3000), wan(3000))],
  ],
})

export const landOrPurchase = relation('hq2021/land-or-purchase', {
  title: ['购房补助与总部用地二选一', 'The purchase subsidy or headquarters land'],
  cites: hq2021('第十条¶1'),
  register: ['hq2021/第十条'],
  says: ['两项只能享受一项，由企业选择', 'one of the two only, as the enterprise chooses'],
  bond: {
    kind: 'at-most-one',
    of: ['hq2021/purchase-subsidy', 'hq2021/headquarters-land'],
    scope: 'ever',
    picks: 'applicant',
  },
})
