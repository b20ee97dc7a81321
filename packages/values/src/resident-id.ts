import { type IssuingRegion, issuingRegion } from './administrative-region.ts'
import type { CodeCheck } from './credit-code.ts'
import { type CivilDate, isCivilDate } from './date.ts'
import type { ValueProblem } from './problem.ts'
import { plainText } from './typed-number.ts'

/** What the digits of an identity number say. */
export interface ResidentIdParts {
  /** Whose number it is: a citizen's, a permit of Hong Kong, Macao or Taiwan residents, a foreign permanent resident's. */
  readonly holder: 'citizen' | 'hong-kong-macao-taiwan' | 'foreign-permanent-resident'
  readonly region: IssuingRegion
  readonly birthDate: CivilDate
  readonly sex: 'male' | 'female'
}

/**
 * Checks an 18-character resident identity number (GB 11643—1999; residence permits and foreigners' permanent residence
 * cards follow the same form). Wrong length, characters or an impossible birth date are problems; a wrong check
 * character or an unknown region is a warning. Problems and warnings never hold the number itself.
 */
export function checkResidentId(typed: string, at = ''): CodeCheck<ResidentIdParts> {
  const code = plainText(typed).replaceAll('-', '').toUpperCase()
  const length = [...code].length
  const problems: ValueProblem[] = length === 18 ? [] : [{ at, code: 'resident-id-length', length }]
  ;[...code].forEach((character, index) => {
    if (!(index === 17 ? /[\dX]/u : /\d/u).test(character))
      problems.push({ at, code: 'resident-id-character', position: index + 1 })
  })
  const birthDate = `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`
  if (problems.length === 0 && !isCivilDate(birthDate)) problems.push({ at, code: 'resident-id-birth-date', birthDate })
  if (problems.length > 0) return { ok: false, problems, warnings: [] }

  const foreign = code.startsWith('9')
  const region = foreign
    ? { ...issuingRegion(code.slice(1, 3)), code: code.slice(0, 6) }
    : issuingRegion(code.slice(0, 6))
  const warnings: ValueProblem[] = []
  if (region.province === undefined) warnings.push({ at, code: 'unknown-region', region: region.code })
  const check = { expected: checkCharacter(code), found: code.slice(17) }
  if (check.expected !== check.found) warnings.push({ at, code: 'resident-id-check', ...check })
  const sex = Number(code.charAt(16)) % 2 === 1 ? 'male' : 'female'
  const permit = /^8[123]/u.test(code)
  const holder = foreign ? 'foreign-permanent-resident' : permit ? 'hong-kong-macao-taiwan' : 'citizen'
  return { ok: true, code, parts: { holder, region, birthDate, sex }, warnings }
}

/** Weighted by the powers of 2 modulo 11, from the right (ISO 7064 MOD 11-2). */
function checkCharacter(code: string): string {
  const sum = [...code.slice(0, 17)].reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0)
  const check = (12 - sum) % 11
  return check === 10 ? 'X' : String(check)
}
