import { expect, test } from 'vitest'
import { type Applicant, assessAll, known, nextQuestion, nextReport, suppose } from '../src/index.ts'
import { applicant, background, dates, law, lawOf, measures, mill } from './advice-fixture.ts'

const askedOf = (facts: Parameters<typeof applicant>[0], of = law) =>
  nextQuestion(of, applicant(facts), dates, { background })?.question.fact.id ?? null

test('[A70] the answer that narrows the money most is asked for first: shares tell what is likely', () => {
  const two = lawOf([measures.jobs, measures.grade])
  // One in a hundred stands on the river: a no closes both measures.
  expect(askedOf({}, two)).toBe('mill/river')
  // Without shares the grade and the river are as likely as not; both measures still hang on the river.
  expect(nextQuestion(two, applicant({}), dates)?.question.fact.id).toBe('mill/river')
  // Where only one hangs on it, the dearer measure comes first.
  const dear = lawOf([measures.old, measures.size])
  expect(askedOf({}, dear)).toBe('mill/revenue')
  const next = nextQuestion(dear, applicant({}), dates)
  expect(next?.question.year).toBe(2024)
  expect(next?.bearing.map((b) => [b.measure.id, b.open])).toEqual([['vale/size', 50_000_000]])
  expect(next?.open).toBe(2)
})

test('[A70] among equals the first in the order of the law is asked', () => {
  const river = { ...measures.certified, id: 'vale/river', when: mill.river.node }
  const first = (...of: readonly (typeof river)[]) => nextQuestion(lawOf(of), applicant({}), dates)?.question.fact.id
  expect(first(measures.certified, river)).toBe('mill/certified')
  expect(first(river, measures.certified)).toBe('mill/river')
})

test('[A71] what is judged comes last, what is not known is not asked again, and a closed branch asks nothing', () => {
  const two = lawOf([measures.judged, measures.old])
  expect(askedOf({}, two)).toBe('mill/founded-on')
  expect(askedOf({ 'mill/founded-on': 'not-known' }, two)).toBe('mill/approved')
  expect(askedOf({ 'mill/founded-on': 'not-known', 'mill/approved': false }, two)).toBeNull()
  const one = lawOf([measures.jobs])
  expect(askedOf({ 'mill/river': false }, one)).toBeNull()
})

test('[A72] when nothing is left to ask, no completion changes any verdict or amount, and what closed was not asked', () => {
  const answers: Record<string, number | boolean | string> = {
    'mill/river': false,
    'mill/certified': true,
    'mill/approved': false,
    'mill/past-looms': 3,
    'mill/founded-on': 18_000,
    'mill/revenue': 700_000_000,
  }
  let standing = applicant({})
  const asked: string[] = []
  for (let next = nextQuestion(law, standing, dates, { background }); next !== null; ) {
    const { fact, year, item } = next.question
    asked.push(fact.id)
    standing = suppose(standing, [{ fact, year, item, held: known(answers[fact.id] ?? false) }])
    next = nextQuestion(law, standing, dates, { background })
  }
  expect([...asked].sort()).toEqual(Object.keys(answers).sort())
  const settled = (of: Applicant) => assessAll(law.measures, of, dates).map((a) => [a.verdict, a.due])
  for (const jobs of [0, 20, 500])
    for (const grade of ['none', 'gold'])
      for (const dishonest of [true, false]) {
        const completed = suppose(standing, [
          { fact: mill.jobs.fact, year: null, item: null, held: known(jobs) },
          { fact: mill.grade.fact, year: null, item: null, held: known(grade) },
          { fact: mill.dishonest.fact, year: null, item: null, held: known(dishonest) },
        ])
        expect(settled(completed)).toEqual(settled(standing))
      }
})

test('[A73] a question says what hangs on it', () => {
  const next = nextQuestion(lawOf([measures.jobs, measures.grade]), applicant({}), dates, { background })
  if (next === null) throw new Error('nothing asked')
  expect(nextReport(next, dates, 'zh')).toMatchObject({
    fact: 'mill/river',
    question: '是否临河？',
    measures: ['vale/jobs', 'vale/grade'],
    bearing: [
      { measure: 'vale/jobs', open: 20_000_000 },
      { measure: 'vale/grade', open: 5_000_000 },
    ],
    openQuestions: 5,
  })
  expect(nextReport(next, dates, 'zh').why).toBe(
    '关系到“稳岗奖励”（最多 20 万元）、“等级奖励”（最多 5 万元）；答后尚不确定的金额平均约少 25 万元',
  )
  expect(nextReport(next, dates, 'en').why).toContain('“Award for jobs” (up to CNY 200,000)')
})
