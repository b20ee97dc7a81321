import { inKind } from '@pengce/language'
import { offices, construction as works } from '@pengce/vocabulary'
import { so } from '../grant-claim.ts'
import { accessOrTraffic, assessedArea, assessingOffices, lowEnergyUse } from '../permit-claims.ts'
import { listed, waiver } from '../waiver.ts'
import { on, withinScope } from './scope.ts'
import { permit2020 } from './source.ts'

const noRepeatedReview = waiver('permit2020/no-repeated-review', {
  title: ['已介入的不重复技术评审', 'No technical review twice'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第七条¶2'),
  register: ['permit2020/第七条.2#4'],
  on,
  claims: [
    withinScope,
    so(works.earlyInvolvement, '该部门没有提前介入', 'the department did not take part before'),
    so(works.sameReviewDone, '同类评审还没做过', 'no such review was made'),
  ],
  pays: inKind([
    '原则上不再组织同类评审，例外须说明',
    'as a rule no second review of the kind; an exception needs reasons',
  ]),
  paid: ['该部门已介入并评审过', 'the department took part and reviewed it'],
  readings: {
    原则上不重复: ['默认不重复，部门要重复须说明理由', 'the default; a department that departs from it must say why'],
  },
})
const noTransportApproval = waiver('permit2020/no-transport-approval', {
  title: ['交通部门不办路口和交评', 'No access or traffic approval by transport'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第十七条¶1'),
  register: ['permit2020/第十七条.1#3'],
  by: [offices.transport],
  on,
  claims: [withinScope, accessOrTraffic],
  pays: inKind([
    '不用向交通部门报永久路口和交通影响评价',
    'neither permanent access nor traffic impact goes to the transport department',
  ]),
  paid: ['要开永久路口的医院', 'a hospital that needs an access'],
})

const energyAnalysis = so(works.energyInReport, '可研里没有用能分析', 'no energy analysis in the report')
const review = inKind(['不再另行节能审查', 'no separate energy review'])
const noEnergyReviewByType = waiver('permit2020/no-energy-review-by-type', {
  title: ['按类型免节能审查', 'No energy review by type'],
  subject: 'project',
  support: 'waiver',
  cites: [permit2020('第三十三条¶1'), permit2020('第三十三条¶1（一）')],
  register: ['permit2020/第三十三条#1'],
  by: [offices.developmentReform],
  on,
  claims: [
    withinScope,
    energyAnalysis,
    listed(
      works.type,
      'city-road',
      'pumped-storage',
      'water-conservancy',
      'river',
      'highway',
      'power-grid',
      'oil-network',
      'drainage-network',
      'water-network',
      'gas-network',
      'utility-tunnel',
    ),
  ],
  pays: review,
  paid: ['城市道路', 'a city road'],
  readings: {
    水利: ['河道治理算水利工程', 'river regulation counts as water conservancy'],
    等项目: ['只免列名的类型', 'only the types named are spared'],
  },
})
const noEnergyReviewByUse = waiver('permit2020/no-energy-review-by-use', {
  title: ['低能耗免节能审查', 'No energy review for low use'],
  subject: 'project',
  support: 'waiver',
  cites: [permit2020('第三十三条¶1'), permit2020('第三十三条¶1（二）')],
  register: ['permit2020/第三十三条#2'],
  by: [offices.developmentReform],
  on,
  claims: [withinScope, energyAnalysis, ...lowEnergyUse(600, 3_200_000)],
  pays: review,
  paid: ['年用能 600 吨、用电 320 万千瓦时的学校', 'a school that uses 600 tonnes and 3.2 million kilowatt-hours'],
})
const noRelocationCheck = waiver('permit2020/no-relocation-check', {
  title: ['管线临时迁改免设计核查', 'No design check of temporary relocations'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第三十四条¶1'),
  register: ['permit2020/第三十四条#1'],
  by: [offices.planning],
  on,
  claims: [withinScope, so(works.temporaryRelocation, '不涉及管线临时迁改', 'no pipeline is moved')],
  pays: inKind(['规划部门不核查迁改设计方案', 'the planning department does not check the design of the relocation']),
  paid: ['修路要临时迁改燃气管', 'a road that moves a gas pipe for a time'],
})
const noSeparateAssessment = waiver('permit2020/no-separate-assessment', {
  title: ['区域评估覆盖免单独评估', 'No separate assessment within an assessed area'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第三十八条¶1'),
  register: ['permit2020/第三十八条#2'],
  by: assessingOffices,
  on,
  claims: [withinScope, ...assessedArea],
  pays: inKind(['该事项不用单独评估评审', 'no assessment of its own for that matter']),
  paid: ['片区已作地质灾害评估', 'the area was assessed for geological hazards'],
})
export const reviews = [
  noRepeatedReview,
  noTransportApproval,
  noEnergyReviewByType,
  noEnergyReviewByUse,
  noRelocationCheck,
  noSeparateAssessment,
]
