import { type Office, text, type Words } from '@pengce/language'
import type { Money, Span } from '@pengce/values'
import { answerWords } from './answer.ts'
import { type Cites, type Common, citesOf, lead, maybe, stepOf } from './builder.ts'
import type { Keep, Step } from './step.ts'

/** Something that stops or resumes payment; `by` and `within` say who must report it and in what time. */
export interface TurnSpec {
  readonly on: string
  readonly title: Words
  readonly cites: Cites
  readonly by?: Office
  readonly within?: Span
}

/** Paid in instalments: each is requested, then due within the term; `suspendedBy` and `resumedBy` stop and restart. */
export const instalments = <const N extends string>(
  s: Common<N> & {
    readonly requestedBy: Office
    readonly every: 'month' | 'quarter' | 'year' | 'once'
    readonly within?: Span
    readonly pays: string | readonly string[]
    readonly suspendedBy?: TurnSpec
    readonly resumedBy?: TurnSpec
    readonly done: N
  },
): Step<N> =>
  stepOf('instalments', s, [lead('paid-in-full', s.done, 'nothing-open')], {
    duty: 'pay',
    to: s.requestedBy,
    concerns: [s.pays].flat(),
    every: s.every === 'once' ? null : s.every,
    keeps: [
      { ...plain('requested', 'request'), cites: citesOf(s.cites), by: s.by, within: s.within ?? null },
      plain('paid', 'pay'),
      ...turn(s.suspendedBy, 'suspend'),
      ...turn(s.resumedBy, 'resume'),
    ],
  })

/** Looked at again after a recognition or while support runs. */
export const recheck = <const N extends string>(
  s: Common<N> & {
    readonly every?: 'month' | 'quarter' | 'year'
    readonly within?: Span
    readonly passed: N
    readonly failed: N
  },
): Step<N> =>
  stepOf('recheck', s, [lead('passed', s.passed), lead('failed', s.failed)], {
    within: s.within ?? null,
    every: s.every ?? null,
  })

/** A sanction in one stage; `corrected` where putting it right in time avoids the next. */
export const penalty = <const N extends string>(
  s: Common<N> & {
    readonly against: Office
    readonly sanctions: string | readonly string[]
    readonly sum?: Money
    readonly within?: Span
    readonly imposed?: N
    readonly corrected?: N
    readonly lapsed?: N
  },
): Step<N> =>
  stepOf(
    'penalty',
    s,
    [
      ...maybe('imposed', s.imposed),
      ...maybe('corrected', s.corrected),
      ...maybe('lapsed', s.lapsed, s.within === undefined ? 'any' : 'after-term'),
    ],
    { duty: 'punish', to: s.against, within: s.within ?? null, concerns: [s.sanctions].flat(), sum: s.sum ?? null },
  )

/** Money paid under the measures is taken back. */
export const recovery = <const N extends string>(
  s: Common<N> & {
    readonly from: Office
    readonly takesBack: string | readonly string[]
    readonly within?: Span
    readonly recovered: N
    readonly unpaid?: N
  },
): Step<N> =>
  stepOf('recovery', s, [lead('recovered', s.recovered), ...maybe('unpaid', s.unpaid)], {
    duty: 'recover',
    to: s.from,
    within: s.within ?? null,
    concerns: [s.takesBack].flat(),
  })

const plain = (on: 'requested' | 'paid', does: Keep['does']): Keep => ({
  on,
  title: text(answerWords[on]),
  does,
  cites: [],
  by: null,
  within: null,
})

const turn = (spec: TurnSpec | undefined, does: Keep['does']): readonly Keep[] =>
  spec === undefined
    ? []
    : [
        {
          on: spec.on,
          title: text(spec.title),
          does,
          cites: citesOf(spec.cites),
          by: spec.by ?? null,
          within: spec.within ?? null,
        },
      ]
