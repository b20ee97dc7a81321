import type { Citation, Language, Registry, Text } from '@pengce/language'
import { tellerOf } from '../explain/teller.ts'
import { missingReport, type ReportedMissing } from '../report.ts'
import type { Candidate, Objective } from './candidate.ts'
import type { NotApplied } from './ceilings.ts'
import type { Combination } from './combine.ts'
import type { Ground } from './ground.ts'
import {
  alternativeText,
  combinationLines,
  cutText,
  displacedText,
  lossText,
  type Namer,
  namerOf,
  proofText,
} from './lines.ts'

/** A result as a choice names it: plain JSON in one language. Fen; no upper end is null. */
export interface ReportedCandidate {
  /** The measure, and the item where there is one: the same key in every list. */
  readonly key: string
  readonly measure: string
  readonly document: string
  readonly documentTitle: string
  readonly title: string
  /** Title and item, with the document where titles repeat. */
  readonly name: string
  readonly item: { readonly id: string; readonly name: string } | null
  readonly low: number
  readonly high: number | null
  readonly inKind: boolean
}
export interface ReportedGround {
  readonly kind: Ground['kind']
  readonly id: string
  readonly title: string
  readonly citations: readonly Citation[]
  readonly picks: Ground['picks']
}
export interface ReportedDisplaced extends ReportedCandidate {
  /** The chosen ones that bar it, each with the provision. */
  readonly by: readonly { readonly key: string; readonly name: string; readonly ground: ReportedGround }[]
  readonly grounds: readonly ReportedGround[]
  /** How much less the best choice with it is worth; null where there is none, below nothing where it is worth more. */
  readonly difference: number | null
  readonly proved: boolean
  readonly comparable: boolean
  /** The difference in words; with what is chosen instead and the provision, as a sentence. */
  readonly text: string
  readonly line: string
}
/** The best lawful combination: plain JSON in one language, keys always in this order. Sums in fen. */
export interface CombinationReport {
  readonly objective: Objective
  readonly worth: number
  readonly bound: number
  readonly proved: boolean
  readonly proof: string
  readonly chosen: readonly (ReportedCandidate & { readonly net: number })[]
  readonly displaced: readonly ReportedDisplaced[]
  readonly cuts: readonly {
    readonly ground: ReportedGround
    readonly of: readonly string[]
    readonly ceiling: number
    readonly cut: number
    readonly text: string
  }[]
  readonly withinYears: readonly [number, number, number] | null
  readonly duties: readonly {
    readonly id: string
    readonly title: string
    readonly says: string
    readonly citations: readonly Citation[]
  }[]
  readonly withoutCeiling: readonly string[]
  readonly notApplied: readonly NotApplied[]
  /** Under another reading of one relation: the text of it, what is chosen then, and what that is worth. */
  readonly alternatives: readonly {
    readonly ground: ReportedGround
    readonly says: string
    readonly chosen: readonly (ReportedCandidate & { readonly net: number })[]
    readonly worth: number
    readonly bound: number
    readonly proved: boolean
    readonly text: string
  }[]
  /** Facts on which the choice itself hangs, most money first, with the measures that ask them. */
  readonly wouldChange: readonly (ReportedMissing & { readonly measures: readonly string[] })[]
  /** The same in sentences. */
  readonly lines: readonly string[]
}

/** Reports a combination in one language. */
export function combinationReport(c: Combination, language: Language, law: Registry): CombinationReport {
  const name = namerOf(c, language, law)
  const candidate = (x: Candidate) => reported(x, name, language, law)
  const said = (t: Text) => t[language]
  return {
    objective: c.objective,
    worth: c.worth,
    bound: c.bound,
    proved: c.proved,
    proof: proofText(c, language),
    chosen: c.chosen.map((x) => ({ ...candidate(x), net: x.net })),
    displaced: c.displaced.map((d) => ({
      ...candidate(d.candidate),
      by: d.by.map((b) => ({
        key: b.candidate.key,
        name: name(b.candidate),
        ground: groundReport(b.ground, language),
      })),
      grounds: d.grounds.map((g) => groundReport(g, language)),
      difference: d.difference,
      proved: d.proved,
      comparable: d.comparable,
      text: lossText(d, c.objective, language),
      line: displacedText(d, c.objective, name, language),
    })),
    cuts: c.cuts.map((cut) => ({ ...cut, ground: groundReport(cut.ground, language), text: cutText(cut, language) })),
    withinYears: c.withinYears,
    duties: c.duties.map((d) => ({ id: d.id, title: said(d.title), says: said(d.says), citations: d.cites })),
    withoutCeiling: c.withoutCeiling,
    notApplied: c.notApplied,
    alternatives: c.alternatives.map((a) => ({
      ground: groundReport(a.ground, language),
      says: said(a.says),
      chosen: a.choice.chosen.map((x) => ({ ...candidate(x), net: x.net })),
      worth: a.choice.worth,
      bound: a.choice.bound,
      proved: a.choice.proved,
      text: alternativeText(a, c, name, language),
    })),
    wouldChange: c.wouldChange.map(({ question: { asking, measures, ...missing }, dates }) => ({
      ...missingReport(missing, tellerOf(asking, dates, language)),
      measures,
    })),
    lines: combinationLines(c, language, law),
  }
}

function reported(c: Candidate, name: Namer, language: Language, law: Registry): ReportedCandidate {
  const { measure, item } = c.assessment
  return {
    key: c.key,
    measure: measure.id,
    document: measure.document,
    documentTitle: law.policy(measure.document)?.document.title[language] ?? measure.document,
    title: measure.title[language],
    name: name(c),
    item: item === null ? null : { id: item.id, name: item.name },
    low: c.low,
    high: Number.isFinite(c.high) ? c.high : null,
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
