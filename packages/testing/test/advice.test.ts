import { readdirSync, readFileSync } from 'node:fs'
import {
  assessAll,
  contradictionsOf,
  heldKey,
  nextQuestion,
  readApplicantFile,
  suppose,
  turns,
  withinReach,
  worldNow,
} from '@pengce/assess'
import { factsOfAgreement, isHistory, type Measure, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { PARTS } from '@pengce/values'
import { background } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { applicantWith, madeApplicant, Random } from '../src/index.ts'

const dates = onOneDay('2025-03-03')
const measures: readonly Measure[] = ['hr2023', 'hq2021', 'ec2024', 'emp2023'].flatMap(
  (id) => law.policy(id)?.measures ?? [],
)
const ABSENT = { state: 'does-not-apply' } as const
const made = (seed: number, soOf: number) =>
  madeApplicant({ measures, dates, subject: 'enterprise', background, soOf }, new Random(seed))

test('[A72] real documents: asked to the end, nothing that was not asked changes any result', () => {
  const settled = (of: ReturnType<typeof made>) =>
    assessAll(measures, of, dates).map((a) => [a.measure.id, a.verdict, a.due])
  let left = 0
  for (const seed of [1, 2, 3, 4]) {
    const whole = made(seed, 40)
    let known = applicantWith('enterprise')
    for (let n = nextQuestion(law, known, dates, { background, measures }); n !== null; ) {
      const { fact, year, item } = n.question
      known = suppose(known, [{ fact, year, item, held: whole.facts.get(heldKey(fact, year)) ?? ABSENT }])
      n = nextQuestion(law, known, dates, { background, measures })
    }
    for (const other of [whole, made(seed + 100, 50), made(seed + 200, 50)]) {
      const completed = { ...known, facts: new Map([...other.facts, ...known.facts]) }
      left += completed.facts.size - known.facts.size
      expect(settled(completed)).toEqual(settled(known))
    }
  }
  expect(left).toBeGreaterThan(200)
})

test('[A78] real documents: every suggestion turns its result, and no part of it does', () => {
  let found = 0
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const whole = made(seed, 70)
    for (const { aim, assessment, suggestions } of withinReach(law, whole, dates, { background, measures }))
      for (const s of suggestions) {
        found++
        expect(aim === 'more' || s.after.verdict !== 'no').toBe(true)
        expect(aim === 'qualify' || (s.gain?.high ?? 0) > 0).toBe(true)
        const facts = s.changes.filter((c) => c.kind === 'fact')
        expect(facts.every((c) => c.fact.reachable === true && !isHistory(c.fact.id))).toBe(true)
        expect(facts.every((c) => c.year === null || c.year >= 2025)).toBe(true)
        if (s.before.dates.appliedOn !== dates.appliedOn) continue
        const world = worldNow(assessment, whole, background)
        expect(turns(world, s.changes, aim)).toBe(true)
        if (s.changes.length > 1)
          for (const c of s.changes)
            expect(
              turns(
                world,
                s.changes.filter((o) => o !== c),
                aim,
              ),
            ).toBe(false)
      }
  }
  expect(found).toBeGreaterThan(20)
})

test('[A86] what is known beside the law is of facts that exist, in shares that can be, and examples agree with it', () => {
  for (const { fact, ...l } of background.likely.values()) {
    const shares =
      l.kind === 'yes' ? [l.share] : l.kind === 'options' ? Object.values(l.shares) : l.steps.map(([, s]) => s)
    expect([fact, shares.every((s) => s >= 0 && s <= PARTS.rate)]).toEqual([fact, true])
    if (l.kind === 'options') expect([fact, shares.reduce((a, b) => a + b, 0)]).toEqual([fact, PARTS.rate])
    if (l.kind === 'reaching') expect([fact, shares.toSorted((a, b) => b - a)]).toEqual([fact, shares])
    expect(JSON.stringify(law.fact(fact) ?? {})).not.toContain('basis')
  }
  const told = background.agreements.map((a) => JSON.stringify(a))
  expect(new Set(told).size).toBe(told.length)
  for (const a of background.agreements) expect(factsOfAgreement(a).length).toBeGreaterThan(0)
  // Nobody among the examples contradicts themselves: the agreements are not stricter than life.
  const folder = new URL('../../../examples/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(files.length).toBeGreaterThan(5)
  for (const name of files) {
    const read = readApplicantFile(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), law)
    if ('problems' in read) continue
    const on = onOneDay(read.dates.appliedOn ?? dates.appliedOn)
    expect([name, contradictionsOf(law, read.applicant, on, background)]).toEqual([name, []])
  }
})
