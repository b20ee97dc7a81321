import { source } from '@pengce/language'
import lock from '../../locks/relief2020.lock.json' with { type: 'json' }

export const relief2020 = source(lock, {
  title: ['深圳市民营企业平稳发展基金政策性纾困工作指引', 'Guide to relief for private enterprises'],
  number: '深府办规〔2020〕10号',
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: '2020-09-27',
})
