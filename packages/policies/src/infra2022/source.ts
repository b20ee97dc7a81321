import { source } from '@pengce/language'
import lock from '../../locks/infra2022.lock.json' with { type: 'json' }

export const infra2022 = source(lock, {
  title: ['深圳市支持新型信息基础设施建设的若干措施', 'Measures to build information infrastructure'],
  number: '函〔2022〕104号',
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: '2022-10-24',
})
