import type {
  AnswerPreview,
  AuditShown,
  BoardShown,
  CheckedShown,
  ChecksShown,
  DeskShown,
  LawDraftSummary,
  LawDraftView,
  OverseenComplaints,
  ReformPreview,
  SettableView,
  SheetShown,
  ToDoShown,
} from '@pengce/api'
import type { Desk, ToDo } from '../src/wire/desk.ts'
import type * as Oversight from '../src/wire/oversight.ts'
import type * as Reforms from '../src/wire/reforms.ts'
import type { Preview, Sheet } from '../src/wire/sheet.ts'

/** Trees of reasons, sums proposed, the words of complaints and a change as it is written are described by the service without a type. */
type SheetTold = Omit<Sheet, 'measures' | 'proposals' | 'complaints'> & {
  readonly measures: readonly Omit<Sheet['measures'][number], 'reasons' | 'amountReasons'>[]
}

// Checked by the compiler alone: what the service answers to officials, supervisors and analysts is what the portal's own copies
// of the types say.
export const deskAnswers = {
  desk: (answer: DeskShown): Desk => answer,
  toDo: (answer: ToDoShown): { readonly items: readonly ToDo[] } => answer,
  sheet: (answer: SheetShown): SheetTold => answer,
  preview: (answer: AnswerPreview): Preview => answer,
  board: (answer: BoardShown): Oversight.Board => answer,
  complaints: (answer: OverseenComplaints): { readonly complaints: readonly Oversight.Complaint[] } => answer,
  audit: (answer: AuditShown): { readonly lines: readonly Oversight.AuditLine[] } => answer,
  checks: (answer: ChecksShown): { readonly checks: readonly Oversight.EarlierCheck[] } => answer,
  checked: (answer: CheckedShown): Oversight.Checked => answer,
  settable: (answer: SettableView): Reforms.Settable => answer,
  reform: (answer: ReformPreview): Reforms.Preview => answer,
  drafts: (answer: LawDraftSummary): Reforms.DraftSummary => answer,
  draft: (answer: LawDraftView): Omit<Reforms.Draft, 'change' | 'may'> => answer,
}
