import type { Citation, Language, Registry } from '@pengce/language'
import type { Ground } from '../combine/ground.ts'
import type { ReportedCandidate, ReportedGround } from '../combine/report.ts'
import type { Verdict } from '../evaluate.ts'
import { type Named, namesIn, otherText, takeText, withoutText, yearsLines } from './lines.ts'
import type { PlannedTake, PlannedWithout, YearsPlan } from './plan.ts'
import type { WhyNot } from './why.ts'

/** What rules something out: the application that does, unless it was received before the plan, and the provision. */
export interface ReportedRival {
  readonly key: string | null
  readonly name: string | null
  readonly year: number | null
  readonly ground: ReportedGround
}
/** One application of a plan: plain JSON in one language. Fen; no upper end is null. */
export interface ReportedTake extends ReportedCandidate {
  readonly verdict: Verdict
  /** What counts of it after deductions and ceilings. */
  readonly net: number
  /** When that is paid. */
  readonly paid: readonly { readonly year: number; readonly fen: number }[]
  /** The day it is applied for on in this plan, and the last day of that year on which it can be. */
  readonly day: string
  readonly lastDay: string
  /** What each part of it waits for; empty where it is paid at once. */
  readonly instalments: readonly string[]
  readonly citations: readonly Citation[]
  readonly otherYears: readonly {
    readonly year: number
    readonly why: WhyNot
    readonly verdict: Verdict | null
    readonly low: number
    readonly high: number | null
    readonly by: readonly ReportedRival[]
    readonly text: string
  }[]
  readonly text: string
}
/** A plan over the years: plain JSON in one language, keys always in this order. Sums in fen. */
export interface YearsReport {
  readonly objective: YearsPlan['objective']
  readonly worth: number
  readonly bound: number
  readonly proved: boolean
  readonly years: readonly {
    readonly year: number
    readonly from: string
    readonly until: string
    /** What the applications of this year bring, and what is paid in it. */
    readonly worth: number
    readonly received: number
    readonly takes: readonly ReportedTake[]
    readonly cuts: readonly { readonly ground: ReportedGround; readonly ceiling: number; readonly cut: number }[]
  }[]
  /** Paid in parts after the last year. */
  readonly afterwards: number
  /** The best of each year alone, one after the other, and how much more the plan brings. */
  readonly yearByYear: readonly { readonly year: number; readonly worth: number }[]
  readonly gain: number
  readonly leftOut: readonly (ReportedCandidate & {
    /** The year in which it would bring the most by itself. */
    readonly year: number
    readonly by: readonly ReportedRival[]
    readonly text: string
  })[]
  readonly ending: readonly { readonly document: string; readonly title: string; readonly until: string }[]
  readonly notApplied: YearsPlan['notApplied']
  /** The same in sentences. */
  readonly lines: readonly string[]
}

/** Reports a plan over the years in one language. */
export function yearsReport(plan: YearsPlan, language: Language, law: Registry): YearsReport {
  const names = namesIn(plan, language, law)
  const one = (c: PlannedTake | PlannedWithout) => candidateReport(c, names, language, law)
  const ground = (g: Ground) => groundReport(g, language)
  const rival = (r: PlannedWithout['by'][number]): ReportedRival => ({
    key: r.key === '' ? null : r.key,
    name: r.key === '' ? null : names(r.key),
    year: r.year,
    ground: ground(r.ground),
  })
  return {
    objective: plan.objective,
    worth: plan.worth,
    bound: plan.bound,
    proved: plan.proved,
    years: plan.years.map((y) => ({
      year: y.year,
      from: y.from,
      until: y.until,
      worth: y.worth,
      received: y.received,
      takes: y.takes.map((t) => ({
        ...one(t),
        verdict: t.assessment.verdict,
        net: t.net,
        paid: t.paid,
        day: t.day,
        lastDay: t.lastDay,
        instalments: (t.assessment.measure.pay.schedule.instalments ?? []).map((i) => i[language]),
        citations: t.assessment.measure.cites,
        otherYears: t.otherYears.map((o) => ({
          year: o.year,
          why: o.why,
          verdict: o.verdict,
          low: o.low,
          high: finite(o.high),
          by: o.by.map(rival),
          text: otherText(o, names, language),
        })),
        text: takeText(t, names, language),
      })),
      cuts: y.cuts.map((c) => ({ ground: ground(c.ground), ceiling: c.ceiling, cut: c.cut })),
    })),
    afterwards: plan.afterwards,
    yearByYear: plan.years.map(({ year }, at) => ({ year, worth: plan.yearByYear[at] ?? 0 })),
    gain: plan.gain,
    leftOut: plan.leftOut.map((l) => ({
      ...one(l),
      year: l.year,
      by: l.by.map(rival),
      text: withoutText(l, names, language),
    })),
    ending: plan.ending.map(({ document, until }) => ({
      document,
      title: documentTitle(document, language, law),
      until,
    })),
    notApplied: plan.notApplied,
    lines: yearsLines(plan, language, law),
  }
}

const finite = (fen: number): number | null => (Number.isFinite(fen) ? fen : null)
const documentTitle = (id: string, language: Language, law: Registry): string =>
  law.policy(id)?.document.title[language] ?? id

function candidateReport(
  c: PlannedTake | PlannedWithout,
  names: Named,
  language: Language,
  law: Registry,
): ReportedCandidate {
  const { measure, item } = c.assessment
  return {
    key: c.key,
    measure: measure.id,
    document: measure.document,
    documentTitle: documentTitle(measure.document, language, law),
    title: measure.title[language],
    name: names(c.key),
    item: item === null ? null : { id: item.id, name: item.name },
    low: c.low,
    high: finite(c.high),
    inKind: c.inKind,
  }
}
const groundReport = (g: Ground, language: Language): ReportedGround => ({
  kind: g.kind,
  id: g.id,
  title: g.title[language],
  citations: g.cites,
  picks: g.picks,
})
