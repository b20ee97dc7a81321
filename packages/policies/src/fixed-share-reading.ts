import type { Words } from '@pengce/language'

/** How a share is read that the text fixes itself: so much is paid, up to the cap, and nobody sets another. */
export const fixedShare = (...cap: Words): Words => [
  `比例写定，按比例给到 ${cap[0]}为止，不另定`,
  `the share is fixed: so much is paid up to ${cap[1]}, and nobody sets another`,
]
