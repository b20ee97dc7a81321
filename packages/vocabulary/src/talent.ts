import { factsAbout } from '@pengce/language'

const { yesNo, choice, date } = factsAbout('person', 'talent')

const leadingTiers = {
  national: ['国家级领军人才', 'leading talent of national level'],
  local: ['地方级领军人才', 'leading talent of local level'],
  reserve: ['后备级人才', 'talent of reserve level'],
} as const

/** How a person stands as a recognised talent, and the work that goes with it. */
export const talent = {
  outstanding: yesNo('outstanding', {
    label: ['杰出人才', 'outstanding talent'],
    source: 'authority-record',
  }),
  tier: choice('tier', {
    label: ['领军人才层级', 'level of leading talent'],
    options: leadingTiers,
    note: [
      '以有效的人才认定证书为准；不是领军人才的选“不适用”',
      'as the certificate says; “does not apply” for others',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  /** The level when the purchase subsidy was first drawn. */
  tierWhenPaid: choice('tier-when-paid', {
    label: ['首次领取购房补贴时的层级', 'level when the purchase subsidy was first drawn'],
    options: leadingTiers,
    source: 'authority-record',
  }),
  raisedTier: choice('raised-tier', {
    label: ['本人或配偶提升后的层级', 'level to which the talent or the spouse was raised'],
    options: leadingTiers,
    note: [
      '本人、配偶都提升的，填较高的一级；没有提升的选“不适用”',
      'the higher of the two; “does not apply” if neither rose',
    ],
    source: 'authority-record',
  }),
  certificateUntil: date('certificate-until', {
    label: ['人才认定证书有效期的最后一天', 'last day of the talent certificate'],
    source: 'authority-record',
  }),
  finalAssessment: choice('final-assessment', {
    label: ['人才期末评估结果', 'result of the final assessment'],
    options: {
      pending: ['尚未评估', 'not yet assessed'],
      pass: ['合格', 'passed'],
      fail: ['不合格', 'failed'],
    },
    source: 'authority-record',
  }),
  inPost: yesNo('in-post', {
    label: ['机关事业单位在编', 'on the establishment of a public body'],
    source: 'authority-record',
  }),
  sameLocalEmployer: yesNo('same-local-employer', {
    label: [
      '申请单位与劳动合同、社会保险、纳税申报单位为同一家本市单位',
      'one Shenzhen employer for the application, contract, social insurance and tax',
    ],
    source: 'social-insurance',
    reachable: true,
  }),
  contributionsInterrupted: yesNo('contributions-interrupted', {
    label: ['社会保险或纳税申报已经中断', 'social insurance or tax filing is interrupted'],
    source: 'social-insurance',
  }),
  retired: yesNo('retired', {
    label: ['从原用人单位退休', 'retired from the employer'],
    source: 'social-insurance',
  }),
  outstandingContribution: yesNo('outstanding-contribution', {
    label: ['贡献突出', 'of outstanding contribution'],
    source: 'judgement',
  }),
  certificateWithdrawn: yesNo('certificate-withdrawn', {
    label: ['人才认定文件被撤销', 'recognition as talent withdrawn'],
    source: 'authority-record',
  }),
  punishedForCrime: yesNo('punished-for-crime', {
    label: ['被刑事处罚', 'punished for a crime'],
    source: 'court',
  }),
}
