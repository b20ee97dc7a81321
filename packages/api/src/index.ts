export type { Entitlements, Reason, Report, ReportedMissing, ReportedQuestion, Totals } from '@pengce/assess'
export { type AppOptions, createApp } from './app.ts'
export { wholeInterface } from './docs/whole.ts'
export type { ExampleApplicant, Service } from './service.ts'
export type * from './view/administrator-types.ts'
export type * from './view/applicant-types.ts'
export type * from './view/desk-types.ts'
export type { ExampleView } from './view/example-view.ts'
export type { FactView } from './view/fact-view.ts'
export type { MeasureSummary } from './view/measure-summary.ts'
export type { MeasureView, RelationView } from './view/measure-view.ts'
export type {
  Agenda,
  Desk,
  Districts,
  Indicators,
  Offices,
  Plan,
  PlanSummary,
  Plans,
  Task,
  TaskSummary,
  Tasks,
} from './view/plan-schema.ts'
export type {
  ObservedFigure,
  Target,
  TargetSeries,
  TargetState,
  TargetSummary,
  Targets,
} from './view/plan-target-schema.ts'
export type { PolicySummary, PolicyView } from './view/policy-view.ts'
