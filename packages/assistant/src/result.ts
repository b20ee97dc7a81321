import type { CallToolResult } from '@modelcontextprotocol/server'
import type { Citation, Language, Registry } from '@pengce/language'
import { closest } from 'fastest-levenshtein'
import { z } from 'zod'

/** The language of an answer. */
export const LanguageInput = z.enum(['zh', 'en']).default('zh').describe('Language of the answer: zh or en')
/** A day. */
export const DayInput = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .describe('A day, year-month-day such as 2024-05-06')
/** Facts of an applicant as /v1/applicant-schema describes them. */
export const ApplicantInput = z
  .looseObject({ applicant: z.enum(['enterprise', 'person', 'household', 'project']).optional() })
  .describe(
    'An applicant: {"applicant": "enterprise", "facts": {"enterprise/in-shenzhen": true, …}, "dates": {"appliedOn": "2024-05-06"}}. Fact ids come from `measure` or `next_question`; what is left out is unknown, never no and never zero.',
  )

/** A citation with the title of its document, so that it can be said as it is. */
export interface Cited extends Citation {
  readonly title: string
}
export const cited = (citations: readonly Citation[], law: Registry, language: Language): readonly Cited[] =>
  citations.map((c) => ({ ...c, title: law.policy(c.document)?.document.title[language] ?? c.document }))

/** An answer as data, and as text for assistants that read text only. */
export const answered = (value: Readonly<Record<string, unknown>>): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(value) }],
  structuredContent: { ...value },
})

/** What was wrong with what was asked, in words: nothing was computed. */
export const refused = (problems: readonly { readonly at: string; readonly text: string }[]): CallToolResult => ({
  content: [{ type: 'text', text: problems.map((p) => (p.at === '' ? p.text : `${p.at}: ${p.text}`)).join('\n') }],
  isError: true,
})

/** There is no such day. */
export const noSuchDay = (at: string, day: string, language: Language): CallToolResult =>
  refused([
    {
      at,
      text:
        language === 'zh'
          ? `没有“${day}”这一天；请写成年-月-日，例如 2024-05-06`
          : `there is no day “${day}”; write year-month-day, such as 2024-05-06`,
    },
  ])

/** Nothing goes by the id at a place of what was asked; the nearest of those that are known is named. */
export function unknownId(at: string, id: string, known: readonly Known[], language: Language): CallToolResult {
  const given = id.slice(0, 100)
  const nearest = closest(
    given,
    known.map((one) => one.id),
  )
  const text =
    language === 'zh'
      ? `没有编号为“${given}”的内容，最接近的是“${nearest}”；可先用 search 查找`
      : `nothing goes by “${given}”, the nearest is “${nearest}”; look with search first`
  return refused([{ at, text }])
}
interface Known {
  readonly id: string
}
