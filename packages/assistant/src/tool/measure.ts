import { type Reason, ruleVersion, ruleWords } from '@pengce/assess'
import { dayWithin, factsOfMeasure, onOneDay } from '@pengce/language'
import { isCivilDate } from '@pengce/values'
import { z } from 'zod'
import type { Knowledge } from '../knowledge.ts'
import { answered, cited, DayInput, LanguageInput, noSuchDay, unknownId } from '../result.ts'

export const MeasureInput = z.strictObject({
  id: z.string().min(1).max(200).describe('Id of the measure, such as hr2023/scale-award'),
  on: DayInput.optional().describe('The day whose rules are wanted; today when left out'),
  language: LanguageInput,
})

/** One measure: what it gives to whom, its conditions in words, the facts it asks for, and where it stands in the text. */
export async function measure(knowledge: Knowledge, { id, on, language }: z.output<typeof MeasureInput>) {
  const day = on ?? knowledge.today()
  if (!isCivilDate(day)) return noSuchDay('on', day, language)
  const law = await knowledge.lawOn(day)
  const m = law.measure(id)
  if (m === undefined) return unknownId('id', id, law.measures, language)
  const words = ruleWords(m, language, onOneDay(dayWithin(m.window, day)))
  const facts = new Map(factsOfMeasure(m).map(({ fact }) => [fact.id, fact]))
  return answered({
    id: m.id,
    title: m.title[language],
    policy: { id: m.document, title: law.policy(m.document)?.document.title[language] ?? m.document },
    window: m.window,
    subjects: m.subjects,
    gives: words.gives,
    certainty: m.pay.certainty,
    decidedBy: m.by.map((office) => office.title[language]),
    conditions: linesOf(words.conditions),
    amount: words.amount === null ? [] : linesOf(words.amount),
    readings: Object.entries(m.readings).map(([term, said]) => ({ term, text: said[language] })),
    facts: [...facts.values()].map((fact) => ({
      id: fact.id,
      question: fact.question[language],
      type: fact.type,
      period: fact.period,
      source: fact.source,
    })),
    notWith: m.notWith,
    requires: m.requires,
    version: ruleVersion(m).hash,
    citations: cited(m.cites, law, language),
  })
}

/** A rule in words, one line each, deeper ones further in. */
const linesOf = (reason: Reason, depth = 0): readonly string[] => [
  `${'  '.repeat(depth)}${reason.text}`,
  ...reason.children.flatMap((child) => linesOf(child, depth + 1)),
]
