import { type CivilDate, civilDate } from './date.ts'
import type { Parsed } from './problem.ts'
import { plainText } from './typed-number.ts'

/** Reads a date: `2024-03-05`, `2024/3/5`, `2024.3.5`, `20240305`, `2024年3月5日`. Year first always; nothing is guessed. */
export function parseDate(typed: string, at = ''): Parsed<CivilDate> {
  const given = typed.trim()
  const text = plainText(given)
  const [, year, month, day] = forms.map((form) => form.exec(text)).find((match) => match !== null) ?? []
  if (year === undefined) return { ok: false, problem: { at, given, code: 'not-a-date' } }
  const date = civilDate(Number(year), Number(month), Number(day))
  if (date === undefined) return { ok: false, problem: { at, given, code: 'no-such-date' } }
  return { ok: true, value: date }
}

const forms: readonly RegExp[] = [
  /^((?:19|20|21)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/u,
  /^((?:19|20|21)\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/u,
  /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/u,
]
