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
import { handIn } from '../paper/paper.ts'
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
      const kept = await tx
        .updateTable('application_draft')
        .set({
          case_id: opened.done.id,
          content: JSON.stringify({ facts: {}, district: null, assigned: {} }),
          version: application.version + 1,
          changed_at: desk.now(),
        })
        .where('id', '=', application.id)
        .where('version', '=', application.version)
        .executeTakeFirst()
      // Somebody else was quicker between our look and our step.
      if (kept.numUpdatedRows !== 1n)
        throw new Undone({ code: 'applicant/changed-elsewhere', seen: given.seen, now: given.seen + 1 })
      return { done: await firstStepDone(tx, desk, actor, opened.done) }
    }),
  )

/** The papers laid ready become papers of the case, handed in by whoever hands it in. */
async function handOver(tx: Work, actor: Actor, { id, papers }: Application, caseId: string): Promise<void> {
  if (papers.length === 0) return
  await handIn(
    tx,
    caseId,
    papers.map((p) => ({ ...p, id: randomUUID(), addedBy: actor.id })),
  )
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
