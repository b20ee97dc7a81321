import { between, decided, examples, inKind, measure, notEligible, open, settledBetween } from '@pengce/language'
import { percent, wan, yi } from '@pengce/values'
import { softwareProject as kind, project, software, softwareTalent } from '@pengce/vocabulary'
import { benefit, costGrant } from '../grant.ts'
import { chosen, so } from '../grant-claim.ts'
import { otherThan } from '../rows.ts'
import { on, soft2022 } from './source.ts'

export const coreTeam = measure('soft2022/core-team', {
  title: ['攻关核心团队支持', 'Support for core research teams'],
  subject: ['enterprise', 'organisation'],
  support: 'team',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.1'],

  when: software.coreTeam.is('core'),

  pays: settledBetween(wan(1000), yi(1)),

  readings: { 以上: ['两端都含本数，其间由主管部门定', 'both ends are within; between them the authority decides'] },
})

export const coreTeamExamples = examples(coreTeam, {
  on,
  given: [software.coreTeam.of('core')],
  rows: [
    [['核心团队 1000 万至 1 亿元', 'a core team: ten to a hundred million'], [], between(wan(1000), yi(1))],
    [
      ['顶尖团队另议，其他团队不支持', 'a top team is settled apart, others have nothing'],
      [otherThan(software.coreTeam, 'core')],
      notEligible,
    ],
    [['类别未知', 'open while the kind is unknown'], [software.coreTeam.notKnown()], open(wan(1000), yi(1))],
  ],
})

export const topTeam = benefit('soft2022/top-team', {
  title: ['顶尖团队一事一议', 'Case-by-case support for top teams'],
  subject: ['enterprise', 'organisation'],
  support: 'team',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.2'],
  on,
  claims: [chosen(software.coreTeam, 'top', 'core', '不是顶尖团队', 'not a top team')],
  pays: decided(['一事一议，不受 1 亿元限制', 'case by case, not bound by the hundred million']),
  paid: ['顶尖团队', 'a top team'],
  readings: { 一事一议: ['前半句 1 亿元的上限不及于此', 'the ceiling of the half-sentence before does not bind'] },
})

export const college = benefit('soft2022/college', {
  title: ['示范性软件学院资金保障', 'Funding for exemplary colleges'],
  subject: 'organisation',
  support: 'education',
  cites: soft2022('四/（十）¶1'),
  register: ['soft2022/（十）.1'],
  on,
  claims: [so(software.exemplaryCollege, '不是示范性软件学院', 'not an exemplary college')],
  pays: decided(['加大保障，数额未列', 'more funding; no figure']),
  paid: ['国家示范性软件学院', 'a national exemplary college'],
})

export const training = costGrant('soft2022/training', {
  title: ['软件人才合作培养资助', 'Grant for joint training'],
  subject: 'project',
  support: 'training',
  cites: soft2022('四/（十）¶1'),
  register: ['soft2022/（十）.2'],
  on,
  claims: [so(kind.training, '不符合条件', 'does not qualify')],
  cost: project.auditedSpending,
  rate: percent(50),
  cap: wan(1000),
  points: [
    [wan(600), wan(300)],
    [wan(2000), wan(1000)],
    [wan(2400), wan(1000)],
  ],
  readings: {
    分阶段: ['阶段未列，各阶段合计不过 1000 万元', 'the stages are not given; all together stay within ten million'],
  },
})

export const talentAward = benefit('soft2022/talent-award', {
  title: ['骨干软件人才创新奖励', 'Innovation award for backbone talent'],
  subject: 'person',
  support: 'talent',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.4'],
  on,
  claims: [
    so(softwareTalent.keyEmployer, '不在重点软件企业', 'does not work for a key enterprise'),
    so(softwareTalent.backbone, '不是骨干人才', 'not backbone talent'),
  ],
  pays: decided(['按上年度贡献确定', 'set by the contribution of the year before']),
  paid: ['重点企业的骨干人才', 'backbone talent of a key enterprise'],
})

export const talentPrivileges = benefit('soft2022/talent-privileges', {
  title: ['持证骨干人才专项优惠', 'Privileges for certified talent'],
  subject: 'person',
  support: 'talent-services',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.5'],
  on,
  claims: [
    so(softwareTalent.backbone, '不是骨干人才', 'not backbone talent'),
    so(softwareTalent.certified, '没有相应资质', 'without the certificate'),
  ],
  pays: inKind(['子女入学、医疗、安居等专项优惠', 'schooling, medical care and housing']),
  paid: ['持证的骨干人才', 'certified backbone talent'],
})
