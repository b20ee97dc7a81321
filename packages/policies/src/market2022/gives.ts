import { between, type Condition, open } from '@pengce/language'
import { type Money, yuan } from '@pengce/values'
import type { JointClaim } from '../waiver.ts'

/** Between nothing and a ceiling. */
export const within = (ceiling: Money) => ({ yes: between(yuan(0), ceiling), open: open(yuan(0), ceiling) })
/** A right or status without a figure. */
export const status = { yes: { verdict: 'yes', low: null, high: null }, open: open() } as const

/** A claim told through one fact of a wider condition; the other facts stand beside it. */
export const firstOf = <C extends JointClaim>(claim: C, whole: Condition): C => ({ ...claim, claim: whole })
