import { between, decided, type FigureFact, inKind, open, upTo } from '@pengce/language'
import { type Money, wan, yuan } from '@pengce/values'
import {
  enterprise,
  manufacturingProject as kind,
  marketEntity,
  marketPerson,
  marketProject,
  offices,
  project,
} from '@pengce/vocabulary'
import { among, benefit, type Claim, ceilingGrant, so } from '../grant.ts'
import { small } from './conversion.ts'
import { shown, within } from './shown.ts'
import { market2022, on } from './source.ts'

type Locator = Parameters<typeof market2022>[0]
type Words = readonly [string, string]
const { internationalStandard, nationalStandard } = marketEntity
const starter = so(marketPerson.qualifyingStarter, '不符合创业人员条件', 'not a qualifying person')
const loanable = so(marketEntity.loanConditions, '不符合贷款条件', 'the loan conditions are not met')

const loan = (
  id: string,
  title: Words,
  row: string,
  subject: 'person' | 'enterprise',
  claims: readonly [Claim, ...Claim[]],
  ceiling: Money,
  paid: Words,
) =>
  shown(id, {
    title,
    subject,
    support: 'loan',
    cites: market2022('八/（二十二）¶1'),
    register: [row],
    by: [offices.humanResources, offices.centralBank],
    claims,
    pays: inKind(['可申请的创业担保贷款额度', 'guaranteed start-up loan that may be applied for'], upTo(ceiling)),
    comes: within(ceiling),
    paid,
  })

/** Part of a base that the text does not size, up to a cap: never more than the base, never more than the cap. */
const partOf = (
  id: string,
  spec: {
    readonly title: Words
    readonly subject?: 'project'
    readonly support: string
    readonly locator: Locator
    readonly row: string
    readonly claims: readonly [Claim, ...Claim[]]
    readonly base: FigureFact<'money'>
    readonly cap: Money
    readonly ordinary: Money
    readonly less: Money
    readonly paid: Words
    readonly notWith?: readonly string[]
    readonly readings: Readonly<Record<string, Words>>
  },
) =>
  shown(id, {
    title: spec.title,
    ...(spec.subject ? { subject: spec.subject } : {}),
    support: spec.support,
    cites: market2022(spec.locator),
    register: [spec.row],
    claims: spec.claims,
    pays: upTo(spec.base.cappedAt(spec.cap)),
    ...(spec.notWith ? { notWith: spec.notWith } : {}),
    comes: within(spec.cap),
    paid: spec.paid,
    also: [spec.base.of(spec.ordinary)],
    rows: [
      [
        ['基数小于上限，不超过基数', 'a small base: never more than it'],
        [spec.base.of(spec.less)],
        between(yuan(0), spec.less),
      ],
      [['基数恰为上限', 'a base right at the cap'], [spec.base.of(spec.cap)], between(yuan(0), spec.cap)],
      [
        ['基数未知时只知上限', 'only the cap while the base is unknown'],
        [spec.base.notKnown()],
        between(yuan(0), spec.cap),
      ],
    ],
    readings: spec.readings,
  })

const standard = (
  id: string,
  title: Words,
  row: string,
  role: typeof internationalStandard,
  lead: Money,
  part: Money,
  support: string,
) =>
  shown(id, {
    title,
    subject: ['enterprise', 'organisation'],
    support,
    cites: market2022('八/（二十五）¶1'),
    register: [row],
    by: [offices.marketRegulation],
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
    comes: { yes: between(yuan(0), lead), open: open(yuan(0), lead) },
    paid: ['主导制定', 'led the standard'],
    rows: [[['参与制定', 'took part in it'], [role.of('part')], between(yuan(0), part)]],
    readings: { 分别给予: ['按每一项标准计', 'counted for each standard'] },
  })

