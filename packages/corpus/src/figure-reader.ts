import type { Bound, Figure, FigureRole, FigureValue } from './figure.ts'
import { PASSES } from './figure-pass.ts'

/** Every figure of a text with its typed value, in order. No digit of the text is outside of one. */
export function readFigures(written: string): Figure[] {
  const text = halfWidth(written)
  const taken = new Uint8Array(text.length)
  const out: Figure[] = []
  for (const { pattern, value } of PASSES) {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const start = found.index + (found[0].length - found[0].trimStart().length)
      const end = found.index + found[0].trimEnd().length
      if (found[0] === '') pattern.lastIndex++
      if (isTaken(taken, start, end)) {
        pattern.lastIndex = found.index + 1
        continue
      }
      const read = value(found)
      if (read === undefined) {
        pattern.lastIndex = found.index + 1
        continue
      }
      taken.fill(1, start, end)
      const bound = boundOf(text, start, end)
      out.push({
        start,
        end,
        text: written.slice(start, end),
        value: read,
        role: roleOf(read, bound, text, start, end),
        bound,
      })
    }
  }
  return out.sort((a, b) => a.start - b.start)
}

/** Digits and letters in half width, one sign for one, so that places stay. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** Digits of a text that no figure holds. Empty for every text that `readFigures` was given; the ledger proves it. */
export function unreadDigits(text: string, figures: readonly Figure[]): number[] {
  const held = new Uint8Array(text.length)
  for (const f of figures) held.fill(1, f.start, f.end)
  return [...text.matchAll(/[0-9０-９]/gu)].map((m) => m.index).filter((i) => held[i] === 0)
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true
  return false
}

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不低于|不少于|不小于|不得低于|不得少于|达到|至少|最低|满|达)\s*$/u, 'at-least'],
  [/(?:超过|突破|高于|大于|多于|超出|逾|超)\s*$/u, 'more-than'],
  [/(?:不超过|不高于|不得超过|不多于|不大于|最高|最多|上限|封顶|压减至|控制在|压缩至|缩短至)\D{0,4}$/u, 'at-most'],
  [/(?:不足|低于|少于|小于|不满|未满)\s*$/u, 'less-than'],
  [/(?:约|大约|近|左右)\s*$/u, 'about'],
]
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^\s*(?:（含[^）]*）)?\s*(?:及)?以上/u, 'at-least'],
  [/^\s*(?:（含[^）]*）)?\s*(?:及)?(?:以下|以内|之内|内)/u, 'at-most'],
  [/^\s*(?:左右|上下)/u, 'about'],
  [/^\s*(?:底|末)?前/u, 'at-most'],
]

function boundOf(text: string, start: number, end: number): Bound {
  const before = text.slice(Math.max(0, start - 10), start)
  const after = text.slice(end, end + 12)
  // 不超过 ends like 超过: the longer word is asked first
  const at =
    BEFORE.find(([p, b]) => b === 'at-most' && p.test(before)) ??
    BEFORE.find(([p]) => p.test(before)) ??
    AFTER.find(([p]) => p.test(after))
  return at?.[1] ?? 'exact'
}

function roleOf(value: FigureValue, bound: Bound, text: string, start: number, end: number): FigureRole {
  const inner = value.kind === 'range' ? value.low : value
  const after = text.slice(end, end + 6)
  switch (inner.kind) {
    case 'label':
      return 'label'
    case 'money':
      if (bound === 'at-least' || bound === 'more-than' || bound === 'less-than') return 'threshold'
      return bound === 'at-most' ? (/^\s*(?:（|以|及以)/u.test(after) ? 'threshold' : 'cap') : 'amount'
    case 'rate':
      return bound === 'at-least' || bound === 'more-than' ? 'threshold' : 'rate'
    case 'ratio':
      return 'ratio'
    case 'span':
      return /^\s*(?:以?内|之内|前)/u.test(after) ||
        (/(?:期限|时限|压缩至|缩短至|在)\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
          inner.unit === 'working-day')
        ? 'deadline'
        : 'period'
    case 'date':
    case 'day-of-year':
      return /^\s*(?:底|末)?(?:之?前|底)/u.test(after) ? 'deadline' : 'date'
    case 'tax-holiday':
      return 'period'
    case 'magnitude':
      return 'magnitude'
    case 'quantity':
      return bound === 'at-least' || bound === 'more-than' || bound === 'less-than' || bound === 'at-most'
        ? 'threshold'
        : 'count'
    case 'range':
      return 'amount'
  }
}
