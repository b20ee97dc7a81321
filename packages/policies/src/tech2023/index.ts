import { clarify, competence, obligation, policy, relation, validity } from '@pengce/language'
import { offices, project } from '@pengce/vocabulary'
import * as interest from './interest.ts'
import * as land from './land-tax.ts'
import * as platform from './platform.ts'
import { tech2023, upgradeItems } from './source.ts'
import * as transformation from './transformation.ts'
import * as upgrade from './upgrade.ts'

const life = validity('tech2023/life', {
  title: ['施行期间', 'Life of the document'],
  cites: tech2023('五¶1'),
  register: ['tech2023/五#1'],
  says: ['自 2024-01-01 起五年，末日 2028-12-31', 'five years from 2024-01-01, the last day being 2028-12-31'],
  from: '2024-01-01',
  until: '2028-12-31',
})
const endsThree = validity('tech2023/ends-three-articles', {
  title: ['制造强市措施三条停止', 'Three articles of the 2021 measures end'],
  cites: tech2023('五¶1'),
  register: ['tech2023/五#3'],
  says: [
    '2024年起（八）（九）（十）三条不再执行，其余各条照旧；没有写过渡',
    'from 2024 articles (八), (九) and (十) no longer apply, the others go on; no transition is written',
  ],
  ends: ['（八）', '（九）', '（十）'].map((article) => ({ what: `mfg2021 ${article}`, from: '2024-01-01' })),
})
const chooseOne = relation('tech2023/choose-one', {
  title: ['一至七项择一享受', 'One of items 1 to 7'],
  cites: tech2023('五¶1'),
  register: ['tech2023/五#2'],
  says: ['同一项目在七项中选一项，由企业选', 'for one project one of the seven, as the enterprise picks'],
  bond: { kind: 'at-most-one', of: upgradeItems, scope: 'same-matter', picks: 'applicant' },
  otherReading: {
    says: [
      '同一企业不论有几个项目，在七项中只选一项',
      'one of the seven for an enterprise, however many projects it has',
    ],
    bonds: [{ kind: 'at-most-one', of: upgradeItems, scope: 'ever', picks: 'applicant' }],
  },
})
const softwareShare = clarify('tech2023/software-share', {
  title: ['软件等费用占比上限', 'How much software may count'],
  cites: tech2023('一/3¶1'),
  register: ['tech2023/一.3#2'],
  says: [
    '软件、研发外包等费用在审定费用中至多占 30%，超出部分不计入审定费用',
    'software, outsourced research and the like make up at most 30% of the audited cost; the rest is left out of it',
  ],
  facts: [project.softwareShare, project.auditedCost],
})
const statistics = obligation('tech2023/statistics', {
  title: ['技改投资纳统', 'Technical-upgrade statistics'],
  cites: tech2023('三/15¶1'),
  register: ['tech2023/三.15#2'],
  who: ['项目单位', 'the owner of the project'],
  says: [
    '计划固定资产投资 500 万元及以上的改建、技改项目，以及其他性质中属技改的项目，按技改类别报统计',
    'reconstruction and upgrade projects of five million yuan or more, and others of that nature, are reported as technical upgrades',
  ],
})
const responsible = competence('tech2023/responsible', {
  title: ['各区均为责任单位', 'Districts are responsible throughout'],
  cites: tech2023('一/1¶1'),
  register: ['tech2023/一.1#2'],
  by: [offices.districts],
  says: ['每一项都由各区共同负责，含大鹏新区和深汕合作区', 'the districts, 大鹏 and 深汕 included, share every item'],
})
const interprets = competence('tech2023/interprets', {
  title: ['解释单位', 'Who interprets'],
  cites: tech2023('五¶1'),
  register: ['tech2023/五#4'],
  by: [offices.industry],
  says: ['由市工业和信息化局解释', 'the industry bureau interprets the document'],
})

const grants = [
  upgrade.majorUpgrade,
  upgrade.equipmentRenewal,
  upgrade.intelligentUpgrade,
  upgrade.industrialInternetGrant,
  transformation.traditionalDigitalGrant,
  { measure: transformation.greenUpgrade, examples: transformation.greenExamples },
  transformation.integrationGrant,
  platform.platformGrant,
  platform.integratorGrant,
  platform.eventGrant,
  platform.digitalPlatformGrant,
  platform.digitalPilotAward,
  platform.fiveGFactoryAward,
  { measure: platform.greenHonourAward, examples: platform.greenHonourExamples },
  { measure: interest.upgradeInterest, examples: interest.upgradeInterestExamples },
  { measure: land.badLoanCompensation, examples: land.badLoanExamples },
  { measure: land.equipmentDeduction, examples: land.deductionExamples },
  land.noLandPrice,
  { measure: land.keptAreaPrice, examples: land.keptAreaExamples },
  land.districtCover,
]

export const tech2023Policy = policy({
  document: tech2023,
  inForce: { from: '2024-01-01', until: '2028-12-31' },
  by: [offices.industry, offices.districts],
  measures: grants.map((g) => g.measure),
  rules: [responsible, softwareShare, statistics, life, endsThree, interprets],
  relations: [chooseOne],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'tech2023/序.¶1': 'purpose',
    'tech2023/二.9#2': 'encouragement',
    'tech2023/三.12#1': 'encouragement',
    'tech2023/三.12#5': 'encouragement',
    'tech2023/四.16': 'encouragement',
  },
})
