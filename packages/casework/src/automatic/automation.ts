import { type FactSource, factsOfMeasure, type Measure } from '@pengce/language'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'

/** Whether the service may grant a measure by itself, and how: set by an administrator, and never changed, only set anew. */
export interface Automation {
  readonly measure: string
  readonly enabled: boolean
  /** Who pays, and out of which budget line. */
  readonly payer: string
  readonly line: string
  /** How many of a million decisions are pulled for a check by people. */
  readonly sample: number
  /** What lets it be switched on: a provision, an order. */
  readonly ground: string
}

/** Why a measure is never granted without a person; null where it may be. */
export type Unfit = { readonly why: 'facts' | 'amount' | 'recurring'; readonly facts: readonly string[] }

const NOT_CERTAIN: ReadonlySet<FactSource> = new Set(['declared', 'judgement'])
/** Whether what is known from there needs nobody's word and nobody's judgement. */
export const isAuthoritative = (source: string): boolean => ![...NOT_CERTAIN, ''].includes(source)

/**
 * Whether a measure leaves nothing to anyone: every fact from an authority's own records, an exact sum, paid once.
 */
export function unfitFor({ pay, ...m }: Measure): Unfit | null {
  if (pay.gives !== 'money' || pay.certainty !== 'exact') return { why: 'amount', facts: [] }
  if (pay.schedule.per !== 'once' || (pay.schedule.instalments ?? []).length > 0) return { why: 'recurring', facts: [] }
  const facts = factsOfMeasure({ pay, ...m }).flatMap(({ fact }) => (NOT_CERTAIN.has(fact.source) ? [fact.id] : []))
  return facts.length > 0 ? { why: 'facts', facts } : null
}

/** Switches a measure on or off. */
export async function setAutomation(desk: Desk, actor: Actor, given: Automation): Promise<Done<Automation>> {
  if (actor.role !== 'administrator') return { problem: { code: 'automatic/not-administrator' } }
  const measure = desk.measures.get(given.measure)
  if (measure === undefined) return { problem: { code: 'automatic/no-such-measure', id: given.measure } }
  const unfit = given.enabled ? unfitFor(measure) : null
  if (unfit !== null) return { problem: { code: 'automatic/unfit', measure: measure.title.zh, ...unfit } }
  return desk.database.as(actor, async (tx) => {
    const last = await tx
      .selectFrom('automation')
      .select('version')
      .where('measure', '=', given.measure)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
    const set = { version: (last?.version ?? 0) + 1, set_by: actor.id, set_at: desk.now() }
    await tx
      .insertInto('automation')
      .values({ ...given, ...set })
      .execute()
    return { done: given }
  })
}

/** How each measure that was ever switched is set now. */
export async function automationsOf(tx: Work): Promise<readonly Automation[]> {
  const rows = await tx.selectFrom('automation').selectAll().orderBy('measure').orderBy('version').execute()
  const now = new Map(
    rows.map(({ measure, enabled, payer, line, sample, ground }): [string, Automation] => [
      measure,
      { measure, enabled, payer, line, sample, ground },
    ]),
  )
  return [...now.values()]
}
