import { source } from '@pengce/language'
import lock from '../../locks/ind2022.lock.json' with { type: 'json' }

export const ind2022 = source(lock, {
  title: ['关于进一步促进深圳工业经济稳增长提质量的若干措施', 'Measures for steady industrial growth'],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2022-05-26',
})
