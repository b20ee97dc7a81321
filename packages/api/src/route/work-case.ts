import {
  clerksOf,
  complaintsOf,
  find,
  hand,
  isOfficial,
  mayOversee,
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
import { readBody } from '../body.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { namesIn } from '../view/names.ts'
import { findingView, holderView, sheetView } from '../view/sheet-view.ts'
import { AnswerRequestSchema, readFacts, shaped } from './case-input.ts'
import { caseNamed } from './case-named.ts'
import { type Asked, type CaseService, forActor, statusOf } from './case-service.ts'
import { FindingRequestSchema, HandingRequestSchema } from './work-input.ts'

/** One case on a desk: its working sheet, who holds it, what was found, and what an answer would come to. */
export function serveWorkCase(app: Hono, cases: CaseService): void {
  const { desk, factOf, titleOf } = cases
  const found = ({ c, actor }: Asked) => caseNamed(desk, actor, c.req.param('id') ?? '')

  app.get(
    '/v1/cases/:id/desk',
    forActor(cases, async (asked) => {
      const { c, actor, language } = asked
      const read = readParameters(c, CommonParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      if (!isOfficial(actor) && !mayOversee(actor)) return refuse(c, 403, [{ code: 'casework/not-an-official' }])
      const named = await found(asked)
      if ('problem' in named) return refuse(c, 404, [named.problem])
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
  )
  app.post(
    '/v1/cases/:id/holder',
    forActor(cases, async (asked) => {
      const { c, actor, language } = asked
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, HandingRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const named = await found(asked)
      if ('problem' in named) return refuse(c, 404, [named.problem])
      const { does, seen, to, ground, office } = given.value
      const handed = await hand(desk, actor, {
        ...{ caseId: named.id, does, seen },
        ...{ to: to ?? null, ground: ground ?? null, office: office ?? null },
      })
      if ('problem' in handed) return refuse(c, statusOf(handed.problem), [handed.problem])
      const names = await desk.database.as(actor, namesIn)
      return answer(c, holderView(handed.done, names), language)
    }),
  )
  app.post(
    '/v1/cases/:id/findings',
    forActor(cases, async (asked) => {
      const { c, actor, language } = asked
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, FindingRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const named = await found(asked)
      if ('problem' in named) return refuse(c, 404, [named.problem])
      const { subject, seen, verdict, value, ground } = given.value
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
        ...{ caseId: named.id, subject, seen, verdict },
        ...{ value: value ?? null, ground: ground ?? null },
      })
      if ('problem' in entered) return refuse(c, statusOf(entered.problem), [entered.problem])
      return answer(c, findingView(entered.done), language)
    }),
  )
  app.post(
    '/v1/cases/:id/preview',
    forActor(cases, async (asked) => {
      const { c, actor, language } = asked
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, AnswerRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const { facts, type, seen, on, of, note, owes, pays } = given.value
      const read = readFacts(facts ?? {}, actor, factOf)
      if ('problems' in read) return refuse(c, 422, read.problems)
      const named = await found(asked)
      if ('problem' in named) return refuse(c, 404, [named.problem])
      const shown = await preview(desk, actor, {
        ...{
          caseId: named.id,
          type,
          seen,
          of: of ?? null,
          on: on ?? desk.today(),
          facts: read.facts,
          note: note ?? {},
        },
        ...(owes === undefined ? {} : { owes }),
        ...(pays === undefined ? {} : { pays }),
      })
      if ('problem' in shown) return refuse(c, statusOf(shown.problem), [shown.problem])
      const { letter, file } = shown.done
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
      return answer(
        c,
        {
          kind: letter?.content.kind ?? null,
          letter:
            wording === null
              ? null
              : { ...wording, number: language === 'zh' ? '（预览，尚未编号）' : '(preview, not numbered yet)' },
          step: stepAt(p, file.standing.at)?.title[language] ?? file.standing.at,
          due: file.due,
          outcome: file.standing.outcome,
        },
        language,
      )
    }),
  )
}
