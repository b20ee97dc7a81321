import { z } from '@hono/zod-openapi'
import { ruleWords } from '@pengce/assess'
import { dayWithin, type Language, type Measure, onOneDay, type Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { CitationSchema, LinkSchema, SubjectSchema, UnitSchema, WindowSchema } from './schema.ts'

export const MeasureSummarySchema = z
  .object({
    id: z.string(),
    document: z.string(),
    title: z.string(),
    policyTitle: z.string(),
    subjects: z.array(SubjectSchema),
    support: z.string().nullable(),
    window: WindowSchema,
    kind: z.enum(['exact', 'at-most', 'decided-by-authority', 'in-kind']),
    unit: UnitSchema,
    gives: z.string().openapi({ description: 'What it gives, in one line.' }),
    by: z.array(LinkSchema).openapi({ description: 'The offices that decide, pay or answer.' }),
    citations: z.array(CitationSchema),
  })
  .openapi('MeasureSummary', {
    example: {
      id: 'hr2023/scale-award',
      document: 'hr2023',
      title: '人力资源服务机构做大做强奖励',
      policyTitle: '人力资源服务业高质量发展措施',
      subjects: ['enterprise'],
      support: null,
      window: { from: '2023-07-10', until: '2028-07-09' },
      kind: 'exact',
      unit: 'money',
      gives: '最高 100 万元',
      by: [{ id: 'human-resources', title: '市人力资源保障局' }],
      citations: [{ document: 'hr2023', locator: '一/1¶1', hash: 'b1293c9b' }],
    },
  })
export type MeasureSummary = z.infer<typeof MeasureSummarySchema>

/** A measure in a list; `on` is the day as of which yearly figures are named. */
export function measureSummary(m: Measure, law: Registry, language: Language, on: CivilDate): MeasureSummary {
  return {
    id: m.id,
    document: m.document,
    title: m.title[language],
    policyTitle: law.policy(m.document)?.document.title[language] ?? m.document,
    subjects: [...m.subjects],
    support: m.support,
    window: { from: m.window?.from ?? null, until: m.window?.until ?? null },
    kind: m.pay.certainty,
    unit: m.pay.unit,
    gives: ruleWords(m, language, onOneDay(dayWithin(m.window, on))).gives,
    by: m.by.map((office) => ({ id: office.id, title: office.title[language] })),
    citations: [...m.cites],
  }
}
