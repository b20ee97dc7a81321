import { addDays, addMonths, type CivilDate, explainDue, isCivilDate, type Span } from '@pengce/values'
import { z } from 'zod'
import type { Knowledge } from '../knowledge.ts'
import { answered, DayInput, LanguageInput, noSuchDay, refused } from '../result.ts'

export const DeadlineInput = z.strictObject({
  from: DayInput.describe('The day after which the term runs; it does not count itself'),
  count: z.int().min(1).max(1000),
  unit: z.enum(['working-day', 'day', 'month', 'year']),
  lastDay: z
    .enum(['as-counted', 'next-working-day'])
    .default('as-counted')
    .describe('Whether a last day that is no working day moves to the next one'),
  language: LanguageInput,
})

/** The most days that are shown one by one. */
const MOST_DAYS = 120

/** The last day to which terms are counted; a last day that moves on stays within what the calendar knows. */
const LATEST = '2199-11-30'
/** A day that a term ends on or before. */
const roughEnd = (from: CivilDate, { count, unit }: Span): CivilDate => {
  if (unit === 'month' || unit === 'year') return addMonths(from, unit === 'year' ? 12 * count : count)
  return addDays(from, unit === 'day' ? count : 2 * count + 30)
}

/** The last day of a term by the published calendar of working days, and how each day counted. */
export async function deadline(
  knowledge: Knowledge,
  { from, count, unit, lastDay, language }: z.output<typeof DeadlineInput>,
) {
  if (!isCivilDate(from)) return noSuchDay('from', from, language)
  if (roughEnd(from, { count, unit }) > LATEST)
    return refused([
      {
        at: 'count',
        text:
          language === 'zh'
            ? `期限的末日晚于 ${LATEST}，历法算不到；请减小 count`
            : `the term ends after ${LATEST}, where the calendar ends; give a smaller count`,
      },
    ])
  const due = knowledge.calendar.dueDate(from, { count, unit }, { lastDay })
  const lines = explainDue(due, language)
  return answered({
    last: due.date,
    provisional: due.provisional,
    counted: lines.slice(0, MOST_DAYS),
    more: Math.max(0, lines.length - MOST_DAYS),
    note: due.provisional
      ? language === 'zh'
        ? '超出已公布的放假安排，末日为暂定。'
        : 'Beyond the published holiday notices, so the last day is provisional.'
      : null,
    citations: [
      {
        title:
          language === 'zh'
            ? '国务院办公厅历年节假日安排通知'
            : 'Yearly holiday notices of the General Office of the State Council',
        years: [from.slice(0, 4), due.date.slice(0, 4)],
      },
    ],
  })
}
