import type { Words } from '@pengce/language'

/** The plan’s own year, from its title and from the clause that results shall come within it. */
export const planYear: Readonly<Record<string, Words>> = {
  当年: [
    '没有逐项写日期，按行动计划当年即 2023 年末看',
    'no item has a date of its own; the plan’s year ends with 2023',
  ],
}
