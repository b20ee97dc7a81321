import { source } from '@pengce/language'
import lock from '../../locks/hr2023.lock.json' with { type: 'json' }

export const hr2023 = source(lock, {
  title: [
    '深圳市推进新时代人力资源服务业高质量发展的若干措施',
    'Measures for the high-quality development of the human-resource service industry',
  ],
  number: '深府办规〔2023〕4号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-06-24',
})
/** The day the worked examples are told on. */
export const on = '2025-03-01'
