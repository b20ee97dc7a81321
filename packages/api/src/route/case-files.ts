import { z } from '@hono/zod-openapi'
import {
  addPaper,
  bookCsv,
  bookSheet,
  booksAgainstLog,
  booksOf,
  bookWorkbook,
  contentOf,
  letterDocx,
  letterPage,
  lettersOf,
  MOST_BYTES,
  papersOf,
  withdrawPaper,
  wordingOf,
} from '@pengce/casework'
import type { Hono } from 'hono'
import { bytesOf } from '../body.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { caseNamed } from './case-named.ts'
import { type Asked, type CaseService, forActor, statusOf } from './case-service.ts'

const short = z.string().min(1).max(200)
export const PaperParameters = CommonParameters.extend({
  material: short.openapi({ description: 'The material of the procedure that it is.' }),
  name: short.openapi({ description: 'The name of the file.', example: '营业执照.pdf' }),
})
export const LetterParameters = CommonParameters.extend({ as: z.enum(['html', 'docx']).optional() })
export const BooksParameters = CommonParameters.extend({
  year: z.string().regex(/^(19[5-9]\d|20\d\d|21[0-4]\d)$/u),
  as: z.enum(['json', 'csv', 'xlsx']).optional(),
})
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Papers, letters and books: what belongs to cases as files. */
export function serveCaseFiles(app: Hono, cases: CaseService): void {
  const { desk, titleOf } = cases
  const named = ({ c, actor }: Asked) => caseNamed(desk, actor, c.req.param('id') ?? '')

  app.post(
    '/v1/cases/:id/papers',
    forActor(cases, async (asked) => {
      const { c, actor, language } = asked
      const read = readParameters(c, PaperParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const found = await named(asked)
      if ('problem' in found) return refuse(c, 404, [found.problem])
      const content = await bytesOf(c.req.raw, MOST_BYTES)
      const { material, name } = read.value
      if (content === null)
        return refuse(c, 413, [{ code: 'paper/too-large', name, bytes: MOST_BYTES + 1, most: MOST_BYTES }])
      const added = await addPaper(desk, actor, { caseId: found.id, material, name, content })
      if ('problem' in added) return refuse(c, statusOf(added.problem), [added.problem])
      return answer(c, { ...added.done }, language)
    }),
  )
  app.get(
    '/v1/cases/:id/papers/:paper',
    forActor(cases, async (asked) => {
      const { c, actor } = asked
      const found = await named(asked)
      if ('problem' in found) return refuse(c, 404, [found.problem])
      const [paper, content] = await desk.database.as(actor, async (tx) => {
        const one = (await papersOf(tx, found.id)).find((p) => p.id === c.req.param('paper'))
        return [one, one === undefined ? null : await contentOf(tx, one.id)] as const
      })
      if (paper === undefined || content === null) return refuse(c, 404, [{ code: 'not-found/page', at: '' }])
      return file(content, paper.mediaType, paper.name)
    }),
  )
  app.post(
    '/v1/cases/:id/papers/:paper/withdrawal',
    forActor(cases, async (asked) => {
      const { c, actor, language } = asked
      const found = await named(asked)
      if ('problem' in found) return refuse(c, 404, [found.problem])
      const taken = await withdrawPaper(desk, actor, c.req.param('paper') ?? '')
      return taken ? answer(c, { withdrawn: true }, language) : refuse(c, 404, [{ code: 'not-found/page', at: '' }])
    }),
  )
  app.get(
    '/v1/cases/:id/letters/:version/:kind',
    forActor(cases, async (asked) => {
      const { c, actor, language } = asked
      const read = readParameters(c, LetterParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const found = await named(asked)
      if ('problem' in found) return refuse(c, 404, [found.problem])
      const letters = await desk.database.as(actor, (tx) => lettersOf(tx, found.id))
      const letter = letters.find(
        (l) => String(l.version) === c.req.param('version') && l.content.kind === c.req.param('kind'),
      )
      if (letter === undefined) return refuse(c, 404, [{ code: 'not-found/page', at: '' }])
      const w = wordingOf(
        letter,
        language,
        (d) => titleOf(d, language),
        (applicant) => applicant,
      )
      if (read.value.as === 'docx') return file(await letterDocx(w), DOCX, `${w.title}${w.number}.docx`)
      c.header('Content-Language', language)
      return c.html(letterPage(w, language))
    }),
  )
  app.get(
    '/v1/books',
    forActor(cases, async ({ c, actor, language }) => {
      const read = readParameters(c, BooksParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const year = Number(read.value.year)
      const [books, differ] = await desk.database.as(actor, async (tx) => [
        await booksOf(tx, year),
        await booksAgainstLog(tx),
      ])
      const [first] = differ
      if (first !== undefined) return refuse(c, 409, [{ code: 'cases/books-differ', at: first, count: differ.length }])
      const sheet = bookSheet(books, year, language)
      if (read.value.as === 'csv')
        return file(new TextEncoder().encode(bookCsv(sheet)), 'text/csv; charset=utf-8', `${sheet.title}.csv`)
      if (read.value.as === 'xlsx') return file(await bookWorkbook(sheet), XLSX, `${sheet.title}.xlsx`)
      return answer(c, { year, ...books }, language)
    }),
  )
}

/** A file to keep; browsers neither show nor guess it. */
export function file(content: Uint8Array, type: string, name: string): Response {
  const body = new Uint8Array(content)
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
