import { all, applicationDay, between, byCase, examples, inKind, measure, notEligible, open } from '@pengce/language'
import { fen, percent, plus, wan, yuan } from '@pengce/values'
import { enterprise, industrySupport as firm, offices } from '@pengce/vocabulary'
import { openRow, thresholdRows } from '../rows.ts'
import { ind2022 } from './source.ts'

const by = [offices.tax]
const on = '2022-09-01'
const { technologyFirm, expensedResearch, intangibleCost, equipmentBoughtOn, equipmentUnitValue, depreciationLife } =
  firm

export const researchDeduction = measure('ind2022/research-deduction', {
  title: ['科技型中小企业研发加计扣除', 'Extra deduction of research'],
  support: 'tax',
  cites: ind2022('六/25¶1'),
  register: ['ind2022/六.25#1'],
  by,

  when: all(
    technologyFirm,
    applicationDay.onOrAfter('2023-01-01').named('费用发生在 2022 年以后', 'spent from 2022 on'),
  ),

  pays: inKind(['据实扣除之外再加计扣除的金额', 'deducted on top of the actual expense'], expensedResearch),

  readings: {
    在税前加计扣除: [
      '按年度计，次年汇算时申报；预缴时先享受的也归入该年度',
      'by the year, filed when it is settled in the next; what prepayments already took belongs to that year',
    ],
  },
})
export const researchDeductionExamples = examples(researchDeduction, {
  on: '2023-05-01',
  given: [technologyFirm.holds(), expensedResearch.of(wan(300))],
  rows: [
    [['费用 300 万元再加计 300 万元', 'three million on top of three million'], [], wan(300)],
    [
      ['2022 年首日起的费用，次年首日申报', 'spending of 2022, filed on the first day of 2023'],
      [],
      wan(300),
      '2023-01-01',
    ],
    [['次年首日之后一天', 'a day later'], [], wan(300), '2023-01-02'],
    [['2021 年的费用不适用', 'not for spending of 2021'], [], notEligible, '2022-12-31'],
    [['不是科技型中小企业', 'not a technology firm'], [technologyFirm.fails()], notEligible],
    openRow(technologyFirm.notKnown(), open(wan(300), wan(300))),
    [['费用未知', 'a range while it is unknown'], [expensedResearch.notKnown()], between(yuan(0), null)],
  ],
})
export const intangibleAmortisation = measure('ind2022/intangible-amortisation', {
  title: ['无形资产双倍摊销', 'Double amortisation of intangibles'],
  support: 'tax',
  cites: ind2022('六/25¶1'),
  register: ['ind2022/六.25#2'],
  by,

  when: all(
    technologyFirm,
    applicationDay.onOrAfter('2023-01-01').named('摊销自 2022 年度起', 'amortised from the year 2022 on'),
  ),

  pays: inKind(['税前摊销的基数', 'base of amortisation'], intangibleCost.times(percent(200))),
})
export const intangibleExamples = examples(intangibleAmortisation, {
  on: '2023-05-01',
  given: [technologyFirm.holds(), intangibleCost.of(wan(100))],
  rows: [
    [['成本 100 万元按 200 万元', 'a cost of one million counts as two'], [], wan(200)],
    [['2022 年度，次年首日申报', 'for 2022, filed on the first day of 2023'], [], wan(200), '2023-01-01'],
    [['次年首日之后一天', 'a day later'], [], wan(200), '2023-01-02'],
    [['2021 年度不适用', 'not for 2021'], [], notEligible, '2022-12-31'],
    [['不是科技型中小企业', 'not a technology firm'], [technologyFirm.fails()], notEligible],
    openRow(technologyFirm.notKnown(), open(wan(200), wan(200))),
    [['成本未知', 'a range while it is unknown'], [intangibleCost.notKnown()], between(yuan(0), null)],
  ],
})

export const equipmentDeduction = measure('ind2022/equipment-deduction', {
  title: ['设备器具分年限扣除', 'Deduction of equipment by its life'],
  support: 'tax',
  cites: ind2022('六/25¶1'),
  register: ['ind2022/六.25#3'],
  by,

  when: all(
    enterprise.size.isOneOf('medium', 'small', 'micro'),
    equipmentBoughtOn.onOrAfter('2022-01-01'),
    equipmentBoughtOn.onOrBefore('2022-12-31'),
    equipmentUnitValue.atLeast(wan(500)),
    depreciationLife.isOneOf('three-years', 'four-five-or-ten'),
  ),

  pays: inKind(
    ['当年可一次性扣除的金额', 'deductible in the year itself'],
    byCase([[depreciationLife.is('three-years'), equipmentUnitValue]], equipmentUnitValue.times(percent(50))),
  ),

  readings: { 其余: ['在剩余年限内照常折旧', 'the other half is depreciated over the years that remain'] },
})
export const equipmentExamples = examples(equipmentDeduction, {
  on,
  given: [
    enterprise.size.of('small'),
    equipmentBoughtOn.of('2022-07-15'),
    equipmentUnitValue.of(wan(800)),
    depreciationLife.of('three-years'),
  ],
  rows: [
    [['三年期全额', 'a life of three years: in full'], [], wan(800)],
    [['四、五、十年期一半', 'four, five or ten years: half'], [depreciationLife.of('four-five-or-ten')], wan(400)],
    ...thresholdRows(equipmentUnitValue, wan(500), {
      below: notEligible,
      at: wan(500),
      above: plus(wan(500), fen(1)),
    }),
    openRow(equipmentUnitValue.notKnown(), open(yuan(0), null)),
    openRow(equipmentBoughtOn.notKnown(), open(wan(800), wan(800))),
    openRow(enterprise.size.notKnown(), open(wan(800), wan(800))),
    [['中型企业', 'a medium firm'], [enterprise.size.of('medium')], wan(800)],
    [['微型企业', 'a micro firm'], [enterprise.size.of('micro')], wan(800)],
    [['大型企业', 'a large firm'], [enterprise.size.of('large')], notEligible],
    [['2022 年第一天购置', 'bought on the first day of 2022'], [equipmentBoughtOn.of('2022-01-01')], wan(800)],
    [['2021 年最后一天购置', 'bought the day before'], [equipmentBoughtOn.of('2021-12-31')], notEligible],
    [['2022 年最后一天购置', 'bought on the last day'], [equipmentBoughtOn.of('2022-12-31')], wan(800), '2023-05-01'],
    [['2023 年第一天购置', 'bought the day after'], [equipmentBoughtOn.of('2023-01-01')], notEligible, '2023-05-01'],
    [['其他年限', 'another life'], [depreciationLife.of('other')], notEligible],
    [['年限未知', 'open while the life is unknown'], [depreciationLife.notKnown()], open(wan(400), wan(800))],
  ],
})
