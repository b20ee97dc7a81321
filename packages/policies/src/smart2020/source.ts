import { source } from '@pengce/language'
import lock from '../../locks/smart2020.lock.json' with { type: 'json' }

export const smart2020 = source(lock, {
  title: [
    '深圳市人民政府关于加快智慧城市和数字政府建设的若干意见',
    'Opinions on a smart city and a digital government',
  ],
  number: '深府〔2020〕89号',
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: null,
})
