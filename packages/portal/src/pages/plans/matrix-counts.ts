import type { Office } from '../../wire/law.ts'
import type { TaskSummary } from '../../wire/plans.ts'

/** An office with its number of tasks in each document. */
export interface MatrixRow extends Office {
  readonly counts: ReadonlyMap<string, number>
  readonly sum: number
}

/** The offices a task names: those who lead, or these and those responsible. Each is named once. */
export const namedIn = (task: TaskSummary, leadOnly: boolean): readonly Office[] => [
  ...new Map([...task.lead, ...(leadOnly ? [] : task.responsible)].map((office) => [office.id, office])).values(),
]

/** How many tasks of each document name each office, most first. */
export function matrixOf(tasks: readonly TaskSummary[], leadOnly: boolean): readonly MatrixRow[] {
  const rows = new Map<string, { readonly office: Office; readonly counts: Map<string, number> }>()
  for (const task of tasks)
    for (const office of namedIn(task, leadOnly)) {
      const row = rows.get(office.id) ?? { office, counts: new Map<string, number>() }
      row.counts.set(task.plan, (row.counts.get(task.plan) ?? 0) + 1)
      rows.set(office.id, row)
    }
  return [...rows.values()]
    .map(({ office, counts }) => ({ ...office, counts, sum: [...counts.values()].reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.sum - a.sum || a.title.localeCompare(b.title, 'zh-Hans-u-co-pinyin'))
}
