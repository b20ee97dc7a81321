import type { Actor } from '../actor.ts'
import { type CaseFile, caseFileOfRow } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import { factsOf, type GivenFact } from '../case/facts.ts'
import { type Letter, lettersOf } from '../letter/letter.ts'
import type { ChainedEvent } from '../log/chain.ts'
import { logOf } from '../log/read-log.ts'
import { type Liability, liabilitiesOf } from '../money/liability.ts'
import { type Paper, papersOf } from '../paper/paper.ts'
import type { Work } from '../store/database.ts'
import { type Application, applicationsOf, dropApplicationIn } from './application.ts'
import { type Complaint, complaintsOf } from './complaint.ts'
import { type FileLink, fileLinksOf } from './file-link.ts'
import { type Look, looksAt } from './looked-at.ts'
import { type Rating, ratingsOf } from './rating.ts'
import { dropFileIn, type SavedFile, savedFilesOf } from './saved-file.ts'

/** A case with everything in it that is about its applicant. */
export interface CaseHeld {
  readonly file: CaseFile
  readonly facts: readonly GivenFact[]
  readonly papers: readonly Paper[]
  readonly letters: readonly Letter[]
  readonly money: readonly Liability[]
  readonly log: readonly ChainedEvent[]
}
/** Everything that is held about the parties somebody acts for. */
export interface Held {
  readonly files: readonly SavedFile[]
  readonly links: readonly FileLink[]
  readonly applications: readonly Application[]
  readonly cases: readonly CaseHeld[]
  readonly complaints: readonly Complaint[]
  readonly ratings: readonly Rating[]
  readonly looks: readonly Look[]
}

/** Everything that is held about the parties somebody acts for, as of one moment. */
export async function heldAbout(tx: Work): Promise<Held> {
  const rows = await tx.selectFrom('case_file').selectAll().orderBy('number').execute()
  const cases: CaseHeld[] = []
  for (const row of rows) {
    const { id } = row
    cases.push({
      file: caseFileOfRow(row),
      facts: await factsOf(tx, id),
      papers: await papersOf(tx, id),
      letters: await lettersOf(tx, id),
      money: await liabilitiesOf(tx, id),
      log: await logOf(tx, id),
    })
  }
  return {
    files: await savedFilesOf(tx),
    links: await fileLinksOf(tx),
    applications: await applicationsOf(tx),
    cases,
    complaints: await complaintsOf(tx),
    ratings: await ratingsOf(tx),
    looks: await looksAt(tx),
  }
}

/** Why something stays that somebody asked to be deleted. */
export interface Stays {
  readonly number: string
  readonly why: 'case-open' | 'case-ended'
}
/** What was deleted, and what stays and why. */
export interface Erased {
  readonly files: number
  readonly links: number
  readonly applications: number
  readonly stays: readonly Stays[]
}

/** Deletes what is kept for convenience only; cases stay, because what was decided and paid must be accounted for. */
export const erase = (desk: Desk, actor: Actor): Promise<Erased> =>
  desk.database.as(actor, async (tx) => {
    const [files, links, applications] = [await savedFilesOf(tx), await fileLinksOf(tx), await applicationsOf(tx)]
    const cases = await tx.selectFrom('case_file').select(['number', 'outcome']).orderBy('number').execute()
    for (const { party } of files) await dropFileIn(tx, party)
    for (const { id } of applications) await dropApplicationIn(tx, id)
    return {
      files: files.length,
      links: links.length,
      applications: applications.length,
      stays: cases.map(({ number, outcome }) => ({ number, why: outcome === null ? 'case-open' : 'case-ended' })),
    }
  })
