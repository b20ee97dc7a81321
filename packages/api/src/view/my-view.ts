import type { z } from '@hono/zod-openapi'
import type { Complaint, FileLink, SavedFile } from '@pengce/casework'
import type { Language } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { ComplaintSchema, FileLinkSchema, SavedFileSchema } from './my-schema.ts'
import { officeTitle } from './office-title.ts'

export const savedFileView = ({
  party,
  version,
  name,
  file,
  watched,
  savedAt,
}: SavedFile): z.output<typeof SavedFileSchema> => ({ party, version, name, file, watched: [...watched], savedAt })

export const fileLinkView = (l: FileLink, today: CivilDate): z.output<typeof FileLinkSchema> => {
  const { id, party, until, madeAt, endedAt, looks, lookedAt } = l
  return { id, party, until, madeAt, endedAt, looks, lookedAt, works: endedAt === null && until >= today }
}

export const complaintView = (c: Complaint, language: Language): z.output<typeof ComplaintSchema> => ({
  id: c.id,
  case: c.caseId,
  kind: c.kind,
  about: c.about,
  text: c.text,
  askedAt: c.askedAt,
  state: c.state,
  office: c.office === null ? null : officeTitle(c.office, language),
  dispatchedAt: c.dispatchedAt,
  answeredAt: c.answeredAt,
  answer: c.answer,
})
