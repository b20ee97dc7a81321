import { type Language, onceFor, type Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Hono } from 'hono'
import { measuresWanted } from '../catalogue.ts'
import { kept, keptLast } from '../kept.ts'
import { languageOf } from '../language.ts'
import { CommonParameters, factsParameters, measuresParameters, readParameters } from '../parameters.ts'
import { lawOn } from '../reform/law-in-force.ts'
import { refuse } from '../refusal.ts'
import { answer, type Service } from '../service.ts'
import { unknownId } from '../unknown-id.ts'
import { factView } from '../view/fact-view.ts'
import { measureSummary } from '../view/measure-summary.ts'
import { measureView } from '../view/measure-view.ts'
import { policySummary, policyView } from '../view/policy-view.ts'

/** The law to read: measures, facts, documents. */
export function serveLaw(app: Hono, service: Service): void {
  const { law, claims, today } = service
  const lawAt = async (on: CivilDate) => (await lawOn(service, on)).law
  const measureQuery = measuresParameters(law)
  const factQuery = factsParameters(law)
  const factsIn = kept((language: Language) => law.facts.map((f) => factView(f, law, language)))
  const summariesOf = onceFor((of: Registry) =>
    kept((language: Language) =>
      keptLast((on: CivilDate) => new Map(of.measures.map((m) => [m.id, measureSummary(m, of, language, on)]))),
    ),
  )

  app.get('/v1/measures', async (c) => {
    const read = readParameters(c, measureQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    const on = read.value.on ?? today()
    const current = await lawAt(on)
    const summaries = summariesOf(current)(language)(on)
    const measures = measuresWanted(current, read.value).flatMap((m) => summaries.get(m.id) ?? [])
    return answer(c, { measures }, language)
  })

  app.get('/v1/measures/:id{.+}', async (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const id = c.req.param('id')
    const current = await lawAt(today())
    const found = current.measure(id)
    if (found === undefined) return unknownId(c, 'measure', id, current.measures)
    const language = languageOf(c)
    return answer(c, measureView(found, current, language, today()), language)
  })

  app.get('/v1/facts', (c) => {
    const read = readParameters(c, factQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    const { document, subject } = read.value
    const facts = factsIn(language).filter(
      (f) =>
        (document === undefined || f.documents.includes(document)) && (subject === undefined || f.subject === subject),
    )
    return answer(c, { facts }, language)
  })

  app.get('/v1/facts/:id{.+}', (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const id = c.req.param('id')
    const found = law.fact(id)
    if (found === undefined) return unknownId(c, 'fact', id, law.facts)
    const language = languageOf(c)
    return answer(c, factView(found, law, language), language)
  })

  app.get('/v1/policies', (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    return answer(c, { policies: law.policies.map((p) => policySummary(p, language)) }, language)
  })

  app.get('/v1/policies/:id', (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const id = c.req.param('id')
    const found = law.policy(id)
    if (found === undefined) return unknownId(c, 'policy', id, law.policies)
    const language = languageOf(c)
    return answer(c, policyView(found, law, claims, language, today()), language)
  })
}
