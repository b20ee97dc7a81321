import { source } from '@pengce/language'
import lock from '../../locks/street2024.lock.json' with { type: 'json' }

export const street2024 = source(lock, {
  title: ['深圳市人民政府关于进一步优化街道综合行政执法体制机制的公告', 'Announcement on subdistrict enforcement'],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: null,
})
