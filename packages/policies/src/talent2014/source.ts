import { source } from '@pengce/language'
import lock from '../../locks/talent2014.lock.json' with { type: 'json' }

export const talent2014 = source(lock, {
  title: ['深圳市人才安居办法', 'Measures on housing for talent'],
  number: '深圳市人民政府令第273号（第326号修正）',
  issuer: ['市政府', 'Municipal Government'],
  issued: '2014-12-01',
})

/** What the purchase subsidy looks back on, itself looking back on the purchase subsidy. */
export const topUpBenefit = {
  id: 'talent2014/purchase-top-up',
  words: ['层级提升购房补贴差额', 'Difference of the purchase subsidy after a rise in level'],
} as const
