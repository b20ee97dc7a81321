import type {
  Agenda,
  Desk,
  Districts,
  Indicators,
  Offices,
  Plan,
  Plans,
  Target,
  Targets,
  Task,
  Tasks,
} from '@pengce/api'
import type * as Wire from '../src/wire/plans.ts'

// Checked by the compiler alone: what the service answers of plans is what the portal's own copies of the types say.
export const planAnswers = {
  plans: (answer: Plans): Wire.Plans => answer,
  plan: (answer: Plan): Wire.Plan => answer,
  targets: (answer: Targets): Wire.Targets => answer,
  target: (answer: Target): Wire.TargetPage => answer,
  tasks: (answer: Tasks): { readonly tasks: readonly Wire.TaskSummary[] } => answer,
  task: (answer: Task): Wire.TaskPage => answer,
  desk: (answer: Desk): Wire.Desk => answer,
  offices: (answer: Offices): { readonly offices: readonly Wire.ActingOffice[] } => answer,
  districts: (answer: Districts): { readonly districts: readonly Wire.District[] } => answer,
  indicators: (answer: Indicators): { readonly indicators: readonly Wire.Indicator[] } => answer,
  agenda: (answer: Agenda): { readonly items: readonly Wire.AgendaItem[] } => answer,
}
