import { between, decided, examples, inKind, measure, not, notEligible, open, settledBetween } from '@pengce/language'
import { percent, wan, yuan } from '@pengce/values'
import { builder, enterprise, offices, smartConstruction } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { among, type Claim, chosen, so } from '../grant-claim.ts'
import { icon2023 } from './source.ts'

const { pilot, funding, approved, fundConditions, assessed, housingForSale, factoryLand, landIndicator } =
  smartConstruction
const on = '2024-06-01'
const smart = so(pilot, '不是智能建造项目', 'not smart construction')
const publicMoney = chosen(funding, 'government', 'private', '不是政府投资', 'not funded by the government')
const notYetApproved: Claim = {
  claim: not(approved),
  holds: approved.fails(),
  open: approved.notKnown(),
  fails: [[['已经立项', 'already approved'], approved.holds()]],
  edges: [],
}

export const addedCost = benefit('icon2023/added-cost', {
  title: ['政府投资项目增列费用', 'Added costs of government projects'],
  subject: 'project',
  support: 'construction-cost',
  cites: icon2023('二/（二）/7¶1'),
  register: ['icon2023/二.7#1'],
  by: [offices.developmentReform, offices.districts],
  on,
  claims: [smart, publicMoney, notYetApproved],
  pays: decided([
    '立项时可增列研发、检测认证和建造费用，没有比例',
    'research, testing and building costs may be added at approval; no rate',
  ]),
  paid: ['尚未立项的政府投资项目', 'a government project not yet approved'],
})
export const contingency = benefit('icon2023/contingency', {
  title: ['已立项改用预备费', 'Contingency of approved projects'],
  subject: 'project',
  support: 'construction-cost',
  cites: icon2023('二/（二）/7¶1'),
  register: ['icon2023/二.7#2'],
  by: [offices.developmentReform, offices.districts],
  on,
  claims: [smart, publicMoney, so(approved, '尚未立项', 'not yet approved')],
  pays: inKind(['相应费用可在项目预备费中列支', 'the cost may be charged to the contingency']),
  paid: ['已立项的政府投资项目', 'an approved government project'],
})
export const privateSubsidy = benefit('icon2023/private-subsidy', {
  title: ['社会投资项目市级资助', 'Municipal support for private projects'],
  subject: 'project',
  support: 'construction-cost',
  cites: icon2023('二/（二）/7¶1'),
  register: ['icon2023/二.7#3'],
  by: [offices.housing],
  on,
  claims: [
    smart,
    among(
      funding,
      ['private', ['state', ['国有资金投资的项目', 'a project of state-owned capital']]],
      [['government', ['不是社会投资', 'funded by the government']]],
    ),
    so(fundConditions, '不符合资金条件', 'the conditions are not met'),
  ],
  pays: decided(['按市级专项资金规定', 'by the rules of the municipal fund']),
  paid: ['符合条件的社会投资项目', 'a qualifying private project'],
  readings: {
    社会投资: [
      '不由政府投资的都算，国有资金投资的也在内；条件由专项资金规定',
      'all that the government does not fund, state-owned capital too; the fund sets the conditions',
    ],
  },
})
export const priceFiling = benefit('icon2023/price-filing', {
  title: ['房价备案考虑增量成本', 'Extra cost in the price filing'],
  subject: 'project',
  support: 'price-filing',
  cites: icon2023('二/（二）/7¶1'),
  register: ['icon2023/二.7#6'],
  by: [offices.housing],
  on,
  claims: [
    so(assessed, '没有评定为智能建造', 'not assessed as smart construction'),
    so(housingForSale, '不是商品房', 'no housing for sale'),
  ],
  pays: inKind(['价格备案时可考虑增量成本', 'the extra cost may be considered in the filing']),
  paid: ['评定为智能建造的商品房', 'housing assessed as smart construction'],
})

export const landIndicatorRange = measure('icon2023/land-indicator', {
  title: ['智能建造厂房用地指标区间', 'Land indicators for smart factories'],
  subject: 'project',
  support: 'land',
  cites: icon2023('二/（六）/20¶1'),
  register: ['icon2023/二.20#1'],
  by: [offices.districts],

  when: factoryLand,

  pays: inKind(
    ['可采用的地均指标', 'the indicator that may be taken'],
    settledBetween(landIndicator.times(percent(50)), landIndicator.times(percent(70))),
  ),

  readings: {
    参照: ['区里可在 50% 至 70% 之间选定，两端都含', 'the district picks between 50 and 70 per cent, both included'],
  },
})
export const landIndicatorExamples = examples(landIndicatorRange, {
  on,
  given: [factoryLand.holds(), landIndicator.of(wan(1000))],
  rows: [
    [['指标 1000 万元', 'an indicator of ten million'], [], between(wan(500), wan(700))],
    [['不是智能建造厂房', 'not such a factory'], [factoryLand.fails()], notEligible],
    [['指标未知', 'a range while it is unknown'], [landIndicator.notKnown()], between(yuan(0), null)],
    [['用地性质未知', 'open while the land is unknown'], [factoryLand.notKnown()], open(wan(500), wan(700))],
  ],
})

export const equipmentCredit = benefit('icon2023/equipment-credit', {
  title: ['专用设备投资抵税', 'Tax credit for special equipment'],
  support: 'tax',
  cites: icon2023('二/（六）/21¶1'),
  register: ['icon2023/二.21#1'],
  by: [offices.tax],
  on,
  claims: [so(builder.smartEquipment, '没有购置使用', 'not bought and used')],
  pays: inKind(['投资额按国家规定抵免企业所得税', 'credited against income tax under national rules']),
  paid: ['购置并使用专用设备', 'bought and used'],
})
export const highTechRelief = benefit('icon2023/high-tech-relief', {
  title: ['智能建造高企税收优惠', 'Tax relief for high-tech builders'],
  support: 'tax',
  cites: icon2023('二/（六）/21¶1'),
  register: ['icon2023/二.21#2'],
  by: [offices.tax],
  on,
  claims: [
    so(builder.smartBuilder, '不是智能建造企业', 'not in smart construction'),
    so(enterprise.highTech, '不是高新技术企业', 'not a high-tech enterprise'),
  ],
  pays: inKind(['按国家规定的高新技术企业税率', 'the national rate for high-tech enterprises']),
  paid: ['认定为高新技术企业', 'recognised as high-tech'],
})
export const trainingSubsidy = benefit('icon2023/training-subsidy', {
  title: ['智能建造培训补贴', 'Subsidy for smart-construction training'],
  subject: ['enterprise', 'organisation'],
  support: 'training',
  cites: icon2023('二/（六）/22¶1'),
  register: ['icon2023/二.22'],
  by: [offices.humanResources],
  on,
  claims: [so(builder.smartTraining, '没有开展目录内培训', 'no training of the list')],
  pays: decided(['按市职业技能培训补贴规定', 'by the city’s rules on training subsidies']),
  paid: ['开展目录内培训的企业', 'an enterprise that holds such training'],
})

export const grants = [
  addedCost,
  contingency,
  privateSubsidy,
  priceFiling,
  { measure: landIndicatorRange, examples: landIndicatorExamples },
  equipmentCredit,
  highTechRelief,
  trainingSubsidy,
]
