import { source } from '@pengce/language'
import lock from '../../locks/s2e2022.lock.json' with { type: 'json' }

export const s2e2022 = source(lock, {
  title: ['深圳市深入推进个体工商户转型升级建立现代企业制度实施方案', 'Plan to turn sole traders into enterprises'],
  number: '深府办函〔2022〕71号',
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: '2022-08-04',
})
