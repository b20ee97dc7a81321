import { source } from '@pengce/language'
import lock from '../../locks/seal2019.lock.json' with { type: 'json' }

export const seal2019 = source(lock, {
  title: ['深圳市人民政府办公厅关于为新开办企业免费刻制公章的通知', 'Notice on free seals for new enterprises'],
  number: null,
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: null,
})
