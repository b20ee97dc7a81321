import { type Measure, type Node, onceFor, onOneDay, treesOf, walkTree } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { evaluate, rangeOf } from '../evaluate.ts'
import { type Applicant, type Facts, type Held, known, lookupOf, NOT_KNOWN_HELD } from '../held.ts'

/** The highest figure of earlier years, a fact of its own, and the figure that it is the highest of. */
interface Peak {
  readonly fact: string
  readonly figure: Node
}

/** The peaks that first crossings go by. */
export const peaksOf: (m: Measure) => readonly Peak[] = onceFor((m: Measure) => {
  const found: Peak[] = []
  for (const tree of treesOf(m))
    walkTree(tree, (n) => {
      const peak = n.kind === 'firstMatch' ? peakIn(n.rows[0]?.when) : null
      if (peak !== null && found.every((p) => p.fact !== peak.fact)) found.push(peak)
    })
  return found
})

/** A tier passed now and in no earlier year: the same threshold for both figures. */
function peakIn(when: Node | undefined): Peak | null {
  if (when?.kind !== 'all') return null
  const [now, before] = when.of
  if (now?.kind !== 'compare' || before?.kind !== 'not' || before.of.kind !== 'compare') return null
  const peak = before.of.left
  const same = JSON.stringify(before.of.right) === JSON.stringify(now.right)
  return same && peak.kind === 'fact' && peak.fact.period !== 'year' ? { fact: peak.fact.id, figure: now.left } : null
}

/** The facts of the year after: each peak that nobody expects otherwise takes in the figure that was the latest. */
export function raisePeaks(
  after: Applicant,
  peaks: readonly Peak[],
  before: { readonly applicant: Applicant; readonly year: number; readonly day: CivilDate },
  isSaid: (fact: string) => boolean,
): Applicant {
  const lookup = lookupOf(before.applicant, null, before.year)
  const facts = new Map<string, Held>(after.facts)
  for (const { fact, figure } of peaks) {
    const held = before.applicant.facts.get(fact)
    if (held === undefined || isSaid(fact)) continue
    const { low, high } = rangeOf(evaluate(figure, { lookup, dates: onOneDay(before.day) }))
    const raised = higher(held, low, high)
    const already = facts.get(fact)
    facts.set(fact, already === undefined || already === held ? raised : highest(already, raised))
  }
  return { ...after, facts: facts satisfies Facts }
}

function higher(held: Held, low: number, high: number): Held {
  const value = held.state === 'does-not-apply' ? Number.NEGATIVE_INFINITY : held.state === 'known' ? held.value : null
  if (typeof value !== 'number') return held
  if (high <= value) return held
  return low === high ? known(low) : NOT_KNOWN_HELD
}
const highest = (a: Held, b: Held): Held =>
  a.state === 'known' && b.state === 'known' && typeof a.value === 'number' && typeof b.value === 'number'
    ? known(Math.max(a.value, b.value))
    : NOT_KNOWN_HELD
