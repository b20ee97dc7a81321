import { account } from './account.ts'
import { shell } from './shell.ts'

/** Every sentence of the first page and of what stands around all pages, in Chinese; its shape is what the other language must fill. */
export const zh = { ...shell, account }
export type Texts = typeof zh
