import type { Language, Registry } from '@pengce/language'
import { moneyText } from '@pengce/values'
import type { Ground } from '../combine/ground.ts'
import type { PlannedTake, PlannedWithout, PlannedYear, YearsPlan } from './plan.ts'
import type { OtherYear } from './why.ts'
import { yearsWords } from './words.ts'

/** The name of a measure, and of its item, by its key. */
export type Named = (key: string) => string

/** Names what a plan speaks of by title and item, with the document wherever another measure has the same title. */
export function namesIn(plan: YearsPlan, language: Language, law: Registry): Named {
  const w = yearsWords[language]
  const named = [...plan.years.flatMap((y) => y.takes), ...plan.leftOut]
  const ids = new Map<string, Set<string>>()
  for (const { assessment } of named) {
    const title = assessment.measure.title[language]
    ids.set(title, (ids.get(title) ?? new Set<string>()).add(assessment.measure.id))
  }
  const names = new Map(
    named.map(({ key, assessment: { measure, item } }) => {
      const title = measure.title[language]
      const document = law.policy(measure.document)?.document.title[language] ?? measure.document
      const full = (ids.get(title)?.size ?? 0) > 1 ? w.inDocument(title, document) : title
      return [key, item === null ? full : w.ofItem(full, item.name)]
    }),
  )
  return (key) => names.get(key) ?? key
}

/** Says a plan in lines: its sum and proof, each year with its applications, what is left out and why, what ends. */
export function yearsLines(plan: YearsPlan, language: Language, law: Registry): readonly string[] {
  const w = yearsWords[language]
  const money = (fen: number) => moneyText(fen, language)
  const names = namesIn(plan, language, law)
  const span = `${plan.years[0]?.year}–${plan.years.at(-1)?.year}${language === 'zh' ? ' 年' : ''}`
  const relations = new Map(law.policies.flatMap((p) => p.relations.map((r) => [r.id, r.title[language]])))
  return [
    `${w.sum[plan.objective](span, money(plan.worth))}${w.stop}${plan.proved ? w.proved : w.notProved(money(plan.bound))}`,
    plan.gain > 0 ? w.gain(money(plan.worth - plan.gain), money(plan.gain)) : w.noGain,
    ...plan.years.flatMap((y) => yearLines(y, names, language)),
    ...(plan.afterwards > 0 ? [w.afterwards(money(plan.afterwards))] : []),
    ...plan.leftOut.filter((l) => l.by.length > 0).map((l) => withoutText(l, names, language)),
    ...plan.ending.map(({ document, until }) =>
      w.ending(law.policy(document)?.document.title[language] ?? document, until),
    ),
    ...plan.notApplied.map((n) => `${relations.get(n.relation) ?? n.relation}${w.colon}${w.notApplied[n.because]}`),
  ]
}

function yearLines(y: PlannedYear, names: Named, language: Language): readonly string[] {
  const w = yearsWords[language]
  const money = (fen: number) => moneyText(fen, language)
  const head = w.year(y.year, money(y.worth), y.received === y.worth ? null : money(y.received))
  return [
    y.takes.length === 0 ? `${head}${w.stop}${w.nothing}` : head,
    ...y.takes.map((t) =>
      [takeText(t, names, language), ...t.otherYears.map((o) => otherText(o, names, language))].join(w.stop),
    ),
    ...y.cuts.map((c) => w.cut(whereOf(c.ground, language), money(c.ceiling), money(c.cut))),
  ]
}

/** One application: on which day, for what, how much, in which parts. */
export function takeText(t: PlannedTake, names: Named, language: Language): string {
  const w = yearsWords[language]
  const own = t.inKind ? w.inKind : moneyIn(t, language)
  const counted = !t.inKind && t.low === t.high && t.net !== t.low ? w.net(own, moneyText(t.net, language)) : own
  const parts = t.assessment.measure.pay.schedule.instalments ?? []
  return [
    w.take(t.day, names(t.key), counted),
    ...(t.lastDay.endsWith('-12-31') ? [] : [w.lastDay(t.lastDay)]),
    ...(parts.length > 1 ? [w.parts(parts.map((p) => p[language]))] : []),
  ].join(w.list)
}

/** Why the same is not taken in another year, or that it is. */
export function otherText(o: OtherYear, names: Named, language: Language): string {
  const w = yearsWords[language]
  return w.other(
    o.year,
    w.why[o.why](
      moneyIn(o, language),
      o.by.map((b) => rivalText(b, names, language)),
    ),
  )
}
/** What is left out, and what rules it out. */
export function withoutText(l: PlannedWithout, names: Named, language: Language): string {
  const w = yearsWords[language]
  const by = [...new Set(l.by.map((b) => rivalText(b, names, language)))]
  return w.without(names(l.key), l.year, l.inKind ? w.inKind : moneyIn(l, language), by)
}
function rivalText({ key, year, ground }: OtherYear['by'][number], names: Named, language: Language): string {
  const w = yearsWords[language]
  const where = whereOf(ground, language)
  return key === '' ? w.earlier(where) : w.rival(names(key), year, where)
}
/** A sum, or both its ends. */
function moneyIn({ low, high }: { readonly low: number; readonly high: number }, language: Language): string {
  if (low === high) return moneyText(low, language)
  const least = low === 0 ? null : moneyText(low, language)
  return yearsWords[language].upTo(least, Number.isFinite(high) ? moneyText(high, language) : null)
}
const whereOf = (g: Ground, language: Language): string =>
  `(${g.title[language]}${g.cites[0] === undefined ? '' : `〔${g.cites[0].locator}〕`})`
