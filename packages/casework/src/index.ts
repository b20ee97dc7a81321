export * from './actor.ts'
export {
  type Application,
  type ApplicationContent,
  applicationOf,
  applicationsOf,
  beginApplication,
  changeApplication,
  dropApplication,
} from './applicant/application.ts'
export {
  type Complaint,
  type Contested,
  complain,
  complaintsOf,
  contestable,
  contestDecision,
} from './applicant/complaint.ts'
export { draftContentOf, layPaper, takeBackPaper } from './applicant/draft-paper.ts'
export { endLink, type FileLink, fileByCode, fileLinksOf, makeLink } from './applicant/file-link.ts'
export { type CaseHeld, type Erased, erase, type Held, heldAbout } from './applicant/held.ts'
export { type Look, noteLook } from './applicant/looked-at.ts'
export type { DraftPaper } from './applicant/papers-laid.ts'
export { type Rating, rate, ratingsOf } from './applicant/rating.ts'
export {
  dropFile,
  type FileToSave,
  markTold,
  type SavedFile,
  savedFileOf,
  savedFilesOf,
  saveFile,
} from './applicant/saved-file.ts'
export { submitApplication } from './applicant/submit.ts'
export { type Automation, automationsOf, setAutomation, type Unfit, unfitFor } from './automatic/automation.ts'
export { type AutomaticRound, decideAll, isSampled, type LeftWhy } from './automatic/decide.ts'
export {
  type AutomaticDecision,
  automaticDecisionsOf,
  contest,
  openReviews,
  type Review,
  reviewsOf,
  settleReview,
} from './automatic/review.ts'
export { type Answer, answer } from './case/answer.ts'
export { type Answerable, answerableBy } from './case/answerable.ts'
export { type Behind, casesBehind } from './case/behind.ts'
export { type CaseFile, caseFileOf } from './case/case-file.ts'
export type { CaseFacts, Judged } from './case/conditions.ts'
export type { Desk } from './case/desk.ts'
export { factsOf, type GivenFact } from './case/facts.ts'
export { type CaseFault, caseFault } from './case/fold.ts'
export { type CaseSeen, look, type MaterialShown } from './case/look.ts'
export { type Move, moveCase, type Transition } from './case/move.ts'
export { type Opening, open } from './case/open.ts'
export { versionOf } from './case/procedure-version.ts'
export { type QueueAsked, type Queued, queueOf } from './case/queue.ts'
export { factsInProcedures, readCaseFacts, type UnknownFact } from './case/read-facts.ts'
export { type DueShown, dueShown, type Light, runningTerms, type Term } from './case/term.ts'
export { answerThenLook, openThenLook } from './case/then-look.ts'
export { type Ticked, tick } from './case/tick.ts'
export {
  DRAFT_STATES,
  type DraftState,
  type DraftStep,
  draftStepsOf,
  type LawDraft,
  lawDraftOf,
  lawDraftsOf,
} from './drafting/draft.ts'
export { type InForce, inForceNow, inForceNumber } from './drafting/in-force.ts'
export { type DraftProblem, draftProblemText } from './drafting/problem.ts'
export * from './drafting/step.ts'
export { type Delivered, type Deliverer, deliver } from './duty/deliver.ts'
export { dutiesOf, type OpenDuty } from './duty/duty.ts'
export { LETTER_KINDS, type Letter, type LetterContent, type LetterKind, lettersOf } from './letter/letter.ts'
export { letterDocx } from './letter/to-docx.ts'
export { letterPage } from './letter/to-page.ts'
export { type Wording, wordingOf } from './letter/wording.ts'
export type { Break, ChainedEvent, LoggedEvent } from './log/chain.ts'
export { type BrokenCheckpoint, brokenCheckpoint, checkpoint } from './log/checkpoint.ts'
export { logOf } from './log/read-log.ts'
export { type BookLine, type Books, type BookTotals, booksAgainstLog, booksOf } from './money/books.ts'
export { type BookCell, type BookSheet, bookCsv, bookSheet, bookWorkbook } from './money/books-sheet.ts'
export { budgetsOf, type LineNow, setBudget } from './money/budget.ts'
export type { Budget } from './money/charge.ts'
export { type Closed, closeYear } from './money/close-year.ts'
export { type Liability, liabilitiesOf, type Owed, type Paid, stillOwed } from './money/liability.ts'
export { type Recovery, toRecover } from './money/recovery.ts'
export { type Claim, shareProRata } from './money/share.ts'
export {
  masked,
  type Objection,
  object,
  objectionsOf,
  type PublicNotice,
  publicNotices,
} from './notice/notice.ts'
export { type AuditAsked, type AuditLine, auditOf } from './oversight/audit.ts'
export { type Board, type BoardLine, boardOf, type Pace, paceOf, yearBefore } from './oversight/board.ts'
export {
  type ChainChecked,
  checkChains,
  type EarlierCheck,
  earlierChecks,
  mayOversee,
} from './oversight/chain-check.ts'
export { type AllChecked, checkAll, wrongIn } from './oversight/check-all.ts'
export { answerComplaint, dispatchComplaint } from './oversight/complaint.ts'
export { MEDIA_TYPES, type MediaType, MOST_BYTES } from './paper/content.ts'
export { addPaper, contentOf, type Paper, papersOf, withdrawPaper } from './paper/paper.ts'
export { type Purged, purgeEnded } from './personal/purge.ts'
export * from './problem.ts'
export { refusalText } from './problem-text.ts'
export { type BackedUp, backUp, restore } from './store/backup.ts'
export type { Connections, Database, Work } from './store/database.ts'
export { embeddedDatabase } from './store/embedded.ts'
export { storeFailure } from './store/failure.ts'
export { type Migrated, migrate, storeProblem } from './store/migrate.ts'
export { postgresDatabase } from './store/postgres.ts'
export { type Clerk, clerksOf, comeToDesk, isOfficial, type Official } from './work/clerk.ts'
export { type Deputy, type DeputyAsked, deputiesOf, endDeputy, makeDeputy, standsIn } from './work/deputy.ts'
export { type DeskRow, deskQueue, type Load, loadsOf, MOST_ROWS } from './work/desk-queue.ts'
export { type Finding, type FindingGiven, find, findingsOf } from './work/finding.ts'
export { type Handing, type Holding, hand, handingsOf } from './work/holding.ts'
export type { MeasureAtHand } from './work/measures.ts'
export { type ToDo, toDoOf } from './work/money-lists.ts'
export { type OpenedOnce, openOnce } from './work/open-once.ts'
export { type Previewed, preview } from './work/preview.ts'
export { type Proposal, type ProposedOwed, proposalsOf } from './work/proposal.ts'
export { type CheckedFact, type Sheet, sheetOf, subjectsOf } from './work/sheet.ts'
