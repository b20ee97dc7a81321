import { source } from '@pengce/language'
import lock from '../../locks/market2022.lock.json' with { type: 'json' }

export const market2022 = source(lock, {
  title: [
    '深圳市人民政府关于加快培育壮大市场主体的实施意见',
    'Opinions on fostering and strengthening market entities',
  ],
  number: null,
  issuer: ['深圳市人民政府', 'Shenzhen Municipal People’s Government'],
  issued: '2022-04-03',
})
/** The day the worked examples are told on. */
export const on = '2023-06-01'
