import type { CivilDate } from '@pengce/values'
import type { Defect } from './defect.ts'
import type { Description } from './description.ts'
import type { TextChange } from './difference.ts'
import type { Provision } from './provision.ts'
import type { Residue } from './residue.ts'
import type { Validity } from './validity.ts'

/** A second copy of a document in the same source, with what differs. */
export interface Duplicate {
  readonly startLine: number
  readonly endLine: number
  readonly provisions: readonly Provision[]
  readonly differences: readonly { readonly locator: string; readonly changes: readonly TextChange[] }[]
}

/** One official document as it was read from a source. Field names as in lists and exports. */
export interface CorpusDocument {
  readonly id: string
  /** The first 12 hex digits of the hash of all its provisions: two imports of the same words are one version. */
  readonly version: string
  readonly title: string
  readonly titleFrom: Description['titleFrom']
  readonly number: string | null
  readonly issuer: string | null
  readonly issued: CivilDate | null
  readonly posted: CivilDate | null
  readonly effective: CivilDate | null
  readonly effectiveFrom: Validity['effectiveFrom']
  readonly expires: CivilDate | null
  readonly expiresFrom: Validity['expiresFrom']
  readonly repeals: Validity['repeals']
  readonly startLine: number
  readonly endLine: number
  /** The source it was read from: its name and the hash of its text. */
  readonly source: { readonly name: string; readonly hash: string }
  readonly defects: readonly Defect[]
  readonly duplicates: readonly Duplicate[]
  readonly provisions: readonly Provision[]
}

/** Everything that was read from one source. */
export interface SourceReading {
  readonly name: string
  readonly hash: string
  readonly documents: readonly CorpusDocument[]
  readonly residue: readonly Residue[]
}
