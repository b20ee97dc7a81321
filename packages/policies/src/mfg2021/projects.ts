import { percent, wan, yi, yuan } from '@pengce/values'
import { manufacturingProject as kind, manufacturing, project } from '@pengce/vocabulary'
import { costGrant } from '../grant.ts'
import { among, chosen, so } from '../grant-claim.ts'
import { mfg2021 } from './source.ts'

const on = '2023-06-01'

export const majorInvestment = costGrant('mfg2021/major-investment', {
  title: ['重大工业投资项目资助', 'Grant for major industrial investment'],
  subject: 'project',
  support: 'project-investment',
  cites: mfg2021('一/（五）¶1'),
  register: ['mfg2021/（五）.3'],
  on,
  claims: [so(kind.majorInvestment, '不属于这两类项目', 'neither kind of project')],
  cost: project.fixedAssetInvestment,
  rate: percent(20),
  cap: wan(5000),
  points: [
    [yi(1), wan(2000)],
    [yi(2.5), wan(5000)],
    [yi(3), wan(5000)],
  ],
  readings: { 实际投资额: ['以实际投资为准，不是计划投资', 'what was invested, not what was planned'] },
})

export const innovationCentre = costGrant('mfg2021/innovation-centre', {
  title: ['制造业创新中心项目资助', 'Grant for innovation-centre projects'],
  subject: 'project',
  support: 'project-investment',
  cites: mfg2021('二/（六）¶1'),
  register: ['mfg2021/（六）.2'],
  on,
  claims: [so(kind.innovationCentre, '不是创新中心项目', 'not a project of a centre')],
  cost: project.totalInvestment,
  rate: percent(50),
  cap: wan(5000),
  points: [
    [wan(6000), wan(3000)],
    [yi(1), wan(5000)],
    [yi(2), wan(5000)],
  ],
})

export const innovationCentreMatch = costGrant('mfg2021/innovation-centre-match', {
  title: ['创新中心国省资金配套', 'Match of national and provincial centre money'],
  subject: 'project',
  support: 'match',
  cites: mfg2021('二/（六）¶1'),
  register: ['mfg2021/（六）.3'],
  on,
  claims: [so(kind.innovationCentre, '不是创新中心项目', 'not a project of a centre')],
  cost: kind.centreFunds,
  rate: percent(100),
  cap: null,
  points: [
    [wan(800), wan(800)],
    [yi(1), yi(1)],
  ],
  readings: { '1∶1': ['以已拨付的国家和省资金为限', 'up to the national and provincial money already paid'] },
})

export const technologyCentre = costGrant('mfg2021/technology-centre', {
  title: ['市级企业技术中心资助', 'Grant for municipal technology centres'],
  subject: 'project',
  support: 'technology-centre',
  cites: mfg2021('二/（六）¶1'),
  register: ['mfg2021/（六）.4'],
  on,
  claims: [chosen(kind.technologyCentre, 'recognised', 'none', '没有认定的技术中心', 'no recognised centre')],
  cost: kind.facilityInvestment,
  rate: percent(20),
  cap: wan(500),
  points: [
    [wan(1000), wan(200)],
    [wan(2500), wan(500)],
    [wan(3000), wan(500)],
  ],
  readings: { 分别: ['技术中心和能力提升项目各有一个上限', 'the centre and its upgrade have a ceiling each'] },
})
export const technologyCentreUpgrade = costGrant('mfg2021/technology-centre-upgrade', {
  title: ['企业技术中心能力提升资助', 'Grant for upgrading a technology centre'],
  subject: 'project',
  support: 'technology-centre',
  cites: mfg2021('二/（六）¶1'),
  register: ['mfg2021/（六）.4'],
  on,
  claims: [chosen(kind.technologyCentre, 'upgrade', 'recognised', '不是能力提升项目', 'not an upgrade project')],
  cost: kind.facilityInvestment,
  rate: percent(20),
  cap: wan(500),
  points: [
    [wan(1500), wan(300)],
    [wan(2500), wan(500)],
    [wan(4000), wan(500)],
  ],
})

