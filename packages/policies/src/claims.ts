import type { Claim } from '@pengce/language'
import { procedureClaims } from '@pengce/procedure'
import { procedures } from './procedures.ts'

/** The register rows encoded outside the policies themselves: those of the procedures. */
export const otherClaims: readonly Claim[] = procedureClaims(procedures)
