import { z } from '@hono/zod-openapi'
import { type Procedure, stepsOf, toBpmn, toMermaid } from '@pengce/procedure'
import type { Hono } from 'hono'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { unknownId } from '../unknown-id.ts'

export const DiagramParameters = CommonParameters.extend({ as: z.enum(['mermaid', 'bpmn']).optional() })

/** The procedures, and each as a drawing. */
export function serveProcedures(app: Hono, procedures: readonly Procedure[]): void {
  const byId = new Map(procedures.map((p) => [p.id, p]))
  app.get('/v1/procedures', (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    const list = procedures.map((p) => ({
      id: p.id,
      title: p.title[language],
      document: p.document,
      steps: stepsOf(p).length,
    }))
    return answer(c, { procedures: list }, language)
  })
  app.get('/v1/procedures/:id{.+}', (c) => {
    const read = readParameters(c, DiagramParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    const id = c.req.param('id')
    const p = byId.get(id)
    if (p === undefined) return unknownId(c, 'procedure', id, procedures)
    if (read.value.as === 'bpmn')
      return c.body(toBpmn(p, language), 200, { 'Content-Type': 'application/xml; charset=utf-8' })
    const mermaid = toMermaid(p, language)
    if (read.value.as === 'mermaid') return c.body(mermaid, 200, { 'Content-Type': 'text/plain; charset=utf-8' })
    return answer(c, { ...procedureView(p, language), mermaid }, language)
  })
}

const procedureView = (p: Procedure, language: 'zh' | 'en') => ({
  id: p.id,
  title: p.title[language],
  document: p.document,
  citations: p.cites,
  readings: Object.entries(p.readings).map(([term, text]) => ({ term, text: text[language] })),
  steps: stepsOf(p).map(([name, s]) => ({
    name,
    kind: s.kind,
    title: s.title[language],
    by: s.by?.title[language] ?? null,
    within: s.within,
    answers: s.leads.map((l) => ({ type: l.on, title: l.title[language], to: l.to })),
    items: s.items.map((i) => ({ id: i.id, title: i.title[language], by: i.by.title[language], within: i.within })),
    outcome: s.outcome,
    citations: s.cites,
  })),
})
