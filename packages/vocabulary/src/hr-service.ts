import { factsAbout } from '@pengce/language'

const { yesNo, yearlyMoney, money, rate, choice, quantity } = factsAbout('enterprise', 'hr-service')
const park = factsAbout('site', 'hr-park')
const event = factsAbout('event', 'hr-event')

/** Human-resource service institutions, their parks and their events. */
export const hrService = {
  institution: yesNo('institution', {
    label: ['人力资源服务机构', 'a human-resource service institution'],
    source: 'registry',
  }),
  revenueShare: rate('revenue-share', {
    label: ['人力资源服务业务营业收入占比', 'share of revenue from human-resource services'],
    note: ['按去除代收代付后的营业收入计算', 'counted on revenue net of money passed through'],
    source: 'tax',
  }),
  revenue: yearlyMoney('revenue', {
    label: ['营业收入（含代收代付）', 'operating revenue, money passed through included'],
    source: 'tax',
    reachable: true,
  }),
  passThrough: yearlyMoney('pass-through', {
    label: ['代收代付部分', 'money collected and paid on behalf of others'],
    source: 'tax',
  }),
  peakRevenue: money('peak-revenue', {
    label: ['更早各年度的最高营业收入（去除代收代付）', 'highest net revenue of all earlier years'],
    source: 'tax',
  }),
  listing: choice('listing', {
    label: ['首次上市或挂牌情况', 'first listing or quotation'],
    options: {
      exchange: ['境内外首次上市', 'first listed on an exchange'],
      neeq: ['新三板首次挂牌', 'first quoted on the NEEQ'],
      none: ['没有', 'none'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  ownList: choice('own-list', {
    label: ['本机构或所属企业入选的榜单', 'list on which the institution or its enterprise stands'],
    options: {
      global500: ['世界500强', 'Fortune Global 500'],
      china500: ['中国500强', 'China Top 500'],
      services500: ['中国服务业500强', 'China Service Industry Top 500'],
      none: ['均未入选', 'none of them'],
    },
    source: 'declared',
  }),
  arrival: choice('arrival', {
    label: ['来深方式', 'how it came to Shenzhen'],
    options: {
      moved: ['迁入本市', 'moved to Shenzhen'],
      'new-subsidiary': ['在本市新设具有独立法人资格的分支机构', 'newly set up here as a legal person of its own'],
      local: ['一直在本市', 'was here before'],
    },
    source: 'registry',
    reachable: true,
  }),
  headhunter: yesNo('headhunter', {
    label: ['国内外知名猎头机构（或其分支机构）', 'a well-known headhunting firm or its branch'],
    source: 'judgement',
  }),
  furtherConditionsMet: yesNo('further-conditions-met', {
    label: ['符合配套办法规定的其他条件', 'meets the further conditions of the implementing rules'],
    source: 'judgement',
  }),
  municipalApproval: yesNo('municipal-approval', {
    label: ['落户奖励已报市政府审定', 'settlement award approved by the municipal government'],
    source: 'judgement',
  }),
  contestWinner: yesNo('contest-winner', {
    label: ['在政府组织的人力资源科技类大赛中获奖', 'won a prize in a human-resource technology contest of the city'],
    source: 'authority-record',
    reachable: true,
  }),
  filedOrLicensed: yesNo('filed-or-licensed', {
    label: ['已在本市办理人力资源服务备案或取得许可', 'filed as, or licensed for, human-resource services in Shenzhen'],
    source: 'authority-record',
    reachable: true,
  }),
  overseasBranch: yesNo('overseas-branch', {
    label: ['在国（境）外设立分支机构并完成境外投资备案', 'has set up a branch abroad and filed the investment'],
    source: 'authority-record',
    reachable: true,
  }),
  placements: quantity('person', 'placements', {
    label: [
      '为重点用工企业或高新技术企业介绍并参保满3个月的人数',
      'people placed with key employers or high-tech enterprises and insured for three months',
    ],
    source: 'social-insurance',
    reachable: true,
  }),
  scarceTalentReferrals: quantity('person', 'scarce-talent-referrals', {
    label: ['按清单推荐并首次引进的紧缺人才人数', 'scarce talents on the demand list brought in for the first time'],
    note: [
      '合同期1年及以上，用人方为重点企业，个税和社保均已缴',
      'each with a contract of a year or more with a key enterprise, tax and social insurance paid',
    ],
    source: 'declared',
    reachable: true,
  }),
  highLevelReferrals: quantity('person', 'high-level-referrals', {
    label: ['引进且已全职来深工作的高层次人才人数', 'high-level talents brought in and working here full time'],
    source: 'declared',
    reachable: true,
  }),
  tenancy: choice('tenancy', {
    label: ['入驻的人力资源服务产业园', 'industrial park it is a tenant of'],
    options: {
      municipal: ['市级财政资金建设的产业园', 'a park built with municipal money'],
      district: ['区级财政资金建设的产业园', 'a park built with district money'],
      none: ['未入驻', 'none'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  tenancyMonth: quantity('month', 'tenancy-month', {
    label: ['自核准进驻当月起的第几个月', 'month of the tenancy, counting the month of approval as the first'],
    source: 'authority-record',
  }),
  tenancyRent: money('tenancy-rent', { label: ['园区每月场租', 'monthly rent in the park'], source: 'declared' }),
}

export const hrPark = {
  level: park.choice('level', {
    label: ['人力资源服务产业园级别', 'level of the human-resource industrial park'],
    options: {
      national: ['国家级', 'national'],
      provincial: ['省级', 'provincial'],
      municipal: ['市级', 'municipal'],
    },
    source: 'authority-record',
  }),
  operatingSince: park.date('operating-since', {
    label: ['产业园开始运营日期', 'date the park began to operate'],
    source: 'authority-record',
  }),
}

export const hrEvent = {
  kind: event.choice('kind', {
    label: ['活动类型', 'kind of event'],
    options: {
      contest: ['人力资源科技类大赛', 'human-resource technology contest'],
      forum: ['博览会、论坛、洽谈或对接活动', 'expo, forum, trade or matching event'],
    },
    source: 'declared',
  }),
  cost: event.money('cost', { label: ['活动费用', 'cost of the event'], source: 'declared' }),
  influential: event.yesNo('influential', {
    label: ['具有行业影响力', 'of influence in the industry'],
    source: 'judgement',
  }),
}
