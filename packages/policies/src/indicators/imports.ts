import type { Words } from '@pengce/language'
import { measured, proportion, summed } from '@pengce/plan'

/** Imports of one kind of goods in a year. */
const imported = (name: string, title: Words, goods: Words) =>
  summed(`imports/${name}`, {
    title,
    counting: 'in-year',
    definition: [`全市全年${goods[0]}的进口额，人民币计`, `the city’s imports of ${goods[1]} in the year, in yuan`],
  })

export const totalImports = imported('total', ['进口贸易总额', 'total imports'], ['全部货物', 'all goods'])
export const circuitImports = imported(
  'integrated-circuits',
  ['集成电路进口', 'imports of integrated circuits'],
  ['集成电路', 'integrated circuits'],
)
export const panelImports = imported(
  'display-panels',
  ['液晶平板进口', 'imports of display panels'],
  ['液晶平板', 'display panels'],
)
export const energyImports = imported(
  'bulk-energy',
  ['大宗能源商品进口', 'imports of bulk energy'],
  ['大宗能源商品', 'bulk energy goods'],
)
export const farmImports = imported(
  'farm-products',
  ['农产品进口', 'imports of farm products'],
  ['农产品', 'farm products'],
)
export const consumerImports = imported(
  'consumer-goods',
  ['消费品进口', 'imports of consumer goods'],
  ['消费品', 'consumer goods'],
)
export const jewelleryImports = imported(
  'gold-jewellery',
  ['黄金珠宝进口', 'imports of gold and jewellery'],
  ['黄金珠宝', 'gold and jewellery'],
)
export const medicalImports = imported(
  'medical-products',
  ['医药产品进口', 'imports of medical products'],
  ['医药产品', 'medical products'],
)
export const craftImports = imported(
  'aircraft-ships',
  ['飞机轮船进口', 'imports of aircraft and ships'],
  ['飞机轮船', 'aircraft and ships'],
)

/** The city’s part of the province’s imports. */
export const provincialShare = proportion('imports/provincial-share', {
  title: ['进口占全省比重', 'share of the province’s imports'],
  counting: 'in-year',
  definition: ['全年本市进口额占全省进口额', 'the city’s imports of the year of those of the province'],
})

/** Imports that come from markets of the regional partnership. */
export const partnershipShare = proportion('imports/partnership-share', {
  title: ['自 RCEP 市场进口占比', 'share of imports from RCEP markets'],
  counting: 'in-year',
  definition: ['全年自 RCEP 成员市场的进口占全市进口', 'imports from member markets of all imports of the year'],
})

/** How long an ordinary export tax refund takes. */
export const refundTime = measured('imports/export-refund-time', {
  title: ['正常出口退税平均办理时间', 'average time of an ordinary export tax refund'],
  unit: ['个工作日', 'working days'],
  decimals: 2,
  counting: 'stock',
  definition: [
    '当年至当日办结的正常出口退税的平均工作日数',
    'average working days of the ordinary refunds handled in the year up to that day',
  ],
})
