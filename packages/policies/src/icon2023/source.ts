import { source } from '@pengce/language'
import lock from '../../locks/icon2023.lock.json' with { type: 'json' }

export const icon2023 = source(lock, {
  title: ['深圳市智能建造试点城市建设工作方案', 'Plan for the pilot city of smart construction'],
  number: '深府办函〔2023〕30号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-04-28',
})
