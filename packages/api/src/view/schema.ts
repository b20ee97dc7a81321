import { z } from '@hono/zod-openapi'
import { ITEM_SUBJECTS, type Subject } from '@pengce/language'
import { isCivilDate, PARTS, type Unit } from '@pengce/values'

const subjects = [
  'enterprise',
  'sole-trader',
  'organisation',
  'person',
  'household',
  'authority',
  ...ITEM_SUBJECTS,
] as const satisfies readonly Subject[]
const units = Object.keys(PARTS) as [Unit, ...Unit[]]

/** Whom or what a measure or a fact is about. */
export const SubjectSchema = z.enum(subjects).openapi('Subject')
/** The unit of a figure; `money` counts fen, `rate` millionths. */
export const UnitSchema = z.enum(units).openapi('Unit', {
  description: 'Figures are whole parts of it: fen for money, millionths for a rate, hundredths of a square metre.',
})
/** A day that exists, `YYYY-MM-DD`. */
export const DateSchema = z
  .string()
  .refine(isCivilDate)
  .openapi('CivilDate', { type: 'string', format: 'date', example: '2024-05-06' })
/** How often something had been changed when it was looked at, 0 for never; the store counts no further. */
export const SeenOrNeverSchema = z.number().int().min(0).max(2_147_483_646)
/** The same of what had been changed. */
export const SeenSchema = SeenOrNeverSchema.min(1)
/** A year for which there are budgets and books. */
export const YearSchema = z.number().int().min(1950).max(2149)
/** The same in a query. */
export const YearTextSchema = z
  .string()
  .regex(/^(19[5-9]\d|20\d\d|21[0-4]\d)$/u)
  .openapi({ example: '2024' })
/** The language of an answer. */
export const LanguageSchema = z
  .enum(['zh', 'en'])
  .openapi('Language', { description: '语言，默认中文 · language of the answer' })

export const WindowSchema = z
  .object({ from: DateSchema.nullable(), until: DateSchema.nullable() })
  .openapi('Window', { description: 'First and last day; null where the text states none.' })

export const CitationSchema = z
  .object({ document: z.string(), locator: z.string(), hash: z.string() })
  .openapi('Citation', { example: { document: 'hr2023', locator: '一/1¶1', hash: '3f1c0a9e' } })

export const LinkSchema = z.object({ id: z.string(), title: z.string() }).openapi('Link')
export const ReadingSchema = z.object({ term: z.string(), text: z.string() }).openapi('Reading', {
  description: 'How a term of the text was read where it can be read in more than one way.',
})

export interface ReasonView {
  mark: 'yes' | 'no' | 'open' | null
  text: string
  citations?: z.infer<typeof CitationSchema>[] | undefined
  figure?: string | undefined
  threshold?: string | undefined
  children: ReasonView[]
}
/** One claim with its mark, and what it rests on. */
export const ReasonSchema: z.ZodType<ReasonView> = z
  .object({
    mark: z.enum(['yes', 'no', 'open']).nullable(),
    text: z.string(),
    citations: z.array(CitationSchema).optional(),
    figure: z.string().optional(),
    threshold: z.string().optional(),
    children: z.array(z.lazy(() => ReasonSchema)),
  })
  .openapi('Reason', { description: 'One claim. `mark` is null where nothing is judged.' })
