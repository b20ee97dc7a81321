import { source } from '@pengce/language'
import lock from '../../locks/hq2021.lock.json' with { type: 'json' }

export const hq2021 = source(lock, {
  title: ['深圳市鼓励总部企业高质量发展实施办法', 'Measures to encourage headquarters enterprises'],
  number: null,
  issuer: ['市政府', 'Municipal Government'],
  issued: '2021-06-16',
})
