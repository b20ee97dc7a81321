import { ruleWords } from '@pengce/assess'
import { dayWithin, onOneDay, windowHolds } from '@pengce/language'
import { isCivilDate } from '@pengce/values'
import { z } from 'zod'
import type { Knowledge } from '../knowledge.ts'
import { answered, cited, DayInput, LanguageInput, noSuchDay } from '../result.ts'
import { type Findable, found } from '../search.ts'

const KINDS = ['policy', 'measure', 'service', 'target'] as const
export const SearchInput = z.strictObject({
  query: z.string().min(1).max(200).describe('Words in Chinese or English'),
  kind: z.enum(KINDS).optional().describe('Only one kind of thing'),
  on: DayInput.optional().describe('Only measures that apply on this day'),
  limit: z.int().min(1).max(50).default(10),
  language: LanguageInput,
})
type Both = { readonly zh: string; readonly en: string }

/** Finds policies, measures, services (procedures) and targets by words. */
export async function search(knowledge: Knowledge, { query, kind, on, limit, language }: z.output<typeof SearchInput>) {
  const day = on ?? knowledge.today()
  if (!isCivilDate(day)) return noSuchDay('on', day, language)
  const law = await knowledge.lawOn(day)
  const findable = (
    of: (typeof KINDS)[number],
    { id, title, also }: { readonly id: string; readonly title: Both; readonly also: string },
    more: () => object,
  ): Findable => ({
    item: () => ({ kind: of, id, title: title[language], ...more() }),
    name: `${title.zh} ${title.en} ${id}`,
    also,
  })
  const among: Readonly<Record<(typeof KINDS)[number], () => readonly Findable[]>> = {
    policy: () =>
      law.policies.map(({ id, inForce, document: { title, number, issuer } }) =>
        findable('policy', { id, title, also: `${number ?? ''} ${issuer.zh} ${issuer.en}` }, () => ({
          number,
          issuer: issuer[language],
          inForce,
        })),
      ),
    measure: () =>
      law.measures
        .filter((m) => on === undefined || windowHolds(m.window, on))
        .map((m) => {
          const document = law.policy(m.document)?.document.title
          const { what } = m.pay
          const also = [document?.zh, document?.en, what?.zh, what?.en].filter(Boolean).join(' ')
          return findable('measure', { id: m.id, title: m.title, also }, () => ({
            policy: m.document,
            subjects: m.subjects,
            gives: ruleWords(m, language, onOneDay(dayWithin(m.window, day))).gives,
            window: m.window,
            citations: cited(m.cites, law, language),
          }))
        }),
    service: () =>
      knowledge.procedures.map(({ id, title, document, cites }) =>
        findable('service', { id, title, also: law.policy(document)?.document.title.zh ?? '' }, () => ({
          policy: document,
          citations: cited(cites, law, language),
        })),
      ),
    target: () =>
      (knowledge.plans?.catalogue.targets ?? []).map(({ id, title, document, cites }) =>
        findable('target', { id, title, also: '' }, () => ({ plan: document, citations: cited(cites, law, language) })),
      ),
  }
  const kinds = kind === undefined ? KINDS : [kind]
  return answered({
    query,
    results: found(
      query,
      kinds.flatMap((one) => among[one]()),
      limit,
    ),
  })
}
