import { inKind } from '@pengce/language'
import { offices, construction as works } from '@pengce/vocabulary'
import { among, so } from '../grant-claim.ts'
import { accessOrTraffic, assessedArea, assessingOffices } from '../permit-claims.ts'
import { listed, waiver, without } from '../waiver.ts'
import { on, withinScope } from './scope.ts'
import { permit2018 } from './source.ts'

const noTransportApproval = waiver('permit2018/no-transport-approval', {
  title: ['交通部门不办路口和交评', 'No access or traffic approval by transport'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第二十三条¶3'),
  register: ['permit2018/第二十三条.3'],
  by: [offices.transport],
  on,
  claims: [withinScope, accessOrTraffic],
  pays: inKind([
    '不用向交通部门报永久路口和交评；占挖道路、临时路口由交通和交警并行办理、统一出证',
    'neither permanent access nor traffic impact goes to transport; road works and temporary access: transport and police in parallel, one certificate',
  ]),
  paid: ['要开永久路口的学校', 'a school that needs an access'],
})

export const noLandApproval = waiver('permit2018/no-land-approval', {
  title: ['河道整治免用地审批', 'No land approval for river works'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第二十四条¶2'),
  register: ['permit2018/第二十四条.2'],
  by: [offices.planning],
  on,
  claims: [
    withinScope,
    listed(works.type, 'river'),
    among(
      works.riverWorks,
      [
        'flood',
        ['sewage', ['截污治污', 'interception of sewage']],
        ['ecology', ['生态修复', 'ecological restoration']],
      ],
      [['none', ['河道项目里的管养用房', 'a management building of a river project']]],
    ),
  ],
  pays: inKind([
    '免建设用地审批，凭选址及预审意见直接办工程规划许可',
    'no approval of construction land; the planning permit follows the siting and pre-examination opinion',
  ]),
  paid: ['河道防洪工程', 'flood control of a river'],
})

export const environmentalFiling = waiver('permit2018/environmental-filing', {
  title: ['报告表项目告知性备案', 'Environmental report form by filing'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第三十一条¶2'),
  register: ['permit2018/第三十一条.2'],
  by: [offices.environment],
  on,
  claims: [
    withinScope,
    listed(works.environmentPaper, 'form'),
    without(works.sensitiveArea, '涉及环境敏感区', 'touches a sensitive area'),
    listed(
      works.type,
      'city-road',
      'bridge',
      'tunnel',
      'water-conservancy',
      'river',
      'tap-water',
      'water-network',
      'gas-supply',
      'gas-network',
      'fuel-station',
      'subsidised-housing',
      'education',
      'park',
      'public-venue',
      'utility-tunnel',
      'wharf',
    ),
  ],
  pays: inKind(['环境影响报告表告知性备案，不用审批', 'the report form is filed, not approved']),
  paid: ['敏感区外的城市道路', 'a city road outside sensitive areas'],
  readings: {
    自来水生产和供应: ['供水管网也算', 'a water-supply network counts'],
    燃气生产和供应: ['输气管网也算', 'gas pipelines count'],
    水利: ['河道治理算水利工程', 'river regulation counts as water conservancy'],
    码头等: ['只限列名的类型', 'only the types named'],
  },
})
export const noEnvironmentalAssessment = waiver('permit2018/no-environmental-assessment', {
  title: ['登记表项目免环评', 'No environmental assessment of registration-form projects'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第三十一条¶3'),
  register: ['permit2018/第三十一条.3'],
  by: [offices.environment],
  on,
  claims: [
    withinScope,
    among(
      works.environmentPaper,
      ['registration'],
      [
        ['form', ['要编报告表', 'a report form is needed']],
        ['report', ['要编报告书', 'a full report is needed']],
        ['none', ['本来就不需要', 'none was needed before']],
      ],
    ),
  ],
  pays: inKind(['不用开展环境影响评价', 'no environmental assessment']),
  paid: ['原来只需填登记表', 'formerly a registration form only'],
})
const noPapers = waiver('permit2018/no-papers', {
  title: ['承诺后免交材料免验原件', 'Papers spared after a commitment'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第三十六条¶1'),
  register: ['permit2018/第三十六条'],
  by: [offices.housing, offices.transport, offices.water],
  on,
  claims: [withinScope, so(works.writtenCommitment, '没有书面承诺', 'no written commitment')],
  pays: inKind([
    '免交工伤参保证明和分账协议，安全许可、人员证书等不验原件',
    'no proof of injury insurance or wage-account agreement; originals of safety licence and certificates are not checked',
  ]),
  paid: ['建设单位书面承诺', 'the unit has committed itself'],
})
const noSeparateAssessment = waiver('permit2018/no-separate-assessment', {
  title: ['区域评估覆盖免单独评估', 'No separate assessment within an assessed area'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第四十条¶1'),
  register: ['permit2018/第四十条#2'],
  by: [...assessingOffices, offices.emergency],
  on,
  claims: [withinScope, ...assessedArea],
  pays: inKind(['该事项不用单独评估评审', 'no assessment of its own for that matter']),
  paid: ['前海片区已作地质灾害评估', 'the area in Qianhai was assessed for geological hazards'],
})
export const spared = [
  noTransportApproval,
  noLandApproval,
  environmentalFiling,
  noEnvironmentalAssessment,
  noPapers,
  noSeparateAssessment,
]
