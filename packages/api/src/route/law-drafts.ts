import {
  changeDraft,
  type Drafted,
  draftStepsOf,
  type LawDraft,
  lawDraftOf,
  lawDraftsOf,
  SYSTEM,
  stepsOpenTo,
  takeStep,
  writeDraft,
} from '@pengce/casework'
import type { Registry } from '@pengce/language'
import { baseOf, changedSince } from '@pengce/reform'
import type { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { accountNames } from '../identity/account.ts'
import { languageOf } from '../language.ts'
import { lawOn } from '../reform/law-in-force.ts'
import type { ReformService } from '../reform/reform-service.ts'
import { refuse } from '../refusal.ts'
import { withBody } from '../request.ts'
import { answer, answerMade, type Service } from '../service.ts'
import { DraftChangeSchema, DraftContentSchema, DraftStepSchema } from '../view/reform-schema.ts'
import { draftSummary, draftView, liveView, type NameOf } from '../view/reform-view.ts'
import type { Asked, CaseService } from './case-service.ts'
import { forReformers } from './for-whom.ts'
import { changeAsked } from './reform-asked.ts'

type Content = {
  readonly title: { readonly zh: string; readonly en: string }
  readonly change: Readonly<Record<string, unknown>>
}

/** Drafts of the law: written, proposed, approved by another person, put in force from a day, withdrawn. */
export function serveLawDrafts(app: Hono, cases: CaseService, reforms: ReformService): void {
  const { desk } = reforms
  const lawToday = async (): Promise<Registry> => (await reforms.book()).on(reforms.today()).law
  const shown = async ({ c, actor, language }: Asked, draft: LawDraft, status: 200 | 201 = 200) => {
    const steps = await desk.database.as(actor, (tx) => draftStepsOf(tx, draft.id))
    const view = draftView(draft, steps, stepsOpenTo(draft, actor), await lawToday(), await names(), language)
    return status === 200 ? answer(c, view, language) : answerMade(c, view, language, `/v1/law-drafts/${draft.id}`)
  }
  /** Names of colleagues; who works by a token alone is called by their id. */
  const names = async (): Promise<NameOf> => {
    const called = await desk.database.as(SYSTEM, (tx) => accountNames(tx))
    return (id) => called.get(id) ?? id
  }
  const entered = (asked: Asked, result: Drafted, status: 200 | 201 = 200) =>
    'problem' in result
      ? refuse(asked.c, statuses[result.problem.code] ?? 409, [result.problem])
      : shown(asked, result.done, status)
  /** What a draft says, read against the law as it is, with the rules it stands on. */
  const contentOf = (given: Content, law: Registry) => {
    const change = { ...given.change, title: [given.title.zh, given.title.en] }
    const read = changeAsked(change, law)
    return 'problems' in read ? read : { content: { title: given.title, change, base: baseOf(law, read.change) } }
  }

  const id = ({ c }: Asked) => c.req.param('id') ?? ''
  /** Works with the draft that the address names. */
  const withDraft =
    <A extends Asked>(work: (asked: NoInfer<A> & { readonly draft: LawDraft }) => Promise<Response>) =>
    async (asked: A): Promise<Response> => {
      const draft = await desk.database.as(asked.actor, (tx) => lawDraftOf(tx, id(asked)))
      return draft === null
        ? refuse(asked.c, 404, [{ code: 'draft/no-such-draft', id: id(asked) }])
        : work({ ...asked, draft })
    }

  app.get(
    '/v1/law-drafts',
    forReformers(cases, async ({ c, actor, language }) => {
      const drafts = await desk.database.as(actor, lawDraftsOf)
      const nameOf = await names()
      return answer(c, { drafts: drafts.map((d) => draftSummary(d, nameOf, language)), you: actor.id }, language)
    }),
  )
  app.post(
    '/v1/law-drafts',
    forReformers(
      cases,
      withBody(DraftContentSchema, async (asked) => {
        const made = contentOf(asked.body, await lawToday())
        if ('problems' in made) return refuse(asked.c, 422, made.problems)
        return entered(asked, await writeDraft(desk, asked.actor, made.content), 201)
      }),
    ),
  )
  app.get(
    '/v1/law-drafts/:id',
    forReformers(
      cases,
      withDraft((asked) => shown(asked, asked.draft)),
    ),
  )
  app.post(
    '/v1/law-drafts/:id/content',
    forReformers(
      cases,
      withBody(DraftChangeSchema, async (asked) => {
        const made = contentOf(asked.body, await lawToday())
        if ('problems' in made) return refuse(asked.c, 422, made.problems)
        const { seen } = asked.body
        return entered(asked, await changeDraft(desk, asked.actor, { id: id(asked), seen }, made.content))
      }),
    ),
  )
  app.post(
    '/v1/law-drafts/:id/steps',
    forReformers(
      cases,
      withBody(
        DraftStepSchema,
        withDraft(async (asked) => {
          const { draft } = asked
          const { step, seen, note, from } = asked.body
          // What goes into force later stands on the law of that day.
          const day = step === 'live' && from !== undefined && from > reforms.today() ? from : reforms.today()
          const { law } = (await reforms.book()).on(day)
          const result = await takeStep(desk, asked.actor, {
            id: draft.id,
            seen,
            step,
            note: note ?? null,
            from: from ?? null,
            changedSince: changedSince(draft.base, law),
          })
          if (!('problem' in result) && (step === 'live' || step === 'withdrawn')) await reforms.again()
          return entered(asked, result)
        }),
      ),
    ),
  )
}
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'draft/no-such-draft': 404,
  'draft/may-not-draft': 403,
  'draft/own-approval': 403,
  'draft/no-day': 400,
  'draft/day-past': 422,
}

/** What is laid over the published law, for everybody to see: which changes, from when, and approved by whom. */
export function serveLawVersions(app: Hono, service: Service): void {
  app.get('/v1/law-versions', async (c) => {
    const language = languageOf(c)
    const { applied, suspended } = await lawOn(service, service.today())
    const all = service.lawBook === undefined ? [] : (await service.lawBook()).live
    return answer(
      c,
      {
        on: service.today(),
        versions: all.map((live) => ({
          ...liveView(live, language),
          applies: applied.includes(live),
          suspended: suspended.some((s) => s.live === live),
        })),
      },
      language,
    )
  })
}
