import type { Standing } from './standing.ts'
import type { Item, Lead, Step } from './step.ts'

/**
 * Whether a term only runs: what follows comes after its last day, and nobody is late when it is over. So it is with a
 * public notice and with whatever must wait; every other term says by when somebody must act.
 */
export const onlyWaits = (of: Step | Item): boolean =>
  'mode' in of ? of.mode === 'wait' : of.kind === 'waiting' || of.kind === 'publicNotice'

/** The answer that the end of its term gives for an item; null where somebody must answer. */
export const answerOfTime = (item: Item): 'elapsed' | 'silent' | null =>
  onlyWaits(item) ? 'elapsed' : item.silence ? 'silent' : null

/** The way that an answer takes; what the end of a term says for an item counts as the answer of every item. */
export const leadOn = (step: Step, type: string): Lead<string> | undefined =>
  step.leads.find((l) => (isOfItems(step, type) ? l.from === 'every-item' : l.on === type))

const isOfItems = (step: Step, type: string): boolean => step.items.some((i) => answerOfTime(i) === type)

/** Whether every term that runs where a case stands only runs: its last day is nobody's. */
export function waitsOnly(step: Step, { clock, items, payment }: Standing): boolean {
  const open = items.filter((i) => i.state === 'open')
  const awaited = step.items.filter((item) => open.some((i) => i.id === item.id && i.clock?.term != null))
  const acts = payment.open !== null || open.some((i) => i.filing?.correction != null) || !awaited.every(onlyWaits)
  return !acts && (awaited.length > 0 || (clock !== null && onlyWaits(step)))
}
