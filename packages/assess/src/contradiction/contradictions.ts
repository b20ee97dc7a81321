import {
  type Agreement,
  type Background,
  type Dates,
  type Fact,
  type FigureDefinition,
  factsOf,
  factsOfAgreement,
  mapTree,
  type Node,
  partOf,
  type Registry,
  received,
  receivedThisYear,
  unreachable,
} from '@pengce/language'
import { yearOf } from '@pengce/values'
import { itemLists } from '../applicant-file-facts.ts'
import { evaluate, rangeOf, type Step, verdictOf } from '../evaluate.ts'
import { type Applicant, type Item, lookupOf, yearKey } from '../held.ts'
import { heldKey } from '../suppose.ts'
import type { Contradiction, GivenFact } from './contradiction.ts'

/** How far back the figure of a year is held against the highest of earlier years. */
const FURTHEST_BACK = 12

/**
 * Every pair of facts of an applicant that contradict each other by what they mean. What is not known contradicts
 * nothing; nothing is dropped or put right.
 */
export function contradictionsOf(
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  background: Pick<Background, 'agreements'>,
): readonly Contradiction[] {
  return contradictionsAmong([...background.agreements, ...paymentsOf(law, applicant)], applicant, dates)
}

/** The contradictions of some agreements alone. */
export function contradictionsAmong(
  agreements: readonly Agreement[],
  applicant: Applicant,
  dates: Dates,
): readonly Contradiction[] {
  const places = [null, ...applicant.items].map((item) => placeOf(applicant, item, dates))
  return agreements.flatMap((agreement) =>
    places.filter((place) => concerns(agreement, place, applicant)).flatMap((place) => broken(agreement, place)),
  )
}

/** Whose facts are looked at: the applicant's own, or those of one item with the applicant's. */
interface Place {
  readonly item: Item | null
  readonly year: number
  readonly evaluate: (node: Node) => Step
  readonly given: (fact: Fact, year: number | null) => GivenFact
  /** The years for which a yearly fact is given. */
  readonly years: (fact: Fact) => readonly number[]
}

function placeOf(applicant: Applicant, item: Item | null, dates: Dates): Place {
  const year = yearOf(dates.appliedOn)
  const lookup = lookupOf(applicant, item, year)
  const years = (fact: Fact): readonly number[] =>
    [...applicant.facts.keys(), ...(item?.facts.keys() ?? [])]
      .filter((key) => key.startsWith(yearKey(fact.id, 0).slice(0, -1)))
      .map((key) => Number(key.slice(fact.id.length + 1)))
  return {
    item,
    year,
    evaluate: (node) => evaluate(node, { lookup, dates }),
    given: (fact, of) => ({
      at: pathOf(applicant, item, fact, of),
      fact,
      year: of,
      held: lookup(fact, of === null ? 0 : year - of),
    }),
    years,
  }
}

/** An agreement about items alone is asked of each item; one about the applicant alone, once. */
function concerns(agreement: Agreement, { item }: Place, applicant: Applicant): boolean {
  const subjects = factsOfAgreement(agreement).map(({ fact }) => fact.subject)
  if (item === null) return true
  const own = (subject: Fact['subject']): boolean =>
    subject === item.subject || (item.subject === 'person' && subject === 'household')
  return applicant.subject !== item.subject && subjects.some(own)
}

/** What was received under a measure this year is part of all that was received under it. */
const paymentsOf = (law: Registry, applicant: Applicant): readonly Agreement[] =>
  law.measures
    .filter((m) => [applicant, ...applicant.items].some((of) => of.facts.has(`received-this-year/${m.id}`)))
    .map((m) => partOf(receivedThisYear(m), received(m)))

