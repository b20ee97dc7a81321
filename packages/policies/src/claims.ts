import type { Claim } from '@pengce/language'
import { planClaims } from '@pengce/plan'
import { procedureClaims } from '@pengce/procedure'
import { plans } from './plans.ts'
import { procedures } from './procedures.ts'

/** The register rows encoded outside the policies themselves: those of the procedures, tasks and targets. */
export const otherClaims: readonly Claim[] = [...procedureClaims(procedures), ...planClaims(plans)]
