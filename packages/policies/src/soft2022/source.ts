import { source } from '@pengce/language'
import lock from '../../locks/soft2022.lock.json' with { type: 'json' }

export const soft2022 = source(lock, {
  title: ['深圳市推动软件产业高质量发展的若干措施', 'Measures for the high-quality development of software'],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2022-09-28',
})
/** The day the worked examples are told on. */
export const on = '2024-06-01'
