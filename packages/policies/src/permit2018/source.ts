import { source } from '@pengce/language'
import lock from '../../locks/permit2018.lock.json' with { type: 'json' }

export const permit2018 = source(lock, {
  title: ['深圳市政府投资建设项目施工许可管理规定（2018）', 'Permit rules for government-invested construction (2018)'],
  number: '深圳市人民政府令第310号',
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2018-07-09',
})
