export * from './agreement.ts'
export * from './amount.ts'
export * from './arithmetic.ts'
export * from './background.ts'
export { checkPolicies, type RuleProblem } from './check.ts'
export { ruleProblemText } from './check-text.ts'
export { Choice } from './choice.ts'
export * from './citation.ts'
export { all, always, any, Condition, given, none, not, some, YesNo } from './condition.ts'
export * from './coverage.ts'
export * from './coverage-report.ts'
export * from './day.ts'
export { dayNamed } from './day-named.ts'
export * from './example.ts'
export * from './fact.ts'
export * from './facts.ts'
export type { Form } from './form.ts'
export * from './forms.ts'
export {
  type Benefit,
  enjoyed,
  historyId,
  isHistory,
  neverPaid,
  ownFactId,
  paidBefore,
  paidThisYear,
  received,
  receivedThisYear,
} from './history.ts'
export * from './measure.ts'
export * from './not-encoded.ts'
export { onceFor } from './once.ts'
export * from './pay.ts'
export * from './policy.ts'
export * from './registry.ts'
export * from './relation.ts'
export * from './rule.ts'
export * from './succession.ts'
export * from './text.ts'
export * from './timeline.ts'
export * from './timeline-report.ts'
export * from './tree.ts'
export { FigureFact, Yearly } from './yearly.ts'
