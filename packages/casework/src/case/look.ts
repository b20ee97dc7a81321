import { type Material, type Procedure, type Step, stepAt, type Total, totalOf } from '@pengce/procedure'
import type { Actor } from '../actor.ts'
import { dutiesOf, type OpenDuty } from '../duty/duty.ts'
import { type Letter, lettersOf } from '../letter/letter.ts'
import type { ChainedEvent } from '../log/chain.ts'
import { logOf } from '../log/read-log.ts'
import { type Liability, liabilitiesOf } from '../money/liability.ts'
import { type Paper, papersOf } from '../paper/paper.ts'
import type { Work } from '../store/database.ts'
import { type Answerable, answerableBy } from './answerable.ts'
import { type CaseFile, caseFileOf } from './case-file.ts'
import { datesOf, type Judged, judge } from './conditions.ts'
import type { Desk } from './desk.ts'
import { factsOf, type GivenFact, heldIn } from './facts.ts'
import { versionOf } from './procedure-version.ts'
import { type Queued, shownTo } from './queue.ts'

/** A paper that the step asks for, whether its condition holds, and what was handed in of it. */
export interface MaterialShown {
  readonly material: Material
  readonly asked: 'yes' | 'no' | 'open'
  readonly papers: readonly Paper[]
}
/** A case as one person sees it: only what they may see, and what they may do now. */
export interface CaseSeen {
  readonly file: CaseFile
  readonly procedure: Procedure
  readonly step: Step | null
  readonly queued: Queued
  readonly answers: readonly Answerable[]
  readonly materials: readonly MaterialShown[]
  readonly papers: readonly Paper[]
  /** The conditions of items, of this step and of those ahead, as far as the facts settle them. */
  readonly conditions: readonly Judged[]
  readonly facts: readonly GivenFact[]
  readonly duties: readonly OpenDuty[]
  readonly letters: readonly Letter[]
  readonly money: readonly Liability[]
  readonly log: readonly ChainedEvent[]
  /** Days used of the items that count towards the limit of the whole; null where none do. */
  readonly total: Total | null
}

/** Looks at a case as somebody; null where they may not see it. */
export async function look(tx: Work, desk: Desk, actor: Actor, id: string): Promise<CaseSeen | null> {
  const file = await caseFileOf(tx, id)
  if (file === null) return null
  const p = await versionOf(tx, file.fingerprint)
  const facts = await factsOf(tx, id)
  const held = heldIn(facts)
  const today = desk.today()
  const papers = await papersOf(tx, id)
  const step = stepAt(p, file.standing.at) ?? null
  const dates = datesOf(file, today)
  const all = Object.values(p.steps)
  const counted = all.some((s) => s.items.some((i) => i.counts))
  return {
    file,
    procedure: p,
    step,
    queued: await shownTo(tx, desk, actor, file),
    answers: answerableBy(actor, p, file, held, desk),
    materials: all
      .flatMap((s) => s.materials)
      .map((material) => ({
        material,
        asked: material.applies === null ? 'yes' : judge(material.applies, held, dates).verdict,
        papers: papers.filter((paper) => paper.material === material.id),
      })),
    papers,
    conditions: all.flatMap((s) =>
      s.items.flatMap((i) => (i.applies === null ? [] : [{ ...judge(i.applies, held, dates), item: i.id }])),
    ),
    facts,
    duties: await dutiesOf(tx, id),
    letters: await lettersOf(tx, id),
    money: await liabilitiesOf(tx, id),
    log: await logOf(tx, id),
    total: counted ? totalOf(p, file.standing, today, desk.calendar) : null,
  }
}
