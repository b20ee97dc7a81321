import { type Indicator, type Target, target } from '@pengce/plan'
import { endOf, type Money, percent, yi } from '@pengce/values'
import {
  circuitImports,
  consumerImports,
  craftImports,
  energyImports,
  farmImports,
  jewelleryImports,
  medicalImports,
  panelImports,
  partnershipShare,
  provincialShare,
  totalImports,
} from '../indicators/imports.ts'
import { breakThrough, roundly } from '../plan-readings.ts'
import { import2023 } from './source.ts'

const goal = { cites: import2023('一/（二）¶1'), by: endOf(2025), strength: 'strive' } as const
const ofTheYear: readonly [string, string] = [
  '按 2025 年全年数看，不是三年合计：同句的占全省比重只能是当年数',
  'the figure of the year 2025, not of three years: the share of the province beside it can only be a year’s',
]

/** Imports of a kind of goods that shall pass a figure in 2025. */
const passing = (
  name: string,
  title: readonly [string, string],
  row: string,
  indicator: Indicator<'money'>,
  exceeds: Money,
): Target =>
  target(`import2023/${name}`, {
    ...goal,
    title,
    register: [`import2023/一.（二）#${row}`],
    indicator,
    exceeds,
    readings: { ...breakThrough, 到2025年: ofTheYear },
  })

/** The targets of the plan on imports: all are striven for. */
export const targets: readonly Target[] = [
  passing('total', ['进口总额', 'Total imports'], '1', totalImports, yi(18_000)),
  target('import2023/provincial-share', {
    ...goal,
    title: ['占全省比重', 'Share of the province'],
    register: ['import2023/一.（二）#2'],
    indicator: provincialShare,
    about: percent(50),
    readings: { 左右: roundly, 到2025年: ofTheYear },
  }),
  target('import2023/partnership-share', {
    ...goal,
    title: ['RCEP 来源占比', 'Share from RCEP markets'],
    register: ['import2023/一.（二）#3'],
    indicator: partnershipShare,
    about: percent(45),
    readings: { 左右: roundly, 到2025年: ofTheYear },
  }),
  passing('integrated-circuits', ['集成电路进口', 'Integrated circuits'], '4', circuitImports, yi(8000)),
  passing('display-panels', ['液晶平板进口', 'Display panels'], '5', panelImports, yi(1000)),
  passing('bulk-energy', ['大宗能源进口', 'Bulk energy'], '6', energyImports, yi(900)),
  passing('farm-products', ['农产品进口', 'Farm products'], '7', farmImports, yi(1500)),
  passing('consumer-goods', ['消费品进口', 'Consumer goods'], '8', consumerImports, yi(1800)),
  passing('gold-jewellery', ['黄金珠宝进口', 'Gold and jewellery'], '9', jewelleryImports, yi(600)),
  passing('medical-products', ['医药产品进口', 'Medical products'], '10', medicalImports, yi(300)),
  passing('aircraft-ships', ['飞机轮船进口', 'Aircraft and ships'], '11', craftImports, yi(100)),
]
