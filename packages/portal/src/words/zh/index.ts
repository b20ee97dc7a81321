import { account } from './account.ts'
import { advice } from './advice.ts'
import { ask } from './ask.ts'
import { law } from './law.ts'
import { plans } from './plans.ts'
import { result } from './result.ts'
import { shell } from './shell.ts'

/** Every sentence of the portal in Chinese; its shape is what the other language must fill. */
export const zh = { ...shell, account, ask, result, advice, law, plans }
export type Texts = typeof zh
