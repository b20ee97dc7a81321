import { z } from '@hono/zod-openapi'
import { type Claim, claimsOf, type Language, type Policy, type Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { MeasureSummarySchema, measureSummary } from './measure-summary.ts'
import { RelationSchema, relationView } from './measure-view.ts'
import { CitationSchema, DateSchema, WindowSchema } from './schema.ts'

export const PolicySummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    issuer: z.string(),
    issued: DateSchema.nullable(),
    inForce: WindowSchema,
    measures: z.number(),
  })
  .openapi('PolicySummary')
export type PolicySummary = z.infer<typeof PolicySummarySchema>

export const PolicySchema = PolicySummarySchema.omit({ measures: true })
  .extend({
    measures: z.array(MeasureSummarySchema),
    rules: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['definition', 'obligation', 'sanction', 'competence', 'validity']),
        title: z.string(),
        says: z.string(),
        citations: z.array(CitationSchema),
      }),
    ),
    relations: z.array(RelationSchema),
    notEncoded: z.array(
      z.object({ row: z.string(), code: z.string(), reason: z.string(), detail: z.string().nullable() }),
    ),
    coverage: z.object({ encoded: z.number(), notEncoded: z.number() }).openapi({
      description: 'Provisions of the register that a rule encodes, and those listed with the reason why none does.',
    }),
  })
  .openapi('Policy', { description: 'A document: its measures, its other rules, and what is not encoded and why.' })
export type PolicyView = z.infer<typeof PolicySchema>

export function policySummary(p: Policy, language: Language): PolicySummary {
  return { ...headOf(p, language), measures: p.measures.length }
}
const headOf = (p: Policy, language: Language) => ({
  id: p.id,
  title: p.document.title[language],
  number: p.document.number,
  issuer: p.document.issuer[language],
  issued: p.document.issued,
  inForce: { ...p.inForce },
})

/** A document with all its rules; `on` is the day as of which yearly figures are named. */
export function policyView(
  p: Policy,
  law: Registry,
  others: readonly Claim[],
  language: Language,
  on: CivilDate,
): PolicyView {
  const own = others.filter((c) => c.row.startsWith(`${p.id}/`))
  return {
    ...headOf(p, language),
    measures: p.measures.map((m) => measureSummary(m, law, language, on)),
    rules: p.rules.map((r) => ({
      id: r.id,
      kind: r.kind,
      title: r.title[language],
      says: r.says[language],
      citations: [...r.cites],
    })),
    relations: p.relations.map((r) => relationView(r, law, language)),
    notEncoded: p.notEncoded.map((n) => ({
      row: n.row,
      code: n.code,
      reason: n.reason[language],
      detail: n.detail?.[language] ?? null,
    })),
    coverage: { encoded: claimsOf([p], own).size, notEncoded: p.notEncoded.length },
  }
}
