import { all, any, inKind, open } from '@pengce/language'
import { fen, plus, quantity, wan, yi } from '@pengce/values'
import { offices, construction as works } from '@pengce/vocabulary'
import { so } from '../grant-claim.ts'
import { waiver } from '../waiver.ts'
import { on, withinBuildingOrMunicipal, withinScope } from './scope.ts'
import { permit2020 } from './source.ts'

export const noConstructionPermit = waiver('permit2020/no-construction-permit', {
  title: ['小额小面积免施工许可', 'No construction permit for small works'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第二十二条¶1'),
  register: ['permit2020/第二十二条#1'],
  by: [offices.housing],
  on,
  claims: [
    withinBuildingOrMunicipal,
    {
      claim: any(
        works.worksInvestment.atMost(wan(100)),
        all(
          works.floorArea.exceeds(quantity('square-metre', 0)),
          works.floorArea.atMost(quantity('square-metre', 500)),
        ),
      ),
      holds: [works.worksInvestment.of(wan(80)), works.floorArea.of(quantity('square-metre', 800))],
      open: works.worksInvestment.notKnown(),
      edges: [
        [['投资恰为 100 万元', 'one million exactly'], works.worksInvestment.of(wan(100))],
        [
          ['投资 300 万元，面积恰为 500 平方米', 'three million on 500 square metres exactly'],
          [works.worksInvestment.of(wan(300)), works.floorArea.of(quantity('square-metre', 500))],
        ],
        [
          ['投资 300 万元，面积 0.01 平方米', 'three million on a hundredth of a square metre'],
          [works.worksInvestment.of(wan(300)), works.floorArea.of(quantity('square-metre', 0.01))],
        ],
        [['没有建筑面积的 80 万元管线', 'a pipeline of 800,000 without floor area'], works.floorArea.doesNotApply()],
      ],
      fails: [
        [
          ['100 万元多一分，800 平方米', 'a fen above one million, 800 square metres'],
          works.worksInvestment.of(plus(wan(100), fen(1))),
        ],
        [
          ['投资和面积都超', 'above both'],
          [works.worksInvestment.of(yi(1)), works.floorArea.of(quantity('square-metre', 500.01))],
        ],
        [
          ['投资 300 万元，面积为零', 'three million on no floor area'],
          [works.worksInvestment.of(wan(300)), works.floorArea.of(quantity('square-metre', 0))],
        ],
        [
          ['300 万元的管线，没有建筑面积', 'a pipeline of three million without floor area'],
          [works.worksInvestment.of(wan(300)), works.floorArea.doesNotApply()],
        ],
      ],
    },
  ],
  more: [
    [
      ['投资 300 万元，面积未知', 'open at three million while the area is unknown'],
      [works.worksInvestment.of(wan(300)), works.floorArea.notKnown()],
      open(),
    ],
  ],
  pays: inKind(['免办施工许可，由区按零星小散工程管理', 'no permit; the district handles it as small works']),
  paid: ['工程投资 80 万元的加固', 'a reinforcement of 800,000'],
  readings: { 工程投资额: ['只算工程部分，不是项目总投资', 'the works only, not the total investment'] },
})

const noDrawingReview = waiver('permit2020/no-drawing-review', {
  title: ['取消施工图审查', 'No review of the construction drawings'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第二十三条¶1'),
  register: ['permit2020/第二十三条.1'],
  by: [offices.housing],
  on,
  claims: [withinBuildingOrMunicipal],
  pays: inKind(['任何许可都不得以图审合格文件为前提', 'no licence may ask for a certificate of drawing review']),
  paid: ['新建学校', 'a new school'],
})
const noPapers = waiver('permit2020/no-papers', {
  title: ['承诺后免交材料免验原件', 'Papers spared after a commitment'],
  subject: 'project',
  support: 'waiver',
  cites: permit2020('第三十条¶1'),
  register: ['permit2020/第三十条'],
  by: [offices.housing, offices.transport, offices.water],
  on,
  claims: [withinScope, so(works.writtenCommitment, '没有书面承诺', 'no written commitment')],
  pays: inKind([
    '免交工伤参保证明和分账协议，安全许可、人员证书等不验原件',
    'no proof of injury insurance or wage-account agreement; originals of safety licence and certificates are not checked',
  ]),
  paid: ['项目单位书面承诺', 'the unit has committed itself'],
})
export const constructionPermit = [noConstructionPermit, noDrawingReview, noPapers]
