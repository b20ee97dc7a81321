import { between, examples, inKind, measure, notEligible, nothingDue, open } from '@pengce/language'
import { fen, minus, percent, wan, yuan } from '@pengce/values'
import { builder as firm, offices } from '@pengce/vocabulary'
import { thresholdRows } from '../rows.ts'
import { buildersMeant } from './builders-meant.ts'
import { build2022, on } from './source.ts'

const { trainingExpense, trainingCarried, wages } = firm
export const trainingDeduction = measure('build2022/training-deduction', {
  title: ['职工教育经费税前扣除', 'Deduction of staff education'],
  support: 'tax',
  cites: build2022('五/（十四）¶2'),
  register: ['build2022/（十四）.¶2#2'],
  by: [offices.tax],

  when: firm.enterprise,

  pays: inKind(
    ['当年可扣除的教育经费', 'education spending deductible this year'],
    trainingExpense
      .plus(trainingCarried)
      .cappedAt(wages.times(percent(8)).named('工资薪金总额的 8%', '8% of wages and salaries')),
  ),

  readings: {
    ...buildersMeant.readings,
    结转扣除: ['超过部分结转以后年度，没有写终止年限', 'the rest is carried to later years without a last one'],
  },
})
export const trainingExamples = examples(trainingDeduction, {
  on,
  given: [firm.enterprise.holds(), trainingExpense.of(wan(60)), trainingCarried.of(yuan(0)), wages.of(wan(1000))],
  rows: [
    [['支出 60 万元在 8% 之内', 'six hundred thousand is within eight per cent'], [], wan(60)],
    ...thresholdRows(trainingExpense, wan(80), { below: minus(wan(80), fen(1)), at: wan(80), above: wan(80) }),
    [['超过 8% 封顶', 'capped at eight per cent'], [trainingExpense.of(wan(100))], wan(80)],
    [['上年结转一并计算', 'with what was carried over'], [trainingCarried.of(wan(10))], wan(70)],
    [['没有工资即无扣除', 'no wages, nothing to deduct'], [wages.of(yuan(0))], nothingDue],
    [['不是建筑业企业', 'not a construction enterprise'], [firm.enterprise.fails()], notEligible],
    [['工资总额未知', 'a range while wages are unknown'], [wages.notKnown()], between(yuan(0), wan(60))],
    [['行业未知', 'open while the trade is unknown'], [firm.enterprise.notKnown()], open(wan(60), wan(60))],
  ],
})
