import { all, amountOf, between, examples, inKind, measure, notEligible, open, settledBetween } from '@pengce/language'
import { fen, percent, plus, quantity, wan, yi, yuan } from '@pengce/values'
import {
  costRelief,
  manufacturing,
  medicalInsurance,
  offices,
  project,
  industrialWorks as works,
} from '@pengce/vocabulary'
import { benefit, costGrant, freeOf } from '../grant.ts'
import { chosen, so } from '../grant-claim.ts'
import { smallerFirm } from '../size-claims.ts'
import { cost2023, on } from './source.ts'

const { keyProject, landPrice, parkProject, floorArea, storageRebuilt, storageUseKept, ratioApproved, addedStorage } =
  works
const square = (n: number) => quantity('square-metre', n)

export const firstInstalment = measure('cost2023/first-instalment', {
  title: ['重点项目土地价款首期', 'First instalment of the land price'],
  subject: 'project',
  support: 'land',
  cites: cost2023('一/3¶1'),
  register: ['cost2023/一.3#1'],
  by: [offices.planning, offices.districts],

  when: keyProject,

  pays: inKind(
    ['首期应缴价款的范围', 'what may be paid first'],
    settledBetween(landPrice.times(percent(50), 'up'), landPrice),
  ),
})
export const firstInstalmentExamples = examples(firstInstalment, {
  on,
  given: [keyProject.holds(), landPrice.of(yi(2))],
  rows: [
    [['地价 2 亿元，首期至少一半', 'at least half of two hundred million'], [], between(yi(1), yi(2))],
    [
      ['半数不足一分的，首期进一分', 'a half that ends in part of a fen is rounded up'],
      [landPrice.of(plus(yi(2), fen(1)))],
      between(plus(yi(1), fen(1)), plus(yi(2), fen(1))),
    ],
    [['不是重点产业项目', 'not a key project'], [keyProject.fails()], notEligible],
    [['地价未知', 'a range while the price is unknown'], [landPrice.notKnown()], between(yuan(0), null)],
    [['是否重点尚待认定', 'open until it is judged'], [keyProject.notKnown()], open(yi(1), yi(2))],
  ],
})

export const supportArea = measure('cost2023/support-area', {
  title: ['园区工业项目配套面积上限', 'Ceiling on support floor area'],
  subject: 'project',
  support: 'land',
  cites: cost2023('二/6¶1'),
  register: ['cost2023/二.6#1'],
  by: [offices.housing, offices.planning, offices.districts],

  when: parkProject,

  pays: inKind(
    ['行政办公及生活服务设施的面积上限', 'most floor area for offices and services'],
    floorArea.times(percent(30)),
  ),

  readings: { 建筑面积占比: ['以单个工业项目的建筑面积为基数', 'the floor area of the project itself is the base'] },
})
export const supportAreaExamples = examples(supportArea, {
  on,
  given: [parkProject.holds(), floorArea.of(square(50_000))],
  rows: [
    [['建筑面积 5 万平方米', 'fifty thousand square metres'], [], square(15_000)],
    [['不在产业园区', 'not in a park'], [parkProject.fails()], notEligible],
    [['面积未知', 'a range while the area is unknown'], [floorArea.notKnown()], between(square(0), null)],
    [['是否在园区未知', 'open while it is unknown'], [parkProject.notKnown()], open(square(15_000), square(15_000))],
  ],
})

