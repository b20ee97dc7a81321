import { between, inKind, open } from '@pengce/language'
import { type Money, wan, yuan } from '@pengce/values'
import { manufacturingProject as kind, marketEntity, marketProject, offices, project } from '@pengce/vocabulary'
import { benefit, ceilingGrant } from '../grant.ts'
import { among, so } from '../grant-claim.ts'
import { smallerFirm } from '../size-claims.ts'
import { waiver } from '../waiver.ts'
import { partOf } from './part-of.ts'

import { market2022, on } from './source.ts'

type Words = readonly [string, string]
const { internationalStandard, nationalStandard } = marketEntity

const standard = (
  id: string,
  title: Words,
  row: string,
  role: typeof internationalStandard,
  lead: Money,
  part: Money,
  support: string,
) =>
  waiver(id, {
    title,
    subject: ['enterprise', 'organisation'],
    support,
    cites: market2022('八/（二十五）¶1'),
    register: [row],
    by: [offices.marketRegulation],
    on,
    claims: [
      {
        claim: role.isOneOf('lead', 'part'),
        holds: role.of('lead'),
        open: role.notKnown(),
        fails: [[['没有参加', 'took no part'], role.of('none')]],
        edges: [],
      },
    ],
    pays: role.pays({ lead, part, none: yuan(0) }).asCeiling(),
    gives: { yes: between(yuan(0), lead), open: open(yuan(0), lead) },
    paid: ['主导制定', 'led the standard'],
    more: [[['参与制定', 'took part in it'], [role.of('part')], between(yuan(0), part)]],
    readings: { 分别给予: ['按每一项标准计', 'counted for each standard'] },
  })

export const environment = [
  benefit('market2022/land-revival', {
    title: ['国企盘活用地负债不计考核', 'Debt of reviving land left out of assessment'],
    support: 'assessment-debt',
    cites: market2022('八/（二十四）¶1'),
    register: ['market2022/（二十四）#3'],
    by: [offices.stateAssets],
    on,
    claims: [
      so(marketEntity.revivalDebt, '没有负债', 'no debt arose'),
      so(marketEntity.stateOwned, '不是国企', 'not state-owned'),
      among(
        marketEntity.landRevival,
        ['acquired', ['unified-park', ['统一运营园区', 'runs a park as one']]],
        [['none', ['两者都没有', 'neither']]],
      ),
    ],
    pays: inKind(['由此产生的负债可不计入考核', 'the debt may be left out of assessment']),
    paid: ['国企收购盘活闲置用地', 'a state firm bought and revived idle land'],
    readings: { 所产生负债: ['收购盘活和统一运营两种情形都算', 'covers buying land and running a park alike'] },
  }),
  ceilingGrant('market2022/quality-brand', {
    title: ['质量品牌双提升资助', 'Grant for quality and brand'],
    subject: 'project',
    support: 'quality-brand',
    cites: market2022('八/（二十五）¶1'),
    register: ['market2022/（二十五）#1'],
    by: [offices.marketRegulation],
    on,
    claims: [so(marketProject.qualityBrandQualifies, '项目不符合条件', 'the project does not qualify'), smallerFirm],
    ceiling: wan(500),
    paid: ['中型企业的项目', 'a project of a medium firm'],
    notWith: ['mfg2021/quality-brand'],
    readings: { 中小微企业: ['资助属于中小微企业计划的一部分', 'the grant is part of the plan for smaller firms'] },
  }),
  standard(
    'market2022/international-standard',
    ['国际标准制定资助', 'Grant for international standards'],
    'market2022/（二十五）#2',
    internationalStandard,
    wan(100),
    wan(50),
    'standard-international',
  ),
  standard(
    'market2022/national-standard',
    ['国家标准制定资助', 'Grant for national standards'],
    'market2022/（二十五）#3',
    nationalStandard,
    wan(50),
    wan(25),
    'standard',
  ),
  partOf('market2022/internet-platform', {
    title: ['工业互联网平台建设资助', 'Grant for industrial-internet platforms'],
    subject: 'project',
    support: 'project-investment',
    locator: '八/（二十六）¶1',
    row: 'market2022/（二十六）#1',
    by: [offices.industry, offices.developmentReform],
    claims: [
      so(kind.platformBuilding, '不是平台建设项目', 'does not build a platform'),
      so(marketEntity.industryLeader, '不是龙头企业', 'not a leader of its industry'),
    ],
    base: project.investment,
    cap: wan(1000),
    ordinary: wan(4000),
    less: wan(700),
    paid: ['龙头企业投资 4000 万元', 'a leader invests forty million'],
    notWith: ['mfg2021/internet-platform'],
    readings: { 适当比例: ['比例未列，只能算上限', 'the share is not given; only the ceiling is'] },
  }),
  ceilingGrant('market2022/internet-application', {
    title: ['工业互联网应用项目资助', 'Grant for industrial-internet applications'],
    subject: 'project',
    support: 'internet-application',
    cites: market2022('八/（二十六）¶1'),
    register: ['market2022/（二十六）#2'],
    by: [offices.industry, offices.developmentReform],
    on,
    claims: [so(kind.application, '项目不符合条件', 'the project does not qualify')],
    ceiling: wan(300),
    paid: ['符合条件的应用项目', 'a qualifying application'],
    notWith: ['mfg2021/internet-application'],
  }),
  ceilingGrant('market2022/digital-provider', {
    title: ['数字化服务机构奖励', 'Award for digital service providers'],
    subject: ['enterprise', 'organisation'],
    support: 'digital-service',
    cites: market2022('八/（二十六）¶1'),
    register: ['market2022/（二十六）#3'],
    by: [offices.industry, offices.smallBusiness],
    on,
    claims: [
      so(marketEntity.digitalExemplary, '成效不明显', 'no clear gain'),
      so(marketEntity.digitalProvider, '不是数字化服务机构', 'no such provider'),
    ],
    ceiling: wan(100),
    paid: ['成效明显的服务机构', 'a provider with clear gains'],
  }),
]
