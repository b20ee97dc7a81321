import { enterprise } from '@pengce/vocabulary'
import { among, type Claim } from './grant-claim.ts'

/** Small or micro (小微企业). */
export const smallFirm: Claim = among(
  enterprise.size,
  ['small', ['micro', ['微型企业', 'a micro firm']]],
  [
    ['medium', ['中型企业', 'a medium firm']],
    ['large', ['大型企业', 'a large firm']],
  ],
)
/** Medium, small or micro (中小微企业). */
export const smallerFirm: Claim = among(
  enterprise.size,
  ['medium', ['small', ['小型企业', 'a small firm']], ['micro', ['微型企业', 'a micro firm']]],
  [['large', ['大型企业', 'a large firm']]],
)
