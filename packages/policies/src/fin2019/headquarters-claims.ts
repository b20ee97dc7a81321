import { all, type Each, each, type Given } from '@pengce/language'
import { enterprise, finance, headquarters as headquartersFacts } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { type Approval, type Kind, kindOf } from './claims.ts'
import { headquarters, nationalRegulators, operating } from './institutions.ts'
import { type Claim, shown } from './support.ts'

const { kind, approval } = finance
const { functions } = headquartersFacts
const { inShenzhen, legalPerson } = enterprise
const factOf = (g: Given | Each): string | undefined => ('fact' in g ? g : g.each[0])?.fact.id

/** A bank that is a headquarters. */
export const bankHere: readonly Given[] = [
  kind.of('bank'),
  approval.of('banking'),
  inShenzhen.holds(),
  legalPerson.holds(),
  functions.holds(),
]
/** Each way to miss being headquarters, and each other way to be one. */
export const notHeadquarters = [
  shown('未经国家金融监管部门批准', 'approved by no national regulator', approval.of('none')),
  shown('只有处置不良资产的授权', 'authorised for bad assets only', approval.of('bad-assets')),
  shown('只有备案', 'filed only', each(approval.of('securities-filed'), approval.of('association-filed'))),
  shown('其他各类机构不是总部', 'no other kind of institution', otherThan(kind, ...operating)),
  shown(
    '地方资产管理公司只有其他批准',
    'a local asset manager let in otherwise',
    kind.of('local-amc'),
    otherThan(approval, 'bad-assets'),
  ),
  shown(
    '其他机构获授权处置不良资产',
    'another institution authorised for bad assets',
    otherThan(kind, 'local-amc'),
    approval.of('bad-assets'),
  ),
  shown('不在深圳注册', 'registered elsewhere', inShenzhen.fails()),
  shown('没有独立法人资格', 'no legal person', legalPerson.fails()),
  shown('不行使区域管理服务职能', 'manages nobody', functions.fails()),
  shown('地方资产管理公司未获授权', 'a local asset manager without authority', kind.of('local-amc')),
  shown('不是金融机构', 'no financial institution', kind.of('none')),
]
export const alsoHeadquarters = [
  shown('证监会批准的证券公司', 'a securities firm', kind.of('securities'), approval.of('securities')),
  shown(
    '其他各类总部',
    'every other kind',
    each(...operating.filter((k) => k !== 'finance-company' && k !== 'village-bank').map((k) => kind.of(k))),
  ),
  shown(
    '人民银行批准的其他总部',
    'approved by the central bank',
    kind.of('other-headquarters'),
    approval.of('central-bank'),
  ),
  shown(
    '获授权的地方资产管理公司',
    'an authorised local asset manager',
    kind.of('local-amc'),
    approval.of('bad-assets'),
  ),
]

/** Headquarters as well, though their settlement award has a scale of its own. */
export const ownScaleHeadquarters = shown(
  '财务公司、村镇银行也是总部',
  'so are these two',
  each(kind.of('finance-company'), kind.of('village-bank')),
)

/** A financial headquarters; the ordinary case is a bank. */
export const isHeadquarters: Claim = {
  claim: headquarters,
  holds: bankHere,
  also: alsoHeadquarters,
  fails: notHeadquarters,
  open: functions.notKnown(),
}
/** A headquarters of one of the kinds named, the ordinary case standing first. */
export const headquartersOf = (letIn: Approval, ...kinds: readonly [Kind, ...Kind[]]): Claim => ({
  claim: all(headquarters, kind.isOneOf(...kinds)).named('所列类型的金融企业总部', 'headquarters of a kind named'),
  holds: [...bankHere, kind.of(kinds[0]), approval.of(letIn)],
  also: [
    ...kinds
      .slice(1)
      .map((k) => shown(`所列的另一类总部：${kindOf(k).zh}`, `another kind named: ${kindOf(k).en}`, kind.of(k))),
    shown(
      '由其他国家金融监管部门批准',
      'approved by another national regulator',
      each(...nationalRegulators.filter((other) => other !== letIn).map((other) => approval.of(other))),
    ),
  ],
  fails: [
    ...notHeadquarters.filter(([, given]) => !given.some((g) => factOf(g) === kind.fact.id)),
    shown('其他类型的机构', 'institutions of another kind', otherThan(kind, ...kinds)),
    shown(
      '所列总部只有处置不良资产的授权',
      'any of the kinds, authorised for bad assets only',
      each(...kinds.map((k) => kind.of(k))),
      approval.of('bad-assets'),
    ),
    shown(
      '获授权的地方资产管理公司不在所列',
      'an authorised local asset manager is none of them',
      kind.of('local-amc'),
      approval.of('bad-assets'),
    ),
  ],
  open: functions.notKnown(),
})
