import { all, factsAbout, measure, onOneDay, policy, type Registry, registry, relation, source } from '@pengce/language'
import { type Change, readChange } from '@pengce/population'
import {
  baseOf,
  changeComparison,
  changedLaw,
  diffOf,
  LawBook,
  type LiveChange,
  lawComparison,
  previewOf,
} from '@pengce/reform'
import { wan } from '@pengce/values'
import { expect, test } from 'vitest'

const firm = factsAbout('enterprise', 'firm')
const here = firm.yesNo('here', { label: ['在本镇登记', 'registered here'], source: 'registry' })
const revenue = firm.yearlyMoney('revenue', { label: ['营业收入', 'revenue'], source: 'tax' })
const rules = source(
  { document: 'town', provisions: { 一: '11111111' } },
  { title: ['本镇办法', 'Rules of the town'], number: null, issuer: ['某镇', 'A town'], issued: '2020-01-01' },
)
const award = (id: string, title: readonly [string, string], least: number, pays: number) =>
  measure(id, {
    title,
    cites: rules('一'),
    register: [],
    when: all(here, revenue.atLeast(wan(least))),
    pays: wan(pays),
  })
const law: Registry = registry([
  policy({
    document: rules,
    inForce: { from: '2020-01-01', until: '2030-12-31' },
    measures: [award('town/a', ['甲', 'A'], 100, 2), award('town/b', ['乙', 'B'], 200, 5)],
    relations: [
      relation('town/one', {
        title: ['二选一', 'one of two'],
        cites: rules('一'),
        register: [],
        says: ['只取其一', 'only one of them'],
        bond: { kind: 'at-most-one', of: ['town/a', 'town/b'], scope: 'same-time', picks: 'applicant' },
      }),
    ],
    notEncoded: {},
  }),
])
const changed = (changes: readonly unknown[], on = law): Change => {
  const read = readChange({ title: ['改', 'change'], changes }, on)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.change
}
const live = (id: string, changes: readonly unknown[], more: Partial<LiveChange> = {}, on = law): LiveChange => ({
  id,
  title: { zh: id, en: id },
  change: { title: ['改', 'change'], changes },
  base: baseOf(on, changed(changes, on)),
  from: '2024-06-01',
  until: null,
  approvedBy: 'mo',
  ...more,
})
const amountOf = (of: Registry, id: string) => JSON.stringify(of.measure(id)?.pay.amount)

test('[R1] the law of a day is the published one with what is in force that day laid over it, in order', () => {
  const first = live('one', [{ measure: 'town/a', figure: '2万元', to: '3万元' }])
  const then = changedLaw(law, changed([{ measure: 'town/a', figure: '2万元', to: '3万元' }]))
  const second = live('two', [{ measure: 'town/a', figure: '3万元', to: '4万元' }], { from: '2024-08-01' }, then)
  const book = new LawBook(law, [first, second])
  expect(book.on('2024-05-31').law).toBe(law)
  expect(amountOf(book.on('2024-06-01').law, 'town/a')).toContain('3000000')
  const applied = (of: LawBook, day: string) => of.on(day).applied.map((l) => l.id)
  expect(applied(book, '2024-07-31')).toEqual(['one'])
  expect(applied(book, '2024-08-01')).toEqual(['one', 'two'])
  expect(amountOf(book.on('2024-08-01').law, 'town/a')).toContain('4000000')
  const withdrawn = new LawBook(law, [{ ...first, until: '2024-06-30' }])
  expect(applied(withdrawn, '2024-06-30')).toEqual(['one'])
  expect(withdrawn.on('2024-07-01').law).toBe(law)
  // What was withdrawn before its first day never held.
  const never = new LawBook(law, [{ ...first, until: '2024-05-31' }])
  for (const day of ['2024-05-31', '2024-06-01']) expect(never.on(day).law).toBe(law)
})

test('[R2] a change whose rules are others by now, or that no longer reads, is suspended and named; nothing of it applies', () => {
  const stale = live('old', [{ measure: 'town/a', figure: '2万元', to: '3万元' }], { base: { 'town/a': 'other' } })
  const broken = live('broken', [{ measure: 'town/b', figure: '5万元', to: '6万元' }], {
    change: { title: ['改', 'x'], changes: [{ measure: 'town/b', figure: '9万元', to: '6万元' }] },
  })
  const { law: of, applied, suspended } = new LawBook(law, [stale, broken]).on('2024-06-01')
  expect([applied, amountOf(of, 'town/a'), amountOf(of, 'town/b')]).toEqual([
    [],
    amountOf(law, 'town/a'),
    amountOf(law, 'town/b'),
  ])
  expect(suspended.map((s) => [s.live.id, s.measures, s.problems.map((p) => p.code)])).toEqual([
    ['old', ['town/a'], []],
    ['broken', [], ['change/figure-not-there']],
  ])
})

test('[R3] old words stand beside new ones: what was replaced shows which words, what is gone and new stands by itself', () => {
  const preview = previewOf(law, changed([{ measure: 'town/a', figure: '100万元', to: '150万元' }]), 'zh', '2024-06-01')
  const lines = preview.measures[0]?.words ?? []
  const other = lines.flatMap((l) => (l.is === 'other' ? [[l.old, l.now]] : []))
  expect(other).toHaveLength(1)
  expect(other[0]?.map((side) => side.filter((p) => p.changed).map((p) => p.text))).toEqual([['100'], ['150']])
  const at = (text: string, depth = 0) => ({ depth, text })
  expect(diffOf([at('a'), at('b'), at('c')], [at('a'), at('c'), at('d')]).map((l) => l.is)).toEqual([
    'same',
    'gone',
    'same',
    'new',
  ])
  expect(diffOf([], [at('a')])).toEqual([{ is: 'new', depth: 0, text: 'a' }])
})

test('[R4] what no longer fits around a change is told, and nothing that did not fit before', () => {
  const codes = (changes: readonly unknown[]) =>
    previewOf(law, changed(changes), 'en', '2024-06-01').conflicts.map((c) => c.code)
  expect(codes([{ measure: 'town/a', figure: '2万元', to: '3万元' }])).toEqual([])
  expect(codes([{ end: 'town/a' }])).toEqual(['conflict/names-an-ended-measure'])
  expect(codes([{ measure: 'town/a', window: { until: '2040-12-31' } }])).toEqual(['conflict/outside-its-document'])
  expect(
    codes([
      { measure: 'town/a', window: { until: '2021-12-31' } },
      { measure: 'town/b', window: { from: '2025-01-01' } },
    ]),
  ).toEqual(['conflict/no-longer-meets', 'conflict/no-longer-meets'])
})

test('[R5] a comparison takes in every measure that is tied to a changed one, and no other version of anything', () => {
  const dates = onOneDay('2024-06-01')
  const change = changed([{ measure: 'town/a', figure: '2万元', to: '3万元' }])
  const { before, after, changed: ids, versions } = changeComparison(law, change, dates)
  expect([[...ids], before.run.map((r) => r.measure.id)]).toEqual([['town/a'], ['town/a', 'town/b']])
  expect(versions.before['town/b']).toBe(versions.after['town/b'])
  expect(versions.before['town/a']).not.toBe(versions.after['town/a'])
  expect(after.run.map((r) => r.measure)).toContain(law.measure('town/b'))
  expect([...lawComparison(law, changedLaw(law, change), dates).changed]).toEqual(['town/a'])
  expect(lawComparison(law, law, dates).before.run).toEqual([])
})
