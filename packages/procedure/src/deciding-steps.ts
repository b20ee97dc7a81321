import { type Condition, freeze, type Office, text, type Words } from '@pengce/language'
import type { Span } from '@pengce/values'
import { outcomeWords } from './answer.ts'
import { type Cites, type Common, citesOf, emptyStep, itemsOf, lead, maybe, stepOf } from './builder.ts'
import type { Outcome, Step } from './step.ts'

/** The level that decides where its condition (a sum, a kind) holds; the last may leave the condition out. */
export interface LevelSpec {
  readonly title: Words
  readonly by: Office
  readonly cites?: Cites
  readonly within?: Span
  readonly when?: Condition
}

/** Published; where the text gives a term, the case moves on only after its last day. */
export const publicNotice = <const N extends string>(
  s: Common<N> & { readonly lasts?: Span; readonly clear: N; readonly objection?: N },
): Step<N> =>
  stepOf(
    'publicNotice',
    s,
    [lead('clear', s.clear, s.lasts === undefined ? 'any' : 'after-term'), ...maybe('objected', s.objection)],
    { within: s.lasts ?? null, duty: 'publish' },
  )

/** Made known for good: no objection is asked for, and what follows waits for nothing. */
export const publication = <const N extends string>(s: Common<N> & { readonly published: N }): Step<N> =>
  stepOf('publication', s, [lead('published', s.published)], { duty: 'publish' })

/** An office decides, or the first of `levels` whose condition holds. */
export const decision = <const N extends string>(
  s: Common<N> & {
    readonly within?: Span
    readonly levels?: Readonly<Record<string, LevelSpec>>
    readonly grants?: string | readonly string[]
    readonly approved: N
    readonly refused?: N
  },
): Step<N> => {
  const levels = itemsOf(s.levels ?? {}, false, s.within)
  return stepOf(
    'decision',
    s,
    [
      lead('approved', s.approved, 'any', levels.length > 0 ? 'every-item' : 'step'),
      ...maybe('refused', s.refused, 'any', levels.length > 0 ? 'any-item' : 'step'),
    ],
    {
      within: levels.length > 0 ? null : (s.within ?? null),
      items: levels,
      asks: 'first',
      duty: 'decide',
      concerns: [s.grants ?? []].flat(),
    },
  )
}

/** Both sides sign. */
export const agreement = <const N extends string>(
  s: Common<N> & { readonly with: Office; readonly within?: Span; readonly signed: N; readonly declined?: N },
): Step<N> =>
  stepOf('agreement', s, [lead('signed', s.signed), ...maybe('declined', s.declined)], {
    within: s.within ?? null,
    to: s.with,
  })

/** Only recorded: nobody decides anything. */
export const recordOnly = <const N extends string>(
  s: Common<N> & { readonly within?: Span; readonly recorded: N },
): Step<N> => stepOf('record', s, [lead('recorded', s.recorded)], { within: s.within ?? null, duty: 'record' })

/** What follows may be done only after the last day of `lasts`; `also` where a ground lets it be done earlier. */
export const waiting = <const N extends string>(
  s: Common<N> & { readonly lasts: Span; readonly elapsed: N },
): Step<N> => stepOf('waiting', s, [lead('elapsed', s.elapsed, 'after-term')], { within: s.lasts })

/** Where a case ends, and how. */
export const end = (
  outcome: Outcome,
  s: { readonly title?: Words; readonly by?: Office; readonly to?: Office; readonly cites?: Cites } = {},
): Step<never> =>
  freeze({
    ...emptyStep,
    kind: 'end',
    title: text(s.title ?? outcomeWords[outcome]),
    by: s.by ?? null,
    to: s.to ?? null,
    cites: citesOf(s.cites),
    duty: 'notify',
    outcome,
  })
