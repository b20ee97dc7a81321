import { type Language, onceFor, type Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Hono } from 'hono'
import { measuresWanted } from '../catalogue.ts'
import { kept, keptLast } from '../kept.ts'
import { CommonParameters, factsParameters, measuresParameters } from '../parameters.ts'
import { lawOn } from '../reform/law-in-force.ts'
import { type Inquiry, publicly } from '../request.ts'
import { answer, type Service } from '../service.ts'
import { unknownId } from '../unknown-id.ts'
import { factView } from '../view/fact-view.ts'
import { measureSummary } from '../view/measure-summary.ts'
import { measureView } from '../view/measure-view.ts'
import { policySummary, policyView } from '../view/policy-view.ts'

/** The law to read: measures, facts, documents. */
export function serveLaw(app: Hono, service: Service): void {
  const { law, claims, today } = service
  const id = ({ c }: Inquiry) => c.req.param('id') ?? ''
  const lawAt = async (on: CivilDate) => (await lawOn(service, on)).law
  const measureQuery = measuresParameters(law)
  const factQuery = factsParameters(law)
  const factsIn = kept((language: Language) => law.facts.map((f) => factView(f, law, language)))
  const summariesOf = onceFor((of: Registry) =>
    kept((language: Language) =>
      keptLast((on: CivilDate) => new Map(of.measures.map((m) => [m.id, measureSummary(m, of, language, on)]))),
    ),
  )

  app.get(
    '/v1/measures',
    publicly(measureQuery, async ({ c, language, query }) => {
      const on = query.on ?? today()
      const current = await lawAt(on)
      const summaries = summariesOf(current)(language)(on)
      const measures = measuresWanted(current, query).flatMap((m) => summaries.get(m.id) ?? [])
      return answer(c, { measures }, language)
    }),
  )

  app.get(
    '/v1/measures/:id{.+}',
    publicly(CommonParameters, async (asked) => {
      const current = await lawAt(today())
      const found = current.measure(id(asked))
      if (found === undefined) return unknownId(asked.c, 'measure', id(asked), current.measures)
      return answer(asked.c, measureView(found, current, asked.language, today()), asked.language)
    }),
  )

  app.get(
    '/v1/facts',
    publicly(factQuery, ({ c, language, query: { document, subject } }) => {
      const facts = factsIn(language).filter(
        (f) =>
          (document === undefined || f.documents.includes(document)) &&
          (subject === undefined || f.subject === subject),
      )
      return answer(c, { facts }, language)
    }),
  )

  app.get(
    '/v1/facts/:id{.+}',
    publicly(CommonParameters, (asked) => {
      const found = law.fact(id(asked))
      if (found === undefined) return unknownId(asked.c, 'fact', id(asked), law.facts)
      return answer(asked.c, factView(found, law, asked.language), asked.language)
    }),
  )

  app.get(
    '/v1/policies',
    publicly(CommonParameters, ({ c, language }) =>
      answer(c, { policies: law.policies.map((p) => policySummary(p, language)) }, language),
    ),
  )

  app.get(
    '/v1/policies/:id',
    publicly(CommonParameters, (asked) => {
      const found = law.policy(id(asked))
      if (found === undefined) return unknownId(asked.c, 'policy', id(asked), law.policies)
      return answer(asked.c, policyView(found, law, claims, asked.language, today()), asked.language)
    }),
  )
}
