import { applicationDay, source } from '@pengce/language'
import lock from '../../locks/fdi2024.lock.json' with { type: 'json' }

export const fdi2024 = source(lock, {
  title: ['深圳市进一步加大吸引和利用外资实施办法', 'Measures to attract and use more foreign investment'],
  number: '深府规〔2024〕6号',
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2024-05-18',
})

/** The awards are for capital of the years 2023 to 2027, applied for in the year after. */
export const capitalOf2023To2027 = applicationDay
  .onOrBefore('2028-12-31')
  .named('外资到位年度为2023—2027年', 'the capital is of the years 2023 to 2027')
/** The day the worked examples are told on. */
export const on = '2025-06-01'
