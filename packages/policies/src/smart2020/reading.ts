import type { Words } from '@pengce/language'

/** The year of the goals, for tasks that have no date of their own. */
export const goalYear: Readonly<Record<string, Words>> = {
  到2025年: ['各项任务没有日期，按发展目标的年份看', 'the tasks have no date; the year of the goals is taken'],
}
