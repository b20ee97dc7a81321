import type { CivilDate } from '@pengce/values'
import type { Work } from '../store/database.ts'

/** Where a draft of the law stands. */
export const DRAFT_STATES = ['draft', 'proposed', 'approved', 'rejected', 'live', 'withdrawn'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** A change of the law that somebody drafts. What it says is plain data, for whoever knows the law to read. */
export interface LawDraft {
  readonly id: string
  /** How many steps were taken; whoever takes the next one says which they saw. */
  readonly version: number
  readonly title: { readonly zh: string; readonly en: string }
  readonly change: unknown
  /** The rules it was written against: the fingerprint of each by its measure. */
  readonly base: Readonly<Record<string, string>>
  readonly state: DraftState
  readonly madeBy: string
  /** Everyone who wrote or proposed it; none of them may approve it. */
  readonly authors: readonly string[]
  readonly madeAt: string
  readonly changedAt: string
  readonly approvedBy: string | null
  /** First and last day it applies, once it was put in force; no last day while nobody has withdrawn it. */
  readonly from: CivilDate | null
  readonly until: CivilDate | null
}

const columns = [
  'id',
  'version',
  'title',
  'change',
  'base',
  'state',
  'made_by as madeBy',
  'authors',
  'made_at as madeAt',
  'changed_at as changedAt',
  'approved_by as approvedBy',
  'live_from as from',
  'live_until as until',
] as const

/** All drafts that may be seen, the last changed first. */
export const lawDraftsOf = (tx: Work): Promise<readonly LawDraft[]> =>
  tx.selectFrom('law_draft').select(columns).orderBy('changed_at', 'desc').orderBy('id').execute()

/** One draft; null where there is none that may be seen. */
export const lawDraftOf = async (tx: Work, id: string): Promise<LawDraft | null> =>
  (await tx.selectFrom('law_draft').select(columns).where('id', '=', id).executeTakeFirst()) ?? null

/** What was put in force, in that order, withdrawn ones with their last day. */
export const liveDraftsOf = (tx: Work): Promise<readonly LawDraft[]> =>
  tx.selectFrom('law_draft').select(columns).where('live_from', 'is not', null).orderBy('live_place').execute()

/** What was done with a draft: by whom, when, and what they noted. */
export interface DraftStep {
  readonly version: number
  readonly step: string
  readonly takenBy: string
  readonly role: string
  readonly at: string
  readonly note: string | null
}
/** The steps of a draft, first to last. */
export const draftStepsOf = (tx: Work, id: string): Promise<readonly DraftStep[]> =>
  tx
    .selectFrom('law_draft_step')
    .select(['version', 'step', 'taken_by as takenBy', 'role', 'at', 'note'])
    .where('draft', '=', id)
    .orderBy('version')
    .execute()
