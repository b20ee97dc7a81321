import { type Letter, type Wording, wordingOf } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { titleOf } from './at-desk.ts'

/** A letter in one language; applicants are named by their id, which is all a store knows of them. */
export const letterWording = (letter: Letter, language: Language): Wording =>
  wordingOf(
    letter,
    language,
    (document) => titleOf(document, language),
    (applicant) => applicant,
  )

/** Title, number and day of a letter on one line. */
export function letterNumber(letter: Letter, language: Language): string {
  const { title, number, date } = letterWording(letter, language)
  return `${title}  ${number}  ${date}`
}
