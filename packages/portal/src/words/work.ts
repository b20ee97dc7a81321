import { work as en } from './en/work.ts'
import { type Language, useLanguage } from './language.tsx'
import { type WorkTexts, work as zh } from './zh/work.ts'

const words: Readonly<Record<Language, WorkTexts>> = { zh, en }

/** The words of the desk, of public notices and of oversight; loaded with their pages, not with the first. */
export const useWork = (): WorkTexts => words[useLanguage().language]
