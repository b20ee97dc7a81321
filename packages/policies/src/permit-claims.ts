import { any } from '@pengce/language'
import { quantity } from '@pengce/values'
import { offices, construction as works } from '@pengce/vocabulary'
import { so } from './grant-claim.ts'
import { type JointClaim, under, without } from './waiver.ts'

/** What both permit rules, of 2018 and of 2020, ask of a project in the same terms. */

export const singleContents = [
  'equipment',
  'repair',
  'greening',
  'bus-stop',
  'traffic-safety',
  'lighting',
  'similar',
] as const

/** Neither major nor with works on its site before the start. */
export const ordinaryProject = [
  without(works.major, '重大项目按需求安排', 'a major project goes by need'),
  without(works.sitePreparation, '要做基坑的按需求安排', 'a project with pit works goes by need'),
] as const
export const majorOrSitePrepared: JointClaim = {
  claim: any(works.major, works.sitePreparation),
  holds: [works.major.holds(), works.sitePreparation.fails()],
  open: works.major.notKnown(),
  edges: [
    [
      ['一般项目但要平整场地或开挖基坑', 'an ordinary project that levels its site or digs a pit'],
      [works.major.fails(), works.sitePreparation.holds()],
    ],
  ],
  fails: [[['一般项目，不做前期施工', 'an ordinary project without such works'], works.major.fails()]],
}

export const accessOrTraffic: JointClaim = {
  claim: any(works.permanentAccess, works.trafficImpact),
  holds: [works.permanentAccess.holds(), works.trafficImpact.fails()],
  open: works.permanentAccess.notKnown(),
  edges: [
    [
      ['只涉及交通影响评价', 'traffic impact only'],
      [works.permanentAccess.fails(), works.trafficImpact.holds()],
    ],
  ],
  fails: [[['两者都不涉及', 'neither'], works.permanentAccess.fails()]],
}

const kwh = (n: number) => quantity('kilowatt-hour', n)
/** Below 1000 tonnes of standard coal and below five million kilowatt-hours a year; the ordinary case uses so much. */
export const lowEnergyUse = (tonnes: number, kilowattHours: number) =>
  [
    under(
      works.energyUse,
      quantity('tonne', 1000),
      quantity('tonne', tonnes),
      ['差一公斤到 1000 吨标准煤', 'a kilogram below 1000 tonnes'],
      ['恰为 1000 吨标准煤', '1000 tonnes exactly'],
    ),
    under(
      works.electricityUse,
      kwh(5_000_000),
      kwh(kilowattHours),
      ['差一度到 500 万千瓦时', 'one kilowatt-hour below five million'],
      ['恰为 500 万千瓦时', 'five million kilowatt-hours exactly'],
    ),
  ] as const

/** Whose matters an area is assessed for: environment, energy, ground and minerals, climate, water, archaeology. */
export const assessingOffices = [
  offices.environment,
  offices.developmentReform,
  offices.planning,
  offices.meteorology,
  offices.water,
  offices.culture,
] as const

export const assessedArea = [
  so(works.areaAssessed, '所在区域没有作区域评估', 'the area was not assessed'),
  so(works.areaResultFits, '不符合成果适用条件', 'the result does not fit it'),
] as const
