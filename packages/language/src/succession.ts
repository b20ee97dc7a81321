import { addDays, type CivilDate, toDay } from '@pengce/values'
import type { Measure } from './measure.ts'
import type { Policy } from './policy.ts'
import { inOrder } from './text.ts'

/** A text, or a part of one, that a rule ends, and how its last day meets the first day without it. */
export interface Succession {
  /** The rule that ends it. */
  readonly by: string
  readonly successor: string
  /** As the rule names it: a document, a part of one, or the number of a text that is not among these. */
  readonly ends: string
  /** The first day it no longer applies. */
  readonly from: CivilDate
  /** The document among these that is meant, and the part of it. */
  readonly predecessor: string | null
  readonly part: string | null
  /** The last day it applies by its own rules; null when none is stated, or it is not among these. */
  readonly lastDay: CivilDate | null
  readonly fit: 'seamless' | 'gap' | 'overlap' | 'not-among-these'
  /** Days of the gap or overlap; null when an overlap has no end. */
  readonly days: number | null
}

/** Every ending that a document states for another, in the order of days. */
export const successionsOf = (policies: readonly Policy[]): readonly Succession[] =>
  policies
    .flatMap((p) =>
      p.rules.flatMap((rule) =>
        rule.kind === 'validity' ? rule.ends.map((end) => successionOf(policies, p, rule.id, end)) : [],
      ),
    )
    .sort((a, b) => inOrder(a.from, b.from) || inOrder(a.ends, b.ends))

function successionOf(
  policies: readonly Policy[],
  successor: Policy,
  by: string,
  { what, from }: { readonly what: string; readonly from: CivilDate },
): Succession {
  const [name = '', ...rest] = what.split(' ')
  const found = policies.find((p) => p.id === name || p.document.number === what)
  const part = found?.id === name && rest.length > 0 ? rest.join(' ') : null
  const known = { by, successor: successor.id, ends: what, from, predecessor: found?.id ?? null, part }
  if (found === undefined) return { ...known, lastDay: null, fit: 'not-among-these', days: 0 }
  const lastDay = part === null ? found.inForce.until : lastDayOfPart(found, part)
  if (lastDay === null) return { ...known, lastDay, fit: 'overlap', days: null }
  const apart = toDay(from) - toDay(addDays(lastDay, 1))
  const fit = apart === 0 ? 'seamless' : apart > 0 ? 'gap' : 'overlap'
  return { ...known, lastDay, fit, days: Math.abs(apart) }
}

/** The last day on which a measure of the part applies; the document's own where it has none. */
function lastDayOfPart(of: Policy, part: string): CivilDate | null {
  const ends = of.measures.filter((m) => standsOn(m, part)).map((m) => (m.window ?? of.inForce).until)
  if (ends.length === 0) return of.inForce.until
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null)
}
const standsOn = (m: Measure, part: string): boolean =>
  m.cites.some((c) => c.document === m.document && c.locator.split(/[/¶#]/u).includes(part))
