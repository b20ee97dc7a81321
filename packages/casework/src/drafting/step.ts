import { randomUUID } from 'node:crypto'
import { addDays, type CivilDate } from '@pengce/values'
import type { Updateable } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import { canonicalText, sm3 } from '../log/chain.ts'
import type { Work } from '../store/database.ts'
import { type DraftState, type LawDraft, lawDraftOf } from './draft.ts'
import type { DraftProblem } from './problem.ts'
import type { LawDraftTable } from './tables.ts'

/** What a draft says: its title, the change, and the rules it was written against. */
export type DraftContent = Pick<LawDraft, 'title' | 'change' | 'base'>
/** What a drafting desk works with. */
export type DraftingDesk = Pick<Desk, 'database' | 'now' | 'today'>
export type Drafted = { readonly done: LawDraft } | { readonly problem: DraftProblem }

/** What may be done with a draft, and what it is then. */
export const DRAFT_STEPS = ['proposed', 'approved', 'rejected', 'reopened', 'live', 'withdrawn'] as const
export type DraftStepName = (typeof DRAFT_STEPS)[number]
const FROM: Readonly<Record<DraftStepName | 'changed', readonly DraftState[]>> = {
  changed: ['draft'],
  proposed: ['draft'],
  approved: ['proposed'],
  rejected: ['proposed'],
  reopened: ['proposed', 'approved', 'rejected'],
  live: ['approved'],
  withdrawn: ['live'],
}
const DRAFTERS: readonly string[] = ['analyst', 'supervisor']

/** The steps that somebody may take with a draft now. */
export const stepsOpenTo = ({ state, authors }: LawDraft, { id, role }: Actor): readonly DraftStepName[] =>
  DRAFTERS.includes(role)
    ? DRAFT_STEPS.filter((step) => FROM[step].includes(state) && !(step === 'approved' && authors.includes(id)))
    : []

/** Begins a draft. */
export async function writeDraft(desk: DraftingDesk, actor: Actor, content: DraftContent): Promise<Drafted> {
  if (!DRAFTERS.includes(actor.role)) return { problem: { code: 'draft/may-not-draft', role: actor.role } }
  const id = randomUUID()
  const at = desk.now()
  return desk.database.as(actor, async (tx) => {
    await tx
      .insertInto('law_draft')
      .values({
        id,
        version: 1,
        ...written(content),
        state: 'draft',
        made_by: actor.id,
        authors: [actor.id],
        made_at: at,
        changed_at: at,
      })
      .execute()
    await enter(tx, actor, { draft: id, version: 1, step: 'written', at, note: null, content: digest(content) })
    return seen(tx, id)
  })
}

/** Says something else in a draft that is still being drafted; whoever does so is one of its authors from then on. */
export const changeDraft = (
  desk: DraftingDesk,
  actor: Actor,
  asked: { readonly id: string; readonly seen: number },
  content: DraftContent,
): Promise<Drafted> =>
  move(desk, actor, { ...asked, step: 'changed', note: null }, content, (draft) => ({
    ...written(content),
    authors: withAuthor(draft, actor),
  }))

export interface StepAsked {
  readonly id: string
  readonly seen: number
  readonly step: DraftStepName
  readonly note: string | null
  /** The first day in force, or the first day not in force any more. */
  readonly from: CivilDate | null
  /** The measures whose rules are others now than the draft was written against. */
  readonly changedSince: readonly string[]
}

/** Proposes, approves, rejects, takes back, puts in force or withdraws a draft. */
export async function takeStep(desk: DraftingDesk, actor: Actor, asked: StepAsked): Promise<Drafted> {
  const { step, from, changedSince } = asked
  const dated = step === 'live' || step === 'withdrawn'
  if (dated && from === null) return { problem: { code: 'draft/no-day' } }
  if (dated && from !== null && from < desk.today())
    return { problem: { code: 'draft/day-past', from, today: desk.today() } }
  const binding = step === 'proposed' || step === 'approved' || step === 'live'
  if (binding && changedSince.length > 0) return { problem: { code: 'draft/base-changed', measures: changedSince } }
  return move(desk, actor, asked, null, (draft) => effectOf(draft, actor, asked))
}

