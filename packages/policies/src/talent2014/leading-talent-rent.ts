import { all, amountOf, clarify, measure, monthly, none, paidBefore } from '@pengce/language'
import { years, yuan } from '@pengce/values'
import { talent, talentHousing } from '@pengce/vocabulary'
import { months } from './quantities.ts'
import { talent2014 } from './source.ts'
import {
  assessmentFailed,
  boughtWithSupport,
  hukouWhereAsked,
  inTime,
  leading,
  livedRentFree,
  otherHousing,
  ownsHome,
  paymentEnded,
  working,
} from './terms.ts'

const { tier, inPost } = talent
const { rentSubsidyMonths, provincialSubsidy } = talentHousing

/** What is left of the three years. */
const rentMonthsLeft = amountOf(months(36)).less(rentSubsidyMonths).orNothing()
/** The standard of each level. */
const monthlyRate = tier.pays({ national: yuan(4800), local: yuan(3200), reserve: yuan(2560) })

/** Provincial money that no month drawn before has borne: those paid short of the standard have. */
const provincialLeft = provincialSubsidy
  .less(rentSubsidyMonths.each(monthlyRate).less(paidBefore).orNothing())
  .orNothing()
  .named('省级人才住房货币补贴的未扣部分', 'the rest of the provincial housing money')

/** What is paid month by month, and who is left out whatever else holds. */
export const rentPayment = {
  except: [inPost.citing(talent2014('第九条¶4')), otherHousing, assessmentFailed, paymentEnded],
  pays: monthly(monthlyRate, {
    atMost: years(3),
    left: rentMonthsLeft,
    inAll: rentMonthsLeft.each(monthlyRate),
    paidEvery: 'quarter',
  }),
  deducts: [provincialLeft],
} as const
/** Without other support or a home of one's own, in work and in time, before three years are drawn. */
export const rentClaims = [
  none(boughtWithSupport, livedRentFree, ownsHome),
  working,
  inTime,
  rentSubsidyMonths.below(months(36)),
] as const

export const leadingTalentRent = measure('talent2014/leading-talent-rent', {
  title: ['领军人才租房补贴', 'Rent subsidy for leading talent'],
  subject: 'person',
  support: 'rent',
  cites: [
    talent2014('第十五条¶1'),
    talent2014('第十五条¶2（一）'),
    talent2014('第十五条¶2（二）'),
    talent2014('第十五条¶2（三）'),
    talent2014('第十五条¶3'),
    talent2014('第十七条¶1'),
    talent2014('第十七条¶2'),
    talent2014('第九条¶5'),
  ],
  register: [
    'talent2014/第十五条.1',
    'talent2014/第十五条.2',
    'talent2014/第十五条.3',
    'talent2014/第九条.3',
    'talent2014/第九条.4',
    'talent2014/第九条.5',
    'talent2014/第十七条.1#2',
    'talent2014/第十七条.2',
    'talent2014/第三十三条.2#1',
    'talent2014/第三十三条.2#2',
  ],

  when: all(leading, hukouWhereAsked, ...rentClaims),
  ...rentPayment,

  notWith: ['talent2014/home-purchase', 'talent2014/public-rental', 'talent2014/public-rental-queue'],

  readings: {
    累计: [
      '本人各段合计 36 个月，中断后接着计算',
      "the applicant's own months, 36 in all; a pause does not use any up",
    ],
    离职当月: [
      '离职的当月起不发，被新单位录用后续发剩余月数',
      'not for the month of leaving; a new employer brings back what is left',
    ],
    应当扣除: [
      '从三年总额中扣除省级货币补贴，文本没有指定从哪一期扣',
      'taken off the sum of the three years; the text does not say which payment bears it',
    ],
  },
})

export const spousesEach = clarify('talent2014/spouses-each', {
  title: ['夫妻可各领租房补贴', 'Husband and wife may each draw the rent subsidy'],
  cites: talent2014('第八条¶1'),
  register: ['talent2014/第八条.1#2'],
  says: [
    '申请人和共同申请人各自符合条件的，各按自己的层级领取，金额相加',
    "each who meets the conditions draws by their own level; the family's sum is both together",
  ],
  facts: [tier],
})
