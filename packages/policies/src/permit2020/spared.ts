import { all, any, define, type Given, inKind, not } from '@pengce/language'
import { fen, plus, wan } from '@pengce/values'
import { offices, project, construction as works } from '@pengce/vocabulary'
import { singleContents } from '../permit-claims.ts'
import { everyOther, type JointClaim, waiver } from '../waiver.ts'
import { on, withinScope } from './scope.ts'
import { permit2020 } from './source.ts'

const pipelines = ['drainage-network', 'water-network', 'gas-network', 'oil-network', 'other-pipeline'] as const

export const noLandOfItsOwn = define('permit2020/no-land-of-its-own', {
  title: ['公园护坡河道及不占地管线', 'parks, slopes, rivers, and pipelines without land of their own'],
  cites: [permit2020('第十条¶2'), permit2020('第十一条¶1')],
  register: ['permit2020/第十条.2#2', 'permit2020/第十一条#2'],
  says: [
    '公园、护坡、河道治理不论占地与否，管线则只限不单独占地的',
    'parks, slope protection and river regulation in any case; pipelines only without land of their own',
  ],
  means: any(works.type.isOneOf('park', 'slope', 'river'), all(works.type.isOneOf(...pipelines), not(works.ownLand))),
})
const eachPipeline = (zh: string, en: string, ownLand: Given): JointClaim['edges'] =>
  pipelines.map((type) => {
    const label = works.type.fact.options[type]
    return [
      [`${zh}的${label?.zh}`, `${label?.en} ${en}`],
      [works.type.of(type), ownLand],
    ]
  })
const landFree: JointClaim = {
  claim: noLandOfItsOwn,
  holds: [works.type.of('park'), works.ownLand.holds()],
  open: works.type.notKnown(),
  edges: [
    [['护坡', 'slope protection'], works.type.of('slope')],
    [['河道治理', 'river regulation'], works.type.of('river')],
    ...eachPipeline('不单独占地', 'without land of its own', works.ownLand.fails()),
  ],
  fails: [
    ...eachPipeline('单独占地', 'with land of its own', works.ownLand.holds()),
    ...everyOther(works.type, ['park', 'slope', 'river', ...pipelines], works.ownLand.fails()),
  ],
}

const noSitingOpinion = waiver('permit2020/no-siting-opinion', {
  title: ['免用地预审与选址意见书', 'No pre-examination or siting opinion'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第十条¶2'),
  register: ['permit2020/第十条.2#2'],
  by: [offices.planning],
  on,
  claims: [withinScope, landFree],
  pays: inKind(['不用办理用地预审与选址意见书', 'neither pre-examination nor siting opinion is needed']),
  paid: ['占地的公园', 'a park on its land'],
  readings: { 非独立占地: ['只限定管线类，不限定公园等', 'qualifies pipelines only, not the parks and others'] },
})
const noLandPermit = waiver('permit2020/no-land-use-permit', {
  title: ['免用地规划许可', 'No land-use planning permit'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第十一条¶1'),
  register: ['permit2020/第十一条#2'],
  by: [offices.planning],
  on,
  claims: [withinScope, landFree],
  pays: inKind([
    '不用办理用地规划许可，也不用规划设计要点',
    'neither the land-use planning permit nor the planning design points are needed',
  ]),
  paid: ['占地的公园', 'a park on its land'],
  readings: { 非独立占地: ['只限定管线类，不限定公园等', 'qualifies pipelines only, not the parks and others'] },
})

const bigSingle = [project.totalInvestment.of(wan(8000)), works.smallScale.holds(), works.simpleTechnique.holds()]
export const noFeasibilityApproval = waiver('permit2020/no-feasibility-approval', {
  title: ['免可研审批直接批概算', 'No approval of the feasibility report'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第十三条¶1'),
  register: ['permit2020/第十三条#2'],
  by: [offices.developmentReform],
  on,
  claims: [
    withinScope,
    {
      claim: any(
        project.totalInvestment.atMost(wan(5000)),
        all(works.content.isOneOf('fit-out', ...singleContents), works.smallScale, works.simpleTechnique),
      ),
      holds: [
        project.totalInvestment.of(wan(4000)),
        works.content.of('none'),
        works.smallScale.fails(),
        works.simpleTechnique.fails(),
      ],
      open: project.totalInvestment.notKnown(),
      edges: [
        [['总投资恰为 5000 万元', 'fifty million exactly'], project.totalInvestment.of(wan(5000))],
        [
          ['8000 万元的单纯装修，规模小、技术简单', 'fitting-out alone, small and simple, at eighty million'],
          [...bigSingle, works.content.of('fit-out')],
        ],
        ...everyOther(works.content, ['none', 'fit-out'], ...bigSingle),
      ],
      fails: [
        [['超过 5000 万元一分', 'a fen above fifty million'], project.totalInvestment.of(plus(wan(5000), fen(1)))],
        [['内容不单一', 'more than one content'], bigSingle],
        [
          ['单一内容但规模不小', 'a single content that is not small'],
          [...bigSingle, works.content.of('repair'), works.smallScale.fails()],
        ],
        [
          ['单一内容但技术不简单', 'a single content that is not simple'],
          [...bigSingle, works.content.of('repair'), works.simpleTechnique.fails()],
        ],
      ],
    },
  ],
  pays: inKind(['免可研审批，直接审批项目总概算', 'the total budget estimate is approved at once']),
  paid: ['总投资 4000 万元的社区中心', 'a community centre of forty million'],
  readings: {
    投资规模较小: [
      '没有数额；5000 万元以上的，三项特征逐项认定',
      'has no figure; above fifty million each of the three features is judged',
    ],
  },
})

export const spared = [noSitingOpinion, noLandPermit, noFeasibilityApproval]
