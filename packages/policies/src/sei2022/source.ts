import { source } from '@pengce/language'
import lock from '../../locks/sei2022.lock.json' with { type: 'json' }

export const sei2022 = source(lock, {
  title: [
    '深圳市人民政府关于发展壮大战略性新兴产业集群和培育发展未来产业的意见',
    'Opinions on strategic emerging clusters and future industries',
  ],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: null,
})
