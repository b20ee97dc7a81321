import type { Language, Registry } from '@pengce/language'
import {
  addedSums,
  type FinishedRun,
  GROUPINGS,
  type Grouping,
  type MeasureTotals,
  type Population,
  type RunMeasure,
  type Sum,
} from '@pengce/population'
import { dateText, moneyText } from '@pengce/values'

const WORDS = {
  zh: {
    madeUp: '虚构人群：以下数字只用于试算，不是任何真实主体的结果',
    head: (rows: string, seconds: number, measures: number, on: string) =>
      `${on}，${measures} 项措施，名单 ${rows} 条，用时 ${seconds} 秒`,
    counted: '按每个主体的最优合法组合计',
    certain: '不计互斥的简单相加',
    possible: '连同尚不能确定的，至多',
    granted: '确定可享受',
    open: '尚不能确定',
    documents: '按文件',
    measures: '金额最多的措施',
    boundless: (n: string) => `另有 ${n} 条没有上限`,
    grouping: { subject: '按主体类型', district: '按区', sector: '按行业门类', size: '按规模' },
  },
  en: {
    madeUp: 'A made-up population: these figures try things out; they are about nobody real',
    head: (rows: string, seconds: number, measures: number, on: string) =>
      `${on}: ${measures} measures, ${rows} rows listed, ${seconds} s`,
    counted: "in each entity's best lawful combination",
    certain: 'simply added up, exclusions not counted',
    possible: 'with all that is open, at most',
    granted: 'granted',
    open: 'open',
    documents: 'By document',
    measures: 'Measures with most money',
    boundless: (n: string) => `${n} more have no upper end`,
    grouping: { subject: 'By kind', district: 'By district', sector: 'By sector', size: 'By size' },
  },
} as const

/** Says what a run came to: altogether, by document, by group, and the measures with most money. */
export function totalsText(
  { manifest: { madeUp, groups } }: Population,
  run: readonly RunMeasure[],
  { manifest, totals }: FinishedRun,
  law: Registry,
  language: Language,
): string {
  const w = WORDS[language]
  const money = (fen: string | null) => moneyText(Number(fen ?? 0), language)
  const count = (n: number) => n.toLocaleString('en')
  const all = addedSums(totals.map((t) => t.all))
  const line = (name: string, s: Sum) =>
    `  ${name}  ${w.granted} ${count(s.granted)}  ${w.open} ${count(s.open)}  ${money(s.counted)}`
  const titles = new Map(run.map((r) => [r.measure.id, r.measure.title[language]]))
  return [
    ...(madeUp === null ? [] : [w.madeUp]),
    w.head(
      count(manifest.rows),
      manifest.seconds,
      new Set(run.map((r) => r.measure)).size,
      dateText(manifest.dates.rulesOn, language),
    ),
    `  ${w.counted}  ${money(all.counted)}`,
    `  ${w.certain}  ${money(all.certain)}`,
    `  ${w.possible}  ${money(all.possible)}${all.boundless > 0 ? `（${w.boundless(count(all.boundless))}）` : ''}`,
    '',
    w.documents,
    ...law.policies.flatMap((p) => {
      const own = totals.filter((t) => t.measure.startsWith(`${p.id}/`))
      return own.length === 0 ? [] : [line(p.document.title[language], addedSums(own.map((t) => t.all)))]
    }),
    ...GROUPINGS.flatMap((g) => [
      '',
      w.grouping[g],
      ...groups[g].map((o, i) => line(o.title[language], inGroup(totals, g, i))),
    ]),
    '',
    w.measures,
    ...mostMoney(totals).map((t) => line(`${titles.get(t.measure) ?? ''} 〔${t.measure}〕`, t.all)),
  ].join('\n')
}

const inGroup = (totals: readonly MeasureTotals[], grouping: Grouping, option: number): Sum =>
  addedSums(totals.flatMap((t) => t.by[grouping][option] ?? []))

function mostMoney(totals: readonly MeasureTotals[]): readonly MeasureTotals[] {
  const fen = (t: MeasureTotals) => BigInt(t.all.counted ?? '0')
  return [...totals]
    .filter((t) => fen(t) > 0n)
    .sort((a, b) => (fen(b) > fen(a) ? 1 : -1))
    .slice(0, 20)
}
