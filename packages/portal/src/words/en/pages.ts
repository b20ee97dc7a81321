import type { PageTexts } from '../zh/pages.ts'
import { advice } from './advice.ts'
import { ask } from './ask.ts'
import { identity } from './identity.ts'
import { en } from './index.ts'
import { law } from './law.ts'
import { plans } from './plans.ts'
import { result } from './result.ts'

/** What the pages after the first say in English. */
export const pages: PageTexts = { ...en, account: { ...en.account, ...identity }, ask, result, advice, law, plans }
