import { type Office, source } from '@pengce/language'
import {
  achieved,
  counted,
  evenPace,
  type Indicator,
  type Ledger,
  type Level,
  ledgerOf,
  measured,
  type Observation,
  proportion,
  ratioOf,
  summed,
  target,
} from '@pengce/plan'
import { endOf } from '@pengce/values'

const office = (id: string): Office => ({ id, title: { zh: `${id}局`, en: `${id} office` } })
export const town = { desk: office('desk'), water: office('water'), districts: office('districts') }

export const paper = source(
  { document: 'paper', provisions: { 一: '11111111', 二: '22222222' } },
  { title: ['文件', 'paper'], number: null, issuer: ['镇', 'town'], issued: '2022-01-01' },
)
export const other = source(
  { document: 'other', provisions: { 一: '33333333' } },
  { title: ['另一文件', 'other paper'], number: null, issuer: ['镇', 'town'], issued: '2023-01-01' },
)

const definition = ['当日的数', 'the figure of that day'] as const
export const trees = counted('town/trees', {
  title: ['植树', 'trees planted'],
  unit: ['棵', 'trees'],
  counting: 'cumulative',
  since: '2022-01-01',
  definition,
})
export const shops = counted('town/shops', {
  title: ['商店', 'shops'],
  unit: ['家', 'shops'],
  counting: 'stock',
  definition,
})
export const fairs = counted('town/fairs', {
  title: ['集市', 'fairs held'],
  unit: ['场', 'fairs'],
  counting: 'in-year',
  definition,
})
export const turnover = summed('town/turnover', { title: ['营业额', 'turnover'], counting: 'in-year', definition })
export const cover = proportion('town/cover', { title: ['覆盖率', 'coverage'], counting: 'stock', definition })
export const sides = ratioOf('town/sides', {
  title: ['企个比', 'firms to stalls'],
  unit: ['企业∶摊位', 'firms : stalls'],
  counting: 'stock',
  definition,
})
export const power = measured('town/power', {
  title: ['算力', 'computing power'],
  unit: ['EFLOPS', 'EFLOPS'],
  decimals: 1,
  counting: 'stock',
  definition,
})
export const park = achieved('town/park', { title: ['公园', 'park'], definition })

const pace = ['假定匀速', 'an even pace is assumed'] as const
export const planting = target('paper/planting', {
  title: ['植树目标', 'Planting'],
  cites: paper('一'),
  register: ['paper/一'],
  indicator: trees,
  atLeast: 1000,
  milestones: [[endOf(2023), 300]],
  by: endOf(2025),
  assumes: evenPace('2022-01-01', 0, pace),
  lead: [town.desk],
})

let number = 0
/** A figure of a thing on a day, as it stands in a record. */
export function seen(
  of: Pick<Indicator, 'id'>,
  on: string,
  level: number | Level,
  more: Partial<Observation> = {},
): Observation {
  number += 1
  return {
    id: `o${number}`,
    of: of.id,
    member: '',
    on,
    level: typeof level === 'number' ? { parts: level, to: 1 } : level,
    source: '统计',
    by: '登记员',
    entered: on,
    note: '',
    corrects: null,
    ...more,
  }
}
export const record = (...observations: readonly Observation[]): Ledger => ledgerOf(observations)
