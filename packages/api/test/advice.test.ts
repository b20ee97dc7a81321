import { expect, test } from 'vitest'
import { ProblemSchema } from '../src/docs/openapi.ts'
import { AdviceSchema, ChangesSchema, NextQuestionSchema } from '../src/view/advice-schema.ts'
import { agency, app, codesOf, service } from './asking.ts'

const ask = (path: string, body: unknown) =>
  app.request(`/v1/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
const answered = async (path: string, body: unknown): Promise<unknown> => {
  const response = await ask(path, body)
  expect([path, response.status]).toEqual([path, 200])
  expect(response.headers.get('cache-control')).toBe('no-store')
  return response.json()
}

test('advice is the best combination with its proof, the plan, the next question and what is within reach', async () => {
  const growing = { ...agency, expected: { '2024': { facts: { 'hr-service/revenue': '12亿元' } } } }
  const advice = AdviceSchema.strict().parse(await answered('advice', growing))
  expect(advice.combination).toMatchObject({ objective: 'certain', worth: 30_000_000, bound: 30_000_000, proved: true })
  expect(advice.combination.chosen.map((c) => [c.measure, c.net])).toContainEqual(['hr2023/scale-award', 30_000_000])
  expect(advice.possible.objective).toBe('possible')
  expect(advice.plan.years.map((y) => y.year)).toEqual([2024, 2025, 2026])
  expect(advice.plan.years[1]?.takes.map((t) => t.measure)).toContain('hr2023/scale-award')
  expect(advice.next?.why).toMatch(/[一-龥]/u)
  expect(advice.contradictions).toEqual([])
  expect(advice.withinReach.flatMap((r) => r.suggestions).length).toBeGreaterThan(0)
})

test('the objective, the years and the language are those asked for', async () => {
  const asked = { ...agency, objective: 'soonest', years: 1, lang: 'en' }
  const advice = AdviceSchema.parse(await answered('advice', asked))
  expect(advice.combination.objective).toBe('soonest')
  expect(advice.combination.withinYears?.[0]).toBe(30_000_000)
  expect(advice.plan.years.map((y) => y.year)).toEqual([2024])
  expect(advice.combination.lines[0]).toMatch(/^Certain together: CNY 300,000\. Proved/u)
})

test('facts that contradict each other are said, and the advice stands on them as given', async () => {
  const facts = { ...agency.facts, 'hr-service/pass-through': { '2023': '7亿元' } }
  const advice = AdviceSchema.parse(await answered('advice', { ...agency, facts }))
  expect(advice.contradictions.map((c) => [c.code, c.at])).toEqual([
    ['contradiction/part-of', 'facts.hr-service/pass-through.2023'],
  ])
})

test('what cannot be asked of advice is refused with what can, together with what is wrong in the facts', async () => {
  const response = await ask('advice', { ...agency, objective: 'most', years: 9, nodes: 1, facts: { nonsense: 1 } })
  expect(response.status).toBe(422)
  const { problems } = ProblemSchema.parse(await response.json())
  expect(problems.map((p) => [p.code, p.at])).toEqual([
    ['parameter/not-one-of', 'objective'],
    ['request/years', 'years'],
    ['input/unknown-key', 'nodes'],
    ['input/unknown-fact', 'facts.nonsense'],
  ])
  expect(problems[0]?.text).toContain('fewest-obligations')
  for (const years of [0, 1.5, '3', null])
    expect(await codesOf(ask('advice', { ...agency, years }))).toEqual(['request/years'])
  const expected = { '2025': { projects: Array.from({ length: 101 }, () => ({ facts: {} })) } }
  expect(await codesOf(ask('advice', { ...agency, expected }))).toEqual(['request/too-many-items'])
  expect(await codesOf(ask('advice', { ...agency, lang: 'fr' }))).toEqual(['parameter/language'])
  expect((await app.request('/v1/advice', { method: 'POST', body: '{}' })).status).toBe(415)
})

test('the next question is the one that narrows most of the measures asked about; null when nothing is left', async () => {
  const { next } = NextQuestionSchema.strict().parse(await answered('next-question', agency))
  expect(next?.narrowing).toBeGreaterThan(0)
  expect(next?.bearing.length).toBeGreaterThan(0)
  const settled = await answered('next-question', { ...agency, measures: ['hr2023/scale-award'] })
  expect(NextQuestionSchema.parse(settled).next).toBeNull()
  const { 'hr-service/revenue-share': _, ...facts } = agency.facts
  const one = await answered('next-question', { ...agency, facts, measures: ['hr2023/scale-award'], lang: 'en' })
  expect(NextQuestionSchema.parse(one).next).toMatchObject({ fact: 'hr-service/revenue-share', openQuestions: 1 })
  expect(await codesOf(ask('next-question', { ...agency, measures: ['nothing'] }))).toEqual(['request/unknown-measure'])
})

test('what changed between two sets of facts, or two dates of the same applicant, with the causes', async () => {
  const grown = { ...agency, facts: { ...agency.facts, 'hr-service/revenue': { '2023': '12亿元' } } }
  const { changes } = ChangesSchema.strict().parse(await answered('changes', { before: agency, after: grown }))
  const award = changes.find((c) => c.measure.id === 'hr2023/scale-award')
  expect(award).toMatchObject({ kind: 'more', before: { low: 30_000_000 }, documentTitle: expect.any(String) })
  expect(award?.after?.low).toBeGreaterThan(30_000_000)
  expect(award?.why[0]?.text).toContain('12 亿元')
  const later = ChangesSchema.parse(await answered('changes', { before: agency, after: { appliedOn: '2035-01-02' } }))
  expect(later.dates.after.appliedOn).toBe('2035-01-02')
  expect(later.changes.find((c) => c.measure.id === 'hr2023/scale-award')).toMatchObject({
    kind: 'lost',
    why: expect.arrayContaining([expect.objectContaining({ kind: 'window' })]),
  })
  const earlier = ChangesSchema.parse(await answered('changes', { before: { appliedOn: '2035-01-02' }, after: agency }))
  expect(earlier.changes.find((c) => c.measure.id === 'hr2023/scale-award')?.kind).toBe('gained')
  expect(ChangesSchema.parse(await answered('changes', { before: agency, after: agency })).changes).toEqual([])
})

test('a comparison that lacks a side, or is wrong in one, says where', async () => {
  const refused = async (body: unknown) => {
    const response = await ask('changes', body)
    const { problems } = ProblemSchema.parse(await response.json())
    return [response.status, ...problems.map((p) => [p.code, p.at])]
  }
  expect(await refused({ before: agency })).toEqual([422, ['request/before-and-after', 'after']])
  expect(await refused({})).toEqual([
    422,
    ['request/before-and-after', 'before'],
    ['request/before-and-after', 'after'],
  ])
  expect(await refused({ before: {}, after: { appliedOn: '2024-01-01' } })).toEqual([
    422,
    ['request/before-and-after', 'after'],
  ])
  expect(await refused({ before: agency, after: agency, since: 1 })).toEqual([
    422,
    ['request/before-and-after', 'since'],
  ])
  expect(await refused({ before: agency, after: { ...agency, facts: { nonsense: 1 } } })).toEqual([
    422,
    ['input/unknown-fact', 'after.facts.nonsense'],
  ])
  expect(await refused({ before: agency, after: { appliedOn: '2023-02-29' } })).toEqual([
    422,
    ['input/no-such-date', 'after.dates.appliedOn'],
  ])
})

test('the examples of the description are answered as it says', async () => {
  const document = Object(await (await app.request('/openapi.json')).json())
  for (const path of ['advice', 'next-question', 'changes']) {
    const operation = document.paths[`/v1/${path}`].post
    const { example } = operation.requestBody.content['application/json']
    const promised = operation.responses['200'].content['application/json'].example
    const got = await answered(path, example)
    if (promised !== undefined) expect(got).toEqual(promised)
  }
  expect(service.background.agreements.length).toBeGreaterThan(0)
})
