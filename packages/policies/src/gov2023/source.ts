import { source } from '@pengce/language'
import lock from '../../locks/gov2023.lock.json' with { type: 'json' }

export const gov2023 = source(lock, {
  title: ['深圳市人民政府工作规则', 'Working rules of the Municipal People’s Government'],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2023-09-15',
})
