import { source } from '@pengce/language'
import lock from '../../locks/import2023.lock.json' with { type: 'json' }

export const import2023 = source(lock, {
  title: ['深圳市推动货物贸易进口高质量发展行动计划（2023—2025年）', 'Action plan for importing goods, 2023 to 2025'],
  number: '深府办函〔2023〕56号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-09-03',
})
