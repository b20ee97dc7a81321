import { factsAbout } from '@pengce/language'

const firm = factsAbout('enterprise', 'manufacturing')
const { yesNo, money, choice } = factsAbout('project', 'manufacturing-project')

/** Manufacturers as the 2021 measures ask about them. */
export const manufacturing = {
  clusterBody: firm.yesNo('cluster-body', {
    label: ['参与国家先进制造业集群竞赛的集群促进机构', 'a cluster body in the national cluster contest'],
    source: 'authority-record',
  }),
  clusterNationalFunds: firm.money('cluster-national-funds', {
    label: ['国家拨付的集群竞赛资金', 'national money paid for the cluster contest'],
    source: 'authority-record',
  }),
  output: firm.yearlyMoney('output', {
    label: ['年度产值', 'yearly output'],
    source: 'statistics',
    reachable: true,
  }),
  peakOutput: firm.money('peak-output', {
    label: ['更早各年度的最高产值', 'highest output of all earlier years'],
    source: 'statistics',
  }),
  growthAccepted: firm.yesNo('growth-accepted', {
    label: ['产值增速达到申报指南要求', 'growth of output as the guide requires'],
    source: 'judgement',
  }),
  headquartersBusiness: firm.yesNo('headquarters-business', {
    label: [
      '将高端制造、研发、采购或结算等核心业务放在本市的制造业总部',
      'a manufacturing headquarters with core business in Shenzhen',
    ],
    source: 'judgement',
  }),
  chainIntegration: firm.yesNo('chain-integration', {
    label: ['系统集成能力强', 'strong system integration'],
    source: 'judgement',
  }),
  chainMarketShare: firm.yesNo('chain-market-share', {
    label: ['市场占有率高', 'high market share'],
    source: 'judgement',
  }),
  chainPull: firm.yesNo('chain-pull', { label: ['产业链拉动作用大', 'strong pull on its chain'], source: 'judgement' }),
  nationalChampion: firm.choice('national-champion', {
    label: ['国家单项冠军称号', 'national single-champion title'],
    options: {
      enterprise: ['示范企业', 'demonstration enterprise'],
      product: ['单项冠军产品', 'champion product'],
      both: ['两种都有', 'both'],
      none: ['没有', 'none'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  municipalChampion: firm.choice('municipal-champion', {
    label: ['市级单项冠军称号', 'municipal single-champion title'],
    options: {
      enterprise: ['单项冠军企业', 'champion enterprise'],
      product: ['单项冠军产品', 'champion product'],
      both: ['两种都有', 'both'],
      none: ['没有', 'none'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  littleGiant: firm.yesNo('little-giant', {
    label: ['国家专精特新“小巨人”企业', 'national Little Giant enterprise'],
    source: 'authority-record',
    reachable: true,
  }),
  provincialSpecialised: firm.yesNo('provincial-specialised', {
    label: ['省专精特新企业', 'provincial specialised enterprise'],
    source: 'authority-record',
    reachable: true,
  }),
  supplyChain: firm.yesNo('supply-chain', { label: ['供应链企业', 'a supply-chain enterprise'], source: 'registry' }),
  operatingInterest: firm.yearlyMoney('operating-interest', {
    label: ['经营性贷款利息', 'interest on operating loans'],
    source: 'declared',
  }),
  consortium: firm.yesNo('consortium', {
    label: ['与中小企业组成联合体参加政府采购且符合条件', 'bids in a qualifying consortium with smaller firms'],
    source: 'declared',
    reachable: true,
  }),
  ownsIndustrialLand: firm.yesNo('owns-industrial-land', {
    label: ['有自有工业用地', 'has industrial land of its own'],
    source: 'property-register',
  }),
  isManufacturer: firm.yesNo('is-manufacturer', {
    label: ['制造业企业', 'a manufacturing enterprise'],
    source: 'registry',
  }),
  industrialHousingConditions: firm.yesNo('industrial-housing-conditions', {
    label: ['符合工业保障房承租条件', 'meets the conditions for industrial security premises'],
    source: 'judgement',
  }),
  greenHonour: firm.yesNo('green-honour-any', {
    label: [
      '获得绿色制造、节能、综合利用、清洁生产或绿色数据中心荣誉',
      'holds an honour for green manufacturing, saving, reuse, clean production or data centres',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  internetProvider: firm.yesNo('internet-provider', {
    label: ['符合条件的工业互联网服务商', 'a qualifying industrial-internet service provider'],
    source: 'judgement',
  }),
}

/** Kinds of project in the 2021 measures. */
export const manufacturingProject = {
  majorInvestment: yesNo('major-investment', {
    label: [
      '重大工业投资项目，或上市公司募资投向本市的工业项目',
      'a major industrial investment, or one paid with listed funds',
    ],
    source: 'judgement',
  }),
  innovationCentre: yesNo('innovation-centre', {
    label: ['制造业创新中心的平台、研发或示范应用项目', 'a project of a manufacturing innovation centre'],
    source: 'judgement',
  }),
  centreFunds: money('centre-funds', {
    label: ['国家和省已拨付的制造业创新中心资助', 'national and provincial money already paid to the centre'],
    source: 'authority-record',
  }),
  technologyCentre: choice('technology-centre', {
    label: ['企业技术中心事项', 'matter of an enterprise technology centre'],
    options: {
      recognised: ['经认定的市级企业技术中心', 'a recognised municipal centre'],
      upgrade: ['该中心的能力提升项目', 'an upgrade of its capability'],
      none: ['均不是', 'neither'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  facilityInvestment: money('facility-investment', {
    label: ['软硬件设施投入', 'investment in hardware and software facilities'],
    source: 'judgement',
    reachable: true,
  }),
  foundation: choice('foundation', {
    label: ['工业强基项目级别', 'level of the industrial-foundation project'],
    options: {
      national: ['国家级', 'national'],
      municipal: ['市级', 'municipal'],
      none: ['不是', 'none'],
    },
    source: 'authority-record',
  }),
  qualityBrand: yesNo('quality-brand', {
    label: ['制造业产品和服务的质量提升或品牌建设推广项目', 'a project for better quality or brands in manufacturing'],
    note: ['由企业或第三方服务机构开展', 'by an enterprise or a service body'],
    source: 'judgement',
  }),
  platformBuilding: yesNo('platform-building', {
    label: ['工业互联网平台建设项目', 'builds an industrial-internet platform'],
    source: 'judgement',
  }),
  platformBuilder: choice('platform-builder', {
    label: ['平台建设单位', 'who builds the platform'],
    options: {
      leader: ['龙头企业', 'a leader of its industry'],
      provider: ['工业互联网服务商', 'an industrial-internet service provider'],
      other: ['其他', 'another'],
    },
    source: 'judgement',
  }),
  application: yesNo('application', {
    label: ['符合条件的工业互联网融合应用项目', 'a qualifying industrial-internet application'],
    source: 'judgement',
  }),
  eventOrPlatform: yesNo('event-or-platform', {
    label: ['符合条件的工业互联网重大活动或公共服务平台', 'a qualifying industrial-internet event or public platform'],
    source: 'judgement',
  }),
  greenTransformation: yesNo('green-transformation', {
    label: [
      '能效、智慧能源、综合利用或数据中心绿色化改造项目',
      'energy efficiency, smart energy, reuse or green data centre',
    ],
    source: 'judgement',
  }),
  firstProduct: choice('first-product', {
    label: ['“三首”产品类别', 'kind of first product'],
    options: {
      equipment: ['重大技术装备首台（套）', 'first set of major equipment'],
      material: ['新材料首批次', 'first batch of a new material'],
      software: ['软件首版次', 'first version of software'],
      none: ['不是', 'none'],
    },
    source: 'judgement',
  }),
  firstProductSales: money('first-product-sales', {
    label: ['规定期限内产品实际销售总额', 'actual sales within the set period'],
    source: 'judgement',
  }),
  supplyChainUpgrade: yesNo('supply-chain-upgrade', {
    label: ['供应链服务智能化升级改造项目', 'an intelligent upgrade of supply-chain services'],
    source: 'judgement',
  }),
  basicPlatform: yesNo('basic-platform', {
    label: ['符合条件的制造业基础支撑公共服务平台', 'a qualifying public platform for basic support'],
    source: 'judgement',
  }),
  assessedArea: yesNo('assessed-area', {
    label: ['所在区域已开展空间生态环境评价且符合条件', 'in an area with a regional assessment, conditions met'],
    source: 'judgement',
  }),
}
