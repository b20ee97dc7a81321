import { type Condition, text, type Words } from '@pengce/language'
import type { Span } from '@pengce/values'
import {
  type Cites,
  type Common,
  citesOf,
  type HoldSpec,
  holdOf,
  type ItemSpec,
  itemsOf,
  lead,
  maybe,
  stepOf,
} from './builder.ts'
import type { Step } from './step.ts'

/** A paper to hand in; `when` says for whom. */
export interface MaterialSpec {
  readonly title: Words
  readonly when?: Condition
  readonly cites?: Cites
}

/** The applicant hands in what is asked; `incomplete` only where the text has a way for it. */
export const submission = <const N extends string>(
  s: Common<N> & {
    readonly materials?: Readonly<Record<string, MaterialSpec>>
    readonly within?: Span
    readonly complete: N
    readonly incomplete?: N
  },
): Step<N> =>
  stepOf('submission', s, [lead('complete', s.complete), ...maybe('incomplete', s.incomplete)], {
    within: s.within ?? null,
    materials: Object.entries(s.materials ?? {}).map(([id, m]) => ({
      id,
      title: text(m.title),
      applies: m.when?.node ?? null,
      cites: citesOf(m.cites),
    })),
  })

/** The office takes the application, asks for correction, or does not take it; `silent` where silence is acceptance. */
export const acceptance = <const N extends string>(
  s: Common<N> & {
    readonly within?: Span
    readonly accepted: N
    readonly incomplete?: N
    readonly rejected?: N
    readonly silent?: N
  },
): Step<N> => {
  const timing = s.silent === undefined ? 'any' : 'in-term'
  return stepOf(
    'acceptance',
    s,
    [
      lead('accepted', s.accepted, timing),
      ...maybe('incomplete', s.incomplete, timing),
      ...maybe('rejected', s.rejected, timing),
      ...maybe('silent', s.silent, 'after-term'),
    ],
    { within: s.within ?? null },
  )
}

/** What is missing is asked for once; after the last day the case goes where `lapsed` says. */
export const correction = <const N extends string>(
  s: Common<N> & {
    readonly within: Span
    readonly corrected: N
    readonly lapsed: N
    readonly pauses?: HoldSpec
  },
): Step<N> =>
  stepOf('correction', s, [lead('corrected', s.corrected, 'in-term'), lead('lapsed', s.lapsed, 'after-term')], {
    within: s.within,
    once: true,
    duty: 'notify',
    pausesWhole: s.pauses === undefined ? null : holdOf(s.pauses),
  })

/** Several offices supply what they know, each within its term; nobody decides anything here. */
export const inquiry = <const N extends string, const I extends string>(
  s: Common<N> & { readonly of: Readonly<Record<I, ItemSpec<NoInfer<I>>>>; readonly within?: Span; readonly allIn: N },
): Step<N> =>
  stepOf('inquiry', s, [lead('supplied', s.allIn, 'any', 'every-item')], { items: itemsOf(s.of, false, s.within) })

/** Several offices at once, each with its clock and condition; the first that fails settles it. */
export const parallelReview = <const N extends string, const I extends string>(
  s: Common<N> & {
    readonly of: Readonly<Record<I, ItemSpec<NoInfer<I>>>>
    readonly allPass: N
    readonly anyFails: N
  },
): Step<N> =>
  stepOf(
    'parallelReview',
    s,
    [lead('passed', s.allPass, 'any', 'every-item'), lead('failed', s.anyFails, 'any', 'any-item')],
    {
      items: itemsOf(s.of),
    },
  )

/** Opinions of several offices; with `silenceConsents` no answer within the term counts as agreement. */
export const jointOpinion = <const N extends string, const I extends string>(
  s: Common<N> & {
    readonly of: Readonly<Record<I, ItemSpec<NoInfer<I>>>>
    readonly within?: Span
    readonly silenceConsents: boolean
    readonly allAgree: N
    readonly anyDisagrees: N
  },
): Step<N> =>
  stepOf(
    'jointOpinion',
    s,
    [lead('agreed', s.allAgree, 'any', 'every-item'), lead('disagreed', s.anyDisagrees, 'any', 'any-item')],
    {
      items: itemsOf(s.of, s.silenceConsents, s.within),
    },
  )

/** Experts look at it; `pauses` where the text takes their time out of the whole. */
export const expertReview = <const N extends string>(
  s: Common<N> & {
    readonly within?: Span
    readonly passed: N
    readonly failed: N
    readonly pauses?: HoldSpec
  },
): Step<N> =>
  stepOf('expertReview', s, [lead('passed', s.passed), lead('failed', s.failed)], {
    within: s.within ?? null,
    pausesWhole: s.pauses === undefined ? null : holdOf(s.pauses),
  })
