import { type Bond, clarify, competence, relation, validity } from '@pengce/language'
import { finance, financialPrize, offices } from '@pengce/vocabulary'
import { fin2019 } from './source.ts'

const { kind } = finance

export const meanings = [
  clarify('fin2019/microcredit-meaning', {
    title: ['小额贷款公司', 'Microcredit company'],
    cites: fin2019('六/（二十六）¶7'),
    register: ['fin2019/（二十六）.¶7'],
    says: [
      '按深府〔2011〕135号在本市设立、不吸收存款的小额信贷机构',
      'set up here under 深府〔2011〕135号, lending small sums without taking deposits',
    ],
    facts: [kind],
  }),
  clarify('fin2019/trading-venue-meaning', {
    title: ['交易场所', 'Trading venue'],
    cites: fin2019('六/（二十六）¶8'),
    register: ['fin2019/（二十六）.¶8'],
    says: [
      '按深府〔2013〕64号设立的权益类或大宗商品类平台',
      'a platform for rights or commodities under 深府〔2013〕64号',
    ],
    facts: [kind],
  }),
  clarify('fin2019/payment-meaning', {
    title: ['非金融支付服务机构', 'Non-financial payment institution'],
    cites: fin2019('六/（二十六）¶9'),
    register: ['fin2019/（二十六）.¶9'],
    says: [
      '持有支付业务许可证，做网络支付、预付卡或收单',
      'holds a payment licence for online payment, prepaid cards or card acquiring',
    ],
    facts: [kind],
  }),
]

export const prizeQuota = clarify('fin2019/prize-quota', {
  title: ['奖项名额与总额', 'How many prizes, and how much in all'],
  cites: [fin2019('一/（四）¶1'), fin2019('一/（四）¶2')],
  register: ['fin2019/（四）.¶1.1', 'fin2019/（四）.¶1.2'],
  says: [
    '每年一等奖 5、二等奖 10、三等奖 15、优秀奖 20、推进奖 2 名，可缺不可超，合计至多 1950 万元；金融科技专项奖至多 600 万元',
    'each year 5 first, 10 second, 15 third, 20 merit and 2 promotion prizes, fewer but never more, 19.5 million in all; six million for fintech',
  ],
  facts: [financialPrize.grade],
})

export const competences = [
  competence('fin2019/advisory-committee', {
    title: ['金融发展咨询委员会', 'Advisory committee on finance'],
    cites: fin2019('一/（二）¶1'),
    register: ['fin2019/（二）.¶1'],
    by: [offices.localFinance],
    says: [
      '为市政府金融决策提供咨询，委员每届三年，日常工作由市地方金融部门承担',
      'advises the city on finance; members serve three years; the local finance office runs it',
    ],
  }),
  competence('fin2019/special-fund', {
    title: ['金融发展专项资金', 'Special fund for finance'],
    cites: fin2019('一/（三）¶1'),
    register: ['fin2019/（三）'],
    by: [offices.localFinance, offices.finance],
    says: [
      '用于引才、引进企业和金融创新，列入预算管理',
      'for talent, new enterprises and innovation, within the budget',
    ],
  }),
  competence('fin2019/adjustment', {
    title: ['政策调整', 'Who adjusts the policy'],
    cites: fin2019('六/（三十）¶1'),
    register: ['fin2019/（三十）'],
    by: [
      offices.localFinance,
      offices.developmentReform,
      offices.finance,
      offices.planning,
      offices.municipalGovernment,
    ],
    says: [
      '会同有关部门和监管机构适时调整范围、对象和标准，经市政府批准后施行',
      'scope and standards may be adjusted together with the regulators, once the municipal government approves',
    ],
  }),
  competence('fin2019/budget', {
    title: ['按年度预算拨付', 'Paid within the yearly budget'],
    cites: fin2019('六/（三十二）¶1'),
    register: ['fin2019/（三十二）'],
    by: [offices.finance],
    says: [
      '支出按年度预算安排；只管拨付，各项标准不因此改变',
      'payment follows the yearly budget; the standards stay as they are',
    ],
  }),
]

export const validities = [
  validity('fin2019/life', {
    title: ['施行期间', 'Life of the document'],
    cites: fin2019('六/（三十三）¶1'),
    register: ['fin2019/（三十三）.1'],
    says: ['自 2019-01-06 起五年，末日 2024-01-05', 'five years from 2019-01-06, the last day being 2024-01-05'],
    from: '2019-01-06',
    until: '2024-01-05',
  }),
  validity('fin2019/transition', {
    title: ['旧措施废止与过渡', 'The older measures end, with a transition'],
    cites: fin2019('六/（三十三）¶1'),
    register: ['fin2019/（三十三）.2'],
    says: [
      '2017 年的措施同日废止；此前按它申请而未审完或未拨付的仍依它办理，所以本措施只管施行后的申请',
      'the measures of 2017 end the same day; what was applied for under them and not yet reviewed or paid stays under them, so this document governs later applications only',
    ],
    ends: [{ what: '深府规〔2017〕2号', from: '2019-01-06' }],
  }),
  validity('fin2019/prevails', {
    title: ['不一致时从本措施', 'This document prevails'],
    cites: fin2019('六/（三十三）¶1'),
    register: ['fin2019/（三十三）.3'],
    says: [
      '其他规定与本措施不同的，以本措施为准；后来的文件另有规定的不在此列',
      'where other rules differ this document holds, save against later ones',
    ],
    from: '2019-01-06',
    until: '2024-01-05',
  }),
]

const purchases = ['fin2019/headquarters-purchase', 'fin2019/branch-purchase', 'fin2019/equity-purchase']
const rents = ['fin2019/headquarters-rent', 'fin2019/branch-rent', 'fin2019/equity-rent']
export const between = [
  relation('fin2019/buy-or-rent', {
    title: ['购房与租房补贴择一', 'Purchase or rent subsidy'],
    cites: fin2019('六/（二十七）¶1'),
    register: ['fin2019/（二十七）.2'],
    says: [
      '同时只取一项：得了购房补贴就不再有租房补贴；此前已领的租房补贴不追回；按两类身份都合条件的也只取一项',
      'one at a time: after a purchase subsidy there is no rent subsidy, but none already drawn is paid back; nor twice by two standings',
    ],
    bond: {
      kind: 'at-most-one',
      of: [...purchases, ...rents],
      scope: 'same-time',
      picks: 'applicant',
      endedBy: purchases,
    },
    otherReading: {
      says: [
        '购房与租房择一；按两类身份都合条件的，两项购房补贴或两项租房补贴可以各领',
        'purchase or rent; who qualifies by two standings draws both purchase subsidies, or both rent subsidies',
      ],
      bonds: purchases.flatMap((purchase) =>
        rents.map(
          (rent): Bond => ({ kind: 'at-most-one', of: [purchase, rent], scope: 'same-time', picks: 'applicant' }),
        ),
      ),
    },
  }),
  relation('fin2019/no-double', {
    title: ['市级同类支持不重复', 'No double municipal support of one kind'],
    cites: fin2019('六/（三十一）¶1'),
    register: ['fin2019/（三十一）.2'],
    says: [
      '可以申请其他产业政策，但市级同类优惠只享受一次，由企业选；区级不在此列',
      'other policies are open, but municipal support of one kind is had once, as the enterprise picks; district support stands outside',
    ],
    bond: { kind: 'same-support', supports: 'any', against: 'municipal', picks: 'applicant' },
  }),
]
