import { type Condition, each, type Given } from '@pengce/language'
import { fen, minus, quantity, wan, yi, yuan } from '@pengce/values'
import { enterprise, equityFund, finance } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { type Approval, type Kind, kindOf, specialist } from './claims.ts'
import { branch, branches, equity, nationalRegulators } from './institutions.ts'
import { type Claim, shown } from './support.ts'
import { likeBranch } from './treated.ts'

const { kind, approval, supportedSiblings, moreSiblingsAllowed } = finance
const { inShenzhen, legalPerson, arrival, paidInCapital } = enterprise
const { keyIntroduced, managedScale } = equityFund
const items = (n: number) => quantity('item', n)

const bankBranch = [kind.of('bank-branch'), finance.onlyBranch.holds(), finance.convertedOutlet.fails()]
const notBranch = [
  shown('该总部在深另有一级分支', 'its headquarters has another branch here', finance.onlyBranch.fails()),
  shown('由营业部变更而来', 'converted from an outlet', finance.convertedOutlet.holds()),
  shown('其他各类机构都不是一级分支', 'no other institution is a branch', otherThan(kind, ...branches)),
]

/** A first-level branch; the ordinary case is a bank's. */
export const isBranch: Claim = {
  claim: branch,
  holds: bankBranch,
  also: [],
  fails: [...notBranch, shown('总部不是分支', 'headquarters is no branch', kind.of('bank'))],
  open: finance.onlyBranch.notKnown(),
}

/** A specialised subsidiary newly here, with room among its sisters. */
export const subsidiaryOf = (claim: Condition, own: Kind, letIn: readonly [Approval, ...Approval[]]): Claim => ({
  claim,
  holds: [
    kind.of(own),
    approval.of(letIn[0]),
    arrival.of('new'),
    supportedSiblings.of(items(0)),
    moreSiblingsAllowed.fails(),
  ],
  also: [
    shown('新迁入的子公司', 'a subsidiary that moved in', arrival.of('moved')),
    shown('已有两家获支持', 'two sisters supported', supportedSiblings.of(items(2))),
    shown('第四家获准例外', 'an exception for the fourth', supportedSiblings.of(items(3)), moreSiblingsAllowed.holds()),
    ...letIn.slice(1).map((a) => shown('按规定备案', 'filed as required', approval.of(a))),
  ],
  fails: [
    shown('已有三家获支持', 'three sisters supported', supportedSiblings.of(items(3))),
    shown('早已在深圳', 'was here before', arrival.of('here')),
    shown('没有该项批准或备案', 'not approved or filed as required', otherThan(approval, ...letIn)),
    shown('不是该类专业子公司', 'no such subsidiary', otherThan(kind, own)),
  ],
  open: arrival.notKnown(),
  alsoOpen: [supportedSiblings.notKnown()],
})

export const subsidiary = (own: Kind, letIn: Approval): Given[] => [
  kind.of(own),
  approval.of(letIn),
  arrival.of('moved'),
  supportedSiblings.of(items(2)),
  moreSiblingsAllowed.fails(),
]
/** Each subsidiary with who lets it in, and what else the same approval lets in. */
export const sisters = [
  ['leasing-subsidiary', ['banking'], ['online']],
  ['securities-subsidiary', ['securities-filed', 'securities'], ['fund-subsidiary']],
  ['fund-subsidiary', ['securities-filed', 'securities'], ['securities-subsidiary']],
  ['futures-subsidiary', ['association-filed'], []],
] as const
/** Nothing that would let another kind of institution be treated as a branch. */
const plain: readonly Given[] = [
  approval.of('none'),
  arrival.of('here'),
  supportedSiblings.of(items(0)),
  moreSiblingsAllowed.fails(),
  finance.nationalLicence.fails(),
  paidInCapital.of(yi(1)),
  inShenzhen.holds(),
  keyIntroduced.fails(),
  managedScale.of(yuan(0)),
  legalPerson.fails(),
  finance.specialContribution.fails(),
  finance.treatedAs.of('none'),
]
export const broker = [
  kind.of('intermediary'),
  approval.of('banking'),
  finance.nationalLicence.holds(),
  paidInCapital.of(wan(5000)),
  inShenzhen.holds(),
]
export const online = [kind.of('online'), approval.of('central-bank')]
export const largeFund = [kind.of('equity-fund'), keyIntroduced.holds(), managedScale.of(yi(200))]

