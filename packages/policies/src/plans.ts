import type { Plan } from '@pengce/plan'
import { s2e2022Plan } from './s2e2022/plan.ts'

/** Every document whose tasks and targets are encoded. One line each. */
export const plans: readonly Plan[] = [
  s2e2022Plan, //
]