export const upgradeByReference = benefit('cost2023/upgrade', {
  title: ['技改投资分档支持', 'Support for technical upgrades'],
  subject: 'project',
  support: 'project-investment',
  cites: cost2023('二/4¶1'),
  register: ['cost2023/二.4'],
  by: [offices.industry, offices.developmentReform, offices.districts],
  on,
  claims: [
    so(manufacturing.isManufacturer, '不是制造业企业', 'not a manufacturer'),
    chosen(works.qualifyingUpgrade, 'upgrade', 'none', '不是技术改造', 'no technical upgrade'),
  ],
  pays: inKind(['按技术改造措施分类分档给予支持', 'as the measures on technical upgrading provide']),
  paid: ['制造业企业的技术改造', 'a manufacturer’s upgrade'],
})
export const intelligentByReference = benefit('cost2023/intelligent', {
  title: ['智能化改造补助', 'Support for intelligent upgrades'],
  subject: 'project',
  support: 'project-investment',
  cites: cost2023('二/5¶1'),
  register: ['cost2023/二.5'],
  on,
  claims: [
    so(manufacturing.isManufacturer, '不是制造业企业', 'not a manufacturer'),
    chosen(works.qualifyingUpgrade, 'intelligent', 'upgrade', '不是智能化改造', 'no intelligent upgrade'),
  ],
  pays: inKind(['按技术改造措施给予补助', 'as the measures on technical upgrading provide']),
  paid: ['符合条件的智能化改造', 'a qualifying intelligent upgrade'],
})

export const medicalRate = measure('cost2023/medical-rate', {
  title: ['职工医保一档单位费率', 'Employer rate of medical insurance'],
  subject: ['enterprise', 'sole-trader', 'organisation'],
  support: 'insurance-rate',
  cites: cost2023('二/8¶1'),
  register: ['cost2023/二.8#2'],
  by: [offices.humanResources, offices.healthcareSecurity],

  when: costRelief.tierOneMedical,

  pays: inKind(['单位缴费费率', 'employer’s rate'], amountOf(percent(5)), { per: 'month' }),

  readings: {
    阶段性: [
      '起止未列，以本文件有效期为限，医保规定另有的从其规定',
      'no dates are given; the life of the document is the limit, medical rules prevailing',
    ],
  },
})
export const medicalRateExamples = examples(medicalRate, {
  on,
  given: [costRelief.tierOneMedical.holds()],
  rows: [
    [['一档单位按 5%', 'five per cent in tier one'], [], between(percent(5), percent(5))],
    [['不在一档', 'not in tier one'], [costRelief.tierOneMedical.fails()], notEligible],
    [
      ['参保档次未知', 'open while the tier is unknown'],
      [costRelief.tierOneMedical.notKnown()],
      open(percent(5), percent(5)),
    ],
  ],
})
export const flexibleMedicalRate = measure('cost2023/flexible-medical-rate', {
  title: ['灵活就业医保费率', 'Medical insurance rate for flexible workers'],
  subject: 'person',
  support: 'insurance-rate',
  cites: cost2023('二/8¶1'),
  register: ['cost2023/二.8#3'],
  by: [offices.humanResources, offices.healthcareSecurity],

  when: medicalInsurance.flexibleTierOne,

  pays: inKind(['本人缴费费率', 'own rate'], amountOf(percent(7)), { per: 'month' }),

  readings: { 灵活就业人员: ['指参加一档的灵活就业人员', 'flexible workers in tier one'] },
})
export const flexibleMedicalRateExamples = examples(flexibleMedicalRate, {
  on,
  given: [medicalInsurance.flexibleTierOne.holds()],
  rows: [
    [['灵活就业一档按 7%', 'seven per cent'], [], between(percent(7), percent(7))],
    [['不是一档灵活就业', 'not such a worker'], [medicalInsurance.flexibleTierOne.fails()], notEligible],
    [
      ['参保情况未知', 'open while it is unknown'],
      [medicalInsurance.flexibleTierOne.notKnown()],
      open(percent(7), percent(7)),
    ],
  ],
})

