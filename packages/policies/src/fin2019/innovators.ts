import { byTier, open } from '@pengce/language'
import { quantity, wan, yi } from '@pengce/values'
import { enterprise, finance, financialLab, otherSupport } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { isKind, newOrMoved } from './claims.ts'
import { largeHeadquarters } from './institutions.ts'
import { below } from './scale.ts'
import { fin2019 } from './source.ts'
import { reaching, shown, so, support } from './support.ts'

const { approval, municipalApproval } = finance
const { registeredCapital } = enterprise
const items = (n: number) => quantity('item', n)

const approvedByCity = so(municipalApproval, '未经市政府批准', 'not approved by the municipal government')

export const labAward = support('fin2019/lab', {
  title: ['金融研发中心与创新实验室奖励', 'Award for financial product centres and laboratories'],
  support: 'innovation',
  cites: fin2019('五/（二十五）¶2'),
  register: ['fin2019/（二十五）.¶2'],
  claims: [
    {
      claim: largeHeadquarters,
      holds: [financialLab.parentLeading.holds(), financialLab.parentRank.of(items(4))],
      also: [
        shown('总部排名第十', 'its headquarters ranks tenth', financialLab.parentRank.of(items(10))),
        shown('总部排名第一', 'its headquarters ranks first', financialLab.parentRank.of(items(1))),
      ],
      fails: [
        shown('总部排名第十一', 'its headquarters ranks eleventh', financialLab.parentRank.of(items(11))),
        shown('总部没有排名', 'its headquarters has no rank', financialLab.parentRank.doesNotApply()),
        shown(
          '不隶属于银行、证券、保险总部',
          'of no bank, securities firm or insurer',
          financialLab.parentLeading.fails(),
        ),
      ],
      open: financialLab.parentLeading.notKnown(),
      alsoOpen: [financialLab.parentRank.notKnown()],
    },
    isKind('lab'),
    so(financialLab.national, '只面向区域', 'works for a region only'),
    so(financialLab.independent, '不独立运作', 'does not run independently'),
    so(financialLab.raisesCapacity, '于提升创新能力无益', 'does not raise the city’s capacity'),
    so(financialLab.leadsPeers, '成果没有重大示范作用', 'its products do not lead the field'),
    approvedByCity,
  ],
  other: otherSupport.innovation,

  pays: wan(100),
  limit: { once: true },

  ordinary: ['总部排名第四的创新实验室', 'a laboratory of the fourth largest headquarters'],
  paid: wan(100),
})

export const paymentSettlement = support('fin2019/payment-settlement', {
  title: ['支付机构落户奖励', 'Settlement award for payment institutions'],
  support: 'settlement',
  cites: fin2019('五/（二十五）¶3'),
  register: ['fin2019/（二十五）.¶3'],
  claims: [
    isKind('payment'),
    {
      claim: approval.is('central-bank'),
      holds: [approval.of('central-bank')],
      also: [],
      fails: [shown('未经人民银行批准', 'not approved by the central bank', otherThan(approval, 'central-bank'))],
      open: approval.notKnown(),
    },
    newOrMoved,
    reaching(
      registeredCapital,
      yi(1),
      yi(2),
      ['注册资本恰为 1 亿元', 'exactly a hundred million'],
      ['注册资本差一分钱到 1 亿元', 'one fen short of it'],
    ),
  ],
  other: otherSupport.settlement,

  pays: byTier(registeredCapital, { at: 'reaches', tiers: [[yi(5), wan(200)]], below: wan(100) }),
  limit: { once: true },

  readings: {
    注册资本: ['看注册资本，不看实收资本', 'the registered capital counts, not what is paid in'],
  },

  ordinary: ['注册资本 2 亿元', 'a registered capital of two hundred million'],
  paid: wan(100),
  undecided: open(wan(100), wan(200)),
  rows: [
    [['差一分钱到 5 亿元', 'one fen short of five hundred million'], [registeredCapital.of(below(yi(5)))], wan(100)],
    [['注册资本 5 亿元', 'five hundred million'], [registeredCapital.of(yi(5))], wan(200)],
    [['注册资本 20 亿元', 'two billion'], [registeredCapital.of(yi(20))], wan(200)],
  ],
})
