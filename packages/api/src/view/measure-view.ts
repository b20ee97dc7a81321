import { z } from '@hono/zod-openapi'
import { ruleWords } from '@pengce/assess'
import {
  dayWithin,
  factsOfMeasure,
  type Language,
  type Measure,
  onOneDay,
  type Registry,
  type Relation,
} from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { ExampleSchema, exampleView } from './example-view.ts'
import { FactSchema, factView } from './fact-view.ts'
import { MeasureSummarySchema, measureSummary } from './measure-summary.ts'
import { CitationSchema, LinkSchema, ReadingSchema, ReasonSchema, type ReasonView } from './schema.ts'

export const RelationSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    says: z.string(),
    kind: z.string().openapi({ description: 'The kind of bond, such as `at-most-one` or `joint-ceiling`.' }),
    measures: z.array(LinkSchema),
    citations: z.array(CitationSchema),
  })
  .openapi('Relation', { description: 'A rule between measures.' })
export type RelationView = z.infer<typeof RelationSchema>

export const MeasureSchema = MeasureSummarySchema.extend({
  conditions: ReasonSchema,
  amount: ReasonSchema.nullable(),
  readings: z.array(ReadingSchema),
  examples: z.array(ExampleSchema),
  facts: z.array(FactSchema),
  notWith: z.array(LinkSchema),
  requires: z.array(LinkSchema),
  relations: z.array(RelationSchema),
}).openapi('Measure', { description: 'A measure as its own page shows it. `conditions` says the rule without facts.' })
export type MeasureView = z.infer<typeof MeasureSchema>

/** A measure with its conditions, worked examples, the facts it asks for and what it goes with. */
export function measureView(m: Measure, law: Registry, language: Language, on: CivilDate): MeasureView {
  const words = ruleWords(m, language, onOneDay(dayWithin(m.window, on)))
  const link = (id: string) => ({ id, title: law.measure(id)?.title[language] ?? id })
  const excluding = law.measures.filter((other) => other.notWith.includes(m.id)).map((other) => other.id)
  const facts = new Map(factsOfMeasure(m).map(({ fact }) => [fact.id, fact]))
  return {
    ...measureSummary(m, law, language, on),
    conditions: plain(words.conditions),
    amount: words.amount === null ? null : plain(words.amount),
    readings: Object.entries(m.readings).map(([term, said]) => ({ term, text: said[language] })),
    examples: (law.examplesOf(m.id)?.rows ?? []).map((row) => exampleView(row, m, language)),
    facts: [...facts.values()].map((fact) => factView(fact, law, language)),
    notWith: [...new Set([...m.notWith, ...excluding])].map(link),
    requires: m.requires.map(link),
    relations: relationsOf(law, m).map((r) => relationView(r, law, language)),
  }
}

/** Mutable copies, as the schema has them. */
export const plain = (r: ReturnType<typeof ruleWords>['conditions']): ReasonView => ({
  ...r,
  citations: r.citations === undefined ? undefined : [...r.citations],
  children: r.children.map(plain),
})

const relationsOf = (law: Registry, m: Measure): readonly Relation[] =>
  law.policies.flatMap((p) => p.relations).filter((r) => concerns(r, m, law))

function concerns(r: Relation, m: Measure, law: Registry): boolean {
  if (r.bond.kind === 'same-support') return r.document === m.document && m.support !== null
  return measuresOf(r, law).includes(m.id)
}

/** Every measure that a relation names, whatever kind of bond it is. */
function measuresOf(r: Relation, law: Registry): readonly string[] {
  const own = law.policy(r.document)?.measures ?? []
  if (r.bond.kind === 'same-support') return own.filter((m) => m.support !== null).map((m) => m.id)
  if ('of' in r.bond && r.bond.of === 'document') return own.map((m) => m.id)
  const named: readonly unknown[] = Object.values(r.bond).flat()
  return named.flatMap((id) => (typeof id === 'string' && law.measure(id) !== undefined ? [id] : []))
}

export function relationView(r: Relation, law: Registry, language: Language): RelationView {
  return {
    id: r.id,
    title: r.title[language],
    says: r.says[language],
    kind: r.bond.kind,
    measures: measuresOf(r, law).map((id) => ({ id, title: law.measure(id)?.title[language] ?? id })),
    citations: [...r.cites],
  }
}