export const environment = [
  benefit('market2022/start-up-subsidies', {
    title: ['创业人员扶持补贴', 'Subsidies for people who start up'],
    subject: 'person',
    support: 'start-up',
    cites: market2022('八/（二十二）¶1'),
    register: ['market2022/（二十二）#1'],
    by: [offices.humanResources],
    on,
    claims: [starter],
    pays: decided([
      '初创、社保、场租、带动就业等补贴，标准依其他规定',
      'for founding, insurance, rent and jobs, as other rules set',
    ]),
    paid: ['符合条件的创业人员', 'a qualifying person'],
  }),
  loan(
    'market2022/personal-loan',
    ['个人创业贷款', 'Start-up loan, persons'],
    'market2022/（二十二）#2',
    'person',
    [starter],
    wan(60),
    ['符合条件的个人最高 60 万元', 'a person: at most 600,000'],
  ),
  loan(
    'market2022/partnership-loan',
    ['合伙企业创业贷款', 'Start-up loan, partnerships'],
    'market2022/（二十二）#3',
    'enterprise',
    [loanable, so(marketEntity.partnership, '不是合伙企业', 'not a partnership')],
    wan(300),
    ['合伙企业最高 300 万元', 'a partnership: at most three million'],
  ),
  loan(
    'market2022/small-firm-loan',
    ['小微企业创业贷款', 'Start-up loan, small and micro firms'],
    'market2022/（二十二）#4',
    'enterprise',
    [loanable, small],
    wan(500),
    ['小微企业最高 500 万元', 'a small firm: at most five million'],
  ),
  benefit('market2022/incubator-operator', {
    title: ['孵化运营主体补贴', 'Subsidy for incubator operators'],
    subject: ['enterprise', 'organisation'],
    support: 'incubation',
    cites: market2022('八/（二十二）¶1'),
    register: ['market2022/（二十二）#5'],
    on,
    claims: [so(marketEntity.incubatorOperator, '不符合条件', 'does not qualify')],
    pays: decided(['数额未列', 'no figure']),
    paid: ['符合条件的运营主体', 'a qualifying operator'],
  }),
  partOf('market2022/first-products', {
    title: ['“三首”产品研制奖励', 'Award to developers of first products'],
    subject: 'project',
    support: 'first-product',
    locator: '八/（二十二）¶1',
    row: 'market2022/（二十二）#6',
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
    base: kind.firstProductSales,
    cap: wan(1000),
    ordinary: wan(5000),
    less: wan(400),
    paid: ['首台套销售 5000 万元', 'a first set with sales of fifty million'],
    notWith: ['mfg2021/first-products'],
    readings: { 一定期限: ['期限和比例都未列，只能算上限', 'neither period nor rate is given; only the ceiling is'] },
  }),
  partOf('market2022/venture-award', {
    title: ['新设迁入创投机构奖励', 'Award for new venture institutions'],
    support: 'venture',
    locator: '八/（二十三）¶1',
    row: 'market2022/（二十三）#1',
    claims: [
      so(marketEntity.ventureBody, '不是创投机构', 'not a venture institution'),
      among(
        enterprise.arrival,
        ['new', ['moved', ['新迁入', 'newly moved in']]],
        [['here', ['早已在深圳', 'was here before']]],
      ),
    ],
    base: marketEntity.unlistedInvested,
    cap: wan(2000),
    ordinary: wan(30_000),
    less: wan(1500),
    paid: ['新设机构累计投资 3 亿元', 'a new institution that invested three hundred million'],
    readings: { 累计投资额: ['比例未列，只能算上限', 'the rate is not given; only the ceiling is'] },
  }),
  benefit('market2022/guarantee-fee', {
    title: ['小微贷款担保费补贴', 'Subsidy of guarantee fees'],
    support: 'guarantee-fee',
    cites: market2022('八/（二十三）¶1'),
    register: ['market2022/（二十三）#2'],
    on,
    claims: [so(marketEntity.guaranteeFeePaid, '没有担保费', 'no guarantee fee'), small],
    pays: decided(['补贴标准未列', 'the rate is not given']),
    paid: ['小型企业有担保费', 'a small firm with a guarantee fee'],
  }),
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
    claims: [
      so(marketProject.qualityBrandQualifies, '项目不符合条件', 'the project does not qualify'),
      among(
        enterprise.size,
        ['medium', ['small', ['小型企业', 'a small firm']], ['micro', ['微型企业', 'a micro firm']]],
        [['large', ['大型企业', 'a large firm']]],
      ),
    ],
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
    on,
    claims: [
      so(marketEntity.digitalExemplary, '成效不明显', 'no clear gain'),
      so(marketEntity.digitalProvider, '不是数字化服务机构', 'no such provider'),
    ],
    ceiling: wan(100),
    paid: ['成效明显的服务机构', 'a provider with clear gains'],
  }),
]
