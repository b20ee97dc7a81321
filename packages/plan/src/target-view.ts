import type { Language } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Catalogue } from './catalogue.ts'
import { memberListOf, memberText } from './member.ts'
import type { Ledger } from './observation.ts'
import type { Pace } from './pace.ts'
import { paceText, stateText, whyText } from './standing-text.ts'
import type { Target } from './target.ts'
import { boundText, dueText, scopeText, strengthText } from './target-text.ts'
import { track } from './track.ts'
import type { MemberStanding, Standing, State, Tracking } from './tracking.ts'
import { citationViews, type FigureView, figureView, levelView, namedOffice, readingViews } from './view.ts'

/** Where a target stands, as it is shown. */
export interface StandingView {
  readonly state: State
  readonly stateText: string
  readonly why: { readonly code: string; readonly text: string }
  readonly figure: FigureView | null
  readonly due: CivilDate | null
  readonly pace: (Pace & { readonly text: string }) | null
}

export const standingView = (s: Standing, target: Target, language: Language): StandingView => ({
  state: s.state,
  stateText: stateText(s.state, language),
  why: { code: s.why.code, text: whyText(s.why, target.indicator, language) },
  figure: s.figure === null ? null : figureView(s.figure, target.indicator, language),
  due: s.due,
  pace: s.pace === null ? null : { ...s.pace, text: paceText(s.pace, target.indicator, language) },
})

/** One target in a list: what it asks and where it stands, that of the member that tells for all. */
export function targetSummary(target: Target, tracking: Tracking, language: Language) {
  const { indicator } = target
  const telling = tracking.members.find((m) => m.state === tracking.state) ?? tracking.members[0]
  return {
    id: target.id,
    plan: target.document,
    title: target.title[language],
    asks: boundText(target, language),
    due: { day: tracking.due, text: dueText(target.due, language) },
    scope: scopeText(target.scope, language),
    strength: { code: target.strength, text: strengthText(target.strength, language) },
    indicator: indicator === null ? null : { id: indicator.id, title: indicator.title[language] },
    lead: target.lead.map(namedOffice(language)),
    responsible: target.responsible.map(namedOffice(language)),
    members: tracking.members.length,
    ...(telling === undefined
      ? { state: tracking.state, stateText: stateText(tracking.state, language), why: null, figure: null, pace: null }
      : standingOf(telling, target, language)),
  }
}
export type TargetSummary = ReturnType<typeof targetSummary>

function standingOf(s: Standing, target: Target, language: Language) {
  const { due: _, ...rest } = standingView(s, target, language)
  return rest
}

/** One target with all that is known of it: its words, its standing member by member, its figures, and its rivals. */
export function targetView(target: Target, catalogue: Catalogue, ledger: Ledger, today: CivilDate, language: Language) {
  const { indicator } = target
  const tracking = track(target, ledger, today)
  const rivals = indicator === null ? [] : catalogue.targetsOf(indicator.id).filter((t) => t.id !== target.id)
  return {
    ...targetSummary(target, tracking, language),
    planTitle: catalogue.plan(target.document)?.document.title[language] ?? target.document,
    citations: citationViews(target.cites),
    readings: readingViews(target.readings, language),
    assumes: target.assumes?.says[language] ?? null,
    baseline:
      target.baseline === null
        ? null
        : {
            on: target.baseline.on,
            level: target.baseline.level === null ? null : levelView(target.baseline.level, indicator, language),
          },
    milestones: target.milestones.map((m) => ({ by: m.by, ...levelView(m.level, indicator, language) })),
    measured:
      indicator === null
        ? null
        : {
            id: indicator.id,
            title: indicator.title[language],
            kind: indicator.kind,
            unit: indicator.unit[language],
            counting: indicator.counting,
            since: indicator.since,
            definition: indicator.definition[language],
          },
    servedBy: servers(target, catalogue),
    standings: tracking.members.map((m) => memberView(m, target, language)),
    rivals: rivals.map((t) => targetSummary(t, track(t, ledger, today), language)),
  }
}
export type TargetView = ReturnType<typeof targetView>

/** What serves it, from its own side and from that of the tasks. */
const servers = (target: Target, { tasks }: Catalogue): readonly string[] => [
  ...new Set([...target.servedBy, ...tasks.filter((t) => t.serves.includes(target.id)).map((t) => t.id)]),
]

function memberView(m: MemberStanding, target: Target, language: Language) {
  const list = memberListOf([target.scope])
  return {
    member: m.member,
    name: memberText(m.member, list, language),
    ...standingView(m, target, language),
    periods: m.periods.map((p) => ({ from: p.from, until: p.until, ...standingView(p, target, language) })),
  }
}
