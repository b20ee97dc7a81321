import { readFileSync } from 'node:fs'
import { type Bound, type Level, planClaims, type Target } from '@pengce/plan'
import { officeNamed } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { plans, registerFolder } from '../src/index.ts'

/** What the register, written apart from the plans, says of a row. */
interface Row {
  readonly id: string
  readonly kind: string
  readonly conditions?: readonly string[]
  readonly formula?: string
  readonly window?: string
  readonly authority?: readonly string[]
}
const rows: readonly Row[] = plans.flatMap((p) =>
  readFileSync(new URL(`${p.id}.jsonl`, registerFolder), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line)),
)
const rowsOf = (part: { readonly register: readonly string[] }): readonly Row[] =>
  rows.filter((r) => part.register.includes(r.id))
const wordsOf = (target: Target): string =>
  rowsOf(target)
    .flatMap((r) => [...(r.conditions ?? []), r.formula ?? ''])
    .join(' ; ')
const targets = plans.flatMap((p) => p.targets)
/** Every number of a row and the sign before it, `one` and percentages included. */
const figuresIn = (words: string): readonly { readonly sign: string; readonly n: number }[] =>
  [...words.matchAll(/(?:(>=|<=|==|>|<|~|=|range \[) ?\[?)?(?:(\d[\d,]*(?:\.\d+)?)(%?)|\bone\b)/g)].map(
    ([, sign = '', digits = '1', share]) => {
      const n = Number(digits.replaceAll(',', ''))
      return { sign, n: share === '%' ? n / 100 : n }
    },
  )

/** A level as the register writes it: yuan, a fraction, or a number of units. */
const plain = ({ indicator }: Target, { parts }: Level): number => Number(`${parts}e-${indicator?.decimals ?? 0}`)
const levelsOf = (bound: Bound): readonly Level[] =>
  'level' in bound ? [bound.level] : bound.op === 'between' ? [bound.low, bound.high] : []

/** The signs by which the register may write an operator; a bare number has none. */
const signs: Readonly<Record<string, readonly string[]>> = {
  exceeds: ['>'],
  below: ['<'],
  'at-most': ['<='],
  'at-least': ['>=', '==', '=', '~', ''],
  exactly: ['=='],
  about: ['~', '==', ''],
  between: ['range [', '>=', ''],
}

test('every figure and operator of a target is what the register gives for its row', () => {
  const astray = targets.flatMap((t) => {
    const { bound } = t
    if (bound === null) return []
    // The register says how far the intensity may stand, 0.82 of 2020; the target how far it falls.
    const falls = t.id === 'build2022/carbon-intensity'
    const given = figuresIn(wordsOf(t)).map(({ sign, n }) =>
      falls ? { sign: sign.replace('<', '>'), n: Number((1 - n).toFixed(6)) } : { sign, n },
    )
    // 三至五家: the register writes the lower edge alone.
    const levels = levelsOf(bound).slice(0, t.id === 'build2022/comprehensive-firms' ? 1 : 2)
    const written = levels.flatMap((l) => (l.to === 1 ? [plain(t, l)] : [l.parts, l.to]))
    return written
      .filter((n) => !given.some((g) => g.n === n && signs[bound.op]?.includes(g.sign)))
      .map((n) => `${t.id} ${bound.op} ${n}: ${given.map((g) => `${g.sign}${g.n}`).join(' ')}`)
  })
  expect(astray).toEqual([])
})

test('a figure that the register gives strictly is encoded strictly', () => {
  const strict = targets.filter(({ bound, ...t }) => {
    if (bound === null || !('level' in bound)) return false
    const at = figuresIn(wordsOf({ bound, ...t })).filter((g) => g.n === plain({ bound, ...t }, bound.level))
    const isStrict = bound.op === 'exceeds' || bound.op === 'below'
    return at.some((g) => g.sign === '>' || g.sign === '<') !== isStrict
  })
  expect(strict.map((t) => [t.id, t.bound?.op, wordsOf(t)])).toEqual([])
})

test('every row of kind task and target of every document is claimed by a task or target', () => {
  const claimed = new Set(planClaims(plans).map((c) => c.row))
  // What is a measure as well stands there and needs no second place.
  const open = rows.filter((r) => (r.kind === 'task' || r.kind === 'target') && !claimed.has(r.id))
  expect(open.map((r) => r.id)).toEqual([])
  expect(rows.filter((r) => r.kind === 'task' || r.kind === 'target')).toHaveLength(478)
})

test('the days of a target are those that the register gives for its rows', () => {
  const astray = targets.flatMap((t) => {
    const { due } = t
    const last = due.kind === 'on' ? [due.day] : 'until' in due && due.until !== null ? [due.until] : []
    const given = rowsOf(t).flatMap((r) => (r.window ?? '').match(/\d{4}-\d{2}-\d{2}/g) ?? [])
    const days = [...t.milestones.map((m) => m.by), ...last]
    return given.length === 0
      ? []
      : days.filter((day) => !given.includes(day)).map((day) => `${t.id}: ${day}, not ${given.join(' ')}`)
  })
  expect(astray).toEqual([])
})

test('a target is without a date only where the register gives none', () => {
  const dateless = targets.filter((t) => t.due.kind === 'none')
  const dated = dateless.filter((t) => rowsOf(t).some((r) => /\d{4}/.test(r.window ?? '')))
  expect(dated.map((t) => [t.id, rowsOf(t).map((r) => r.window)])).toEqual([])
})

test('those whom the register names for a row stand in its order', () => {
  // Where its list adds a body that does not act in the provision, the provision decides.
  const decided = [
    'fin2019/separate-talent-policy',
    'tech2023/coordination-and-yearly-budget',
    'tech2023/assessment-and-periodic-reporting',
  ]
  const parts = [...targets, ...plans.flatMap((p) => p.tasks)]
  const astray = parts.flatMap((part) => {
    const [row] = rowsOf(part)
    const named = (row?.authority ?? []).flatMap((a) => officeNamed(a.replace(/^(?:lead|resp|to): /, ''))?.id ?? [])
    const mine = [...part.lead, ...part.responsible].map((o) => o.id)
    const inOrder = mine.filter((id) => named.includes(id))
    return inOrder.join(' ') === named.join(' ') || decided.includes(part.id)
      ? []
      : [`${part.id}: ${named.join(' ')}, not ${mine.join(' ')}`]
  })
  expect(astray).toEqual([])
})
