import type { Texts } from '../zh/index.ts'
import { account } from './account.ts'
import { advice } from './advice.ts'
import { ask } from './ask.ts'
import { law } from './law.ts'
import { plans } from './plans.ts'
import { result } from './result.ts'
import { shell } from './shell.ts'

/** Every sentence of the portal in English. */
export const en: Texts = { ...shell, account, ask, result, advice, law, plans }
