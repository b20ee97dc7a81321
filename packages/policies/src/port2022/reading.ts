import type { Words } from '@pengce/language'

/** The year in the title of the measures. */
export const titleYear: Readonly<Record<string, Words>> = {
  '2022年': [
    '各条没有日期，按标题所写的年份，到年末为止',
    'no item has a date of its own; the year in the title ends with December',
  ],
}