const power = costRelief
export const highVoltage = freeOf('cost2023/high-voltage', {
  title: ['中小微企业高压接入零投资', 'No cost for high-voltage connection'],
  support: 'energy',
  cites: cost2023('四/12¶1'),
  register: ['cost2023/四.12#1'],
  by: [offices.developmentReform, offices.powerGrid],
  on,
  claims: [
    smallerFirm,
    chosen(power.supplyVoltage, 'up-to-10kv', 'above-10kv', '10千伏以上', 'above 10 kV'),
    so(power.highVoltageConnection, '不是高压永久接入', 'no permanent high-voltage connection'),
  ],
  what: ['外部接入工程的用户投资', 'the user’s part in the outside connection'],
  paid: ['10千伏的中型企业', 'a medium firm at 10 kV'],
})
export const gasConnection = freeOf('cost2023/gas-connection', {
  title: ['天然气红线外接入零投资', 'No cost for gas connection'],
  support: 'energy',
  cites: cost2023('四/12¶1'),
  register: ['cost2023/四.12#3'],
  by: [offices.developmentReform, offices.housing],
  on,
  claims: [
    so(manufacturing.isManufacturer, '不是制造业企业', 'not a manufacturer'),
    so(power.newGasUser, '不是新申请', 'not a new applicant'),
  ],
  what: ['红线外接入工程的用户投资', 'the user’s part in the connection outside the red line'],
  paid: ['新用气的制造业企业', 'a manufacturer new to gas'],
})
export const solarStorage = costGrant('cost2023/solar-storage', {
  title: ['园区光储充放项目补贴', 'Subsidy for solar, storage and charging'],
  subject: 'project',
  support: 'energy',
  cites: cost2023('四/14¶1'),
  register: ['cost2023/四.14#1'],
  by: [offices.developmentReform],
  on,
  claims: [so(works.solarStorage, '不符合条件', 'does not qualify')],
  cost: project.investment,
  rate: percent(100),
  cap: null,
  points: [
    [wan(300), wan(300)],
    [wan(2000), wan(2000)],
  ],
  readings: { 一定比例: ['比例未列，不超过实际投资额本身', 'no rate is given; never more than the investment'] },
})

export const storageLandPrice = freeOf('cost2023/storage-land-price', {
  title: ['仓储增建免地价', 'No land price on added storage'],
  subject: 'project',
  support: 'land',
  cites: cost2023('五/16¶1'),
  register: ['cost2023/五.16#1'],
  by: [offices.transport, offices.planning, offices.districts],
  on,
  claims: [
    so(storageRebuilt, '不是所列仓储', 'no such storage'),
    so(storageUseKept, '改变了用途', 'its use was changed'),
    so(ratioApproved, '容积率未获批准', 'the ratio is not approved'),
  ],
  what: ['增加且不得转让的仓储部分应收地价', 'land price on the added storage'],
  paid: ['改建为高标准仓库', 'rebuilt to a high standard'],
})
export const storageLeasable = measure('cost2023/storage-leasable', {
  title: ['仓储可出租比例放宽', 'More of the storage may be let'],
  subject: 'project',
  support: 'land',
  cites: cost2023('五/16¶1'),
  register: ['cost2023/五.16#2'],
  by: [offices.transport, offices.planning, offices.districts],

  when: all(storageRebuilt, storageUseKept, ratioApproved),

  pays: inKind(['可出租的面积上限', 'most area that may be let'], addedStorage.times(percent(80))),

  readings: {
    可出租比例: ['以增加且不得转让的仓储面积为基数', 'the added storage that may not be transferred is the base'],
  },
})
export const storageLeasableExamples = examples(storageLeasable, {
  on,
  given: [storageRebuilt.holds(), storageUseKept.holds(), ratioApproved.holds(), addedStorage.of(square(10_000))],
  rows: [
    [['增加 1 万平方米', 'ten thousand square metres added'], [], square(8000)],
    [['不是所列仓储', 'no such storage'], [storageRebuilt.fails()], notEligible],
    [['改变了用途', 'its use was changed'], [storageUseKept.fails()], notEligible],
    [['容积率未获批准', 'the ratio is not approved'], [ratioApproved.fails()], notEligible],
    [['面积未知', 'a range while the area is unknown'], [addedStorage.notKnown()], between(square(0), null)],
    [['批准情况未知', 'open while approval is unknown'], [ratioApproved.notKnown()], open(square(8000), square(8000))],
  ],
})
