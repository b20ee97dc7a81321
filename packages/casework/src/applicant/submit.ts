import { randomUUID } from 'node:crypto'
import { stepAt } from '@pengce/procedure'
import type { Actor } from '../actor.ts'
import { answerIn, orUndone, Undone } from '../case/answer.ts'
import { answerableBy } from '../case/answerable.ts'
import { type CaseFile, caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import { factsOf, type GivenFact, heldIn } from '../case/facts.ts'
import { openIn } from '../case/open.ts'
import { versionOf } from '../case/procedure-version.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type Application, openApplication } from './application.ts'

/**
 * Hands an application in: its case is opened with the facts as they were read, its papers go over, and where the procedure
 * begins with the applicant their part is entered as done. All of it or nothing; whatever is refused, the draft stays.
 */
export const submitApplication = (
  desk: Desk,
  actor: Actor,
  given: { readonly id: string; readonly seen: number; readonly facts: readonly GivenFact[] },
): Promise<Done<CaseFile>> =>
  orUndone(
    desk.database.as(actor, async (tx): Promise<Done<CaseFile>> => {
      const found = await openApplication(tx, given.id)
      if ('problem' in found) return found
      const application = found.done
      if (application.version !== given.seen)
        return { problem: { code: 'applicant/changed-elsewhere', seen: given.seen, now: application.version } }
      const { procedure, party, content } = application
      const opened = await openIn(tx, desk, actor, {
        procedure,
        applicant: party,
        district: content.district,
        on: desk.today(),
        facts: given.facts,
        assigned: content.assigned,
        note: {},
      })
      if ('problem' in opened) return opened
      await handOver(tx, actor, application, opened.done.id)
      await tx
        .updateTable('application_draft')
        .set({
          case_id: opened.done.id,
          content: JSON.stringify({ facts: {}, district: null, assigned: {} }),
          version: application.version + 1,
          changed_at: desk.now(),
        })
        .where('id', '=', application.id)
        .execute()
      return { done: await firstStepDone(tx, desk, actor, opened.done) }
    }),
  )

/** The papers laid ready become papers of the case, handed in by whoever hands it in. */
async function handOver(tx: Work, actor: Actor, { id, papers }: Application, caseId: string): Promise<void> {
  if (papers.length === 0) return
  await tx
    .insertInto('paper')
    .values(
      papers.map((p) => ({
        id: randomUUID(),
        case_id: caseId,
        material: p.material,
        name: p.name,
        media_type: p.mediaType,
        size: p.size,
        digest: p.digest,
        added_by: actor.id,
        added_at: p.addedAt,
        withdrawn_at: null,
      })),
    )
    .execute()
  await tx.deleteFrom('draft_paper').where('draft', '=', id).execute()
}

/** What the applicant hands in is complete by their own account; whether it is, the office says. */
async function firstStepDone(tx: Work, desk: Desk, actor: Actor, file: CaseFile): Promise<CaseFile> {
  const p = await versionOf(tx, file.fingerprint)
  if (stepAt(p, file.standing.at)?.kind !== 'submission') return file
  const held = heldIn(await factsOf(tx, file.id))
  const own = answerableBy(actor, p, file, held, desk).find((a) => a.type === 'complete' && a.from === null)
  if (own === undefined) return file
  const answered = await answerIn(tx, desk, actor, {
    caseId: file.id,
    seen: file.version,
    type: own.type,
    of: own.of,
    on: desk.today(),
    facts: [],
    note: {},
  })
  if ('problem' in answered) throw new Undone(answered.problem)
  return (await caseFileOf(tx, file.id)) ?? answered.done
}