/** A first-level branch, or treated as one. */
export const isLikeBranch: Claim = {
  claim: likeBranch,
  holds: [...bankBranch, ...plain],
  also: [
    shown('各类一级分支机构', 'every kind of first-level branch', each(...branches.map((k) => kind.of(k)))),
    ...sisters.flatMap(([own, letIn]) => [
      shown(
        `${kindOf(own).zh}：专业子公司参照分支`,
        `${kindOf(own).en}: a specialised subsidiary`,
        ...subsidiary(own, letIn[0]),
        each(...letIn.map((a) => approval.of(a))),
      ),
      shown(
        `${kindOf(own).zh}：新设的专业子公司`,
        `${kindOf(own).en}: one newly set up`,
        ...subsidiary(own, letIn[0]),
        arrival.of('new'),
      ),
      shown(
        `${kindOf(own).zh}：第四家子公司获准例外`,
        `${kindOf(own).en}: an exception for the fourth`,
        ...subsidiary(own, letIn[0]),
        supportedSiblings.of(items(3)),
        moreSiblingsAllowed.holds(),
      ),
    ]),
    shown('全国性保险经纪公司', 'a national insurance broker', ...broker),
    shown('管理规模恰达 200 亿元', 'exactly twenty billion under management', ...largeFund),
    shown(
      '差一分钱到 500 亿元',
      'one fen short of fifty billion',
      ...largeFund,
      managedScale.of(minus(yi(500), fen(1))),
    ),
    shown('四类股权投资机构亦同', 'all four kinds alike', ...largeFund, each(...equity.map((k) => kind.of(k)))),
    shown('证券公司分公司亦同', 'the branch of a securities firm alike', kind.of('securities-branch')),
    shown(
      '经批准的网络金融机构',
      'an approved online institution',
      kind.of('online'),
      each(...nationalRegulators.map((a) => approval.of(a))),
    ),
    shown('经批准参照分支的评级公司', 'a rating agency let in', ...specialist, finance.treatedAs.of('branch')),
  ],
  fails: [
    ...notBranch,
    ...sisters.flatMap(([own, letIn, alike]) => [
      shown(
        `${kindOf(own).zh}：专业子公司没有该项批准或备案`,
        `${kindOf(own).en}: a subsidiary not approved or filed as required`,
        ...subsidiary(own, letIn[0]),
        otherThan(approval, ...letIn),
      ),
      shown(
        `${kindOf(own).zh}：专业子公司早已在深`,
        `${kindOf(own).en}: a subsidiary here before`,
        ...subsidiary(own, letIn[0]),
        arrival.of('here'),
      ),
      shown(
        `${kindOf(own).zh}：第四家专业子公司`,
        `${kindOf(own).en}: the fourth subsidiary`,
        ...subsidiary(own, letIn[0]),
        supportedSiblings.of(items(3)),
      ),
      shown(
        `${kindOf(own).zh}：有同样批准或备案的其他机构`,
        `${kindOf(own).en}: another institution let in the same way`,
        ...subsidiary(own, letIn[0]),
        otherThan(kind, own, ...alike),
        finance.onlyBranch.fails(),
      ),
    ]),
    shown(
      '管理规模 200 亿元的其他机构',
      'another institution managing twenty billion',
      ...largeFund,
      otherThan(kind, ...equity),
      finance.onlyBranch.fails(),
    ),
    shown(
      '全国性但不是保险中介',
      'national but no insurance intermediary',
      ...broker,
      otherThan(kind, 'intermediary', 'online'),
      finance.onlyBranch.fails(),
    ),
    shown(
      '经国家部门批准的其他机构',
      'another institution approved by a national regulator',
      otherThan(kind, 'online'),
      finance.onlyBranch.fails(),
      approval.of('central-bank'),
    ),
    shown(
      '经批准参照但不是专业机构',
      'let in but no specialised body',
      ...specialist,
      otherThan(kind, 'specialist'),
      finance.onlyBranch.fails(),
      finance.treatedAs.of('branch'),
    ),
    shown('保险经纪公司未经银保监会批准', 'a broker not approved', ...broker, otherThan(approval, 'banking')),
    shown('保险经纪公司非全国性', 'a broker for a region only', ...broker, finance.nationalLicence.fails()),
    shown('保险经纪公司资本不足', 'a broker short of capital', ...broker, paidInCapital.of(minus(wan(5000), fen(1)))),
    shown('保险经纪公司不在深圳', 'a broker registered elsewhere', ...broker, inShenzhen.fails()),
    shown('管理规模不到 200 亿元', 'less than twenty billion', ...largeFund, managedScale.of(minus(yi(200), fen(1)))),
    shown(
      '管理规模达 500 亿元的按总部',
      'fifty billion counts as headquarters',
      ...largeFund,
      managedScale.of(yi(500)),
    ),
    shown('并非重点引进', 'not a key fund', ...largeFund, keyIntroduced.fails()),
    shown(
      '网络金融机构未经国家部门批准',
      'an online institution not approved',
      kind.of('online'),
      otherThan(approval, ...nationalRegulators),
    ),
    shown('评级公司未获批准', 'a rating agency not let in', ...specialist, otherThan(finance.treatedAs, 'branch')),
    shown(
      '评级公司没有法人资格',
      'a rating agency without personality',
      ...specialist,
      finance.treatedAs.of('branch'),
      legalPerson.fails(),
    ),
    shown(
      '评级公司没有特殊贡献',
      'a rating agency without special contribution',
      ...specialist,
      finance.treatedAs.of('branch'),
      finance.specialContribution.fails(),
    ),
  ],
  open: finance.onlyBranch.notKnown(),
  alsoOpen: [
    [...largeFund, managedScale.notKnown()],
    [...broker, paidInCapital.notKnown()],
    [...subsidiary('leasing-subsidiary', 'banking'), supportedSiblings.notKnown()],
  ],
}
