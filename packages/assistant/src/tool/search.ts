import { ruleWords } from '@pengce/assess'
import { dayWithin, onOneDay, windowHolds } from '@pengce/language'
import { z } from 'zod'
import type { Knowledge } from '../knowledge.ts'
import { answered, cited, DayInput, LanguageInput } from '../result.ts'
import { type Findable, found } from '../search.ts'

export const SearchInput = z.strictObject({
  query: z.string().min(1).max(200).describe('Words in Chinese or English'),
  kind: z.enum(['policy', 'measure', 'service', 'target']).optional().describe('Only one kind of thing'),
  on: DayInput.optional().describe('Only measures that apply on this day'),
  limit: z.int().min(1).max(50).default(10),
  language: LanguageInput,
})

/** Finds policies, measures, services (procedures) and targets by words. */
export async function search(knowledge: Knowledge, { query, kind, on, limit, language }: z.output<typeof SearchInput>) {
  const law = await knowledge.lawOn(on ?? knowledge.today())
  const policies = law.policies.map((p): Findable<object> => {
    const { title, number, issuer } = p.document
    const item = {
      kind: 'policy',
      id: p.id,
      title: title[language],
      number,
      issuer: issuer[language],
      inForce: p.inForce,
    }
    return { item, name: `${title.zh} ${title.en} ${p.id}`, also: `${number ?? ''} ${issuer.zh} ${issuer.en}` }
  })
  const measures = law.measures
    .filter((m) => on === undefined || windowHolds(m.window, on))
    .map((m): Findable<object> => {
      const document = law.policy(m.document)?.document.title
      const item = {
        kind: 'measure',
        id: m.id,
        title: m.title[language],
        policy: m.document,
        subjects: m.subjects,
        gives: ruleWords(m, language, onOneDay(dayWithin(m.window, on ?? knowledge.today()))).gives,
        window: m.window,
        citations: cited(m.cites, law, language),
      }
      const what = m.pay.what
      return {
        item,
        name: `${m.title.zh} ${m.title.en} ${m.id}`,
        also: `${document?.zh ?? ''} ${document?.en ?? ''} ${what === null ? '' : `${what.zh} ${what.en}`}`,
      }
    })
  const services = knowledge.procedures.map((p): Findable<object> => {
    const item = {
      kind: 'service',
      id: p.id,
      title: p.title[language],
      policy: p.document,
      citations: cited(p.cites, law, language),
    }
    return { item, name: `${p.title.zh} ${p.title.en} ${p.id}`, also: law.policy(p.document)?.document.title.zh ?? '' }
  })
  const targets = (knowledge.plans?.catalogue.targets ?? []).map((t): Findable<object> => {
    const item = {
      kind: 'target',
      id: t.id,
      title: t.title[language],
      plan: t.document,
      citations: cited(t.cites, law, language),
    }
    return { item, name: `${t.title.zh} ${t.title.en} ${t.id}`, also: '' }
  })
  const among = { policy: policies, measure: measures, service: services, target: targets }
  const kinds = kind === undefined ? Object.values(among).flat() : among[kind]
  return answered({ query, results: found(query, kinds, limit) })
}
