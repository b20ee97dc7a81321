import { source } from '@pengce/language'
import lock from '../../locks/permit2020.lock.json' with { type: 'json' }

export const permit2020 = source(lock, {
  title: ['深圳市政府投资建设项目施工许可管理规定（2020）', 'Permit rules for government-invested construction (2020)'],
  number: '深圳市人民政府令第328号',
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2020-04-28',
})
