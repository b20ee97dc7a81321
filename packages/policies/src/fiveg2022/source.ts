import { source } from '@pengce/language'
import lock from '../../locks/fiveg2022.lock.json' with { type: 'json' }

export const fiveg2022 = source(lock, {
  title: ['深圳市加快推进5G全产业链高质量发展若干措施', 'Measures for the whole 5G industry chain'],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2022-07-13',
})
