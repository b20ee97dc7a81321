import { source } from '@pengce/language'
import lock from '../../locks/cost2023.lock.json' with { type: 'json' }

export const cost2023 = source(lock, {
  title: ['深圳市降低制造业企业成本的若干措施', 'Measures to lower the costs of manufacturers'],
  number: '深府办规〔2023〕5号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-11-27',
})
/** The day the worked examples are told on. */
export const on = '2025-06-01'
