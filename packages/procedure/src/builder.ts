import { type Citation, type Condition, freeze, type Office, text, type Words } from '@pengce/language'
import type { Span } from '@pengce/values'
import { answerWords, stepWords } from './answer.ts'
import type { Giver, Hold, Item, Lead, Step, StepKind, Timing } from './step.ts'

/** One provision, or several of which the first is the main one. */
export type Cites = Citation | readonly [Citation, ...Citation[]]
/** A way out of a step that its kind does not have by itself. */
export interface Way<N extends string> {
  readonly title: Words
  readonly to: N
  readonly cites?: Cites
  /** Against the term of the step, or of its items where these have it; at any time where it is left out. */
  readonly timing?: 'in-term' | 'after-term'
}
/** A ground on which the clocks stand still, as an author writes it. */
export interface HoldSpec {
  readonly title: Words
  readonly cites: Cites
  /** The item whose clock alone stands still. */
  readonly item?: string
}
/** What every step may say. */
export interface Common<N extends string> {
  readonly title?: Words
  readonly by: Office
  readonly cites: Cites
  readonly also?: Readonly<Record<string, Way<N>>>
  readonly holds?: Readonly<Record<string, HoldSpec>>
}
/** An item with a condition and a clock of its own. */
export interface ItemSpec<I extends string> {
  readonly title: Words
  readonly by: Office
  readonly cites?: Cites
  readonly within?: Span
  /** In place of `within`: nobody answers, the term must only have run. */
  readonly lasts?: Span
  readonly when?: Condition
  readonly after?: readonly I[]
}
type Parts<N extends string> = Partial<Omit<Step<N>, 'kind' | 'title' | 'by' | 'cites' | 'leads' | 'holds'>>

export const citesOf = (cites: Cites | undefined): readonly Citation[] => (cites === undefined ? [] : [cites].flat())
export const holdOf = (spec: HoldSpec): Hold => ({
  title: text(spec.title),
  cites: citesOf(spec.cites),
  item: spec.item ?? null,
})

/** An answer of the step's kind. */
export const lead = <N extends string>(
  on: keyof typeof answerWords,
  to: N,
  timing: Timing = 'any',
  from: Giver = 'step',
): Lead<N> => ({ on, title: text(answerWords[on]), to, cites: [], timing, from })

/** The same, where the author may leave it out. */
export const maybe = <N extends string>(
  on: keyof typeof answerWords,
  to: N | undefined,
  timing: Timing = 'any',
  from: Giver = 'step',
): readonly Lead<N>[] => (to === undefined ? [] : [lead(on, to, timing, from)])

/** Gathers what a step says into the parts that every step has. */
export function stepOf<N extends string>(
  kind: Exclude<StepKind, 'end'>,
  spec: Common<N>,
  leads: readonly Lead<N>[],
  parts: Parts<N> = {},
): Step<N> {
  const others = Object.entries(spec.also ?? {}).map(
    ([on, way]): Lead<N> => ({
      on,
      title: text(way.title),
      to: way.to,
      cites: citesOf(way.cites),
      timing: way.timing ?? 'any',
      from: 'step',
    }),
  )
  const holds = Object.entries(spec.holds ?? {}).map(([id, hold]) => [id, holdOf(hold)] as const)
  return freeze({
    ...emptyStep,
    ...parts,
    kind,
    title: text(spec.title ?? stepWords[kind]),
    by: spec.by,
    cites: citesOf(spec.cites),
    leads: [...leads, ...others],
    holds: Object.fromEntries(holds),
  })
}

/** The items of a step, in the order of the text. */
export const itemsOf = <I extends string>(
  of: Readonly<Record<I, ItemSpec<NoInfer<I>>>>,
  silence = false,
  within?: Span,
): readonly Item[] =>
  Object.entries<ItemSpec<I>>(of).map(([id, spec]) => ({
    id,
    title: text(spec.title),
    by: spec.by,
    cites: citesOf(spec.cites),
    within: spec.lasts ?? spec.within ?? within ?? null,
    applies: spec.when?.node ?? null,
    after: spec.after ?? [],
    silence: silence && spec.lasts === undefined,
    mode: spec.lasts === undefined ? 'answer' : 'wait',
    starts: 'opening',
    phase: null,
    window: null,
    counts: false,
  }))

/** A step that says nothing yet. */
export const emptyStep: Omit<Step<never>, 'kind' | 'title'> = {
  by: null,
  to: null,
  cites: [],
  within: null,
  leads: [],
  items: [],
  asks: 'every',
  settles: 'on-entry',
  phases: {},
  keeps: [],
  turns: [],
  holds: {},
  pausesWhole: null,
  once: false,
  duty: 'act',
  materials: [],
  concerns: [],
  every: null,
  sum: null,
  outcome: null,
}
