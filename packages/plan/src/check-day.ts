import { isCivilDate } from '@pengce/values'
import type { Found } from './flaw.ts'

/** The days that do not exist; null is a day that is not given. */
export const noSuchDays = (days: readonly (string | null)[]): Found[] =>
  days.flatMap((given): Found[] => (given === null || isCivilDate(given) ? [] : [{ code: 'plan/no-such-day', given }]))
