import type {
  AlertsView,
  CaseShown,
  ComplaintView,
  DraftView,
  FileLinkView,
  MyCaseView,
  QueuedShown,
  SavedFileView,
  ServiceSummaryView,
  ServiceView,
} from '@pengce/api'
import type * as Wire from '../src/wire/own.ts'
import type { Service, ServiceSummary } from '../src/wire/service.ts'

// Checked by the compiler alone: what the service answers to applicants is what the portal's own copies of the types say.
export const ownAnswers = {
  services: (answer: ServiceSummaryView): ServiceSummary => answer,
  service: (answer: ServiceView): Service => answer,
  draft: (answer: DraftView): Wire.Draft => answer,
  case: (answer: CaseShown): Wire.Case => answer,
  queued: (answer: QueuedShown): Wire.Queued => answer,
  mine: (answer: MyCaseView): Wire.MyCase => answer,
  complaint: (answer: ComplaintView): Wire.Complaint => answer,
  file: (answer: SavedFileView): Wire.SavedFile => answer,
  link: (answer: FileLinkView): Wire.FileLink => answer,
  alerts: (answer: AlertsView): Wire.Alerts => answer,
}
