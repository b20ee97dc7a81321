import { source } from '@pengce/language'
import lock from '../../locks/newinfra2020.lock.json' with { type: 'json' }

export const newinfra2020 = source(lock, {
  title: [
    '深圳市人民政府关于加快推进新型基础设施建设的实施意见（2020—2025年）',
    'Plan for new infrastructure, 2020 to 2025',
  ],
  number: '深府〔2020〕42号',
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: null,
})
