import { clarify, competence, policy, relation, validity } from '@pengce/language'
import { offices, softwareProject } from '@pengce/vocabulary'
import * as adoption from './adoption.ts'
import * as enterprises from './enterprises.ts'
import * as innovation from './innovation.ts'
import * as park from './park.ts'
import * as quality from './quality.ts'
import { soft2022 } from './source.ts'
import * as talent from './talent.ts'

const grants = [
  innovation.jointResearch,
  innovation.fullFunding,
  innovation.newProduct,
  innovation.upperMatch,
  innovation.newPlatform,
  { measure: innovation.existingPlatform, examples: innovation.existingPlatformExamples },
  innovation.codeContribution,
  innovation.openSourceProject,
  innovation.ecosystem,
  innovation.event,
  innovation.commissionedEvent,
  { measure: park.parkTitle, examples: park.parkTitleExamples },
  { measure: park.parkExcellent, examples: park.parkExcellentExamples },
  { measure: park.parkRentSubsidy, examples: park.parkRentExamples },
  talent.college,
  talent.training,
  { measure: talent.coreTeam, examples: talent.coreTeamExamples },
  talent.topTeam,
  talent.talentAward,
  talent.talentPrivileges,
  { measure: enterprises.revenueMilestone, examples: enterprises.revenueMilestoneExamples },
  enterprises.growthAward,
  enterprises.digitalCentre,
  enterprises.landing,
  quality.certificationAward,
  { measure: quality.ministryHonour, examples: quality.ministryHonourExamples },
  { measure: quality.standard, examples: quality.standardExamples },
  adoption.showroom,
  adoption.listedOpenSource,
  adoption.distribution,
  adoption.terminals,
  adoption.userPurchase,
  { measure: adoption.industrialPilot, examples: adoption.industrialPilotExamples },
  { measure: adoption.cloudGrant, examples: adoption.cloudExamples },
  adoption.intelligence,
  adoption.firstVersionDeveloper,
  adoption.firstVersionUser,
  { measure: adoption.firstVersionInsurance, examples: adoption.firstVersionInsuranceExamples },
  enterprises.riskPool,
  enterprises.listing,
]

const rules = [
  competence('soft2022/contact', {
    title: ['实施问题受理单位', 'Who answers questions'],
    cites: soft2022('通知¶1'),
    register: ['soft2022/通知.1'],
    by: [offices.industry],
    says: ['实施中的问题向市工业和信息化局反映', 'questions go to the industry bureau'],
  }),
  clarify('soft2022/core-directions', {
    title: ['核心软件重点方向', 'Focus directions: core software'],
    cites: soft2022('一/（一）¶1'),
    register: ['soft2022/（一）.1'],
    says: [
      '操作系统、数据库、中间件、安全软件，研发设计和生产控制类工业软件，以及光计算、量子、类脑等前沿软件',
      'operating systems, databases, middleware, security; design and production-control software; frontier software',
    ],
    facts: [softwareProject.focusDirection],
  }),
  clarify('soft2022/platform-directions', {
    title: ['平台与行业软件重点方向', 'Focus directions: platforms and industry software'],
    cites: soft2022('一/（二）¶1'),
    register: ['soft2022/（二）.1'],
    says: [
      '新兴技术平台、轻量化平台，以及金融、建筑、能源、交通、口岸、医疗等行业应用；清单没有列尽',
      'platforms of new technologies, light platforms, and software for finance, construction, energy, transport, ports and health; the list is open',
    ],
    facts: [softwareProject.focusDirection],
  }),
  competence('soft2022/district-match', {
    title: ['区级可配套', 'Districts may add'],
    cites: soft2022('八¶1'),
    register: ['soft2022/附则.2'],
    by: [offices.districts],
    says: ['获得市级资助的，各区可以再配套，由区决定', 'districts may add to what the city pays, as they decide'],
  }),
  validity('soft2022/life', {
    title: ['施行期间', 'Life of the document'],
    cites: soft2022('八¶1'),
    register: ['soft2022/附则.4'],
    says: ['自 2022-10-15 起五年，末日 2027-10-14', 'five years from 2022-10-15, the last day being 2027-10-14'],
    from: '2022-10-15',
    until: '2027-10-14',
  }),
  clarify('soft2022/procurement-errors-excused', {
    title: ['采购圳创库产品尽职免责', 'Buying from the catalogue in good faith'],
    cites: soft2022('六/（十五）¶1'),
    register: ['soft2022/（十五）.3'],
    says: [
      '国企和事业单位采购目录内产品，满足一定条件的尽职免责；条件没有写明',
      'state firms and institutions that buy listed products are excused where conditions, not stated here, are met',
    ],
  }),
]

const relations = [
  relation('soft2022/no-double', {
    title: ['市级同类措施不重复', 'No double municipal support'],
    cites: soft2022('八¶1'),
    register: ['soft2022/附则.1'],
    says: [
      '同一申请人同一项目或成本在市级只享受一项同类措施，由申请人先选',
      'for one project or cost of one applicant one municipal measure of the kind, as the applicant picks beforehand',
    ],
    bond: { kind: 'same-support', supports: 'any', against: 'municipal', picks: 'applicant' },
  }),
  relation('soft2022/audited-ceiling', {
    title: ['国省支持项目市区累计上限', 'Ceiling for projects with higher-level money'],
    cites: soft2022('八¶1'),
    register: ['soft2022/附则.3'],
    says: [
      '已获国家或省级财政支持的项目，市区各级资助合计不超过审计认定的投资额',
      'where the nation or the province has paid, all municipal and district grants together stay within the audited investment',
    ],
    bond: {
      kind: 'within-cost',
      of: 'document',
      cost: 'project/audited-spending',
      when: 'national-or-provincial-money',
    },
  }),
]

export const soft2022Policy = policy({
  document: soft2022,
  inForce: { from: '2022-10-15', until: '2027-10-14' },
  by: [offices.industry],
  measures: grants.map((g) => g.measure),
  rules,
  relations,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'soft2022/引言': 'purpose',
    'soft2022/（六）.2': 'no-figure',
    'soft2022/（八）.2': 'encouragement',
    'soft2022/（十）.3': 'encouragement',
    'soft2022/（十一）.3': 'encouragement',
    'soft2022/（十二）.6': 'encouragement',
    'soft2022/（十三）.2': 'encouragement',
    'soft2022/（十五）.4': 'encouragement',
    'soft2022/（十八）.2': 'encouragement',
    'soft2022/（二十）.4': 'encouragement',
  },
})
