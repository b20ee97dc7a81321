import { each, type Given } from '@pengce/language'
import { fen, minus, quantity, wan, yi, yuan } from '@pengce/values'
import { enterprise, equityFund, finance, headquarters as headquartersFacts } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { specialist } from './claims.ts'
import { alsoHeadquarters, bankHere, notHeadquarters, ownScaleHeadquarters } from './headquarters-claims.ts'
import { equity } from './institutions.ts'
import { type Claim, shown } from './support.ts'
import { holdingReceived, likeHeadquarters } from './treated.ts'

const { kind, approval } = finance
const { functions } = headquartersFacts
const { legalPerson, arrival } = enterprise
const { keyIntroduced, managedScale } = equityFund
const items = (n: number) => quantity('item', n)

/** Nothing that would let another kind of institution be treated as headquarters. */
const plain: readonly Given[] = [
  finance.independentUnit.fails(),
  arrival.of('here'),
  finance.intermediarySubsidiaries.of(items(0)),
  keyIntroduced.fails(),
  managedScale.of(yuan(0)),
  finance.specialContribution.fails(),
  finance.treatedAs.of('none'),
]
const specialised = [
  kind.of('bank-specialised'),
  finance.independentUnit.holds(),
  approval.of('banking'),
  arrival.of('new'),
]
const largestFund = [kind.of('equity-manager'), keyIntroduced.holds(), managedScale.of(yi(500))]

/** Headquarters, or treated as one. */
export const isLikeHeadquarters: Claim = {
  claim: likeHeadquarters,
  holds: [...bankHere, ...plain],
  also: [
    ...alsoHeadquarters,
    ownScaleHeadquarters,
    shown('奖励只有一分钱', 'an award of one fen', kind.of('holding'), holdingReceived.of(fen(1))),
    shown('四类股权投资机构', 'all four kinds', ...largestFund, each(...equity.map((k) => kind.of(k)))),
    shown(
      '已获奖励的金融控股集团',
      'a holding group that had its award',
      kind.of('holding'),
      holdingReceived.of(wan(1000)),
    ),
    shown('新设的商业银行专营机构', 'a new specialised bank institution', ...specialised),
    shown('迁入的商业银行专营机构', 'one that moved in', ...specialised, arrival.of('moved')),
    shown(
      '有三家子公司的保险中介集团',
      'an intermediary group with three subsidiaries',
      kind.of('intermediary-group'),
      finance.intermediarySubsidiaries.of(items(3)),
    ),
    shown('管理规模恰达 500 亿元', 'exactly fifty billion under management', ...largestFund),
    shown('直投类机构亦同', 'a direct investment arm alike', ...largestFund, kind.of('direct-fund')),
    shown('经批准参照总部的征信公司', 'a credit bureau let in', ...specialist, finance.treatedAs.of('headquarters')),
  ],
  fails: [
    ...notHeadquarters,
    shown(
      '没有控股集团身份',
      'no holding group, though the award was had',
      otherThan(kind, 'holding'),
      approval.of('none'),
      holdingReceived.of(wan(1000)),
    ),
    shown(
      '独立经营但不是专营机构',
      'independent but no specialised institution',
      ...specialised,
      functions.fails(),
      otherThan(kind, 'bank-specialised'),
    ),
    shown('专营机构由其他部门批准', 'let in by another body', ...specialised, otherThan(approval, 'banking')),
    shown(
      '有三家中介子公司的其他机构',
      'another institution with three intermediary subsidiaries',
      otherThan(kind, 'intermediary-group'),
      approval.of('none'),
      finance.intermediarySubsidiaries.of(items(3)),
    ),
    shown(
      '管理规模达 500 亿元的其他机构',
      'another institution managing fifty billion',
      ...largestFund,
      approval.of('none'),
      otherThan(kind, ...equity),
    ),
    shown(
      '经批准参照但不是专业机构',
      'let in but no specialised body',
      ...specialist,
      otherThan(kind, 'specialist'),
      approval.of('none'),
      finance.treatedAs.of('headquarters'),
    ),
    shown('征信公司未获批准', 'a credit bureau not let in', ...specialist, finance.treatedAs.of('none')),
    shown('控股集团未获奖励', 'a holding group without the award', kind.of('holding')),
    shown(
      '专营机构不独立',
      'a specialised institution that is not independent',
      ...specialised,
      finance.independentUnit.fails(),
    ),
    shown('专营机构未经批准', 'a specialised institution not approved', ...specialised, approval.of('none')),
    shown('专营机构早已在深', 'a specialised institution here before', ...specialised, arrival.of('here')),
    shown(
      '只有两家子公司的保险中介集团',
      'an intermediary group with two subsidiaries',
      kind.of('intermediary-group'),
      finance.intermediarySubsidiaries.of(items(2)),
    ),
    shown('管理规模不到 500 亿元', 'less than fifty billion', ...largestFund, managedScale.of(minus(yi(500), fen(1)))),
    shown('并非重点引进', 'not a key fund', ...largestFund, keyIntroduced.fails()),
    shown(
      '经批准参照分支的征信公司',
      'a credit bureau treated as a branch',
      ...specialist,
      finance.treatedAs.of('branch'),
    ),
    shown(
      '征信公司没有法人资格',
      'a credit bureau without personality',
      ...specialist,
      finance.treatedAs.of('headquarters'),
      legalPerson.fails(),
    ),
    shown(
      '征信公司没有特殊贡献',
      'a credit bureau without special contribution',
      ...specialist,
      finance.treatedAs.of('headquarters'),
      finance.specialContribution.fails(),
    ),
  ],
  open: functions.notKnown(),
  alsoOpen: [
    [...largestFund, managedScale.notKnown()],
    [kind.of('intermediary-group'), finance.intermediarySubsidiaries.notKnown()],
  ],
}
