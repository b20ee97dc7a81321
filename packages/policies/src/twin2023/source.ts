import { source } from '@pengce/language'
import lock from '../../locks/twin2023.lock.json' with { type: 'json' }

export const twin2023 = source(lock, {
  title: ['深圳市数字孪生先锋城市建设行动计划（2023）', 'Action plan for a digital-twin pioneer city, 2023'],
  number: '深府办函〔2023〕42号',
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-06-08',
})
