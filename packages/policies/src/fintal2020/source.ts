import { source, type YesNo } from '@pengce/language'
import lock from '../../locks/fintal2020.lock.json' with { type: 'json' }
import type { Claim } from '../grant-claim.ts'
import { without } from '../waiver.ts'

export const fintal2020 = source(lock, {
  title: ['深圳市支持金融人才发展的实施办法', 'Rules to support financial talent'],
  number: '深府规〔2020〕3号',
  issuer: ['市政府', "Municipal People's Government"],
  issued: '2020-02-14',
})
/** First and last day. */
export const life = { from: '2020-03-01', until: '2025-02-28' } as const
/** The day of the worked examples. */
export const usual = '2022-09-01'

/** No other municipal talent support for the same item. */
export function free(other: YesNo): Claim {
  const claim = without(other, '同一项目已享受其他人才支持', 'the same item has other talent support')
  return { ...claim, claim: claim.claim.citing(fintal2020('末¶1')) }
}
