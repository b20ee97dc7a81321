import { closest } from 'fastest-levenshtein'
import type { Hono } from 'hono'
import { measuresWanted } from '../catalogue.ts'
import { languageOf } from '../language.ts'
import { CommonParameters, factsParameters, measuresParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer, type Service } from '../service.ts'
import { factView, measuresByFact } from '../view/fact-view.ts'
import { measureSummary } from '../view/measure-summary.ts'
import { measureView } from '../view/measure-view.ts'
import { policySummary, policyView } from '../view/policy-view.ts'

/** The law to read: measures, facts, documents. */
export function serveLaw(app: Hono, { law, claims, today }: Service): void {
  const measureQuery = measuresParameters(law)
  const factQuery = factsParameters(law)
  const asking = measuresByFact(law)

  app.get('/v1/measures', (c) => {
    const read = readParameters(c, measureQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    const on = read.value.on ?? today()
    const measures = measuresWanted(law, read.value).map((m) => measureSummary(m, law, language, on))
    return answer(c, { measures }, language)
  })

  app.get('/v1/measures/:id{.+}', (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const id = c.req.param('id')
    const found = law.measure(id)
    const nearest = () => nearestOf(id, law.measures)
    if (found === undefined) return refuse(c, 404, [{ code: 'not-found/measure', at: 'id', id, nearest: nearest() }])
    const language = languageOf(c)
    return answer(c, measureView(found, law, language, today()), language)
  })

  app.get('/v1/facts', (c) => {
    const read = readParameters(c, factQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    const { document, subject } = read.value
    const facts = law.facts
      .map((fact) => factView(fact, asking.get(fact.id) ?? [], language))
      .filter(
        (f) =>
          (document === undefined || f.documents.includes(document)) &&
          (subject === undefined || f.subject === subject),
      )
    return answer(c, { facts }, language)
  })

  app.get('/v1/facts/:id{.+}', (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const id = c.req.param('id')
    const found = law.fact(id)
    if (found === undefined)
      return refuse(c, 404, [{ code: 'not-found/fact', at: 'id', id, nearest: nearestOf(id, law.facts) }])
    const language = languageOf(c)
    return answer(c, factView(found, asking.get(id) ?? [], language), language)
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
    if (found === undefined)
      return refuse(c, 404, [{ code: 'not-found/policy', at: 'id', id, nearest: nearestOf(id, law.policies) }])
    const language = languageOf(c)
    return answer(c, policyView(found, law, claims, language, today()), language)
  })
}

/** The id that is meant most likely; nothing that was sent is echoed at length. */
export const nearestOf = (id: string, known: readonly { readonly id: string }[]): string =>
  closest(
    id.slice(0, 100),
    known.map((k) => k.id),
  ) ?? ''
