import { type Figure, type Money, quantity, wan } from './number.ts'

/** The lower limits of large, medium and small in one figure. */
export interface SizeLimits<F> {
  readonly large: F
  readonly medium: F
  readonly small: F
}

/** One industry row of the statistical classification: which industries it covers and the figures it looks at. */
export interface SizeRow {
  readonly id: SizeRowId
  readonly zh: string
  readonly en: string
  /** Codes of GB/T 4754—2017; everything within them. */
  readonly industries: readonly string[]
  readonly employees?: SizeLimits<Figure<'person'>>
  readonly revenue?: SizeLimits<Money>
  readonly assets?: SizeLimits<Money>
}
export type SizeRowId =
  | 'farming'
  | 'industry'
  | 'construction'
  | 'wholesale'
  | 'retail'
  | 'transport'
  | 'storage'
  | 'post'
  | 'accommodation'
  | 'catering'
  | 'information-transmission'
  | 'software'
  | 'property-development'
  | 'property-management'
  | 'leasing-and-business'
  | 'other'

const persons = (large: number, medium: number, small: number): SizeLimits<Figure<'person'>> => ({
  large: quantity('person', large),
  medium: quantity('person', medium),
  small: quantity('person', small),
})
const inWan = (large: number, medium: number, small: number): SizeLimits<Money> => ({
  large: wan(large),
  medium: wan(medium),
  small: wan(small),
})

/**
 * 统计上大中小微型企业划分办法（2017），国统字〔2017〕213 号: the sixteen rows, persons and 万元. Every figure is the least
 * that reaches the size. Finance, railways, letting of real estate, education, health, public bodies are in no row.
 */
export const sizeRows: readonly SizeRow[] = [
  {
    id: 'farming',
    zh: '农、林、牧、渔业',
    en: 'Agriculture, forestry, animal husbandry and fishery',
    industries: ['A'],
    revenue: inWan(20_000, 500, 50),
  },
  {
    id: 'industry',
    zh: '工业',
    en: 'Industry: mining, manufacturing, electricity, heat, gas and water',
    industries: ['B', 'C', 'D'],
    employees: persons(1000, 300, 20),
    revenue: inWan(40_000, 2000, 300),
  },
  {
    id: 'construction',
    zh: '建筑业',
    en: 'Construction',
    industries: ['E'],
    revenue: inWan(80_000, 6000, 300),
    assets: inWan(80_000, 5000, 300),
  },
  {
    id: 'wholesale',
    zh: '批发业',
    en: 'Wholesale trade',
    industries: ['51'],
    employees: persons(200, 20, 5),
    revenue: inWan(40_000, 5000, 1000),
  },
  {
    id: 'retail',
    zh: '零售业',
    en: 'Retail trade',
    industries: ['52'],
    employees: persons(300, 50, 10),
    revenue: inWan(20_000, 500, 100),
  },
  {
    id: 'transport',
    zh: '交通运输业',
    en: 'Transport other than railways',
    industries: ['54', '55', '56', '57', '58', '591'],
    employees: persons(1000, 300, 20),
    revenue: inWan(30_000, 3000, 200),
  },
  {
    id: 'storage',
    zh: '仓储业',
    en: 'Storage',
    industries: ['592', '593', '594', '595', '596', '599'],
    employees: persons(200, 100, 20),
    revenue: inWan(30_000, 1000, 100),
  },
  {
    id: 'post',
    zh: '邮政业',
    en: 'Post',
    industries: ['60'],
    employees: persons(1000, 300, 20),
    revenue: inWan(30_000, 2000, 100),
  },
  {
    id: 'accommodation',
    zh: '住宿业',
    en: 'Accommodation',
    industries: ['61'],
    employees: persons(300, 100, 10),
    revenue: inWan(10_000, 2000, 100),
  },
  {
    id: 'catering',
    zh: '餐饮业',
    en: 'Catering',
    industries: ['62'],
    employees: persons(300, 100, 10),
    revenue: inWan(10_000, 2000, 100),
  },
  {
    id: 'information-transmission',
    zh: '信息传输业',
    en: 'Information transmission: telecommunications, broadcasting, internet',
    industries: ['63', '64'],
    employees: persons(2000, 100, 10),
    revenue: inWan(100_000, 1000, 100),
  },
  {
    id: 'software',
    zh: '软件和信息技术服务业',
    en: 'Software and information technology services',
    industries: ['65'],
    employees: persons(300, 100, 10),
    revenue: inWan(10_000, 1000, 50),
  },
  {
    id: 'property-development',
    zh: '房地产开发经营',
    en: 'Real estate development',
    industries: ['701'],
    revenue: inWan(200_000, 1000, 100),
    assets: inWan(10_000, 5000, 2000),
  },
  {
    id: 'property-management',
    zh: '物业管理',
    en: 'Property management',
    industries: ['702'],
    employees: persons(1000, 300, 100),
    revenue: inWan(5000, 1000, 500),
  },
  {
    id: 'leasing-and-business',
    zh: '租赁和商务服务业',
    en: 'Leasing and business services',
    industries: ['L'],
    employees: persons(300, 100, 10),
    assets: inWan(120_000, 8000, 100),
  },
  {
    id: 'other',
    zh: '其他未列明行业',
    en: 'Other industries',
    industries: ['703', '709', 'M', 'N', 'O', '85', 'R'],
    employees: persons(300, 100, 10),
  },
]
