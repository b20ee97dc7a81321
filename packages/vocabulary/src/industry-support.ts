import { factsAbout } from '@pengce/language'

const firm = factsAbout('enterprise', 'industry-support')
const works = factsAbout('project', 'industry-project')
const person = factsAbout('person', 'skilled-talent')

/** What the 2022 measures for steady industrial growth ask of an enterprise. */
export const industrySupport = {
  broughtProject: firm.yesNo('brought-project', {
    label: [
      '引进高端先进制造业重大项目并经认定的园区服务机构',
      'a park service body that brought in a confirmed major project',
    ],
    source: 'judgement',
  }),
  landedInvestment: firm.money('landed-investment', {
    label: ['所引进项目的固定资产投资额', 'fixed-asset investment of the project brought in'],
    source: 'judgement',
  }),
  innovationCarrier: firm.yesNo('innovation-carrier', {
    label: ['所列类型的创新载体', 'an innovation carrier of a listed type'],
    source: 'judgement',
  }),
  isolationRooms: firm.yesNo('isolation-rooms', {
    label: ['建设工业领域备用隔离房源并用于公共防疫', 'built reserve isolation rooms used for the public'],
    source: 'authority-record',
  }),
  isolationCost: firm.money('isolation-cost', {
    label: ['备用隔离房源建设费用', 'cost of building the isolation rooms'],
    source: 'judgement',
  }),
  refundQualified: firm.yesNo('refund-qualified', {
    label: ['符合增量留抵退税条件的小微或制造业等企业', 'a small firm or manufacturer that qualifies for the refund'],
    source: 'tax',
  }),
  incrementalCredit: firm.money('incremental-credit', {
    label: ['增值税增量留抵税额', 'incremental VAT credit'],
    source: 'tax',
  }),
  existingCredit: firm.money('existing-credit', {
    label: ['增值税存量留抵税额', 'existing VAT credit'],
    source: 'tax',
  }),
  refundTrade: firm.yesNo('refund-trade', {
    label: ['属于留抵退税的制造业等行业', 'in manufacturing or another trade of the refund'],
    source: 'tax',
  }),
  technologyFirm: firm.yesNo('technology-firm', {
    label: ['科技型中小企业', 'a technology-type small or medium enterprise'],
    source: 'authority-record',
    reachable: true,
  }),
  expensedResearch: firm.yearlyMoney('expensed-research', {
    label: ['未形成无形资产的研发费用', 'research spending that formed no intangible asset'],
    source: 'tax',
    reachable: true,
  }),
  intangibleCost: firm.money('intangible-cost', {
    label: ['研发形成的无形资产成本', 'cost of intangible assets formed by research'],
    source: 'tax',
  }),
  equipmentBoughtOn: firm.date('equipment-bought-on', {
    label: ['新购设备、器具的日期', 'day the equipment was newly bought'],
    source: 'tax',
  }),
  equipmentUnitValue: firm.money('equipment-unit-value', {
    label: ['新购设备、器具的单位价值', 'unit value of the equipment newly bought'],
    source: 'tax',
  }),
  depreciationLife: firm.choice('depreciation-life', {
    label: ['设备的最低折旧年限', 'shortest depreciation life of the equipment'],
    options: {
      'three-years': ['3年', 'three years'],
      'four-five-or-ten': ['4年、5年或10年', 'four, five or ten years'],
      other: ['其他', 'other'],
    },
    source: 'tax',
  }),
  smallScaleTaxpayer: firm.yesNo('small-scale-taxpayer', {
    label: ['增值税小规模纳税人', 'a small-scale VAT taxpayer'],
    source: 'tax',
  }),
  threePercentSales: firm.money('three-percent-sales', {
    label: ['适用3%征收率的应税销售额', 'taxable sales at the levy rate of 3 per cent'],
    source: 'tax',
  }),
  smallProfit: firm.yesNo('small-profit', { label: ['小型微利企业', 'a small low-profit enterprise'], source: 'tax' }),
  taxableIncome: firm.yearlyMoney('taxable-income', {
    label: ['年应纳税所得额', 'yearly taxable income'],
    source: 'tax',
  }),
  firstAboveScale: firm.yesNo('first-above-scale', {
    label: ['首次纳入规上工业企业库', 'entered the above-scale industrial base for the first time'],
    source: 'statistics',
    reachable: true,
  }),
  entryYearOutput: firm.money('entry-year-output', {
    label: ['入库当年产值', 'output in the year of entry'],
    source: 'statistics',
  }),
  nextYearOutput: firm.money('next-year-output', {
    label: ['入库次年产值', 'output in the year after entry'],
    source: 'statistics',
    reachable: true,
  }),
  anyTitle: firm.yesNo('any-title', {
    label: ['获单项冠军、小巨人或专精特新称号', 'holds a champion, Little Giant or specialised title'],
    source: 'authority-record',
    reachable: true,
  }),
  expansionReached: firm.yesNo('expansion-reached', {
    label: [
      '工业企业一定时期内产值规模和增速达到要求',
      'an industrial firm with output and growth of the required size in the period',
    ],
    source: 'judgement',
  }),
}

/** Industrial projects of the 2022 measures. */
export const industryProject = {
  majorHighEnd: works.yesNo('major-high-end', {
    label: ['高端先进制造业重大项目', 'a major project of high-end manufacturing'],
    source: 'judgement',
  }),
  advanced: works.yesNo('advanced', {
    label: ['先进制造业项目', 'a project of advanced manufacturing'],
    source: 'judgement',
  }),
  inShenshan: works.yesNo('in-shenshan', {
    label: ['落户深汕特别合作区', 'landed in the 深汕 cooperation zone'],
    source: 'registry',
  }),
  provincialConditions: works.yesNo('provincial-conditions', {
    label: ['符合省级重大项目政策条件', 'meets the provincial policy for major projects'],
    source: 'judgement',
  }),
  industrialBase: works.yesNo('industrial-base', {
    label: ['国家或市级产业基础再造项目', 'a national or municipal project to rebuild the industrial base'],
    source: 'authority-record',
  }),
  nationalSoftware: works.yesNo('national-software', {
    label: ['承担国家工业软件重大项目', 'undertakes a national major project of industrial software'],
    source: 'authority-record',
  }),
  softwareKind: works.choice('software-kind', {
    label: ['工业软件事项', 'matter of industrial software'],
    options: {
      research: ['联合攻关和工程化试点', 'joint research and engineering pilot'],
      'first-version': ['首版次软件销售', 'sales of a first version'],
      demonstration: ['入选示范应用', 'selected as demonstration user'],
      none: ['均不是', 'none'],
    },
    source: 'judgement',
  }),
  keyPark: works.yesNo('key-park', {
    label: ['当年遴选的百家重点园区网络升级', 'network upgrade of one of the hundred parks of the year'],
    source: 'authority-record',
  }),
}

export const skilledTalent = {
  selected: person.yesNo('selected', {
    label: ['入选“鹏城工匠”或“技能菁英”', 'selected as a city craftsman or elite of skills'],
    source: 'authority-record',
    reachable: true,
  }),
}
