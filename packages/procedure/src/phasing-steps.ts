import { type Office, text, type Words } from '@pengce/language'
import type { Span } from '@pengce/values'
import { answerWords } from './answer.ts'
import { type Cites, type Common, citesOf, type ItemSpec, itemsOf, lead, stepOf } from './builder.ts'
import type { Item, ItemMode, Phase, Step, Turn } from './step.ts'

/** A stretch of a project, in the order of the text. */
export interface PhaseSpec {
  readonly title: Words
  readonly cites: Cites
}
/**
 * An item of a phase. One that is applied for, or filed and dealt with in a term, counts from the day it is accepted as
 * complete, the others from the day they open.
 */
export interface PhaseItemSpec<I extends string, F extends string> extends Omit<ItemSpec<I>, 'lasts'> {
  readonly phase: F
  readonly mode: Exclude<ItemMode, 'answer' | 'wait'>
  /** Items of one window are accepted together and share one clock. */
  readonly window?: string
  /** Its days count in the total of the whole. */
  readonly counts?: true
}
/** The one notice of what is missing, and what follows when its term has run out. */
export interface CorrectionSpec {
  readonly within: Span
  readonly cites: Cites
  /** On what grounds an application is given back. */
  readonly returned: Cites
}

/**
 * The items of a project in phases: each as soon as those that come first are done and its own condition holds, none
 * waiting for the others of its phase; listed phase by phase. Left when every item that applies is settled.
 */
export const phases = <const N extends string, const F extends string, const I extends string>(
  s: Common<N> & {
    readonly phases: Readonly<Record<F, PhaseSpec>>
    readonly of: Readonly<Record<I, PhaseItemSpec<NoInfer<I>, NoInfer<F>>>>
    /** Where papers are handed in; else with the office of each item. */
    readonly handedIn?: { readonly at: Office; readonly cites: Cites }
    readonly correction: CorrectionSpec
    readonly settled: N
  },
): Step<N> => {
  const specs: Readonly<Record<string, PhaseItemSpec<string, string>>> = s.of
  const items = itemsOf(specs).map((item): Item => {
    const spec = specs[item.id]
    if (spec === undefined) return item
    const handled = spec.mode === 'approval' || (spec.mode === 'filing' && item.within !== null)
    const starts = handled ? 'acceptance' : 'opening'
    const { mode, phase, window = null, counts = false } = spec
    return { ...item, mode, phase, starts, window, counts }
  })
  const order = Object.keys(s.phases)
  return stepOf('phases', s, [lead('settled', s.settled, 'any', 'every-item')], {
    items: items.toSorted((a, b) => order.indexOf(a.phase ?? '') - order.indexOf(b.phase ?? '')),
    settles: 'on-opening',
    phases: Object.fromEntries(
      Object.entries<PhaseSpec>(s.phases).map(([id, { title, cites }]): [string, Phase] => [
        id,
        { title: text(title), cites: citesOf(cites) },
      ]),
    ),
    turns: turnsOf(citesOf(s.handedIn?.cites ?? s.cites), s.correction),
    to: s.handedIn?.at ?? null,
  })
}

const turnsOf = (accepted: Turn['cites'], { within, cites, returned }: CorrectionSpec): readonly Turn[] => [
  turn('accepted', 'accept', accepted),
  turn('incomplete', 'notify', citesOf(cites), within),
  turn('corrected', 'correct', citesOf(cites)),
  turn('lapsed', 'lapse', citesOf(cites)),
  turn('handed-back', 'return', citesOf(returned)),
]

const turn = (
  on: keyof typeof answerWords,
  does: Turn['does'],
  cites: Turn['cites'],
  within: Span | null = null,
): Turn => ({ on, title: text(answerWords[on]), does, cites, within })
