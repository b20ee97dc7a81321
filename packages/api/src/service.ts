import type { Background, Claim, Language, Registry } from '@pengce/language'
import type { Procedure } from '@pengce/procedure'
import type { LawBook } from '@pengce/reform'
import type { CivilDate } from '@pengce/values'
import type { Context } from 'hono'
import type { IdentityService } from './identity/identity-service.ts'
import type { Operation } from './operation/serve.ts'
import type { ReformService } from './reform/reform-service.ts'
import type { CaseService } from './route/case-service.ts'
import type { PlanService } from './route/plan-service.ts'

/** An applicant that shows what one looks like. */
export interface ExampleApplicant {
  readonly id: string
  readonly title: string
  readonly file: unknown
}
/** What the service answers from; nothing else is known to it. */
export interface Service {
  readonly law: Registry
  /** Register rows encoded outside the policies of the law. */
  readonly claims: readonly Claim[]
  /** What is known of facts beside the law: what is likely, what contradicts what, what can be climbed. */
  readonly background: Background
  /** The day it is in Shenzhen. */
  readonly today: () => CivilDate
  readonly examples: readonly ExampleApplicant[]
  /** Tasks and targets with what was observed of them; nothing is served of them without. */
  readonly plans?: PlanService
  readonly procedures?: readonly Procedure[]
  /** Cases for whoever is known; nothing is offered of them without. */
  readonly cases?: CaseService
  /** The law of every day, with what was put in force over the published law; without it that alone. */
  readonly lawBook?: () => Promise<LawBook>
  /** Accounts and sessions; without it nobody signs in, and what is public stays public. */
  readonly identity?: IdentityService
  /** Changes of the law, drafted and simulated by whoever may; nothing is offered of them without cases. */
  readonly reforms?: ReformService
  /** The origins whose pages may show the widget. */
  readonly widgetOrigins?: readonly string[]
  /** How many lines one bulk request takes at most. */
  readonly bulkMost?: number
  /** How the service itself does; without it only that the process lives. */
  readonly operation?: Operation
}

/** Answers what was made, and where it is. */
export const answerMade = (c: Context, value: object, language: Language, at: string): Response =>
  c.json(value, 201, { 'Content-Language': language, Location: at })

/** Answers JSON that a browser may keep but must ask about again. */
export const answer = (c: Context, value: object, language: Language): Response =>
  c.json(value, 200, { 'Content-Language': language, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' })
