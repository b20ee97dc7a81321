import type { Actor, Desk, Done, Refusal } from '@pengce/casework'
import type { Fact, Language } from '@pengce/language'
import type { Handler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Identify } from '../identity/identify.ts'
import { notLetIn } from '../identity/in-session.ts'
import { languageOf } from '../language.ts'
import { refuse } from '../refusal.ts'
import type { Inquiry } from '../request.ts'
import { answer } from '../service.ts'
import type { WebhookKeeping } from '../webhook/keeping.ts'
import { type OverStore, withStore } from '../with-store.ts'

/** What the service answers about cases from. */
export interface CaseService extends OverStore {
  readonly desk: Desk
  readonly identify: Identify
  readonly factOf: (id: string) => Fact | undefined
  readonly webhooks: WebhookKeeping
  readonly titleOf: (document: string, language: Language) => string
}

/** Somebody's request about cases. */
export interface Asked extends Inquiry {
  readonly actor: Actor
}

/** Answers whoever is known; a store that is not ready, away or full is said to be so. */
export const forActor = (cases: CaseService, work: (asked: Asked) => Promise<Response>): Handler =>
  withStore(cases, async (c) => {
    const actor = await cases.identify(c.req.raw)
    if (actor === null) return notLetIn(c, null)
    if ('notLetIn' in actor) return notLetIn(c, actor.notLetIn, actor.seconds)
    c.set('account', actor.id)
    const answered = await work({ c, actor, language: languageOf(c) })
    // What one person sees is kept for nobody else.
    answered.headers.set('Cache-Control', 'private, no-store')
    return answered
  })

/** Answers everybody, known or not. */
export const forAnybody = (cases: OverStore, work: (asked: Inquiry) => Promise<Response>): Handler =>
  withStore(cases, (c) => work({ c, language: languageOf(c) }))

/** Answers what was done as `view` shows it, or says why it was not. */
export const told = async <T>(
  { c, language }: Inquiry,
  result: Done<T>,
  view: (done: T) => object | Promise<object>,
): Promise<Response> =>
  'problem' in result
    ? refuse(c, statusOf(result.problem), [result.problem])
    : answer(c, await view(result.done), language)

/** How a refusal is answered. */
export const statusOf = ({ code }: Refusal): ContentfulStatusCode => {
  const [family] = code.split('/')
  if (family === 'store') return 503
  return statuses[code] ?? 409
}
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'casework/no-such-case': 404,
  'casework/no-such-procedure': 404,
  'casework/not-yours': 403,
  'casework/not-your-applicant': 403,
  'casework/may-not-open': 403,
  'casework/other-district': 403,
  'casework/may-not-add': 403,
  'applicant/not-an-applicant': 403,
  'applicant/no-such-file': 404,
  'applicant/no-such-draft': 404,
  'applicant/no-such-link': 404,
  'applicant/link-day': 422,
  'casework/not-an-official': 403,
  'casework/not-a-supervisor': 403,
  'casework/no-such-colleague': 422,
  'casework/no-such-subject': 422,
  'casework/ground-missing': 422,
  'casework/deputy-days': 422,
  'casework/deputy-oneself': 422,
  'casework/no-such-deputy': 404,
  'casework/no-such-complaint': 404,
  'casework/no-such-office': 422,
  'casework/not-on-notice': 404,
  'casework/objected-often': 429,
  'money/not-administrator': 403,
  'money/not-for-applicants': 403,
  'automatic/not-administrator': 403,
  'automatic/no-such-measure': 422,
  'paper/kind-not-taken': 415,
  'paper/not-what-it-says': 415,
  'paper/empty': 400,
  'paper/too-large': 413,
}
