import { type CivilDate, isCivilDate } from '@pengce/values'

/**
 * The day whose rules the dates of an applicant's file ask for, as far as they can be read, since the file is read by the law of that
 * day; what is wrong with them is said when it is.
 */
export function rulesDayIn(dates: unknown, today: CivilDate): CivilDate {
  const { rulesOn, appliedOn }: Readonly<Record<string, unknown>> = Object(dates)
  return [rulesOn, appliedOn].find((d): d is CivilDate => typeof d === 'string' && isCivilDate(d)) ?? today
}
