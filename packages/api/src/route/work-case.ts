import {
  clerksOf,
  complaintsOf,
  find,
  hand,
  noteLook,
  objectionsOf,
  preview,
  sheetOf,
  subjectsOf,
  versionOf,
  wordingOf,
} from '@pengce/casework'
import { stepAt } from '@pengce/procedure'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { namesIn } from '../view/names.ts'
import { findingView, holderView, sheetView } from '../view/sheet-view.ts'
import { AnswerRequestSchema, answerIn, readFacts } from './case-input.ts'
import { withCase } from './case-named.ts'
import { type CaseService, forActor, told } from './case-service.ts'
import { forDesk, forOfficials } from './for-whom.ts'
import { FindingRequestSchema, HandingRequestSchema } from './work-input.ts'

/** One case on a desk: its working sheet, who holds it, what was found, and what an answer would come to. */
export function serveWorkCase(app: Hono, cases: CaseService): void {
  const { desk, factOf, titleOf } = cases

  app.get(
    '/v1/cases/:id/desk',
    forDesk(
      cases,
      withQuery(
        CommonParameters,
        withCase(desk, async ({ c, actor, language, named }) => {
          const shown = await desk.database.as(actor, async (tx) => {
            await noteLook(tx, desk, actor, named.id)
            const sheet = await sheetOf(tx, desk, actor, named.id)
            if (sheet === null) return null
            const clerks = (await clerksOf(tx)).filter((k) => k.office === actor.office)
            return sheetView(
              desk,
              sheet,
              { language, factOf, titleOf },
              {
                names: await namesIn(tx),
                office: actor.office,
                clerks: clerks.map(({ id, name }) => ({ id, name })),
                objections: await objectionsOf(tx, named.id),
                complaints: await complaintsOf(tx, named.id),
              },
            )
          })
          if (shown === null) return refuse(c, 404, [{ code: 'casework/no-such-case', id: named.number }])
          return answer(c, shown, language)
        }),
      ),
    ),
  )
  app.post(
    '/v1/cases/:id/holder',
    forActor(
      cases,
      withBody(
        HandingRequestSchema,
        withCase(desk, async (asked) => {
          const { actor, named } = asked
          const { does, seen, to, ground, office } = asked.body
          const handed = await hand(desk, actor, {
            caseId: named.id,
            does,
            seen,
            to: to ?? null,
            ground: ground ?? null,
            office: office ?? null,
          })
          return told(asked, handed, async (done) => holderView(done, await desk.database.as(actor, namesIn)))
        }),
      ),
    ),
  )
  app.post(
    '/v1/cases/:id/findings',
    forOfficials(
      cases,
      withBody(
        FindingRequestSchema,
        withCase(desk, async (asked) => {
          const { c, actor, named } = asked
          const { subject, seen, verdict, value, ground } = asked.body
          const sheet = await desk.database.as(actor, (tx) => sheetOf(tx, desk, actor, named.id))
          if (sheet === null || !subjectsOf(sheet).has(subject))
            return refuse(c, 422, [{ code: 'casework/no-such-subject', subject }])
          if (value !== undefined && value !== null) {
            // Read as an answer will read it, so that what cannot be taken is said where it is typed.
            const [id = '', year] = subject.replace(/^fact:/u, '').split('@')
            const read = readFacts({ [id]: year === undefined ? value : { [year]: value } }, actor, factOf)
            if ('problems' in read) return refuse(c, 422, read.problems)
          }
          const entered = await find(desk, actor, {
            caseId: named.id,
            subject,
            seen,
            verdict,
            value: value ?? null,
            ground: ground ?? null,
          })
          return told(asked, entered, findingView)
        }),
      ),
    ),
  )
  app.post(
    '/v1/cases/:id/preview',
    forActor(
      cases,
      withBody(
        AnswerRequestSchema,
        withCase(desk, async (asked) => {
          const { c, actor, language, named } = asked
          const read = answerIn(asked.body, named.id, actor, cases)
          if ('problems' in read) return refuse(c, 422, read.problems)
          return told(asked, await preview(desk, actor, read.answer), async ({ letter, file }) => {
            const [names, p] = await desk.database.as(
              actor,
              async (tx) => [await namesIn(tx), await versionOf(tx, file.fingerprint)] as const,
            )
            const wording =
              letter === null
                ? null
                : wordingOf(
                    letter,
                    language,
                    (d) => titleOf(d, language),
                    (a) => names.applicant(a),
                  )
            return {
              kind: letter?.content.kind ?? null,
              letter:
                wording === null
                  ? null
                  : { ...wording, number: language === 'zh' ? '（预览，尚未编号）' : '(preview, not numbered yet)' },
              step: stepAt(p, file.standing.at)?.title[language] ?? file.standing.at,
              due: file.due,
              outcome: file.standing.outcome,
            }
          })
        }),
      ),
    ),
  )
}
