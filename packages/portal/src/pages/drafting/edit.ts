import type { LawChange } from '../../wire/reforms.ts'
import { type AddedEdit, addedIn, addedLine, addedReady } from './added-edit.ts'
import { type BudgetEdit, budgetIn, budgetLine, budgetReady } from './budget-edit.ts'
import { isLine, type Line } from './line.ts'

/** What is to be other in one measure; figures by their place, conditions by their number. */
export interface MeasureEdit {
  readonly measure: string
  readonly sets: Readonly<Record<string, string>>
  readonly drops: readonly number[]
  readonly requires: readonly Line[]
  readonly window: { readonly from?: string | null; readonly until?: string | null }
}
/** A draft as it is being edited. */
export interface Edit {
  readonly titles: { readonly zh: string; readonly en: string }
  readonly measures: readonly MeasureEdit[]
  readonly added: readonly AddedEdit[]
  readonly budgets: readonly BudgetEdit[]
  /** Changes that the form has no field for: measures ended, figures named by what they are. */
  readonly others: readonly Line[]
  readonly takeUp?: unknown
}
export const NOTHING: Edit = { titles: { zh: '', en: '' }, measures: [], added: [], budgets: [], others: [] }
export const untouched = (measure: string): MeasureEdit => ({ measure, sets: {}, drops: [], requires: [], window: {} })

/** Whether something new was begun and lacks what it needs; it is no part of the change until then. */
export const isUnfinished = ({ added, budgets }: Edit): boolean =>
  !(added.every(addedReady) && budgets.every(budgetReady))

/**
 * The change that an edit comes to. Conditions are dropped from the last to the first, so that their numbers hold; budgets come last,
 * since they may be over measures that are new.
 */
export function changeOf({ measures, added, budgets, others, takeUp }: Edit): LawChange {
  const lines = measures.flatMap(({ measure, sets, drops, requires, window }): Line[] => [
    ...Object.entries(sets)
      .filter(([, to]) => to.trim() !== '')
      .map(([place, to]) => ({ measure, place, to: to.trim() })),
    ...drops.toSorted((a, b) => b - a).map((drop) => ({ measure, drop })),
    ...requires.map((require) => ({ measure, require })),
    ...(Object.keys(window).length === 0 ? [] : [{ measure, window }]),
  ])
  const changes = [
    ...others,
    ...added.filter(addedReady).map(addedLine),
    ...lines,
    ...budgets.filter(budgetReady).map(budgetLine),
  ]
  return { changes, ...(takeUp === undefined ? {} : { takeUp }) }
}

/** A change as an edit: what the form has fields for goes there, the rest stays as it is. */
export function editOf(change: LawChange, titles: Edit['titles']): Edit {
  let edit: Edit = { ...NOTHING, titles, ...(change.takeUp === undefined ? {} : { takeUp: change.takeUp }) }
  if (!inFormOrder(change.changes)) return { ...edit, others: change.changes }
  for (const line of change.changes) {
    const { measure, place, to, drop, require, window } = line
    const [added, budget] = [addedIn(line), budgetIn(line)]
    if (added !== null) edit = { ...edit, added: [...edit.added, added] }
    else if (budget !== null) edit = { ...edit, budgets: [...edit.budgets, budget] }
    else if (typeof measure !== 'string') edit = { ...edit, others: [...edit.others, line] }
    else if (
      Object.keys(line).length === 3 &&
      typeof place === 'string' &&
      (typeof to === 'string' || typeof to === 'number')
    )
      edit = withMeasure(edit, measure, (m) => ({ ...m, sets: { ...m.sets, [place]: String(to) } }))
    else if (Object.keys(line).length === 2 && typeof drop === 'number')
      edit = withMeasure(edit, measure, (m) => ({ ...m, drops: withDrop(m.drops, drop) }))
    else if (Object.keys(line).length === 2 && isLine(require))
      edit = withMeasure(edit, measure, (m) => ({ ...m, requires: [...m.requires, require] }))
    else if (Object.keys(line).length === 2 && isLine(window))
      edit = withMeasure(edit, measure, (m) => ({ ...m, window: { ...m.window, ...window } }))
    else edit = { ...edit, others: [...edit.others, line] }
  }
  return edit
}

/** A condition numbered among those that earlier drops left, in the numbering before any was dropped. */
function withDrop(drops: readonly number[], drop: number): readonly number[] {
  const was = drops.toSorted((a, b) => a - b).reduce((number, gone) => (gone <= number ? number + 1 : number), drop)
  return [...drops, was]
}

/** Whether lines over the same measure already come in the order in which a form gives them back; otherwise they would mean another law. */
function inFormOrder(lines: readonly Line[]): boolean {
  const last = new Map<unknown, number>()
  for (const line of lines) {
    const place = stageOf(line)
    for (const id of new Set([line.measure, line.new, line.like, line.end])) {
      if (id === undefined) continue
      if ((last.get(id) ?? 0) > place) return false
      last.set(id, place)
    }
  }
  return true
}
/** The order of `changeOf`: what the form has no field for, new measures, then each measure's figures, drops, conditions and window. */
function stageOf(line: Line): number {
  if (addedIn(line) !== null) return 1
  const keys = Object.keys(line)
  if (keys.length === 3 && 'place' in line && 'to' in line) return 2
  const stage =
    keys.length === 2 && 'measure' in line ? ['drop', 'require', 'window'].findIndex((key) => key in line) : -1
  return stage === -1 ? 0 : stage + 3
}

/** The edit with one measure edited further; it is taken in where it is not there yet. */
export function withMeasure(edit: Edit, id: string, change: (m: MeasureEdit) => MeasureEdit): Edit {
  const found = edit.measures.some((m) => m.measure === id)
  const measures = found ? edit.measures : [...edit.measures, untouched(id)]
  return { ...edit, measures: measures.map((m) => (m.measure === id ? change(m) : m)) }
}
export const withoutMeasure = (edit: Edit, id: string): Edit => ({
  ...edit,
  measures: edit.measures.filter((m) => m.measure !== id),
})

const key = (id: string): string => `pengce.law-draft.${id}`
interface Kept {
  readonly edit: Edit
  /** The version of the draft that it was edited from; 0 for a new one. */
  readonly seen: number
}
/** What was typed and not saved yet, on this device; null where there is nothing of this version. */
export function keptEdit(id: string, seen: number): Edit | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key(id)) ?? 'null') as Kept | null
    // What was kept before there were fields for new measures and budgets has none.
    return kept !== null && kept.seen === seen ? { ...NOTHING, ...kept.edit } : null
  } catch {
    return null
  }
}
/** Keeps what was typed; null forgets it. */
export function keepEdit(id: string, seen: number, edit: Edit | null): void {
  try {
    if (edit === null) localStorage.removeItem(key(id))
    else localStorage.setItem(key(id), JSON.stringify({ edit, seen } satisfies Kept))
  } catch {
    // A device that keeps nothing can still draft.
  }
}
