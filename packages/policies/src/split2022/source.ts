import { source } from '@pengce/language'
import lock from '../../locks/split2022.lock.json' with { type: 'json' }

export const split2022 = source(lock, {
  title: ['深圳市深化“证照分离”改革实施方案', 'Plan to separate permits from the business licence'],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2022-02-21',
})
