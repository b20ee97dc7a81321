import { readFileSync } from 'node:fs'
import { datesFrom } from '@pengce/language'
import { law } from '@pengce/policies'
import { background } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import {
  advice,
  combinationReport,
  combine,
  nextQuestion,
  nextReport,
  outlook,
  planYears,
  reachReport,
  readApplicantFile,
  receivedBy,
  standingOf,
  withinReach,
  yearsReport,
} from '../src/index.ts'

const story = (name: string) => {
  const file = new URL(`../../../examples/stories/${name}.json`, import.meta.url)
  const read = readApplicantFile(JSON.parse(readFileSync(file, 'utf8')), law)
  if ('problems' in read) throw new Error(name)
  return { ...read, dates: datesFrom(read.dates, '2026-01-01') }
}

test('[A87] advice says the same as its parts asked for one by one', () => {
  for (const name of ['hr-agency', 'talent-household', 'headquarters']) {
    const { applicant, dates, expected } = story(name)
    const said = advice(law, applicant, dates, 'zh', { background, expected })
    const { assessments } = standingOf(law, applicant, dates)
    const received = receivedBy(applicant)
    for (const [key, objective] of [
      ['combination', 'certain'],
      ['possible', 'possible'],
    ] as const)
      expect(said[key]).toEqual(combinationReport(combine(law, assessments, { objective, received }), 'zh', law))
    const plan = planYears(law, applicant, { objective: 'certain', dates, expected, received, nodes: 200_000 })
    expect(said.plan).toEqual(yearsReport(plan, 'zh', law))
    const next = nextQuestion(law, applicant, dates, { background })
    expect(said.next).toEqual(next === null ? null : nextReport(next, dates, 'zh'))
    expect(said.totals).toEqual(outlook(law, applicant, dates, 'zh').totals)
    const reach = withinReach(law, applicant, dates, { background }).map((r) => reachReport(r, 'zh'))
    expect(said.withinReach.toSorted(byId)).toEqual(reach.toSorted(byId))
  }
})
const byId = (a: { measure: { id: string } }, b: { measure: { id: string } }) => (a.measure.id < b.measure.id ? -1 : 1)

test('[A87] what is surely granted after a change stands before what is only possible then', () => {
  const { applicant, dates, expected } = story('hr-agency')
  const { withinReach: found } = advice(law, applicant, dates, 'zh', { background, expected })
  const sure = found.map((r) => r.suggestions.some((s) => s.verdict === 'yes'))
  expect(sure.indexOf(false)).toBeGreaterThan(0)
  expect(sure.lastIndexOf(true)).toBe(sure.indexOf(false) - 1)
})
