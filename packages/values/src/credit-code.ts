import { type IssuingRegion, issuingRegion } from './administrative-region.ts'
import type { Bilingual } from './lang.ts'
import type { ValueProblem } from './problem.ts'
import { plainText } from './typed-number.ts'

/** What the characters of a code say. */
export interface CreditCodeParts {
  readonly authority: Bilingual | undefined
  readonly category: Bilingual | undefined
  readonly region: IssuingRegion
  /** Characters 9 to 17: the organisation code of GB 11714. */
  readonly organisationCode: string
}

/** A code that can be used, with what looks wrong about it, or why it cannot be a code. */
export type CodeCheck<P> =
  | { readonly ok: true; readonly code: string; readonly parts: P; readonly warnings: readonly ValueProblem[] }
  | { readonly ok: false; readonly problems: readonly ValueProblem[]; readonly warnings: readonly [] }

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Checks a unified social credit code (GB 32100—2015). Wrong length or characters are problems; a wrong check
 * character, an unknown authority or region is a warning with the reason, since registers hold such codes.
 */
export function checkCreditCode(typed: string, at = ''): CodeCheck<CreditCodeParts> {
  const code = plainText(typed).replaceAll('-', '').toUpperCase()
  const wrong = [...code].flatMap((character, index): ValueProblem[] =>
    fits(character, index) ? [] : [{ at, code: 'credit-code-character', character, position: index + 1 }],
  )
  const length = [...code].length
  const problems: ValueProblem[] = length === 18 ? wrong : [{ at, code: 'credit-code-length', length }, ...wrong]
  if (problems.length > 0) return { ok: false, problems, warnings: [] }

  const [authority = '', category = ''] = code
  const organisationCode = code.slice(8, 17)
  const region = issuingRegion(code.slice(2, 8))
  const named = authorities[authority]
  const parts = { authority: named?.name, category: named?.categories[category], region, organisationCode }
  const warnings: ValueProblem[] = []
  if (parts.category === undefined) warnings.push({ at, code: 'credit-code-authority', authority, category })
  if (region.province === undefined) warnings.push({ at, code: 'unknown-region', region: region.code })
  const ofOrganisation = { expected: organisationCheck(organisationCode), found: organisationCode.slice(8) }
  if (ofOrganisation.expected !== ofOrganisation.found)
    warnings.push({ at, code: 'organisation-code-check', ...ofOrganisation })
  const ofCode = { expected: checkCharacter(code), found: code.slice(17) }
  if (ofCode.expected !== ofCode.found) warnings.push({ at, code: 'credit-code-check', ...ofCode })
  return { ok: true, code, parts, warnings }
}

/** Characters 3 to 8 are the digits of the region; all others come from the alphabet of the standard. */
const fits = (character: string, index: number): boolean =>
  index >= 2 && index <= 7 ? /^\d$/u.test(character) : alphabet.includes(character)

/** Weighted by the powers of 3 modulo 31. */
function checkCharacter(code: string): string {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** The check of GB 11714: letters count from 10 with no letter left out, modulo 11, X for 10. */
function organisationCheck(code: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + Number.parseInt(code.charAt(index), 36) * weight, 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

const other: Bilingual = { zh: '其他', en: 'other' }

/** Registration authorities and the kinds of organisation each registers. */
const authorities: Readonly<
  Record<string, { readonly name: Bilingual; readonly categories: Readonly<Record<string, Bilingual>> }>
> = {
  1: {
    name: { zh: '机构编制', en: 'staffing commission' },
    categories: {
      1: { zh: '机关', en: 'state organ' },
      2: { zh: '事业单位', en: 'public institution' },
      3: { zh: '中央编办直接管理机构编制的群众团体', en: 'mass organisation staffed by the central commission' },
      9: other,
    },
  },
  2: {
    name: { zh: '外交', en: 'foreign affairs' },
    categories: { 1: { zh: '外国常驻新闻机构', en: 'resident foreign news organisation' }, 9: other },
  },
  3: {
    name: { zh: '司法行政', en: 'justice' },
    categories: {
      1: { zh: '律师执业机构', en: 'law practice' },
      2: { zh: '公证处', en: 'notary office' },
      3: { zh: '基层法律服务所', en: 'community legal service' },
      4: { zh: '司法鉴定机构', en: 'forensic institution' },
      5: { zh: '仲裁委员会', en: 'arbitration commission' },
      9: other,
    },
  },
  4: {
    name: { zh: '文化', en: 'culture' },
    categories: { 1: { zh: '外国在华文化中心', en: 'foreign cultural centre' }, 9: other },
  },
  5: {
    name: { zh: '民政', en: 'civil affairs' },
    categories: {
      1: { zh: '社会团体', en: 'association' },
      2: { zh: '民办非企业单位', en: 'private non-enterprise unit' },
      3: { zh: '基金会', en: 'foundation' },
      9: other,
    },
  },
  6: {
    name: { zh: '旅游', en: 'tourism' },
    categories: {
      1: { zh: '外国旅游部门常驻代表机构', en: 'foreign tourism office' },
      2: { zh: '港澳台地区旅游部门常驻代表机构', en: 'Hong Kong, Macao or Taiwan tourism office' },
      9: other,
    },
  },
  7: {
    name: { zh: '宗教', en: 'religious affairs' },
    categories: {
      1: { zh: '宗教活动场所', en: 'place of worship' },
      2: { zh: '宗教院校', en: 'religious college' },
      9: other,
    },
  },
  8: {
    name: { zh: '工会', en: 'trade unions' },
    categories: { 1: { zh: '基层工会', en: 'grassroots trade union' }, 9: other },
  },
  9: {
    name: { zh: '市场监管', en: 'market regulation' },
    categories: {
      1: { zh: '企业', en: 'enterprise' },
      2: { zh: '个体工商户', en: 'sole trader' },
      3: { zh: '农民专业合作社', en: 'farmers’ cooperative' },
      9: other,
    },
  },
  A: {
    name: { zh: '中央军委改革和编制办公室', en: 'military staffing office' },
    categories: { 1: { zh: '军队事业单位', en: 'military institution' }, 9: other },
  },
  N: {
    name: { zh: '农业', en: 'agriculture' },
    categories: {
      1: { zh: '组级集体经济组织', en: 'collective economic organisation of a group' },
      2: { zh: '村级集体经济组织', en: 'collective economic organisation of a village' },
      3: { zh: '乡镇级集体经济组织', en: 'collective economic organisation of a township' },
      9: other,
    },
  },
  Y: { name: other, categories: { 1: other } },
}
