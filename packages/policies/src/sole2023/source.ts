import { source } from '@pengce/language'
import lock from '../../locks/sole2023.lock.json' with { type: 'json' }

export const sole2023 = source(lock, {
  title: ['深圳市扶持个体工商户高质量发展若干措施', 'Measures to support sole traders'],
  number: '深府办〔2023〕7号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-06-01',
})
