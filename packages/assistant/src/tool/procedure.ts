import { stepsOf } from '@pengce/procedure'
import { z } from 'zod'
import type { Knowledge } from '../knowledge.ts'
import { answered, cited, LanguageInput, unknownId } from '../result.ts'

export const ProcedureInput = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(200)
    .describe('Id of the service, such as talent2014/rent; `search` with kind service finds it'),
  language: LanguageInput,
})

/** One service: its steps, who acts within what, what must be handed in, where each answer leads, on what ground. */
export async function procedure(knowledge: Knowledge, { id, language }: z.output<typeof ProcedureInput>) {
  const p = knowledge.procedures.find((one) => one.id === id)
  if (p === undefined) return unknownId('id', id, knowledge.procedures, language)
  const law = await knowledge.lawOn(knowledge.today())
  return answered({
    id: p.id,
    title: p.title[language],
    policy: { id: p.document, title: law.policy(p.document)?.document.title[language] ?? p.document },
    steps: stepsOf(p).map(([name, s]) => ({
      name,
      title: s.title[language],
      by: s.by?.title[language] ?? null,
      within: s.within,
      materials: s.materials.map((m) => ({ title: m.title[language], always: m.applies === null })),
      items: s.items.map((i) => ({ title: i.title[language], by: i.by.title[language], within: i.within })),
      answers: s.leads.map((l) => ({ answer: l.title[language], leadsTo: l.to })),
      outcome: s.outcome,
      citations: cited(s.cites, law, language),
    })),
    readings: Object.entries(p.readings).map(([term, said]) => ({ term, text: said[language] })),
    citations: cited(p.cites, law, language),
  })
}
