import type { AheadStep } from '../../wire/service.ts'

/**
 * From which step on the days are an estimate: a step without a term is counted as one working day, so its day and all that
 * follow are no last days. The number of steps where every step has a term; an end takes no time.
 */
export function estimatedFrom(steps: readonly Pick<AheadStep, 'kind' | 'within'>[]): number {
  const first = steps.findIndex((step) => step.within.length === 0 && step.kind !== 'end')
  return first === -1 ? steps.length : first
}
