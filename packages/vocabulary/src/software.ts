import { factsAbout } from '@pengce/language'

const { yesNo, money, choice } = factsAbout('project', 'software-project')
const firm = factsAbout('enterprise', 'software')
const event = factsAbout('event', 'software-event')
const site = factsAbout('site', 'software-park')
const staff = factsAbout('person', 'software-talent')

/** Software projects. */
export const softwareProject = {
  focusDirection: yesNo('focus-direction', {
    label: ['属于软件产业重点发展方向', 'within the focus directions of the software industry'],
    source: 'judgement',
  }),
  jointResearch: yesNo('joint-research', {
    label: ['软件企业与用户或高校院所协同攻关关键技术', 'joint research of core technology with users or institutes'],
    source: 'judgement',
  }),
  fullyFunded: choice('fully-funded', {
    label: ['市政府认定的攻关项目类型', 'kind of project recognised by the municipal government'],
    options: {
      bounty: ['悬赏项目', 'bounty project'],
      strategic: ['战略性关键核心技术攻关重大项目', 'strategic core-technology project'],
      none: ['未认定', 'none'],
    },
    source: 'authority-record',
  }),
  newProduct: yesNo('new-product', {
    label: ['符合条件的新产品应用推广项目', 'a qualifying project to bring a new product into use'],
    source: 'judgement',
  }),
  upperLevelMajor: yesNo('upper-level-major', {
    label: [
      '基础或工业软件领域的国家级、省级重大项目',
      'a national or provincial major project in basic or industrial software',
    ],
    source: 'authority-record',
  }),
  newPlatform: yesNo('new-platform', {
    label: ['符合条件的新建公共技术服务平台', 'a qualifying new public technology platform'],
    source: 'judgement',
  }),
  existingPlatform: yesNo('existing-platform', {
    label: ['符合条件的已建公共技术服务平台', 'a qualifying public technology platform already built'],
    source: 'judgement',
  }),
  operatingCost: money('operating-cost', {
    label: ['上一年度审定运营费用', 'audited operating cost of the year before'],
    source: 'judgement',
  }),
  openSource: yesNo('open-source', {
    label: ['高可靠、高利用、高下载的优质开源项目', 'an open-source project of high quality and use'],
    source: 'judgement',
  }),
  ecosystem: yesNo('ecosystem', {
    label: ['重大产业技术生态平台', 'a major platform of an industrial ecosystem'],
    source: 'judgement',
  }),
  training: yesNo('training', {
    label: ['符合条件的软件人才合作培养项目', 'a qualifying joint project to train software talent'],
    source: 'judgement',
  }),
  showroom: yesNo('showroom', {
    label: ['软件名企名品展示中心或名品库', 'a showroom or library of famous software'],
    source: 'judgement',
  }),
  listedOpenSource: yesNo('listed-open-source', {
    label: [
      '基于名单内开源项目且达到应用规模和影响力',
      'built on a listed open-source project, of scale and influence',
    ],
    source: 'judgement',
  }),
  approvedSales: money('approved-sales', {
    label: ['审定销售额', 'approved sales'],
    source: 'judgement',
    reachable: true,
  }),
  userPurchase: yesNo('user-purchase', {
    label: ['符合条件的软件或终端采购用户', 'a qualifying buyer of such software and terminals'],
    source: 'judgement',
  }),
  approvedPurchase: money('approved-purchase', {
    label: ['审定采购额', 'approved purchases'],
    source: 'judgement',
    reachable: true,
  }),
  pilot: yesNo('pilot', {
    label: ['符合条件的工业软件应用试点用户', 'a qualifying pilot user of industrial software'],
    source: 'judgement',
  }),
  cloudPurchase: yesNo('cloud-purchase', {
    label: ['年度云服务或低代码采购额达到规定标准', 'yearly purchases of cloud or low-code of the required size'],
    note: ['云服务与低代码分别计算', 'cloud and low-code are counted apart'],
    source: 'judgement',
  }),
  intelligentDemonstration: yesNo('intelligent-demonstration', {
    label: ['人工智能示范应用项目', 'a demonstration of artificial intelligence'],
    source: 'judgement',
  }),
  firstVersion: choice('first-version', {
    label: ['与首版次软件的关系', 'part in first-version software'],
    options: {
      developer: ['开发商', 'its developer'],
      'first-user': ['首个销售合同的用户', 'user under the first sales contract'],
      insured: ['投保企业', 'the insured enterprise'],
      none: ['无关', 'none'],
    },
    source: 'judgement',
  }),
  premium: money('premium', { label: ['当年实际投保保费', 'premium actually paid this year'], source: 'declared' }),
}

