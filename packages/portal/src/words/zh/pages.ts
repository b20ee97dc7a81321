import { advice } from './advice.ts'
import { ask } from './ask.ts'
import { identity } from './identity.ts'
import { zh } from './index.ts'
import { law } from './law.ts'
import { plans } from './plans.ts'
import { result } from './result.ts'

/** What the pages after the first say in Chinese; its shape is what the other language must fill. */
export const pages = { ...zh, account: { ...zh.account, ...identity }, ask, result, advice, law, plans }
export type PageTexts = typeof pages
