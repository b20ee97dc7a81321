import { factsAbout } from '@pengce/language'

const { yesNo, money, quantity, date } = factsAbout('person', 'talent-housing')
const home = factsAbout('household', 'talent-housing')

/** What was enjoyed of talent housing before, by the applicant and the joint applicants. */
export const talentHousing = {
  purchaseSubsidyEnjoyed: home.yesNo('purchase-subsidy-enjoyed', {
    label: ['享受过购房补贴', 'has enjoyed a purchase subsidy'],
    note: [
      '本人及共同申请人都算；正在按年续发的这一份购房补贴不算',
      'by the applicant or a joint applicant; the very subsidy now being paid out by the year does not count',
    ],
    source: 'authority-record',
  }),
  overseasTalentBonus: home.yesNo('overseas-talent-bonus', {
    label: ['享受过海外高层次人才奖励补贴', 'has enjoyed the bonus for overseas high-level talent'],
    note: ['本人及共同申请人都算', 'by the applicant or a joint applicant'],
    source: 'authority-record',
  }),
  subsidyEndedForBreach: home.yesNo('subsidy-ended-for-breach', {
    label: ['因违法被终止发放购房补贴', 'purchase subsidy ended because of a breach of law'],
    source: 'authority-record',
  }),
  rentFreeMonths: home.quantity('month', 'rent-free-months', {
    label: ['租住免租金住房的累计月数', 'months lived in a rent-free home, in all'],
    note: ['本人及共同申请人合计；不足一个月的按一个月计', 'by the whole family; part of a month counts as one'],
    source: 'authority-record',
  }),
  rentFreeArea: home.quantity('square-metre', 'rent-free-area', {
    label: ['所租免租金住房的建筑面积', 'floor area of the rent-free home'],
    source: 'authority-record',
  }),
  publicRent: home.money('public-rent', {
    label: ['公租房租金标准（每月每平方米）', 'public-rental rent per square metre and month'],
    note: ['所租免租金住房所在区域的标准', 'the standard of the place where the rent-free home lies'],
    source: 'authority-record',
  }),
  rentFreeTermEnded: home.yesNo('rent-free-term-ended', {
    label: ['免租金期限已经届满', 'the rent-free term has ended'],
    source: 'authority-record',
  }),
  renewalMonths: home.quantity('month', 'renewal-months', {
    label: ['免租期满后已续租的月数', 'months of the lease after the rent-free term'],
    source: 'authority-record',
  }),
  fullTimeYearsSinceLease: quantity('year', 'full-time-years-since-lease', {
    label: [
      '签订免租金住房租赁合同后在本市全职工作的整年数',
      'full years of full-time work here since the rent-free lease',
    ],
    note: ['没有签订过这种租赁合同的选“不适用”', '“does not apply” where there was no such lease'],
    source: 'social-insurance',
  }),
  giftApproved: yesNo('gift-approved', {
    label: ['住房赠与经联席会议审定同意', 'gift of the home agreed by the joint meeting'],
    source: 'judgement',
  }),
  rentSubsidyMonths: quantity('month', 'rent-subsidy-months', {
    label: ['本人已领领军人才租房补贴的月数', 'months of leading-talent rent subsidy drawn by the applicant'],
    source: 'authority-record',
  }),
  spouseDrewRentSubsidy: home.yesNo('spouse-drew-rent-subsidy', {
    label: ['共同申请人领取过领军人才租房补贴', 'a joint applicant has drawn the leading-talent rent subsidy'],
    source: 'authority-record',
  }),
  earlierInterestSubsidy: money('earlier-interest-subsidy', {
    label: [
      '2015年以前领取的高层次人才购房贴息',
      'interest subsidy for home loans drawn as high-level talent before 2015',
    ],
    source: 'authority-record',
  }),
  provincialSubsidy: money('provincial-subsidy', {
    label: ['已领取的广东省人才住房货币补贴', 'housing money drawn from Guangdong province as talent'],
    source: 'authority-record',
  }),
  employerShare: money('employer-share', {
    label: ['用人单位本年度已发放的购房补贴分担部分', "employer's share of the purchase subsidy paid for this year"],
    source: 'declared',
    reachable: true,
  }),
  employerShareInAll: money('employer-share-in-all', {
    label: ['用人单位历年已发放的购房补贴分担部分合计', "employer's shares of the purchase subsidy paid in all years"],
    source: 'declared',
  }),
  purchaseInstalments: quantity('year', 'purchase-instalments', {
    label: ['已领取购房补贴的年数', 'yearly instalments of the purchase subsidy drawn'],
    source: 'authority-record',
  }),
  purchaseSubsidyFirstPaidOn: date('purchase-subsidy-first-paid-on', {
    label: ['首次领取购房补贴的日期', 'day the purchase subsidy was first drawn'],
    source: 'authority-record',
  }),
  transferSought: yesNo('transfer-sought', {
    label: ['申请转让用于申请购房补贴的房屋', 'seeks to transfer the home the purchase subsidy was drawn for'],
    source: 'property-register',
  }),
  priceLimitedRulesMet: yesNo('price-limited-rules-met', {
    label: ['符合安居型商品房管理规定的条件', 'meets the rules on price-limited homes'],
    source: 'judgement',
  }),
  rentAcceptedBefore2015: yesNo('rent-accepted-before-2015', {
    label: ['租房补贴申请在2015年以前已受理', 'rent subsidy applied for and accepted before 2015'],
    source: 'authority-record',
  }),
  purchaseAcceptedBefore2015: yesNo('purchase-accepted-before-2015', {
    label: ['购房补贴申请在2015年以前已受理', 'purchase subsidy applied for and accepted before 2015'],
    source: 'authority-record',
  }),
  leftWithoutReturning: yesNo('left-without-returning', {
    label: ['离职后未退还所租住房', 'left the employer and kept the home'],
    source: 'authority-record',
  }),
  sublet: yesNo('sublet', { label: ['擅自转租所租住房', 'sublet the home without leave'], source: 'authority-record' }),
  unpaidMonths: quantity('month', 'unpaid-months', {
    label: ['未按时缴交租金或相关费用的累计月数', 'months in all of rent or costs not paid in time'],
    note: ['不要求连续', 'they need not follow one another'],
    source: 'authority-record',
  }),
}