/** Software enterprises. */
export const software = {
  enterprise: firm.yesNo('enterprise', {
    label: ['软件和信息服务业企业', 'a software or information-service enterprise'],
    source: 'registry',
  }),
  peakRevenue: firm.money('peak-revenue', {
    label: ['更早各年度的最高营业收入', 'highest revenue of all earlier years'],
    source: 'tax',
  }),
  growthAccepted: firm.yesNo('growth-accepted', {
    label: ['营收及增速达到规定标准', 'revenue and growth of the required size'],
    source: 'judgement',
  }),
  codeContribution: firm.yesNo('code-contribution', {
    label: ['国内重点开源社区代码合入量排名前列', 'among the leading contributors of merged code'],
    source: 'judgement',
  }),
  digitalCentre: firm.yesNo('digital-centre', {
    label: ['成立经认定的数字化技术中心', 'has a recognised digital technology centre'],
    source: 'authority-record',
    reachable: true,
  }),
  newlyLanded: firm.yesNo('newly-landed', {
    label: ['符合条件的新引进落地机构', 'a qualifying institution newly landed here'],
    source: 'judgement',
  }),
  certification: firm.choice('certification', {
    label: ['通过的软件能力认证', 'certification of capability passed'],
    options: {
      'cmmi-or-csmm-4': ['CMMI 或 CSMM 四级及以上', 'CMMI or CSMM, level four or above'],
      'cmmi-or-csmm-lower': ['CMMI 或 CSMM 三级及以下', 'CMMI or CSMM, level three or below'],
      dcmm: ['DCMM', 'DCMM'],
      other: ['其他相关认证标准', 'another certification of the trade'],
      none: ['没有', 'none'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  ministryHonour: firm.yesNo('ministry-honour', {
    label: ['获得国家部委荣誉或奖项', 'holds an honour or prize of a national ministry'],
    source: 'authority-record',
  }),
  honouredProject: firm.yesNo('honoured-project', {
    label: ['其软件项目获得国家部委荣誉或奖项', 'a software project of its own holds such an honour or prize'],
    source: 'authority-record',
  }),
  ledStandard: firm.choice('led-standard', {
    label: ['牵头制订并发布的软件标准', 'software standard led and published'],
    options: {
      national: ['国家标准', 'national standard'],
      industry: ['行业标准', 'industry standard'],
      local: ['地方标准', 'local standard'],
      group: ['团体标准', 'group standard'],
      none: ['没有', 'none'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  distribution: firm.yesNo('distribution', {
    label: ['商业发行版公司，销售额达到规定规模', 'sells a commercial distribution on the required scale'],
    source: 'judgement',
  }),
  distributionSales: firm.money('distribution-sales', {
    label: ['发行版软件产品及服务的审定销售额', 'approved sales of the distribution and its services'],
    source: 'judgement',
    reachable: true,
  }),
  terminals: firm.yesNo('terminals', {
    label: ['采购相关芯片模组并生产相关智能终端', 'buys the chips and makes the smart terminals'],
    source: 'judgement',
  }),
  exemplaryCollege: firm.yesNo('exemplary-college', {
    label: ['国家特色化示范性软件学院', 'a national exemplary software college'],
    source: 'authority-record',
  }),
  coreTeam: firm.choice('core-team', {
    label: ['团队类别', 'kind of team'],
    options: {
      core: ['承担重大技术攻关的核心团队', 'core team of major research'],
      top: ['顶尖团队', 'top team'],
      none: ['均不是', 'neither'],
    },
    source: 'judgement',
  }),
  key: firm.yesNo('key', { label: ['重点软件企业', 'a key software enterprise'], source: 'authority-record' }),
  riskLoan: firm.yesNo('risk-loan', {
    label: ['有符合条件的贷款项目', 'has a qualifying loan'],
    source: 'judgement',
  }),
  listed: firm.yesNo('listed', {
    label: ['完成股改、辅导并成功上市', 'restructured, tutored and listed'],
    source: 'authority-record',
    reachable: true,
  }),
  listingKind: firm.yesNo('listing-kind', {
    label: ['基础软件、工业软件或开源商业化企业', 'in basic or industrial software or commercial open source'],
    source: 'judgement',
  }),
  parkTenancyYear: firm.quantity('year', 'park-tenancy-year', {
    label: ['入驻园区的第几年', 'year of tenancy in the park'],
    source: 'declared',
  }),
  parkRent: firm.money('park-rent', { label: ['园区年租金', 'yearly rent in the park'], source: 'declared' }),
}

export const softwareEvent = {
  kind: event.choice('kind', {
    label: ['软件活动类别', 'kind of software event'],
    options: {
      brand: [
        '符合条件的品牌活动、展会、论坛、大赛或校园活动',
        'a qualifying brand event, exhibition, forum, contest or campus event',
      ],
      commissioned: ['受国家部委、省或市政府委托举办', 'held on commission of a ministry, the province or the city'],
      other: ['其他', 'other'],
    },
    source: 'judgement',
  }),
}

export const softwarePark = {
  title: site.choice('title', {
    label: ['软件名园级别', 'level of the famous software park'],
    options: {
      national: ['国家级', 'national'],
      provincial: ['省级', 'provincial'],
      municipal: ['市级', 'municipal'],
      none: ['未认定', 'none'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  assessedExcellent: site.yesNo('assessed-excellent', {
    label: ['本次考核获评优秀', 'assessed excellent this time'],
    source: 'authority-record',
  }),
  titleAwarded: site.yesNo('title-awarded', {
    label: ['已领取本级别的认定奖励', 'has had the award for this level'],
    source: 'authority-record',
  }),
}

export const softwareTalent = {
  backbone: staff.yesNo('backbone', { label: ['骨干软件人才', 'backbone software talent'], source: 'judgement' }),
  keyEmployer: staff.yesNo('key-employer', {
    label: ['任职于重点软件企业', 'works for a key software enterprise'],
    source: 'social-insurance',
  }),
  certified: staff.yesNo('certified', {
    label: [
      '持有产品、项目、架构或系统分析资质且符合条件',
      'holds a product, project, architect or analyst certificate, conditions met',
    ],
    source: 'judgement',
  }),
}
