import { all, between, examples, inKind, measure, notEligible, open, upTo } from '@pengce/language'
import { fen, percent, plus, wan, yi, yuan } from '@pengce/values'
import { bank, industrySupport, manufacturer, offices, technicalUpgrade } from '@pengce/vocabulary'
import { benefit, freeOf } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { creditOffices, on, tech2023 } from './source.ts'

const { equipmentBoughtOn, equipmentUnitValue } = industrySupport
const { ordinaryIndustrialLand, floorAreaRaised, ownProductionOnly, keepsHandoverArea, nonTransferableLandPrice } =
  technicalUpgrade

export const equipmentDeduction = measure('tech2023/equipment-deduction', {
  title: ['设备器具一次性税前扣除', 'Immediate deduction of equipment'],
  support: 'tax',
  cites: tech2023('三/13¶1'),
  register: ['tech2023/三.13'],
  by: [offices.tax],

  when: all(
    equipmentBoughtOn.onOrAfter('2024-01-01'),
    equipmentBoughtOn.onOrBefore('2027-12-31'),
    equipmentUnitValue.atMost(wan(500)),
  ),

  pays: inKind(['当期一次性扣除的金额', 'deductible at once in the current period'], equipmentUnitValue),
})
export const deductionExamples = examples(equipmentDeduction, {
  on,
  given: [equipmentBoughtOn.of('2025-02-10'), equipmentUnitValue.of(wan(120))],
  rows: [
    [['单价 120 万元', 'a unit value of 1.2 million'], [], wan(120)],
    [['单价恰为 500 万元', 'exactly five million'], [equipmentUnitValue.of(wan(500))], wan(500)],
    [
      ['单价超过 500 万元', 'one fen more than five million'],
      [equipmentUnitValue.of(plus(wan(500), fen(1)))],
      notEligible,
    ],
    [['2024 年第一天购进', 'bought on the first day'], [equipmentBoughtOn.of('2024-01-01')], wan(120)],
    [['2023 年最后一天购进', 'bought the day before'], [equipmentBoughtOn.of('2023-12-31')], notEligible],
    [['2027 年最后一天购进', 'bought on the last day'], [equipmentBoughtOn.of('2027-12-31')], wan(120), '2028-06-01'],
    [['2028 年第一天购进', 'bought the day after'], [equipmentBoughtOn.of('2028-01-01')], notEligible, '2028-06-01'],
    [['购进日期未知', 'open while the day is unknown'], [equipmentBoughtOn.notKnown()], open(wan(120), wan(120))],
    [['单价未知', 'open while the value is unknown'], [equipmentUnitValue.notKnown()], open(yuan(0), null)],
  ],
})

export const noLandPrice = freeOf('tech2023/no-land-price', {
  title: ['“零增地”技改不计收地价', 'No land price for upgrades without new land'],
  subject: 'project',
  support: 'land',
  cites: tech2023('三/14¶1'),
  register: ['tech2023/三.14#1'],
  by: [offices.planning, offices.districts],
  on,
  claims: [
    so(manufacturer.industrial, '不是工业企业', 'not an industrial enterprise'),
    so(ordinaryIndustrialLand, '不是普通工业用地', 'not ordinary industrial land'),
    so(floorAreaRaised, '没有增加建筑面积', 'no floor area added'),
    so(ownProductionOnly, '可转让或出租', 'may be sold or let'),
  ],
  what: ['新增建筑面积应收地价', 'land price for the added floor area'],
  paid: ['普通工业用地提容自用', 'more floor area for own production'],
})

export const keptAreaPrice = measure('tech2023/kept-area-price', {
  title: ['应移交新增建筑自行持有', 'Keeping floor area that would be handed over'],
  subject: 'project',
  support: 'land',
  cites: tech2023('三/14¶1'),
  register: ['tech2023/三.14#2'],
  by: [offices.planning, offices.districts],

  when: keepsHandoverArea,

  pays: inKind(['应缴地价', 'land price to be paid'], nonTransferableLandPrice.times(percent(200))),
})
export const keptAreaExamples = examples(keptAreaPrice, {
  on,
  given: [keepsHandoverArea.holds(), nonTransferableLandPrice.of(yi(1))],
  rows: [
    [['按市场地价两倍', 'twice the market price'], [], yi(2)],
    [['选择移交', 'hands it over'], [keepsHandoverArea.fails()], notEligible],
    [['是否移交未知', 'open while it is unknown'], [keepsHandoverArea.notKnown()], open(yi(2), yi(2))],
    [
      ['市场地价未知', 'a range while the price is unknown'],
      [nonTransferableLandPrice.notKnown()],
      between(yuan(0), null),
    ],
  ],
})

export const badLoanCompensation = measure('tech2023/bad-loan-compensation', {
  title: ['技改不良贷款风险补偿', 'Compensation for bad upgrade loans'],
  support: 'risk',
  cites: tech2023('三/12¶1'),
  register: ['tech2023/三.12#4'],
  by: creditOffices,

  when: all(bank.isBank, bank.badUpgradeLoan),

  pays: upTo(bank.badLoanPrincipal),

  readings: { 风险补偿: ['比例未列，不超过不良本金', 'no share is given; never more than the bad principal'] },
})
export const badLoanExamples = examples(badLoanCompensation, {
  on,
  given: [bank.isBank.holds(), bank.badUpgradeLoan.holds(), bank.badLoanPrincipal.of(wan(600))],
  rows: [
    [['中小微企业技改贷款形成不良', 'an upgrade loan to a smaller firm turned bad'], [], between(yuan(0), wan(600))],
    [['不良本金更多', 'more bad principal'], [bank.badLoanPrincipal.of(wan(900))], between(yuan(0), wan(900))],
    [['不是银行', 'not a bank'], [bank.isBank.fails()], notEligible],
    [['没有不良贷款', 'no bad loan'], [bank.badUpgradeLoan.fails()], notEligible],
    [['不良情况未知', 'open while it is unknown'], [bank.badUpgradeLoan.notKnown()], open(yuan(0), wan(600))],
    [
      ['本金未知', 'no ceiling while the principal is unknown'],
      [bank.badLoanPrincipal.notKnown()],
      between(yuan(0), null),
    ],
  ],
})

export const districtCover = benefit('tech2023/district-cover', {
  title: ['门槛以下项目由区支持', 'District support below the thresholds'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('四/18¶1'),
  register: ['tech2023/四.18'],
  by: [offices.districts],
  on,
  claims: [
    so(technicalUpgrade.upgrade, '不属于技术改造', 'no technical upgrade'),
    so(technicalUpgrade.belowMunicipalThreshold, '达到市级门槛', 'at or above it'),
  ],
  pays: inKind(['按区的专项政策', 'under the district’s own rules']),
  paid: ['投资在市级门槛以下', 'below the municipal threshold'],
})
