import { expect, test } from 'vitest'
import { type Reach, reachReport, suppose, withinReach } from '../src/index.ts'
import { applicant, background, dates, law, lawOf, measures, project } from './advice-fixture.ts'

const reach = (facts: Parameters<typeof applicant>[0], of = law) =>
  withinReach(of, applicant(facts), dates, { background })
const said = (found: readonly Reach[]) =>
  found.map((r) => [
    r.aim,
    r.assessment.measure.id,
    ...r.suggestions.map((s) =>
      s.changes.map((c) =>
        c.kind === 'wait' ? c.until : `${c.fact.id}${c.year ?? ''}=${c.to.state === 'known' ? c.to.value : c.to.state}`,
      ),
    ),
  ])

test('[A74] the smallest changes that turn a refusal: a figure short, a recognition, several together', () => {
  const jobs = lawOf([measures.jobs])
  const facts = { 'mill/river': true, 'mill/certified': true, 'mill/dishonest': false, 'mill/jobs': 18 }
  expect(said(reach(facts, jobs))).toEqual([['qualify', 'vale/jobs', ['mill/jobs=20']]])
  expect(said(reach({ ...facts, 'mill/certified': false }, jobs))).toEqual([
    ['qualify', 'vale/jobs', ['mill/certified=true', 'mill/jobs=20']],
  ])
  // Where something else is not known the refusal is lifted all the same, and the result is open.
  const [open] = reach({ ...facts, 'mill/certified': 'not-known' }, jobs)
  expect(open?.suggestions[0]?.after.verdict).toBe('open')
})

test('[A75] only what can honestly be brought about: not another place, not a clean record, not a year that is over', () => {
  const jobs = lawOf([measures.jobs])
  expect(reach({ 'mill/river': false, 'mill/jobs': 30 }, jobs)).toEqual([])
  expect(reach({ 'mill/river': true, 'mill/dishonest': true, 'mill/jobs': 30 }, jobs)).toEqual([])
  expect(reach({ 'mill/past-looms': 9 }, lawOf([measures.looms]))).toEqual([])
  const [size] = reach({ 'mill/revenue@2024': 60_000_000_0 }, lawOf([measures.size]))
  expect(said(size === undefined ? [] : [size])).toEqual([['qualify', 'vale/size', ['mill/revenue2025=1000000000']]])
  expect(size?.suggestions[0]?.dates.appliedOn).toBe('2026-01-01')
  // After the document's life there is no year from which it would count.
  expect(reach({ 'mill/revenue@2024': 60_000_000_0 }, lawOf([measures.size], '2025-12-31'))).toEqual([])
})

test('[A75] a choice is climbed, from none or up its ladder, and nothing is suggested that what is so rules out', () => {
  const grade = lawOf([measures.grade])
  const facts = { 'mill/river': true, 'mill/certified': true }
  expect(said(reach({ ...facts, 'mill/grade': 'bronze' }, grade))).toEqual([
    ['qualify', 'vale/grade', ['mill/grade=silver']],
  ])
  const certified = lawOf([measures.certified])
  expect(reach({ 'mill/certified': false, 'mill/dishonest': false }, certified)).toHaveLength(1)
  expect(reach({ 'mill/certified': false, 'mill/dishonest': true }, certified)).toEqual([])
})

test('[A76] waiting is a change: until a span has run, or a rule begins', () => {
  expect(reach({ 'mill/founded-on': 15_000 }, lawOf([measures.old]))).toEqual([])
  const young = reach({ 'mill/founded-on': 19_500 }, lawOf([measures.old]))
  expect(said(young)).toEqual([['qualify', 'vale/old', ['2026-05-23']]])
  expect(young[0]?.suggestions[0]?.after.verdict).toBe('yes')
})

test('[A77] what could pay more: the next tier, and the cap where it rises evenly', () => {
  const size = reach({ 'mill/revenue@2024': 1_500_000_000 }, lawOf([measures.size]))
  expect(said(size)).toEqual([['more', 'vale/size', ['mill/revenue2025=5000000000']]])
  expect(size[0]?.suggestions[0]?.gain).toEqual({ low: 40_000_000, high: 40_000_000 })
  const plot = withinReach(lawOf([measures.plot]), applicant({}, [project({ 'plot/cost': 20_000_000 })]), dates)
  expect(said(plot)).toEqual([['more', 'vale/plot', ['plot/cost=80000000']]])
  expect(plot[0]?.suggestions[0]?.gain).toEqual({ low: 6_000_000, high: 6_000_000 })
  const full = withinReach(lawOf([measures.plot]), applicant({}, [project({ 'plot/cost': 80_000_000 })]), dates)
  expect(full).toEqual([])
})

test('[A78] every suggestion turns its result when it is assessed anew, and no part of it does', () => {
  const cases = [0, 19, 20].flatMap((jobs) =>
    [true, false].flatMap((certified) =>
      ['none', 'bronze', 'gold'].flatMap((grade) =>
        [5, 700, 4000].map((wan) => ({
          'mill/river': true,
          'mill/certified': certified,
          'mill/dishonest': false,
          'mill/jobs': jobs,
          'mill/grade': grade,
          'mill/founded-on': 19_900,
          'mill/revenue@2024': wan * 1_000_000,
        })),
      ),
    ),
  )
  let checked = 0
  for (const facts of cases)
    for (const { aim, assessment, suggestions } of reach(facts))
      for (const s of suggestions) {
        checked++
        const worth = s.gain === null ? 0 : s.gain.high
        expect(aim === 'qualify' ? s.after.verdict : worth).not.toBe(aim === 'qualify' ? 'no' : 0)
        expect(s.before.measure).toBe(assessment.measure)
        for (const [i] of s.changes.entries()) {
          const rest = s.changes.filter((_, j) => j !== i)
          if (rest.length === 0 || rest.some((c) => c.kind === 'wait')) continue
          const others = rest.flatMap((c) => (c.kind === 'fact' ? [{ ...c, held: c.to }] : []))
          const again = withinReach(lawOf([measures.jobs]), suppose(applicant(facts), others), dates, { background })
          if (assessment.measure.id === 'vale/jobs') expect(again.some((r) => r.aim === 'qualify')).toBe(true)
        }
      }
  expect(checked).toBeGreaterThan(100)
})

test('[A78] a suggestion says what is short, from when it counts, and that only what is so counts', () => {
  const [one] = reach({ 'mill/revenue@2024': 960_000_000 }, lawOf([measures.size]))
  if (one === undefined) throw new Error('nothing within reach')
  const zh = reachReport(one, 'zh')
  expect(zh.suggestions[0]?.text).toBe(
    '如果2025 年营业收入达到 1000 万元（现为 960 万元，还差 40 万元），自 2026年1月1日 起申请，“规模奖励”：可获 10 万元',
  )
  expect(zh.note).toContain('如实')
  expect(reachReport(one, 'en').suggestions[0]?.text).toBe(
    'If revenue in 2025 reaches CNY 10,000,000 (now CNY 9,600,000, CNY 400,000 short), “Award for size” on application from 1 January 2026: you can receive CNY 100,000',
  )
})