function broken(agreement: Agreement, place: Place): readonly Contradiction[] {
  const common = (facts: readonly GivenFact[]) => ({
    item: place.item,
    usually: agreement.usually,
    at: facts[0]?.at ?? '',
    facts,
  })
  switch (agreement.kind) {
    case 'excludes': {
      const [first, second] = [place.evaluate(agreement.first), place.evaluate(agreement.second)]
      if (verdictOf(first) !== 'yes' || verdictOf(second) !== 'yes') return []
      return [{ code: 'contradiction/excludes', ...common([...leading(first, place), ...leading(second, place)]) }]
    }
    case 'implies': {
      const [is, follows] = [place.evaluate(agreement.first), place.evaluate(agreement.second)]
      if (verdictOf(is) !== 'yes' || verdictOf(follows) !== 'no' || !allKnown(follows)) return []
      const [first, second] = [leading(is, place), leading(follows, place)]
      const facts = common([...first, ...second])
      return [{ code: 'contradiction/implies', ...facts, first, follows: agreement.second, second }]
    }
    case 'holds': {
      const claim = place.evaluate(agreement.claim)
      if (verdictOf(claim) !== 'no' || !allKnown(claim)) return []
      return [{ code: 'contradiction/holds', ...common(leading(claim, place)), claim: agreement.claim }]
    }
    case 'part-of':
      return yearsOf(agreement.part, place).flatMap((year) => {
        const [part, whole] = [place.given(agreement.part, year), place.given(agreement.whole, year)]
        return isMore(part, whole) ? [{ code: 'contradiction/part-of', ...common([part, whole]), part, whole }] : []
      })
    case 'not-before': {
      const [later, earlier] = [place.given(agreement.later, null), place.given(agreement.earlier, null)]
      if (!isMore(earlier, later)) return []
      return [{ code: 'contradiction/not-before', ...common([later, earlier]), later, earlier }]
    }
    case 'highest-before': {
      const highest = place.given(agreement.highest, null)
      const higher =
        highest.held.state === 'known' ? higherThan(Number(highest.held.value), agreement.yearly, place) : null
      if (higher === null) return []
      const facts = common([highest, ...higher.yearly])
      return [{ code: 'contradiction/highest-before', ...facts, highest, ...higher }]
    }
    default:
      return unreachable(agreement)
  }
}

/** Both are figures or days that were given, and the first is more. */
const isMore = (a: GivenFact, b: GivenFact): boolean =>
  a.held.state === 'known' && b.held.state === 'known' && Number(a.held.value) > Number(b.held.value)

const yearsOf = (part: FigureDefinition, place: Place): readonly (number | null)[] =>
  part.period === 'year' ? place.years(part) : [null]

/** The latest year before last year whose figure is surely more than another. */
function higherThan(highest: number, yearly: Node, place: Place) {
  for (let back = 1; back <= FURTHEST_BACK; back++) {
    const earlier = furtherBack(yearly, back)
    const figure = rangeOf(place.evaluate(earlier)).low
    if (!Number.isFinite(figure) || figure <= highest) continue
    const facts = factsOf(earlier).map((f) => place.given(f.fact, place.year - f.back))
    return { yearly: facts, year: facts[0]?.year ?? place.year, figure }
  }
  return null
}
/** The same figure so many years further back. */
const furtherBack = (node: Node, years: number): Node =>
  mapTree(node, (n) => (n.kind === 'fact' && n.fact.period === 'year' ? { ...n, back: n.back + years } : n))

/** The facts that made a condition come out as it did; of alternatives only those that hold. */
function leading(step: Step, place: Place): readonly GivenFact[] {
  const { node } = step
  if (node.kind === 'fact') return [place.given(node.fact, node.fact.period === 'year' ? place.year - node.back : null)]
  const holding = node.kind === 'any' && verdictOf(step) === 'yes'
  return step.children.filter((c) => !holding || verdictOf(c) === 'yes').flatMap((c) => leading(c, place))
}
const allKnown = (step: Step): boolean =>
  (step.held === undefined || step.held.state === 'known') && step.children.every(allKnown)

/** Where a fact stands in the applicant's file. */
function pathOf(applicant: Applicant, item: Item | null, fact: Fact, year: number | null): string {
  const key = year === null ? fact.id : `${fact.id}.${year}`
  if (item?.facts.has(heldKey(fact, year)) !== true) return `facts.${key}`
  const list = Object.entries(itemLists).find(([, subject]) => subject === item.subject)?.[0] ?? 'items'
  return `${list}[${applicant.items.filter((i) => i.subject === item.subject).indexOf(item)}].facts.${key}`
}
