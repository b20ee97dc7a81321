import { achieved, counted, measured, summed } from '@pengce/plan'

const since2020 = [
  '自意见发布的 2020-07-30 起新建的数',
  'new ones from 2020-07-30 on, when the opinions came out',
] as const

/** Major science facilities newly built. */
export const newFacilities = counted('facilities/new-science', {
  title: ['新建重大科技基础设施', 'new major science facilities'],
  unit: ['个', 'facilities'],
  counting: 'cumulative',
  since: '2020-07-30',
  definition: since2020,
})

/** Frontier platforms newly built. */
export const newFrontierPlatforms = counted('facilities/new-frontier', {
  title: ['新建前沿交叉平台', 'new frontier platforms'],
  unit: ['个', 'platforms'],
  counting: 'cumulative',
  since: '2020-07-30',
  definition: since2020,
})

/** Major platforms of industrial innovation newly built. */
export const newIndustryPlatforms = counted('facilities/new-industry', {
  title: ['新建重大功能型产业创新平台', 'new major platforms of industrial innovation'],
  unit: ['个', 'platforms'],
  counting: 'cumulative',
  since: '2020-07-30',
  definition: since2020,
})

/** Major science facilities completed and in operation. */
export const runningFacilities = counted('facilities/running-science', {
  title: ['投入运营的重大科技基础设施', 'major science facilities in operation'],
  unit: ['个', 'facilities'],
  counting: 'stock',
  definition: ['当日已建成并运营的设施', 'facilities completed and in operation that day'],
})

/** Frontier platforms completed and in operation. */
export const runningFrontierPlatforms = counted('facilities/running-frontier', {
  title: ['投入运营的前沿交叉平台', 'frontier platforms in operation'],
  unit: ['个', 'platforms'],
  counting: 'stock',
  definition: ['当日已建成并运营的平台', 'platforms completed and in operation that day'],
})

/** Power use of small data centres for work that cannot wait. */
export const powerUsage = measured('facilities/power-usage', {
  title: ['低时延和边缘计算中小型数据中心能效（PUE）', 'power usage of small data centres for low delay and edge'],
  unit: ['PUE', 'PUE'],
  decimals: 3,
  counting: 'stock',
  definition: [
    '总用电与设备用电之比；超大型中心没有规定',
    'all power to that of the equipment; very large centres have no figure',
  ],
})

/** Typical projects of the industrial internet that are supported in a year. */
export const typicalProjects = counted('facilities/typical-projects', {
  title: ['扶持的工业互联网典型应用项目', 'typical industrial-internet projects supported'],
  unit: ['个', 'projects'],
  counting: 'in-year',
  definition: ['当年扶持的典型应用项目', 'typical projects supported in the year'],
})

/** The demonstration base of smart transport. */
export const transportBase = achieved('facilities/transport-base', {
  title: ['综合性智能交通创新示范基地建成', 'demonstration base of smart transport completed'],
  definition: ['基地建成；是否国内领先没有标准', 'the base is completed; whether it leads has no measure'],
})

/** Government purchases of new technology from innovative firms. */
export const newTechnologyPurchases = summed('facilities/new-technology-purchases', {
  title: ['新增创新企业新技术新产品政府采购', 'new government purchases of new technology'],
  counting: 'in-year',
  definition: [
    '当年新增的创新型企业新技术、新产品采购额',
    'purchases of new technology and products of innovative firms added in the year',
  ],
})
