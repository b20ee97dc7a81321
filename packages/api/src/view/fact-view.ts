import { z } from '@hono/zod-openapi'
import type { Fact, FactSource, Language, Registry } from '@pengce/language'
import { unitText } from '@pengce/values'
import { SubjectSchema, UnitSchema } from './schema.ts'

const sources = {
  registry: ['登记机关', 'company register'],
  tax: ['税务部门', 'tax authority'],
  statistics: ['统计部门', 'statistics authority'],
  'social-insurance': ['社会保险经办机构', 'social insurance'],
  court: ['法院', 'courts'],
  'property-register': ['不动产登记机构', 'property register'],
  police: ['公安机关', 'police'],
  'authority-record': ['主管部门记录', 'record of an authority'],
  declared: ['申请人申报', 'declared by the applicant'],
  judgement: ['主管部门认定', 'judgement of an authority'],
} as const satisfies Record<FactSource, readonly [zh: string, en: string]>

export const FactSchema = z
  .object({
    id: z.string(),
    subject: SubjectSchema,
    label: z.string(),
    question: z.string(),
    note: z.string().nullable(),
    source: z.enum(Object.keys(sources) as [FactSource, ...FactSource[]]),
    sourceLabel: z.string(),
    period: z.enum(['now', 'year', 'month', 'ever']),
    type: z.enum(['yes-no', 'figure', 'choice', 'date']),
    unit: UnitSchema.optional(),
    unitLabel: z.string().optional(),
    least: z.number().nullable().optional(),
    most: z.number().nullable().optional(),
    options: z.record(z.string(), z.string()).optional(),
    documents: z.array(z.string()),
    measures: z.array(z.string()),
  })
  .openapi('Fact', {
    example: {
      id: 'hr-service/revenue-share',
      subject: 'enterprise',
      label: '人力资源服务业务营业收入占比',
      question: '人力资源服务业务营业收入占比是多少？',
      note: null,
      source: 'tax',
      sourceLabel: '税务部门',
      period: 'now',
      type: 'figure',
      unit: 'rate',
      unitLabel: '%',
      least: 0,
      most: null,
      documents: ['hr2023'],
      measures: ['hr2023/scale-award'],
    },
  })
export type FactView = z.infer<typeof FactSchema>

/** A fact in one language, with who asks for it. */
export function factView(fact: Fact, law: Registry, language: Language): FactView {
  const askedBy = law.measuresAsking(fact.id)
  return {
    id: fact.id,
    subject: fact.subject,
    label: fact.label[language],
    question: fact.question[language],
    note: fact.note?.[language] ?? null,
    source: fact.source,
    sourceLabel: sources[fact.source][language === 'zh' ? 0 : 1],
    period: fact.period,
    type: fact.type,
    ...(fact.type === 'figure'
      ? { unit: fact.unit, unitLabel: unitText(fact.unit, language), least: fact.least, most: fact.most }
      : {}),
    ...(fact.type === 'choice'
      ? { options: Object.fromEntries(Object.entries(fact.options).map(([key, label]) => [key, label[language]])) }
      : {}),
    documents: [...new Set(askedBy.map((m) => m.document))],
    measures: askedBy.map((m) => m.id),
  }
}
