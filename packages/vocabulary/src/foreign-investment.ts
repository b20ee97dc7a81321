import { factsAbout } from '@pengce/language'

const { yesNo, yearly, yearlyMoney, choice } = factsAbout('enterprise', 'foreign-investment')
const staff = factsAbout('person', 'foreign-staff')
const project = factsAbout('project', 'foreign-project')

/** Enterprises with foreign capital. */
export const foreignInvestment = {
  capitalUsd: yearly('usd', 'capital-usd', {
    label: ['当年新增实际外资金额（美元）', 'new foreign capital actually used in the year, in US dollars'],
    source: 'authority-record',
    reachable: true,
  }),
  capital: yearlyMoney('capital', {
    label: ['当年新增实际外资折合人民币', 'that capital in renminbi'],
    note: ['按主管部门采用的汇率和日期折算', 'at the rate and on the day that the authority takes'],
    source: 'authority-record',
  }),
  sector: choice('sector', {
    label: ['行业类别', 'sector'],
    options: {
      'high-tech-manufacturing': ['高技术制造业', 'high-tech manufacturing'],
      manufacturing: ['其他制造业', 'other manufacturing'],
      'high-tech-services': ['高技术服务业', 'high-tech services'],
      finance: ['金融业', 'finance'],
      'real-estate': ['房地产业', 'real estate'],
      other: ['其他行业', 'another sector'],
    },
    note: ['按国家统计分类', 'as the national statistical classes have it'],
    source: 'statistics',
  }),
  invested: yesNo('invested', { label: ['外商投资企业', 'a foreign-invested enterprise'], source: 'registry' }),
  localHighTech: yesNo('local-high-tech', {
    label: [
      '符合广东省或深圳市高新技术企业条件',
      'meets the conditions of Guangdong or Shenzhen for high-tech enterprises',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  headquarters: choice('headquarters', {
    label: ['经认定的跨国公司总部', 'recognised multinational headquarters'],
    options: {
      provincial: ['广东省外资跨国公司地区总部', 'regional headquarters recognised by Guangdong'],
      municipal: ['深圳市跨国公司总部企业', 'headquarters recognised by Shenzhen'],
      both: ['两者都是', 'both'],
      none: ['均不是', 'neither'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  provincialAward: yesNo('provincial-award', {
    label: ['已获省级跨国公司总部奖励', 'has had the provincial headquarters award'],
    source: 'authority-record',
  }),
  byHoldingCompany: yesNo('by-holding-company', {
    label: ['由外商投资性公司在本市设立', 'set up here by a foreign-invested holding company'],
    source: 'registry',
  }),
  researchCentre: yesNo('research-centre', {
    label: ['符合国家规定的外资研发中心', 'a foreign research centre within the national rules'],
    source: 'authority-record',
  }),
  investorFunds: choice('investor-funds', {
    label: ['拟汇入汇出的资金', 'funds to be remitted'],
    options: {
      listed: [
        '出资、利润、资本收益、资产处置、知识产权许可费、补偿或清算所得',
        'capital, profit, gains, proceeds, licence fees, compensation or liquidation',
      ],
      other: ['其他资金', 'other funds'],
    },
    source: 'declared',
  }),
}

export const foreignStaff = {
  role: staff.choice('role', {
    label: ['在外商投资企业的身份', 'standing in a foreign-invested enterprise'],
    options: {
      executive: ['外籍高管', 'foreign executive'],
      technician: ['外籍技术人员', 'foreign technician'],
      family: ['其家属', 'family of one of them'],
      project: ['项目外方人员', 'foreign staff of a project'],
      other: ['其他职工', 'other staff'],
    },
    source: 'declared',
  }),
  qualified: staff.yesNo('qualified', { label: ['符合签证条件', 'qualifies for the visa'], source: 'judgement' }),
  keyProject: staff.yesNo('key-project', {
    label: ['属于重大或重点外资项目且工作需要', 'of a major or key foreign project, and needed for the work'],
    source: 'judgement',
  }),
  fromOutside: staff.yesNo('from-outside', {
    label: [
      '外商投资企业的外籍或港澳台职工',
      'staff of a foreign-invested enterprise, foreign or from Hong Kong, Macao or Taiwan',
    ],
    source: 'police',
  }),
}

export const foreignProject = {
  major: project.yesNo('major', {
    label: ['清单内符合条件的重大外资项目', 'a qualifying major foreign project on the list'],
    source: 'authority-record',
  }),
  areaAssessed: project.yesNo('area-assessed', {
    label: ['所在区域已完成环评', 'in an area already assessed'],
    source: 'authority-record',
  }),
}
