import { evaluate, lookupOfGiven, verdictOf } from '@pengce/assess'
import { onOneDay } from '@pengce/language'
import { event, toBpmn, toMermaid, walk } from '@pengce/procedure'
import { wan } from '@pengce/values'
import { constructionCourse as course, project, construction as works } from '@pengce/vocabulary'
import { BpmnModdle } from 'bpmn-moddle'
import { expect, test } from 'vitest'
import { governedBy2018, governedBy2020 } from '../src/permit-governing.ts'
import { buildingProcedure as building2018 } from '../src/permit2018/building-procedure.ts'
import { buildingProcedure as building2020 } from '../src/permit2020/building-procedure.ts'
import { procedures } from '../src/procedures.ts'
import { Driven, quiet } from './permit-project.ts'

test.each([
  ['2018-07-31', 'no', 'no'],
  ['2018-08-01', 'yes', 'no'],
  ['2020-06-30', 'yes', 'no'],
  ['2020-07-01', 'no', 'yes'],
] as const)('a matter accepted on %s: 2018 %s, 2020 %s', (day, of2018, of2020) => {
  const context = { lookup: lookupOfGiven([course.acceptedOn.of(day)]), dates: onOneDay('2020-07-15') }
  expect(verdictOf(evaluate(governedBy2018.node, context))).toBe(of2018)
  expect(verdictOf(evaluate(governedBy2020.node, context))).toBe(of2020)
})

test('a school whose budget is accepted the day before or after the change has twenty working days or eight', () => {
  const school = quiet(
    works.category.of('building'),
    works.type.of('education'),
    works.smallScale.fails(),
    works.simpleTechnique.fails(),
    project.totalInvestment.of(wan(20_000)),
    works.feasibilityEstimate.of(wan(20_000)),
    works.budgetEstimate.of(wan(21_000)),
  )
  const old = new Driven(building2018, school, '2020-06-01').before('2020-06-30', 'budget')
  expect(old.at('2020-06-30', 'accepted', 'budget').due('budget')).toBe('2020-07-28')
  const anew = new Driven(building2020, school, '2020-06-01').before('2020-07-01', 'budget')
  expect(anew.at('2020-07-01', 'accepted', 'budget').due('budget')).toBe('2020-07-13')
})

const ours = procedures.filter((p) => p.document.startsWith('permit'))
test.each(ours.map((p) => [p.id, p] as const))('%s can be drawn', async (_id, p) => {
  const { warnings } = await new BpmnModdle().fromXML(toBpmn(p, 'zh'))
  expect(warnings).toEqual([])
  for (const language of ['zh', 'en'] as const) {
    const lines = toMermaid(p, language).split('\n')
    const phases = Object.values(p.steps).flatMap((s) => Object.keys(s.phases))
    expect(lines.filter((l) => l.startsWith('  subgraph '))).toHaveLength(phases.length)
  }
})

test('a delay that was named without holding up an approval ends there', () => {
  const p = ours.find((o) => o.id === 'permit2018/delay') ?? building2018
  const { differences } = walk<string>(p, '2019-03-01', [
    ['2019-03-04', event('recorded'), 'circular'],
    ['2019-03-11', event('imposed'), 'named'],
  ])
  expect(differences).toEqual([])
})
