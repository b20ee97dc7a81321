import { z } from '@hono/zod-openapi'
import { type Procedure, stepsOf, toBpmn, toMermaid } from '@pengce/procedure'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { publicly } from '../request.ts'
import { answer } from '../service.ts'
import { unknownId } from '../unknown-id.ts'

export const DiagramParameters = CommonParameters.extend({ as: z.enum(['mermaid', 'bpmn']).optional() })

/** The procedures, and each as a drawing. */
export function serveProcedures(app: Hono, procedures: readonly Procedure[]): void {
  const byId = new Map(procedures.map((p) => [p.id, p]))
  app.get(
    '/v1/procedures',
    publicly(CommonParameters, ({ c, language }) => {
      const list = procedures.map((p) => ({
        id: p.id,
        title: p.title[language],
        document: p.document,
        steps: stepsOf(p).length,
      }))
      return answer(c, { procedures: list }, language)
    }),
  )
  app.get(
    '/v1/procedures/:id{.+}',
    publicly(DiagramParameters, ({ c, language, query }) => {
      const id = c.req.param('id') ?? ''
      const p = byId.get(id)
      if (p === undefined) return unknownId(c, 'procedure', id, procedures)
      if (query.as === 'bpmn')
        return c.body(toBpmn(p, language), 200, { 'Content-Type': 'application/xml; charset=utf-8' })
      const mermaid = toMermaid(p, language)
      if (query.as === 'mermaid') return c.body(mermaid, 200, { 'Content-Type': 'text/plain; charset=utf-8' })
      return answer(c, { ...procedureView(p, language), mermaid }, language)
    }),
  )
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
