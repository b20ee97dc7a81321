import { industryEnglish } from './industry-english.ts'
import { sectionsAB } from './industry-table/a-b.ts'
import { sectionC } from './industry-table/c.ts'
import { sectionsDK } from './industry-table/d-k.ts'
import { sectionsLT } from './industry-table/l-t.ts'
import type { Lang } from './lang.ts'
import type { Parsed } from './problem.ts'
import { plainText } from './typed-number.ts'

/** The four levels of GB/T 4754: 门类, 大类, 中类, 小类. */
export type IndustryLevel = 'section' | 'division' | 'group' | 'class'

/** One industry of GB/T 4754—2017. Sections and divisions have an English name too. */
export interface Industry {
  /** A letter, or two, three or four digits. */
  readonly code: string
  readonly level: IndustryLevel
  readonly zh: string
  readonly en?: string
  readonly parent?: string
}

/** The industry of a code, or undefined where the standard has none. Reads `C3921` and `c39` as well as `3921`. */
export const industry = (code: string): Industry | undefined => industries().get(bareCode(code))

/** The industry of a code a person typed, or a problem that names the nearest codes. */
export function parseIndustry(typed: string, at = ''): Parsed<Industry> {
  const found = industry(typed)
  if (found !== undefined) return { ok: true, value: found }
  const code = bareCode(typed)
  const above = [code.slice(0, 3), code.slice(0, 2)].find((part) => industries().has(part) && /^\d+$/u.test(part))
  const named = code === '' || /^[A-Z]?\d+$/u.test(code) ? [] : searchIndustries(typed, { limit: 3 })
  const near = above === undefined ? named : childrenOf(above).slice(0, 3)
  return {
    ok: false,
    problem: {
      at,
      given: typed.trim(),
      code: 'unknown-industry',
      nearest: near.map((one) => `${one.code} ${one.zh}`),
    },
  }
}

/** The industry and those it belongs to, the section first: C, 39, 392, 3921. Empty for an unknown code. */
export function industryChain(code: string): readonly Industry[] {
  const found = industry(code)
  if (found === undefined) return []
  return found.parent === undefined ? [found] : [...industryChain(found.parent), found]
}

/** Whether an industry lies within another (or is it): `isWithin('3921', 'C')`. False where either code is unknown. */
export function isWithin(code: string, ancestor: string): boolean {
  const above = industry(ancestor)
  return above !== undefined && industryChain(code).includes(above)
}

/** The industries one level below. */
export const childrenOf = (code: string): readonly Industry[] => {
  const parent = bareCode(code)
  return [...industries().values()].filter((one) => one.parent === parent)
}

/** Every industry of a level, in the order of the standard. */
export const industriesOf = (level: IndustryLevel): readonly Industry[] =>
  [...industries().values()].filter((one) => one.level === level)

/** The industries whose code begins with, or whose name holds, what was typed: exact first, then broad before narrow. */
export function searchIndustries(typed: string, { limit = 20 }: { readonly limit?: number } = {}): readonly Industry[] {
  const words = typed.normalize('NFKC').trim().toLowerCase()
  if (words === '') return []
  const code = bareCode(typed)
  const rank = (one: Industry): number => {
    const names = [one.zh, ...(one.en === undefined ? [] : [one.en.toLowerCase()])]
    if (one.code === code || names.includes(words)) return 0
    if (one.code.startsWith(code) || names.some((name) => name.startsWith(words))) return 1
    return names.some((name) => name.includes(words)) ? 2 : 3
  }
  return [...industries().values()]
    .map((one) => ({ one, rank: rank(one) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.one.code.length - b.one.code.length)
    .slice(0, limit)
    .map(({ one }) => one)
}

/** `3921 通信系统设备制造`; in English the nearest level that has an English name stands for it. */
export function industryText(code: string, lang: Lang): string {
  const chain = industryChain(code)
  const last = chain.at(-1)
  if (last === undefined) return code
  if (lang === 'zh') return `${last.code} ${last.zh}`
  return `${last.code} ${chain.findLast((one) => one.en !== undefined)?.en ?? last.zh}`
}

let table: ReadonlyMap<string, Industry> | undefined

/** The table unfolded once. A group without classes of its own is one class, with a 0 at the end. */
function industries(): ReadonlyMap<string, Industry> {
  if (table !== undefined) return table
  const all = new Map<string, Industry>()
  const add = (code: string, level: IndustryLevel, zh: string, parent?: string): void => {
    const en = industryEnglish[code]
    all.set(code, { code, level, zh, ...(en === undefined ? {} : { en }), ...(parent === undefined ? {} : { parent }) })
  }
  let section = ''
  for (const line of [sectionsAB, sectionC, sectionsDK, sectionsLT].join('').trim().split(/\n+/u)) {
    const [code = '', name = '', ...classes] = line.split(' ')
    if (code.length === 1) {
      section = code
      add(code, 'section', name)
    } else if (code.length === 2) add(code, 'division', name, section)
    else {
      add(code, 'group', name, code.slice(0, 2))
      if (classes.length === 0) add(`${code}0`, 'class', name, code)
      for (const one of classes) add(`${code}${one.charAt(0)}`, 'class', one.slice(1), code)
    }
  }
  table = all
  return table
}

/** Half-width and upper case, without the section letter before digits. */
const bareCode = (code: string): string =>
  plainText(code)
    .toUpperCase()
    .replace(/^[A-T](?=\d)/u, '')
