import type { Texts } from '../zh/index.ts'
import { account } from './account.ts'
import { shell } from './shell.ts'

/** Every sentence of the first page and of what stands around all pages, in English. */
export const en: Texts = { ...shell, account }
