import type { CivilDate } from './date.ts'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The day it is in Shenzhen, wherever the machine stands. */
export const todayInShenzhen = (now: Date = new Date()): CivilDate => calendar.format(now)
