import type { Background } from '@pengce/language'
import { enterpriseAgreements } from './agreements-enterprise.ts'
import { itemAgreements } from './agreements-items.ts'
import { ladders, lastDays } from './ladders.ts'
import { likely } from './likely.ts'

/** What is known of the facts beside the law: how likely answers are, how facts agree, and what can be climbed. */
export const background: Background = {
  likely,
  agreements: [...enterpriseAgreements, ...itemAgreements],
  ladders,
  lastDays,
}
