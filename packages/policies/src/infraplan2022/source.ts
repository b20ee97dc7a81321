import { source } from '@pengce/language'
import lock from '../../locks/infraplan2022.lock.json' with { type: 'json' }

export const infraplan2022 = source(lock, {
  title: [
    '深圳市推进新型信息基础设施建设行动计划（2022－2025年）',
    'Plan for information infrastructure, 2022 to 2025',
  ],
  number: null,
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: '2022-02-21',
})