function effectOf(draft: LawDraft, actor: Actor, { step, from }: StepAsked): Effect | DraftProblem {
  switch (step) {
    case 'proposed':
      return { state: 'proposed', authors: withAuthor(draft, actor) }
    case 'approved':
      return draft.authors.includes(actor.id)
        ? { code: 'draft/own-approval', authors: draft.authors }
        : { state: 'approved', approved_by: actor.id }
    case 'rejected':
      return { state: 'rejected' }
    case 'reopened':
      return { state: 'draft', approved_by: null }
    case 'live':
      return { state: 'live', live_from: from }
    case 'withdrawn':
      return { state: 'withdrawn', live_until: from === null ? null : addDays(from, -1) }
  }
}
type Effect = Updateable<LawDraftTable>
async function move(
  desk: DraftingDesk,
  actor: Actor,
  asked: { readonly id: string; readonly seen: number; readonly step: keyof typeof FROM; readonly note: string | null },
  content: DraftContent | null,
  effect: (draft: LawDraft) => Effect | DraftProblem,
): Promise<Drafted> {
  const { id, seen: known, step, note } = asked
  if (!DRAFTERS.includes(actor.role)) return { problem: { code: 'draft/may-not-draft', role: actor.role } }
  return desk.database.as(actor, async (tx): Promise<Drafted> => {
    const draft = await lawDraftOf(tx, id)
    if (draft === null) return { problem: { code: 'draft/no-such-draft', id } }
    if (draft.version !== known)
      return { problem: { code: 'draft/changed-meanwhile', seen: known, now: draft.version } }
    if (!FROM[step].includes(draft.state)) return { problem: { code: 'draft/not-from-here', step, state: draft.state } }
    const to = effect(draft)
    if ('code' in to) return { problem: to }
    const version = draft.version + 1
    const at = desk.now()
    const place = step === 'live' ? { live_place: await nextPlace(tx) } : {}
    const updated = await tx
      .updateTable('law_draft')
      .set({ ...to, ...place, version, changed_at: at })
      .where('id', '=', id)
      .where('version', '=', known)
      .executeTakeFirst()
    // Somebody else was quicker between our look and our step.
    if (updated.numUpdatedRows === 0n)
      return { problem: { code: 'draft/changed-meanwhile', seen: known, now: version } }
    await enter(tx, actor, { draft: id, version, step, at, note, content: digest(content ?? draft) })
    return seen(tx, id)
  })
}

const written = ({ title, change, base }: DraftContent) => ({
  title: JSON.stringify(title),
  change: JSON.stringify(change),
  base: JSON.stringify(base),
})
const withAuthor = ({ authors }: LawDraft, { id }: Actor): string[] => [...new Set([...authors, id])]
const digest = ({ title, change, base }: DraftContent): string => sm3(canonicalText({ title, change, base }))

async function nextPlace(tx: Work): Promise<number> {
  const last = await tx
    .selectFrom('law_draft')
    .select((e) => e.fn.max('live_place').as('last'))
    .executeTakeFirst()
  return (last?.last ?? 0) + 1
}
interface Entered {
  readonly draft: string
  readonly version: number
  readonly step: string
  readonly at: string
  readonly note: string | null
  readonly content: string
}
const enter = (tx: Work, { id, role }: Actor, step: Entered) =>
  tx
    .insertInto('law_draft_step')
    .values({ ...step, taken_by: id, role })
    .execute()

async function seen(tx: Work, id: string): Promise<Drafted> {
  const draft = await lawDraftOf(tx, id)
  return draft === null ? { problem: { code: 'draft/no-such-draft', id } } : { done: draft }
}
