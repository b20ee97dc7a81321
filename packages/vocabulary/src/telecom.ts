import { factsAbout } from '@pengce/language'

const firm = factsAbout('enterprise', 'telecom-firm')
const { yesNo, money, choice } = factsAbout('project', 'network-project')
const event = factsAbout('event', 'network-event')

/** Telecom, broadcasting and internet firms. */
export const telecomFirm = {
  kind: firm.choice('kind', {
    label: ['企业类别', 'kind of firm'],
    options: {
      telecom: ['基础电信企业', 'basic telecom enterprise'],
      broadcasting: ['广电企业', 'broadcasting enterprise'],
      internet: ['互联网企业', 'internet enterprise'],
      utility: ['城市供水或燃气企业', 'city water or gas operator'],
      other: ['其他', 'other'],
    },
    source: 'registry',
  }),
  qualityMet: firm.yesNo('quality-met', {
    label: ['网络质量达标', 'network quality up to standard'],
    source: 'judgement',
  }),
  ponShare: firm.rate('pon-share', {
    label: ['2022年底前10G-PON端口占比', 'share of 10G-PON ports by the end of 2022'],
    source: 'authority-record',
    reachable: true,
  }),
  ponPorts: firm.quantity('item', 'pon-ports', {
    label: ['2022年内新增10G-PON端口数', '10G-PON ports added within 2022'],
    source: 'authority-record',
  }),
  fibreCoverage: firm.rate('fibre-coverage', {
    label: ['2023年底前光纤宽带覆盖率', 'fibre coverage by the end of 2023'],
    source: 'authority-record',
    reachable: true,
  }),
  fibreSpending: firm.money('fibre-spending', { label: ['光纤改造投入', 'spending on fibre'], source: 'judgement' }),
  leastYearlyPoints: firm.quantity('item', 'least-yearly-points', {
    label: [
      '2023至2025年中新增无线接入点最少一年的数量',
      'access points newly connected in the leanest year of 2023 to 2025',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  allPoints: firm.quantity('item', 'all-points', {
    label: ['2023至2025年累计新接入无线接入点', 'access points newly connected from 2023 to 2025'],
    note: [
      '社会自建、能供公众使用并接入认证监管平台的点',
      'privately built points that serve the public, taken onto the city’s platform',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  exchangeJoinedOn: firm.date('exchange-joined-on', {
    label: ['以网络割接接入新型互联网交换中心的日期', 'day it joined the new internet exchange'],
    source: 'authority-record',
  }),
  onExchange: firm.yesNo('on-exchange', {
    label: ['已接入新型互联网交换中心', 'connected to the new internet exchange'],
    source: 'authority-record',
    reachable: true,
  }),
  peakTraffic: firm.quantity('item', 'peak-traffic', {
    label: ['月均峰值流量（G）', 'monthly average peak traffic in G'],
    source: 'authority-record',
  }),
  freeBandwidth: firm.quantity('item', 'free-bandwidth', {
    label: ['免费提供的互联网出口带宽（G）', 'free outbound bandwidth supplied in G'],
    source: 'authority-record',
  }),
  threeYears: firm.yesNo('three-years', {
    label: ['承诺接入三年', 'commits to stay three years'],
    source: 'declared',
    reachable: true,
  }),
  peakShare: firm.rate('peak-share', {
    label: ['一个自然年内月均峰值流量占端口容量的比例', 'monthly peak as a share of port capacity in a calendar year'],
    source: 'authority-record',
  }),
  lineFees: firm.yearlyMoney('line-fees', {
    label: ['专线、端口和带宽费用', 'line, port and bandwidth fees'],
    source: 'declared',
  }),
  fastShare2022: firm.rate('fast-share-2022', {
    label: ['2022年底500M及以上家庭用户占比', 'share of household users at 500M or more at the end of 2022'],
    source: 'authority-record',
    reachable: true,
  }),
  fastUsers: firm.quantity('household', 'fast-users', {
    label: ['2022年新提速用户数', 'users newly upgraded in 2022'],
    source: 'authority-record',
  }),
  gigabitShare: firm.rate('gigabit-share', {
    label: ['2024年底前千兆家庭用户占比', 'share of gigabit households by the end of 2024'],
    source: 'authority-record',
    reachable: true,
  }),
  gigabitUsers: firm.quantity('household', 'gigabit-users', {
    label: ['新升级千兆用户数', 'users newly upgraded to gigabit'],
    source: 'authority-record',
  }),
  roomFibreUsers: firm.quantity('household', 'room-fibre-users', {
    label: [
      '所申报年度（2023至2025年）新增达标FTTR家庭用户数',
      'new FTTR households up to standard in the year claimed, 2023 to 2025',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  metersUpgraded: firm.quantity('household', 'meters-upgraded', {
    label: [
      '本次申请的、2022至2025年改造智能表计的户数',
      'households given smart meters from 2022 to 2025, applied for now',
    ],
    note: ['水表、气表各计一次', 'water and gas meters count once each'],
    source: 'authority-record',
  }),
  remoteStations: firm.quantity('item', 'remote-stations', {
    label: ['2023年建成的海域或郊野5G基站数', '5G stations for sea or countryside built in 2023'],
    source: 'authority-record',
  }),
  nationalHeadquarters: firm.yesNo('network-headquarters', {
    label: [
      '国家支持的双区项目，或有影响力的网络企业总部',
      'a nationally supported project or an influential network headquarters',
    ],
    source: 'judgement',
  }),
  guanghuaFirst: firm.yesNo('guanghua-first', {
    label: ['获“光华杯”一等奖', 'first prize of the 光华杯'],
    source: 'authority-record',
    reachable: true,
  }),
  modelsApproved: firm.quantity('item', 'models-approved', {
    label: [
      '本次申请的、已取得型号核准并完成销售备案的5G产品型号数',
      '5G models applied for now, with type approval and sales filing',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  modulePurchases: firm.yearlyMoney('module-purchases', {
    label: ['5G模组采购费用', 'purchases of 5G modules'],
    source: 'declared',
    reachable: true,
  }),
  terminalMaker: firm.yesNo('terminal-maker', {
    label: ['5G终端企业', 'a 5G terminal enterprise'],
    source: 'registry',
  }),
  terminalPurchases: firm.yearlyMoney('terminal-purchases', {
    label: ['入选5G创新终端的采购额', 'purchases of selected 5G terminals'],
    source: 'declared',
    reachable: true,
  }),
  boughtSelected: firm.yesNo('bought-selected', {
    label: ['采购年度遴选入选的5G创新终端', 'bought terminals of the yearly selection'],
    source: 'authority-record',
    reachable: true,
  }),
  grantOfThisDocument: firm.yesNo('5g-grant-had', {
    label: ['已获5G措施资助', 'has had a grant of the 5G measures'],
    source: 'authority-record',
  }),
}

/** Network projects. */
export const networkProject = {
  chipResearch: choice('chip-research', {
    label: ['5G网络设备芯片攻关项目类别', 'class of the 5G chip research project'],
    options: { general: ['面上', 'general'], key: ['重点', 'key'], major: ['重大', 'major'], none: ['不是', 'none'] },
    source: 'authority-record',
  }),
  componentResearch: choice('component-research', {
    label: ['5G元器件或核心网攻关项目类别', 'class of the 5G component research project'],
    options: { general: ['面上', 'general'], key: ['重点', 'key'], major: ['重大', 'major'], none: ['不是', 'none'] },
    source: 'authority-record',
  }),
  componentIndustry: yesNo('component-industry', {
    label: ['5G元器件或网络技术研发及产业化项目', 'components or network technology, developed and made'],
    source: 'judgement',
  }),
  auditedInvestment: money('audited-investment', {
    label: ['项目审定投资额', 'audited investment in the project'],
    source: 'judgement',
    reachable: true,
  }),
  servicePlatform: yesNo('service-platform', {
    label: ['5G产业公共服务合作平台', 'a platform of shared services for the 5G industry'],
    source: 'judgement',
  }),
  operatingCost: money('operating-cost', {
    label: ['平台年度运营成本', 'yearly operating cost of the platform'],
    source: 'judgement',
  }),
  customModules: yesNo('custom-modules', {
    label: ['5G模组定制化生产项目', 'customised 5G modules'],
    source: 'judgement',
  }),
  selectedModule: yesNo('selected-module', {
    label: ['年度遴选入选的5G解决方案模块', 'a building block chosen in the yearly selection'],
    source: 'authority-record',
    reachable: true,
  }),
  bloomCupFirst: yesNo('bloom-cup-first', {
    label: ['获“绽放杯”一等奖', 'first prize of the 绽放杯'],
    source: 'authority-record',
    reachable: true,
  }),
  industrialInternet: yesNo('5g-industrial-internet', {
    label: ['5G+工业互联网标准、研发或生产项目', '5G and industrial internet: standards, research or production'],
    source: 'judgement',
  }),
  selectedPark: yesNo('selected-park', {
    label: ['年度遴选入选的重点工业园区网络升级', 'network upgrade of a park of the yearly selection'],
    source: 'authority-record',
  }),
  upgradeSpending: money('upgrade-spending', {
    label: ['网络升级投入', 'spending on the upgrade'],
    source: 'judgement',
  }),
  addressing: choice('ipv6', {
    label: ['IPv6项目类别', 'kind of IPv6 project'],
    options: {
      selected: ['市年度遴选入选', 'of the city’s yearly selection'],
      national: ['列入国家试点', 'on the national list'],
      both: ['两者都是', 'both'],
      none: ['均不是', 'neither'],
    },
    source: 'authority-record',
  }),
}
export const networkEvent = {
  approved: event.yesNo('approved', {
    label: ['经国家或市政府部门批准在深举办的主题活动', 'an approved event on a listed theme held here'],
    source: 'authority-record',
  }),
}
