import { source } from '@pengce/language'
import lock from '../../locks/mnc2023.lock.json' with { type: 'json' }

export const mnc2023 = source(lock, {
  title: ['深圳市鼓励跨国公司设立总部企业办法（修订版）', 'Measures to attract multinational headquarters'],
  number: '深府办规〔2023〕8号',
  issuer: ['深圳市人民政府办公厅', 'General Office of the Municipal Government'],
  issued: '2023-12-02',
})
