/** The template's fixed places; writer and reader share them. */
export const FIRST_ROW = 2
export const column = { key: 1, label: 2, english: 3, unit: 4, value: 5, firstYear: 6 } as const

/** The mark in the first cell of a sheet, which is hidden: what the sheet is about. */
export const markOf = (about: 'applicant' | 'project' | 'event' | 'site' | 'file'): string => `pengce:${about}`
export const MARK = /^pengce:(applicant|project|event|site|file)$/u

/** Keys of rows that are not facts. */
export const fileKeys = {
  applicant: '@applicant',
  id: '@id',
  name: '@name',
  history: '@history',
  factsOn: '@factsOn',
  appliedOn: '@appliedOn',
  rulesOn: '@rulesOn',
} as const

/** What a cell may say besides a value, and what it means in an applicant's file. */
export const words: Readonly<Record<string, true | false | 'not-known' | 'does-not-apply'>> = {
  是: true,
  否: false,
  不知道: 'not-known',
  不适用: 'does-not-apply',
  yes: true,
  no: false,
  'not known': 'not-known',
  'does not apply': 'does-not-apply',
}
export const yesNoWords = {
  zh: ['是', '否', '不知道', '不适用'],
  en: ['yes', 'no', 'not known', 'does not apply'],
} as const
export const skipWords = { zh: ['不知道', '不适用'], en: ['not known', 'does not apply'] } as const
