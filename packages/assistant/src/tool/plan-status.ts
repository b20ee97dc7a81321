import { targetSummary, targetView, track } from '@pengce/plan'
import { z } from 'zod'
import type { Knowledge } from '../knowledge.ts'
import { answered, cited, LanguageInput, refused, unknownId } from '../result.ts'

export const PlanStatusInput = z.strictObject({
  plan: z
    .string()
    .max(100)
    .optional()
    .describe('Id of an action plan; without it and without `target` all plans are counted'),
  target: z.string().max(200).optional().describe('Id of one target; `search` with kind target finds it'),
  language: LanguageInput,
})
const MOST_TARGETS = 60

/** Where plans stand by what was observed: counts for all, targets of one plan, or one target with its figures. */
export async function planStatus(knowledge: Knowledge, { plan, target, language }: z.output<typeof PlanStatusInput>) {
  const { plans } = knowledge
  if (plans === null) return refused([{ at: '', text: language === 'zh' ? '这里没有计划' : 'there are no plans here' }])
  const { catalogue } = plans
  const [law, ledger, today] = [await knowledge.lawOn(knowledge.today()), await plans.ledger(), knowledge.today()]
  if (target !== undefined) {
    const one = catalogue.target(target)
    if (one === undefined) return unknownId('target', target, catalogue.targets, language)
    const { rivals, ...view } = targetView(one, catalogue, ledger, today, language)
    return answered({
      on: today,
      target: view,
      rivals: rivals.map((r) => r.id),
      citations: cited(one.cites, law, language),
    })
  }
  if (plan !== undefined) {
    const one = catalogue.plan(plan)
    if (one === undefined) return unknownId('plan', plan, catalogue.plans, language)
    const targets = one.targets.slice(0, MOST_TARGETS)
    return answered({
      on: today,
      plan: { id: one.id, title: one.document.title[language] },
      targets: targets.map((t) => ({
        ...targetSummary(t, track(t, ledger, today), language),
        citations: cited(t.cites, law, language),
      })),
      leftOut: one.targets.length - targets.length,
    })
  }
  return answered({
    on: today,
    plans: catalogue.plans.map((p) => {
      const states = p.targets.map((t) => track(t, ledger, today).state)
      const tally = Object.fromEntries([...new Set(states)].map((s) => [s, states.filter((o) => o === s).length]))
      return { id: p.id, title: p.document.title[language], targets: p.targets.length, tasks: p.tasks.length, tally }
    }),
    citations: catalogue.plans.map((p) => ({ document: p.id, title: p.document.title[language] })),
  })
}
