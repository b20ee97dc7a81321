import { assessWith, type Lookup } from '@pengce/assess'
import { batchOf, type ColumnProgram, columnProgram, type Table } from '@pengce/compile'
import { type Comparison, type Fact, type Measure, type Node, onOneDay } from '@pengce/language'
import { fixtureLaw, town } from '@pengce/testing'
import { LARGEST } from '@pengce/values'
import { describe, expect, test } from 'vitest'

const dates = onOneDay('2023-05-01')
const [flat] = fixtureLaw.measures
const COMPARISONS: readonly Comparison[] = ['exceeds', 'reaches', 'below', 'within', 'equals']
type Cell = ReturnType<Lookup>

/** A measure whose condition is one comparison. */
function asking(op: Comparison, left: Node, right: Node): Measure {
  if (flat === undefined) throw new Error('no measure')
  return { ...flat, when: { kind: 'compare', op, left, right } }
}
const cells = (fact: Fact, values: readonly Cell[]): readonly Lookup[] =>
  values.map((cell) => (asked) => (asked.id === fact.id ? cell : { state: 'not-known' }))
function verdicts(program: ColumnProgram, lookups: readonly Lookup[]): readonly number[] {
  const table: Table = {
    ...batchOf(program.columns, lookups),
    subject: 'enterprise',
    owner: null,
    historyComplete: false,
  }
  const found: number[] = []
  program.run(table, dates, ({ lines: [line] }) => {
    found.push(...(line?.verdict.subarray(0, lookups.length) ?? []))
    return true
  })
  return found
}
function agrees(measure: Measure, lookups: readonly Lookup[]): void {
  const said = lookups.map((lookup) => ['no', 'yes', 'open'].indexOf(assessWith(measure, lookup, dates).verdict))
  expect(verdicts(columnProgram([measure]), lookups)).toEqual(said)
  expect(verdicts(columnProgram([measure], { to: 'javascript' }), lookups)).toEqual(said)
}
const known = (value: number): Cell => ({ state: 'known', value })
const NOTHING: readonly Cell[] = [{ state: 'not-known' }, { state: 'does-not-apply' }]

describe.each(COMPARISONS)('%s', (op) => {
  const { fact, node } = town.share
  const [least, most] = [fact.least ?? -LARGEST, fact.most ?? LARGEST]
  test.each([least - 1, least, least + 1, most - 1, most, most + 1])(
    '[C2] a gap beside a figure at an end of what it may be: %d, on either side',
    (than) => {
      const near = [than - 1, than, than + 1].filter((n) => least <= n && n <= most).map(known)
      const figure: Node = { kind: 'number', value: { unit: 'rate', parts: than } }
      agrees(asking(op, node, figure), cells(fact, [...NOTHING, ...near]))
      agrees(asking(op, figure, node), cells(fact, [...NOTHING, ...near]))
    },
  )
  test('[C2] a day, a day that never comes and a gap beside a day of the text and of the run', () => {
    const { fact, node } = town.founded
    const near = [19_477, 19_478, 19_479].map(known)
    const days: readonly Node[] = [
      { kind: 'date', value: dates.rulesOn },
      { kind: 'day', of: 'rules', shift: [] },
    ]
    for (const day of days) {
      agrees(asking(op, node, day), cells(fact, [...NOTHING, ...near]))
      agrees(asking(op, day, node), cells(fact, [...NOTHING, ...near]))
    }
  })
})
