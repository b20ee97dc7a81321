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
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { YearTextSchema } from '../view/schema.ts'
import { withCase } from './case-named.ts'
import { type Asked, type CaseService, forActor, told } from './case-service.ts'

const short = z.string().min(1).max(200)
export const PaperParameters = CommonParameters.extend({
  material: short.openapi({ description: 'The material of the procedure that it is.' }),
  name: short.openapi({ description: 'The name of the file.', example: '营业执照.pdf' }),
})
export const LetterParameters = CommonParameters.extend({ as: z.enum(['html', 'docx']).optional() })
export const BooksParameters = CommonParameters.extend({
  year: YearTextSchema,
  as: z.enum(['json', 'csv', 'xlsx']).optional(),
})
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Papers, letters and books: what belongs to cases as files. */
export function serveCaseFiles(app: Hono, cases: CaseService): void {
  const { desk, titleOf } = cases

  app.post(
    '/v1/cases/:id/papers',
    forActor(
      cases,
      withQuery(
        PaperParameters,
        withCase(
          desk,
          withContent(async (asked) => {
            const { actor, named, query, content } = asked
            const { material, name } = query
            const added = await addPaper(desk, actor, { caseId: named.id, material, name, content })
            return told(asked, added, (paper) => ({ ...paper }))
          }),
        ),
      ),
    ),
  )
  app.get(
    '/v1/cases/:id/papers/:paper',
    forActor(
      cases,
      withCase(desk, async ({ c, actor, named }) => {
        const [paper, content] = await desk.database.as(actor, async (tx) => {
          const one = (await papersOf(tx, named.id)).find((p) => p.id === c.req.param('paper'))
          return [one, one === undefined ? null : await contentOf(tx, one.id)] as const
        })
        if (paper === undefined || content === null) return refuse(c, 404, [{ code: 'not-found/page', at: '' }])
        return file(content, paper.mediaType, paper.name)
      }),
    ),
  )
  app.post(
    '/v1/cases/:id/papers/:paper/withdrawal',
    forActor(
      cases,
      withCase(desk, async ({ c, actor, language }) => {
        const taken = await withdrawPaper(desk, actor, c.req.param('paper') ?? '')
        return taken ? answer(c, { withdrawn: true }, language) : refuse(c, 404, [{ code: 'not-found/page', at: '' }])
      }),
    ),
  )
  app.get(
    '/v1/cases/:id/letters/:version/:kind',
    forActor(
      cases,
      withQuery(
        LetterParameters,
        withCase(desk, async ({ c, actor, language, named, query }) => {
          const letters = await desk.database.as(actor, (tx) => lettersOf(tx, named.id))
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
          if (query.as === 'docx') return file(await letterDocx(w), DOCX, `${w.title}${w.number}.docx`)
          c.header('Content-Language', language)
          return c.html(letterPage(w, language))
        }),
      ),
    ),
  )
  app.get(
    '/v1/books',
    forActor(
      cases,
      withQuery(BooksParameters, async ({ c, actor, language, query }) => {
        const year = Number(query.year)
        const [books, differ] = await desk.database.as(actor, async (tx) => [
          await booksOf(tx, year),
          await booksAgainstLog(tx),
        ])
        const [first] = differ
        if (first !== undefined)
          return refuse(c, 409, [{ code: 'cases/books-differ', at: first, count: differ.length }])
        const sheet = bookSheet(books, year, language)
        if (query.as === 'csv')
          return file(new TextEncoder().encode(bookCsv(sheet)), 'text/csv; charset=utf-8', `${sheet.title}.csv`)
        if (query.as === 'xlsx') return file(await bookWorkbook(sheet), XLSX, `${sheet.title}.xlsx`)
        return answer(c, { year, ...books }, language)
      }),
    ),
  )
}

/** Works with a file that is handed in; one that is too large is refused before all of it was read. */
export const withContent =
  <A extends Asked & { readonly query: { readonly name: string } }>(
    work: (asked: NoInfer<A> & { readonly content: Uint8Array }) => Promise<Response>,
  ) =>
  async (asked: A): Promise<Response> => {
    const content = await bytesOf(asked.c.req.raw, MOST_BYTES)
    if (content !== null) return work({ ...asked, content })
    const { name } = asked.query
    return refuse(asked.c, 413, [{ code: 'paper/too-large', name, bytes: MOST_BYTES + 1, most: MOST_BYTES }])
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
