import type { Dates, Language, Registry } from '@pengce/language'
import {
  addedSums,
  type Change,
  type Comparison,
  GROUPINGS,
  type Groups,
  type Manifest,
  type Moved,
  type Shift,
} from '@pengce/population'
import { dateText, moneyText, rateText } from '@pengce/values'

/** A comparison with what it is of; what the command writes and shows. */
export interface ComparisonReport {
  readonly title: string
  readonly says: readonly string[]
  readonly madeUp: Manifest['madeUp']
  readonly population: string
  readonly dates: Dates
  readonly seconds: number
  readonly takeUp: Change['takeUp']
  readonly change: string
  readonly versions: {
    readonly before: Readonly<Record<string, string>>
    readonly after: Readonly<Record<string, string>>
  }
  readonly groups: Groups
  readonly comparison: Comparison
}

export const COMPARISON_WORDS = {
  zh: {
    madeUp: '虚构人群：以下数字只用于试算，不是任何真实主体的结果',
    on: (day: string, measures: number, seconds: number) =>
      `${day}，涉及 ${measures} 项措施，用时 ${seconds} 秒；其余措施不变`,
    cost: '每个主体最优合法组合的合计',
    before: '现在',
    after: '改后',
    difference: '相差',
    possible: '连同尚不能确定的，至多',
    takeUp: (low: string, high: string) => `若有 ${low} 至 ${high} 的主体申请，相差`,
    gainers: (n: string, money: string) => `增加的 ${n} 户，共 ${money}`,
    losers: (n: string, money: string) => `减少的 ${n} 户，共 ${money}`,
    measures: '逐项措施',
    mostGained: '增加最多的',
    mostLost: '减少最多的',
    budgets: '预算',
    budget: (ceiling: string, claimed: string, shortfall: string) =>
      `上限 ${ceiling}，应付 ${claimed}，缺口 ${shortfall}`,
    shared: (all: number, part: number, nothing: number) => `足额 ${all}，部分 ${part}，未得 ${nothing}`,
    grouping: { subject: '按主体类型', district: '按区', sector: '按行业门类', size: '按规模' },
  },
  en: {
    madeUp: 'A made-up population: these figures try things out; they are about nobody real',
    on: (day: string, measures: number, seconds: number) =>
      `${day}: ${measures} measures are touched, ${seconds} s; all others stay as they are`,
    cost: "Sum of each entity's best lawful combination",
    before: 'now',
    after: 'then',
    difference: 'difference',
    possible: 'with all that is open, at most',
    takeUp: (low: string, high: string) => `if ${low} to ${high} of them apply, the difference is`,
    gainers: (n: string, money: string) => `${n} gain, together ${money}`,
    losers: (n: string, money: string) => `${n} lose, together ${money}`,
    measures: 'Measure by measure',
    mostGained: 'Who gains most',
    mostLost: 'Who loses most',
    budgets: 'Budgets',
    budget: (ceiling: string, claimed: string, shortfall: string) =>
      `ceiling ${ceiling}, due ${claimed}, short by ${shortfall}`,
    shared: (all: number, part: number, nothing: number) => `all: ${all}, a part: ${part}, nothing: ${nothing}`,
    grouping: { subject: 'By kind', district: 'By district', sector: 'By sector', size: 'By size' },
  },
} as const

/** Says what a change would do: cost before and after, who gains and who loses. */
export function comparisonText(report: ComparisonReport, after: Registry, language: Language): string {
  const w = COMPARISON_WORDS[language]
  const { comparison: c, groups } = report
  const money = (fen: bigint | string | null) => moneyText(Number(fen ?? 0), language)
  const count = (n: number) => n.toLocaleString('en')
  const change = BigInt(c.paid.after) - BigInt(c.paid.before)
  const shift = (s: Shift) =>
    `${w.gainers(count(s.gainers), money(s.gain))}${language === 'zh' ? '；' : '; '}${w.losers(count(s.losers), money(s.loss))}`
  const moved = (m: Moved) => `  ${m.entity}  ${money(String(m.before))} → ${money(String(m.after))}`
  const measures = new Set([...Object.keys(report.versions.before), ...Object.keys(report.versions.after)])
  const title = (id: string) => after.measure(id)?.title[language] ?? id
  return [
    ...(report.madeUp === null ? [] : [w.madeUp]),
    report.title,
    ...report.says.map((s) => `  · ${s}`),
    w.on(dateText(report.dates.rulesOn, language), measures.size, report.seconds),
    '',
    w.cost,
    `  ${w.before}  ${money(c.paid.before)}`,
    `  ${w.after}  ${money(c.paid.after)}`,
    `  ${w.difference}  ${signed(change, language)}`,
    ...takeUpLines(report, change, language),
    `  ${w.possible}  ${money(addedSums([c.before]).possible)} → ${money(addedSums([c.after]).possible)}`,
    '',
    shift(c.effects.all),
    '',
    w.measures,
    ...c.measures
      .filter((m) => JSON.stringify(m.before) !== JSON.stringify(m.after))
      .map(
        (m) =>
          `  ${title(m.measure)} 〔${m.measure}〕  ${money(m.before?.counted ?? '0')} → ${money(m.after?.counted ?? '0')}  (${count(m.before?.granted ?? 0)} → ${count(m.after?.granted ?? 0)})`,
      ),
    ...GROUPINGS.flatMap((g) => {
      const rows = groups[g].flatMap((o, i) => {
        const s = c.effects.by[g][i]
        return s === undefined || s.gainers + s.losers === 0 ? [] : [`  ${o.title[language]}  ${shift(s)}`]
      })
      return rows.length === 0 ? [] : ['', w.grouping[g], ...rows]
    }),
    ...(c.effects.mostGained.length === 0 ? [] : ['', w.mostGained, ...c.effects.mostGained.map(moved)]),
    ...(c.effects.mostLost.length === 0 ? [] : ['', w.mostLost, ...c.effects.mostLost.map(moved)]),
    ...(c.budgets.length === 0 ? [] : ['', w.budgets, ...budgetLines(c, language)]),
  ].join('\n')
}

function takeUpLines({ takeUp }: ReportOf, change: bigint, language: Language): readonly string[] {
  if (takeUp === null) return []
  const w = COMPARISON_WORDS[language]
  const part = (parts: number) => (change * BigInt(parts)) / 1_000_000n
  const [low, high] = [takeUp.low.parts, takeUp.high.parts]
  return [
    `  ${w.takeUp(rateText(low), rateText(high))}  ${signed(part(low), language)} … ${signed(part(high), language)}`,
  ]
}
type ReportOf = Pick<ComparisonReport, 'takeUp'>
const signed = (fen: bigint, language: Language): string => `${fen > 0n ? '+' : ''}${moneyText(Number(fen), language)}`

function budgetLines({ budgets }: Comparison, language: Language): readonly string[] {
  const w = COMPARISON_WORDS[language]
  const money = (fen: string | number) => moneyText(Number(fen), language)
  return budgets.map(({ side, rule, claimed, shortfall, counts: n }) => {
    const counts = w.shared(n.all, n.part, n.nothing)
    return `  ${w[side]} 〔${rule.measures.slice(0, 3).join(', ')}〕  ${w.budget(money(rule.ceiling), money(claimed), money(shortfall))}  ${counts}`
  })
}
