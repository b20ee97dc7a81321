import type { Known } from './wording.ts'

/** Two pieces side by side, with a space between a Chinese character and a digit. */
export const after = (a: string, b: string): string =>
  a !== '' && /^[0-9A-Za-z]/u.test(b) && !/[（“：，]$/u.test(a) ? `${a} ${b}` : `${a}${b}`

/** A name with its figure, or with why there is none yet in brackets. */
export const bracketed = (name: string, value: Known): string => {
  if (!value.known) return `${name}（${value.text}）`
  return /）$/u.test(name) ? after(`${name}`, value.text).replace('） ', '）') : `${name} ${value.text}`
}
