import { z } from 'zod'
import { readJson } from './json-shape.ts'
import type { Result } from './problem.ts'
import { bad, good } from './problem.ts'

const text = z.string().min(1)
const value = z.union([z.number(), z.boolean(), text, z.array(z.union([z.number(), text])).min(1)])

/** What a provision is. */
export const REGISTER_KINDS = [
  'measure',
  'task',
  'declaratory',
  'procedure',
  'target',
  'obligation',
  'definition',
  'exclusion',
  'authority',
  'validity',
  'deadline',
  'sanction',
] as const
/** How far a rule can be computed from the text. */
export const COMPUTABILITY = ['exact', 'upper-bound', 'discretionary', 'not-computable'] as const

/** One provision in our own words: who, what, under which conditions, how much, by when, and how it is to be read. */
export const registerRow = z
  .strictObject({
    id: text,
    doc: z.string().regex(/^[a-z0-9]+$/u),
    /** Lines of the scrape the row was read from. */
    lines: z.array(z.int().positive()).min(1),
    /** The place in the reader's own words; `cites` has the canonical locators. */
    locator: text,
    cites: z.array(text).min(1),
    kind: z.enum(REGISTER_KINDS),
    title_zh: text,
    title_en: text,
    applicant: text,
    computability: z.enum(COMPUTABILITY),
    conditions: z.array(text).min(1).optional(),
    formula: text.optional(),
    cap: text.optional(),
    window: text.optional(),
    authority: z.array(text).min(1).optional(),
    interacts: z.array(text).min(1).optional(),
    ambiguity: text.optional(),
    indicator: text.optional(),
    op: text.optional(),
    value: value.optional(),
    unit: text.optional(),
    by: text.optional(),
    scope: text.optional(),
  })
  .refine((row) => row.id.startsWith(`${row.doc}/`), { error: 'the id must begin with the document', path: ['id'] })

export type RegisterRow = z.infer<typeof registerRow>

/** The rows of one register file, one JSON object a line; the first row that is not well formed is the problem. */
export function parseRegister(name: string, content: string): Result<RegisterRow[]> {
  const rows: RegisterRow[] = []
  for (const [i, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readJson(registerRow, line)
    if (!read.ok) return bad({ code: 'bad-register-row', at: `${name}:${i + 1}`, reason: read.reason })
    rows.push(read.value)
  }
  return good(rows)
}
