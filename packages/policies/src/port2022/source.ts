import { source } from '@pengce/language'
import lock from '../../locks/port2022.lock.json' with { type: 'json' }

export const port2022 = source(lock, {
  title: ['2022年进一步优化深圳口岸营商环境若干措施', 'Measures for the business climate of the ports, 2022'],
  number: '深府办函〔2022〕17号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2022-02-27',
})