export const foundation = costGrant('mfg2021/foundation', {
  title: ['市级工业强基项目资助', 'Grant for municipal industrial-foundation projects'],
  subject: 'project',
  support: 'project-investment',
  cites: mfg2021('二/（七）¶1'),
  register: ['mfg2021/（七）.1'],
  on,
  claims: [chosen(kind.foundation, 'municipal', 'national', '国家项目按配套', 'a national project is matched instead')],
  cost: project.investment,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
})
export const foundationMatch = costGrant('mfg2021/foundation-match', {
  title: ['国家工业强基项目配套', 'Match for national industrial-foundation projects'],
  subject: 'project',
  support: 'match',
  cites: mfg2021('二/（七）¶1'),
  register: ['mfg2021/（七）.2'],
  on,
  claims: [
    chosen(kind.foundation, 'national', 'municipal', '市级项目另有标准', 'a municipal project has its own standard'),
  ],
  cost: project.nationalFunds,
  rate: percent(100),
  cap: null,
  points: [
    [wan(500), wan(500)],
    [wan(2000), wan(2000)],
  ],
  readings: {
    配套: ['市级项目的 1000 万元上限不及于此', 'the ceiling of ten million for municipal projects does not reach here'],
  },
})
export const qualityBrand = costGrant('mfg2021/quality-brand', {
  title: ['质量品牌双提升资助', 'Grant for quality and brands'],
  subject: 'project',
  support: 'quality',
  cites: mfg2021('二/（七）¶1'),
  register: ['mfg2021/（七）.3'],
  on,
  claims: [so(kind.qualityBrand, '不是质量或品牌项目', 'neither quality nor brand')],
  cost: project.auditedSpending,
  rate: percent(30),
  cap: wan(500),
  points: [
    [wan(900), wan(270)],
    [yuan(16_666_666.67), wan(500)],
    [wan(1700), wan(500)],
  ],
})

export const firstProducts = costGrant('mfg2021/first-products', {
  title: ['“三首”产品奖励', 'Award for first sets, batches and versions'],
  subject: 'project',
  support: 'first-product',
  cites: mfg2021('二/（十一）¶1'),
  register: ['mfg2021/（十一）.1'],
  on,
  claims: [
    among(
      kind.firstProduct,
      [
        'equipment',
        ['material', ['新材料首批次', 'first batch of a material']],
        ['software', ['软件首版次', 'first version of software']],
      ],
      [['none', ['不是三首产品', 'not a first product']]],
    ),
  ],
  cost: kind.firstProductSales,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
  readings: { 一定期限: ['期限未列，由指南确定', 'the period is not given; the guide sets it'] },
})

export const supplyChainUpgrade = costGrant('mfg2021/supply-chain-upgrade', {
  title: ['供应链智能化改造资助', 'Grant for intelligent supply chains'],
  subject: 'project',
  support: 'project-investment',
  cites: mfg2021('三/（十四）¶1'),
  register: ['mfg2021/（十四）.1'],
  on,
  claims: [
    so(manufacturing.supplyChain, '不是供应链企业', 'not a supply-chain enterprise'),
    so(kind.supplyChainUpgrade, '不是智能化改造', 'not an intelligent upgrade'),
  ],
  cost: project.investment,
  rate: percent(20),
  cap: wan(500),
  points: [
    [wan(1000), wan(200)],
    [wan(2500), wan(500)],
    [wan(3000), wan(500)],
  ],
  readings: {
    供应链企业: [
      '该句以供应链企业开头，项目由其实施',
      'the sentence begins with supply-chain enterprises; the project is theirs',
    ],
  },
})

export const basicPlatform = costGrant('mfg2021/basic-platform', {
  title: ['制造业公共服务平台资助', 'Grant for public manufacturing platforms'],
  subject: 'project',
  support: 'platform',
  cites: mfg2021('三/（十六）¶1'),
  register: ['mfg2021/（十六）.1'],
  on,
  claims: [so(kind.basicPlatform, '不是符合条件的平台', 'not a qualifying platform')],
  cost: project.investment,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(1000), wan(300)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
})
