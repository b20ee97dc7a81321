import type { Entitlements, FactView, MeasureSummary, MeasureView, PolicySummary, PolicyView } from '@pengce/api'
import type * as Wire from '../src/wire/law.ts'
import type { Assessment } from '../src/wire/report.ts'

// Checked by the compiler alone: what the service answers is what the portal's own copies of the types say it is.
export const answers = {
  fact: (answer: FactView): Wire.Fact => answer,
  measures: (answer: MeasureSummary): Wire.MeasureSummary => answer,
  measure: (answer: MeasureView): Wire.MeasurePage => answer,
  policies: (answer: PolicySummary): Wire.PolicySummary => answer,
  policy: (answer: PolicyView): Wire.PolicyPage => answer,
  assessment: (answer: Entitlements): Assessment => answer,
}
