import type { z } from '@hono/zod-openapi'
import type { Actor, Application, DraftPaper } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { textOf } from '../refusal.ts'
import { FactsSchema, readFacts } from '../route/case-input.ts'
import type { CaseService } from '../route/case-service.ts'
import type { DraftSchema } from './my-schema.ts'

const paperView = ({ id, material, name, mediaType, size, addedAt }: DraftPaper) => ({
  id,
  material,
  name,
  mediaType,
  size,
  addedAt,
})

/** A draft as its writer sees it: what it says, and what of it could not be taken as it is. */
export function draftView(
  draft: Application,
  { desk, factOf }: CaseService,
  actor: Actor,
  language: Language,
): z.output<typeof DraftSchema> {
  const { id, procedure, party, version, content, changedAt, caseId, papers } = draft
  const facts = FactsSchema.parse(content.facts)
  const read = readFacts(facts, actor, factOf)
  const problems = 'problems' in read ? read.problems : []
  return {
    id,
    procedure,
    party,
    version,
    facts,
    changedAt,
    caseId,
    title: desk.procedures.get(procedure)?.title[language] ?? procedure,
    district: content.district,
    assigned: { ...content.assigned },
    papers: papers.map(paperView),
    problems: problems.map((p) => ({ code: p.code, at: p.at, text: textOf(p, language) })),
  }
}
