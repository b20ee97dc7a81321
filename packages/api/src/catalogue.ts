import { type Measure, onceFor, type Registry, type Subject, windowHolds } from '@pengce/language'
import type { CivilDate } from '@pengce/values'

/** What a list of measures may be narrowed to; what is absent narrows nothing. */
export interface Wanted {
  readonly q?: string | undefined
  readonly document?: string | undefined
  readonly subject?: Subject | undefined
  readonly on?: CivilDate | undefined
}

/** The measures that fit, in the order of the law. Every word of `q` must occur in a title, a label or an id. */
export function measuresWanted(law: Registry, wanted: Wanted): readonly Measure[] {
  const words = plain(wanted.q ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  return law.measures.filter(
    (m) =>
      (wanted.document === undefined || m.document === wanted.document) &&
      (wanted.subject === undefined || m.subjects.includes(wanted.subject)) &&
      (wanted.on === undefined || windowHolds(m.window, wanted.on)) &&
      (words.length === 0 || contains(wordsOf(law).get(m.id) ?? '', words)),
  )
}

const contains = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))

/** What a search looks through, by measure. */
const wordsOf = onceFor((law: Registry) => new Map(law.measures.map((m) => [m.id, wordsOfMeasure(m, law)])))
function wordsOfMeasure(m: Measure, law: Registry): string {
  const document = law.policy(m.document)?.document
  const texts = [m.title, m.pay.what, document?.title, ...m.by.map((office) => office.title)]
  const said = texts.flatMap((t) => (t ? [t.zh, t.en] : []))
  return plain([m.id, document?.number ?? '', ...said].join('\n'))
}
/** Full-width letters and digits, capitals and spacing aside. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
