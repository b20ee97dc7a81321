import type { Applicant, Held, Item } from '@pengce/assess'
import { known } from '@pengce/assess'
import {
  type Bond,
  factsAbout,
  type Measure,
  measure,
  policy,
  type Registry,
  type Relation,
  registry,
  relation,
  type Subject,
  settledBetween,
  source,
} from '@pengce/language'
import { fen } from '@pengce/values'
import type { Random } from '../random.ts'

/** How large a made-up law with bonds is; sums stay small so that every fen of every range can be tried. */
export interface BondedShape {
  readonly measures: number
  /** Whether joint ceilings may cross. */
  readonly crossing: boolean
}
const kinds: readonly Subject[] = ['enterprise', 'enterprise', 'enterprise', 'project', 'person']

/** A law of two documents with exclusions of every kind, requirements, deductions and ceilings between its measures. */
export function bondedLaw(random: Random, { measures: count, crossing }: BondedShape): Registry {
  const made = Array.from({ length: count }, (_, i) => bondedMeasure(random, i, count))
  // In the order of the law.
  const ids = [hill, dale].flatMap(({ document }) => made.flatMap((m) => (m.document === document.id ? [m.id] : [])))
  const relations = bondsAmong(random, ids, crossing).map((bond, n) => bonded(n % 2 === 0 ? hill : dale, n, bond))
  return registry(
    [hill, dale].map((document) =>
      policy({
        document,
        inForce: { from: '2020-01-01', until: null },
        measures: made.filter((m) => m.document === document.document.id),
        relations: relations.filter((r) => r.document === document.document.id),
        notEncoded: {},
      }),
    ),
  )
}

const place = (document: string, title: string) =>
  source(
    { document, provisions: { '一¶1': 'aaaaaaaa' } },
    { title: [title, title], number: null, issuer: [title, title], issued: null },
  )
const hill = place('hill', 'hill')
const dale = place('dale', 'dale')
const idOf = (i: number): string => `${i % 3 === 2 ? 'dale' : 'hill'}/m${i}`

function bondedMeasure(random: Random, i: number, count: number): Measure {
  const subject = random.pick(kinds)
  const ready = factsAbout(subject, subject).yesNo(`ready-${i}`, {
    label: [`备${i}`, `ready ${i}`],
    source: 'declared',
  })
  const low = random.int(0, 9)
  const support = random.pick(['s', 't', null, null])
  return measure(idOf(i), {
    title: [`m${i}`, `m${i}`],
    subject,
    cites: (i % 3 === 2 ? dale : hill)('一¶1'),
    register: [],
    ...(support === null ? {} : { support }),
    when: ready,
    pays: settledBetween(fen(low), fen(low + (random.chance(30) ? random.int(1, 4) : 0))),
    notWith: random.chance(25) ? [idOf(random.int(0, count - 1))] : [],
  })
}

const bonded = (document: typeof hill, n: number, bond: Bond): Relation =>
  relation(`${document.document.id}/bond-${n}`, {
    title: [`约${n}`, `bond ${n}`],
    cites: document('一¶1'),
    register: [],
    says: [`约${n}`, `bond ${n}`],
    bond,
  })

function bondsAmong(random: Random, ids: readonly string[], crossing: boolean): readonly Bond[] {
  const some = (most: number) => random.shuffled(ids).slice(0, random.int(1, Math.min(most, ids.length)))
  const one = (n: number): Bond => {
    switch (n) {
      case 0:
      case 1:
        return { kind: 'at-most-one', of: some(5), scope: random.pick(['ever', 'same-matter']), picks: 'applicant' }
      case 2:
        return {
          kind: 'same-support',
          supports: random.pick(['any', ['s']] as const),
          against: random.pick(['this-document', 'municipal'] as const),
          picks: 'higher',
        }
      case 3: {
        // Only the later deducts the earlier: never a circle.
        const [from = 0, ...paid] = some(3)
          .map((id) => ids.indexOf(id))
          .sort((a, b) => b - a)
        return { kind: 'deducts', from: [ids[from] ?? ''], paid: paid.map((i) => ids[i] ?? '') }
      }
      case 4:
        return { kind: 'requires', measure: random.pick(ids), anyOf: some(2) }
      case 5:
        return { kind: 'together', of: some(3) }
      default:
        return { kind: 'budget', of: some(2), ceiling: fen(1) }
    }
  }
  const bonds = Array.from({ length: random.int(1, 5) }, () => one(random.int(0, 6)))
  return [...bonds, ...ceilingsAmong(random, ids, crossing)]
}

function ceilingsAmong(random: Random, ids: readonly string[], crossing: boolean): readonly Bond[] {
  const under = (of: readonly string[], most: number): Bond => ({
    kind: 'joint-ceiling',
    of,
    ceiling: fen(random.int(0, most)),
    per: random.pick(['total', 'project', 'year'] as const),
  })
  if (crossing) {
    // Few under each, so that every sharing of the room can be tried.
    const few = random.shuffled(ids).slice(0, 4)
    return [few.slice(0, 2), few.slice(1, 3), few.slice(random.int(0, 2))].map((of) => under(of, 8))
  }
  const first = random.int(0, ids.length - 1)
  const span = ids.slice(first, first + random.int(1, 5))
  return random.chance(50) ? [under(span, 20), ...(random.chance(50) ? [under(span.slice(0, 2), 9)] : [])] : []
}

/** An applicant with up to two projects and two people for a made-up law: each condition met, not met or not known. */
export function bondedApplicant(random: Random, law: Registry, most: number): Applicant {
  const holds = (subject: Subject): ReadonlyMap<string, Held> =>
    new Map(
      law.facts.flatMap((f): readonly (readonly [string, Held])[] => {
        const unknown = random.chance(15)
        return f.subject === subject && !unknown ? [[f.id, known(random.chance(85))]] : []
      }),
    )
  const items: Item[] = []
  let count = law.measures.length
  for (const subject of ['project', 'person', 'project', 'person'] as const) {
    const own = law.measures.filter((m) => m.subjects.includes(subject)).length
    const again = items.some((item) => item.subject === subject)
    if (again && (count + own > most || random.chance(50))) continue
    if (again) count += own
    const id = `${subject}-${items.length}`
    items.push({ id, name: id, subject, facts: holds(subject) })
  }
  return {
    id: 'made-up',
    name: 'made up',
    subject: 'enterprise',
    facts: holds('enterprise'),
    items,
    historyComplete: true,
  }
}
