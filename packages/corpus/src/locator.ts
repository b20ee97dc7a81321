import { headingNumber, toChinese } from './chinese-number.ts'
import type { Problem, Result } from './problem.ts'
import { bad, good } from './problem.ts'

/** A locator taken apart: headings from the widest to the innermost, then paragraph, items and sentence. */
export interface LocatorParts {
  readonly headings: readonly string[]
  readonly paragraph?: number
  readonly items: readonly string[]
  readonly sentence?: number
}

/** What a written locator means: one provision or all of a heading, and a sentence of it when one is named. */
export interface Resolved {
  readonly locators: readonly string[]
  readonly sentence?: number
}

const HEADING =
  /^(?:第\s*([\d零〇一二三四五六七八九十百]+)\s*([章节条])|[（(]\s*([零〇一二三四五六七八九十百]+|\d{1,3})\s*[）)]|([零〇一二三四五六七八九十百]+)(?=[/、.．·,，\s¶（(第]|$)|(\d{1,3})(?=[/、.．·,，\s¶（(第]|$)|(附[件录表]目录|附[件录表](?:\d{1,2}|[一二三四五六七八九十]{1,3})?|标题|题注|主送|通知|落款|序言?|末段?))/u
const NAMES: Readonly<Record<string, string>> = { 序言: '序', 末段: '末' }

/** Reads a locator as a person writes it: any width of digits and brackets, 第15条, 第2款, short or long. */
export function readLocator(written: string): Result<LocatorParts> {
  const text = written.normalize('NFKC').trim().replace(/^[§]/u, '')
  const headings: string[] = []
  const items: string[] = []
  let paragraph: number | undefined
  let sentence: number | undefined
  let rest = text
  const problem: Problem = { code: 'unreadable-locator', at: written }
  while (rest !== '') {
    const said = /^\s*s(\d{1,3})\s*$/u.exec(rest) ?? /^\s*第\s*([\d一二三四五六七八九十]{1,3})\s*句\s*$/u.exec(rest)
    if (said !== null) {
      sentence = headingNumber(said[1] ?? '')
      rest = ''
      continue
    }
    const step = /^[\s/、.．·,，]+/u.exec(rest)
    if (step !== null) {
      rest = rest.slice(step[0].length)
      continue
    }
    const counted =
      /^(?:¶|p(?=\d))\s*(\d{1,3})(?:〔(\d)〕)?/u.exec(rest) ??
      /^第\s*([\d一二三四五六七八九十]{1,4})\s*[款段]/u.exec(rest)
    if (counted !== null) {
      if (paragraph !== undefined) return bad(problem)
      paragraph = headingNumber(counted[1] ?? '')
      rest = rest.slice(counted[0].length)
      continue
    }
    const item = /^第\s*\(?\s*([\d一二三四五六七八九十]{1,4})\s*\)?\s*项/u.exec(rest)
    if (item !== null) {
      items.push(`（${toChinese(headingNumber(item[1] ?? '') ?? 0)}）`)
      rest = rest.slice(item[0].length)
      continue
    }
    const heading = HEADING.exec(rest)
    if (heading === null) return bad(problem)
    rest = rest.slice(heading[0].length)
    const label = labelFrom(heading)
    if (label === undefined) return bad(problem)
    if (paragraph === undefined) headings.push(label)
    else items.push(label)
  }
  if (headings.length === 0) return bad(problem)
  return good({
    headings,
    items,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(sentence === undefined ? {} : { sentence }),
  })
}

function labelFrom(found: RegExpExecArray): string | undefined {
  const [, numbered, unit, bracketed, han, digits, name] = found
  if (numbered !== undefined) {
    const n = headingNumber(numbered)
    return n === undefined || n < 1 || n > 999 ? undefined : `第${toChinese(n)}${unit}`
  }
  if (bracketed !== undefined) {
    const n = headingNumber(bracketed)
    if (n === undefined || n < 1 || n > 999) return undefined
    return /^\d/u.test(bracketed) ? `（${n}）` : `（${toChinese(n)}）`
  }
  if (han !== undefined) {
    const n = headingNumber(han)
    return n === undefined || n < 1 ? undefined : toChinese(n)
  }
  if (digits !== undefined) return String(Number(digits))
  return name === undefined ? undefined : (NAMES[name] ?? name)
}

/** The canonical locators of a document that a written one means. */
export function resolveLocator(written: string, canonical: readonly string[]): Result<Resolved> {
  const asWritten = written.trim()
  if (canonical.includes(asWritten)) return good({ locators: [asWritten] })
  const read = readLocator(written)
  if (!read.ok) return read
  const { sentence } = read.value
  const found = candidates(read.value, canonical)
  if (found.length === 0) return bad({ code: 'unknown-locator', at: written, near: nearest(read.value, canonical) })
  if (read.value.paragraph === undefined && found.length > 1 && found.every((l) => /¶\d+./u.test(l)))
    return bad({ code: 'ambiguous-locator', at: written, candidates: found.slice(0, 8) })
  const groups = new Set(found.map((l) => chainOf(l)))
  if (groups.size > 1 && read.value.paragraph === undefined) {
    const outer = [...groups].sort((a, b) => a.length - b.length)[0] ?? ''
    if ([...groups].every((g) => g === outer || g.startsWith(`${outer}/`)))
      return good({ locators: found, ...(sentence === undefined ? {} : { sentence }) })
  }
  if (groups.size > 1)
    return bad({
      code: 'ambiguous-locator',
      at: written,
      candidates: [...groups].slice(0, 8).map((g) => found.find((l) => chainOf(l) === g) ?? g),
    })
  return good({ locators: found, ...(sentence === undefined ? {} : { sentence }) })
}

const chainOf = (locator: string): string => locator.split('¶')[0] ?? ''

function candidates(parts: LocatorParts, canonical: readonly string[]): string[] {
  const exact = canonical.filter((l) => matches(parts, l, true))
  if (exact.length > 0) return exact
  const loose = canonical.filter((l) => matches(parts, l, false))
  return loose.length > 0 ? loose : itemsOfSomeParagraph(parts, canonical)
}

/** 第三条（二） and 第三条第二项 leave the paragraph out: the item is meant, in whichever paragraph it stands. */
function itemsOfSomeParagraph(parts: LocatorParts, canonical: readonly string[]): string[] {
  if (parts.paragraph !== undefined) return []
  const named = parts.items.length > 0
  if (!named && parts.headings.length < 2) return []
  const headings = named ? parts.headings : parts.headings.slice(0, -1)
  const items = named ? parts.items : parts.headings.slice(-1)
  return canonical.filter((l) => {
    const paragraph = Number(/¶(\d+)/u.exec(l)?.[1] ?? Number.NaN)
    return matches({ headings, items, paragraph }, l, false)
  })
}

/** True when a canonical locator is what the parts say; loosely, headings may be left out and （3） may mean （三）. */
function matches(parts: LocatorParts, locator: string, strict: boolean): boolean {
  const [chain = '', tail = ''] = locator.split('¶')
  const headings = chain.split('/')
  const wanted = parts.headings
  if (parts.paragraph === undefined) {
    const whole = [chain, ...prefixesOf(headings)]
    if (!whole.some((c) => sameChain(wanted, c.split('/'), strict))) return false
    return parts.items.length === 0
  }
  if (!sameChain(wanted, headings, strict)) return false
  const number = /^(\d+)/u.exec(tail)?.[1]
  if (number === undefined || Number(number) !== parts.paragraph) return false
  const items = [...tail.slice(number.length).matchAll(/（[^）]+）|\/\d+|①|②|③|④|⑤|⑥|⑦|⑧|⑨/gu)].map((m) =>
    m[0].replace('/', ''),
  )
  return (
    items.length === parts.items.length && items.every((item, i) => sameLabel(parts.items[i] ?? '', item, strict, true))
  )
}

const prefixesOf = (headings: readonly string[]): string[] => headings.map((_, i) => headings.slice(0, i + 1).join('/'))

function sameChain(wanted: readonly string[], chain: readonly string[], strict: boolean): boolean {
  if (strict) return wanted.length === chain.length && wanted.every((w, i) => w === chain[i])
  if (!sameLabel(wanted.at(-1) ?? '', chain.at(-1) ?? '', false, false)) return false
  let at = 0
  for (const label of chain) if (at < wanted.length && sameLabel(wanted[at] ?? '', label, false, false)) at++
  return at === wanted.length
}

/** （3） may be written for （三）, and in items 3 for either. 附件 is its own name. */
function sameLabel(wanted: string, label: string, strict: boolean, item: boolean): boolean {
  if (wanted === label) return true
  if (strict) return false
  const value = (text: string) => headingNumber(text.replace(/[（）]/gu, ''))
  const bracketed = (text: string) => text.startsWith('（')
  if (item) return value(wanted) !== undefined && value(wanted) === value(label)
  return bracketed(wanted) && bracketed(label) && value(wanted) === value(label)
}

/** Locators that share the innermost heading or the paragraph's number, to help someone who mistyped. */
function nearest(parts: LocatorParts, canonical: readonly string[]): string[] {
  const leaf = parts.headings.at(-1) ?? ''
  const same = canonical.filter((l) =>
    chainOf(l)
      .split('/')
      .some((h) => sameLabel(leaf, h, false, true)),
  )
  return same.slice(0, 5)
}
