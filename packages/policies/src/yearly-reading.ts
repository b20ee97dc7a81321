import type { Words } from '@pengce/language'

/** How "every year" is read where no day is stated: what it counts from, and what is done each year. */
export const withinAYear = (since: Words, done: Words): Words => [
  `距${since[0]}或者上一次${done[0]}一年之内，对应日当日仍可；没有写明日期，迟${done[0]}没有后果`,
  `within a year of ${since[1]} or the last ${done[1]}, the corresponding day included; no day is stated, and a later one has no consequence`,
]
