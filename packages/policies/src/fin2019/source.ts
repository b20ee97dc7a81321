import { source } from '@pengce/language'
import lock from '../../locks/fin2019.lock.json' with { type: 'json' }

export const fin2019 = source(lock, {
  title: ['深圳市扶持金融业发展若干措施', 'Measures to support the financial industry'],
  number: null,
  issuer: ['市政府', "Municipal People's Government"],
  issued: null,
})

/** What the measures that others look back on are called. */
export const settlementBenefit = {
  id: 'fin2019/settlement',
  words: ['金融总部一次性落户奖励', 'One-off settlement award for financial headquarters'],
} as const
export const topUpBenefit = {
  id: 'fin2019/top-up',
  words: ['增资后落户奖励补差', 'Top-up of the settlement award after a capital increase'],
} as const
export const holdingBenefit = {
  id: 'fin2019/holding',
  words: ['金融控股集团一次性奖励', 'One-off award for financial holding groups'],
} as const
