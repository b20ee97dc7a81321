import type { z } from '@hono/zod-openapi'
import { MEDIA_TYPES, MOST_BYTES } from '@pengce/casework'
import { type Fact, factsOf, factsOfMeasure, type Language, type Registry, windowHolds } from '@pengce/language'
import { publicCalendar, stepsOf, toMermaid } from '@pengce/procedure'
import { type CivilDate, spanText, yearOf } from '@pengce/values'
import { aheadFrom, termsIn } from '../services/ahead.ts'
import type { ServiceEntry } from '../services/service-entry.ts'
import { factView } from './fact-view.ts'
import { measureSummary } from './measure-summary.ts'
import type { ServiceSchema, ServiceSummarySchema } from './service-schema.ts'

const linked = (
  of: readonly { readonly id: string; readonly title: Readonly<Record<Language, string>> }[],
  l: Language,
) => of.map(({ id, title }) => ({ id, title: title[l] }))

/** A service in a list. */
export function serviceSummary(
  s: ServiceEntry,
  law: Registry,
  language: Language,
  today: CivilDate,
): z.output<typeof ServiceSummarySchema> {
  const { procedure, gives, decides, subjects, begins } = s
  const policy = law.policy(procedure.document)
  return {
    id: procedure.id,
    title: procedure.title[language],
    document: procedure.document,
    documentTitle: policy?.document.title[language] ?? procedure.document,
    inForce: policy === undefined || windowHolds(policy.inForce, today),
    subjects: [...subjects],
    gives: gives.map((m) => {
      const { id, title, gives: says } = measureSummary(m, law, language, today)
      return { id, title, gives: says }
    }),
    decides: linked(decides, language),
    materials: stepsOf(procedure).reduce((n, [, step]) => n + step.materials.length, 0),
    begins,
  }
}

/** A service as its page shows it, as if one handed in today. */
export function serviceView(
  s: ServiceEntry,
  law: Registry,
  language: Language,
  today: CivilDate,
): z.output<typeof ServiceSchema> {
  const { procedure, gives } = s
  const { materials: _, gives: __, ...summary } = serviceSummary(s, law, language, today)
  const steps = stepsOf(procedure)
  const { limit } = procedure
  return {
    ...summary,
    gives: gives.map((m) => measureSummary(m, law, language, today)),
    limit: limit === null ? null : { text: spanText(limit.within, language), citations: [...limit.cites] },
    ahead: aheadFrom(procedure, today, publicCalendar, language),
    materials: steps
      .flatMap(([, step]) => step.materials)
      .map((m) => ({
        id: m.id,
        title: m.title[language],
        asked: m.applies === null ? ('always' as const) : ('on-condition' as const),
        facts:
          m.applies === null
            ? []
            : factsOf(m.applies).map(({ fact }) => ({ id: fact.id, title: fact.label[language] })),
        citations: [...m.cites],
      })),
    facts: factsRead(s).map(({ fact, backs, readBy }) => ({
      ...factView(fact, law, language),
      years: fact.period === 'year' ? backs.map((back) => yearOf(today) - back).toSorted((a, b) => b - a) : [],
      readBy: readBy.map((title) => title[language]),
    })),
    toAssign: linked(s.toAssign, language),
    steps: steps.map(([name, step]) => ({
      name,
      kind: step.kind,
      title: step.title[language],
      by: step.by === null ? null : { id: step.by.id, title: step.by.title[language] },
      within: termsIn(step, language),
      leads: step.leads.map((l) => ({ title: l.title[language], to: procedure.steps[l.to]?.title[language] ?? l.to })),
      outcome: step.outcome,
      citations: [...step.cites],
    })),
    mermaid: toMermaid(procedure, language),
    readings: Object.entries(procedure.readings).map(([term, text]) => ({ term, text: text[language] })),
    citations: [...procedure.cites],
    papers: { kinds: Object.keys(MEDIA_TYPES), most: MOST_BYTES },
  }
}

interface FactRead {
  readonly fact: Fact
  readonly backs: readonly number[]
  readonly readBy: readonly Readonly<Record<Language, string>>[]
}
/** The facts that the measures and the conditions of a service read, each once; what an office judges is not asked of anybody. */
function factsRead({ procedure, gives }: ServiceEntry): readonly FactRead[] {
  const conditional = stepsOf(procedure).flatMap(([, step]) =>
    [...step.items, ...step.materials].flatMap((i) =>
      i.applies === null ? [] : factsOf(i.applies).map((read) => ({ ...read, by: i.title })),
    ),
  )
  const all = [...gives.flatMap((m) => factsOfMeasure(m).map((read) => ({ ...read, by: m.title }))), ...conditional]
  const byId = new Map<string, FactRead>()
  for (const { fact, back, by } of all) {
    const was = byId.get(fact.id) ?? { fact, backs: [], readBy: [] }
    byId.set(fact.id, {
      fact,
      backs: [...new Set([...was.backs, back])],
      readBy: was.readBy.some((t) => t.zh === by.zh) ? was.readBy : [...was.readBy, by],
    })
  }
  return [...byId.values()].filter(({ fact }) => fact.source !== 'judgement')
}
