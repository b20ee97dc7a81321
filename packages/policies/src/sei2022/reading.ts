import type { Words } from '@pengce/language'

/** The year of the goals, for fields that have no date of their own. */
export const goalYear: Readonly<Record<string, Words>> = {
  到2025年: ['各领域没有日期，按发展目标的年份看', 'the fields have no date; the year of the goals is taken'],
}

/** Districts that are named as places; nobody is named as responsible. */
export const placesNamed: Readonly<Record<string, Words>> = {
  等区: [
    '没有写责任单位，列出的是建设集聚区的各区；名单以“等”收尾，不是全部',
    'nobody is named as responsible: these are the districts with cluster areas, and the list ends with “and others”',
  ],
}
