import type { z } from '@hono/zod-openapi'
import {
  type Actor,
  automaticDecisionsOf,
  caseFileOf,
  complain,
  complaintsOf,
  contestable,
  contestDecision,
  type Desk,
  logOf,
  rate,
  ratingsOf,
  reviewsOf,
  runningTerms,
  versionOf,
  type Work,
} from '@pengce/casework'
import type { Language } from '@pengce/language'
import { explainClock } from '@pengce/procedure'
import type { Hono } from 'hono'
import { refuse } from '../refusal.ts'
import { withBody } from '../request.ts'
import { answer } from '../service.ts'
import { aheadOn } from '../services/ahead.ts'
import { eventView } from '../view/case-view.ts'
import type { MyCaseSchema } from '../view/my-schema.ts'
import { complaintView } from '../view/my-view.ts'
import { caseNamed, withCase } from './case-named.ts'
import { type CaseService, forActor, told } from './case-service.ts'
import { ComplaintRequestSchema, ContestRequestSchema, RatingRequestSchema } from './my-input.ts'

/** What an applicant sees and says of a case beside the answers of the procedure. */
export function serveMyCases(app: Hono, cases: CaseService): void {
  const { desk } = cases

  app.get(
    '/v1/my/cases/:id',
    forActor(
      cases,
      withCase(desk, async ({ c, actor, language, named }) => {
        const seen = await desk.database.as(actor, (tx) => myCase(tx, desk, actor, named.id, language))
        if (seen === null) return refuse(c, 404, [{ code: 'casework/no-such-case', id: named.id }])
        return answer(c, seen, language)
      }),
    ),
  )
  app.post(
    '/v1/cases/:id/rating',
    forActor(
      cases,
      withBody(
        RatingRequestSchema,
        withCase(desk, async (asked) => {
          const { stars, words } = asked.body
          const rating = { caseId: asked.named.id, stars, words: words === '' ? null : words }
          return told(asked, await rate(desk, asked.actor, rating), (done) => ({
            stars,
            words: done.words,
            ratedAt: done.ratedAt,
          }))
        }),
      ),
    ),
  )
  app.post(
    '/v1/cases/:id/contests',
    forActor(
      cases,
      withBody(
        ContestRequestSchema,
        withCase(desk, async (asked) => {
          const { about, ground } = asked.body
          const contest = { caseId: asked.named.id, version: about, text: ground }
          return told(asked, await contestDecision(desk, asked.actor, contest), ({ by }) => ({ by, about }))
        }),
      ),
    ),
  )
  app.get(
    '/v1/my/complaints',
    forActor(cases, async ({ c, actor, language }) => {
      const all = await desk.database.as(actor, (tx) => complaintsOf(tx))
      return answer(c, { complaints: all.map((one) => complaintView(one, language)) }, language)
    }),
  )
  app.post(
    '/v1/my/complaints',
    forActor(
      cases,
      withBody(ComplaintRequestSchema, async (asked) => {
        const { c, actor, language } = asked
        const { party, text } = asked.body
        const about = asked.body.case === null ? null : await caseNamed(desk, actor, asked.body.case)
        if (about !== null && 'problem' in about) return refuse(c, 404, [about.problem])
        const made = await complain(desk, actor, { party, text, caseId: about?.id ?? null })
        return told(asked, made, (one) => complaintView(one, language))
      }),
    ),
  )
}

async function myCase(
  tx: Work,
  desk: Desk,
  actor: Actor,
  id: string,
  language: Language,
): Promise<z.output<typeof MyCaseSchema> | null> {
  const file = await caseFileOf(tx, id)
  if (file === null) return null
  const p = await versionOf(tx, file.fingerprint)
  const log = await logOf(tx, id)
  const automatic = (await automaticDecisionsOf(tx, id)).map((d) => d.version)
  const reviews = (await reviewsOf(tx, id)).filter((r) => r.reason === 'contested')
  const complaints = await complaintsOf(tx, id)
  const asked = new Set([...reviews.map((r) => r.version), ...complaints.map((c) => c.about)])
  const [rating] = await ratingsOf(tx, id)
  const payments = await tx.selectFrom('payment').selectAll().where('case_id', '=', id).orderBy('paid_on').execute()
  const mine = actor.parties.includes(file.applicant)
  return {
    id,
    number: file.number,
    ahead: aheadOn(p, file.standing, desk.today(), desk.calendar, language),
    clocks: runningTerms(p, file.standing).flatMap(({ about, of, by, clock }) => {
      const counted = [...explainClock(clock, desk.calendar, language)]
      return counted.length === 0 ? [] : [{ about, of, by, counted }]
    }),
    contestable: contestable(file, log, automatic)
      .filter((version) => mine && !asked.has(version))
      .flatMap((version) => {
        const event = log.find((e) => e.version === version)
        return event === undefined ? [] : [{ about: version, title: eventView(event, p, language).title, on: event.on }]
      }),
    reviews: reviews.map((r) => ({ about: r.version, askedAt: r.askedAt, found: r.found })),
    complaints: complaints.map((c) => complaintView(c, language)),
    mayRate: mine && file.standing.outcome !== null && rating === undefined,
    rating: rating === undefined ? null : { stars: rating.stars, words: rating.words, ratedAt: rating.ratedAt },
    payments: payments.map((paid) => ({ liability: paid.liability, amount: paid.amount, on: paid.paid_on })),
  }
}
