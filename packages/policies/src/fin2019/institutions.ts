import { all, any, type Condition, define, not } from '@pengce/language'
import { quantity } from '@pengce/values'
import { enterprise, finance, financialLab, headquarters as headquartersFacts } from '@pengce/vocabulary'
import { fin2019 } from './source.ts'

const { kind, approval } = finance
const { arrival } = enterprise
const items = (n: number) => quantity('item', n)

export const operating = [
  'bank',
  'village-bank',
  'trust',
  'leasing',
  'finance-company',
  'consumer-finance',
  'auto-finance',
  'bank-asset-management',
  'financial-asset-investment',
  'securities',
  'fund-management',
  'futures',
  'insurance',
  'insurance-asset-management',
  'mutual-insurance',
  'other-headquarters',
] as const
export const branches = ['bank-branch', 'securities-branch', 'insurance-branch', 'other-branch'] as const
const subsidiaries = ['leasing-subsidiary', 'securities-subsidiary', 'fund-subsidiary', 'futures-subsidiary'] as const
const innovative = ['holding', 'intermediary', 'intermediary-group', 'payment', 'lab', 'online', 'specialist'] as const
export const equity = ['equity-fund', 'equity-manager', 'direct-fund', 'direct-manager'] as const

/** Whose approval counts as that of the state. */
export const nationalRegulators = ['banking', 'securities', 'central-bank'] as const
export const nationallyApproved = approval.isOneOf(...nationalRegulators)
const newlyHere = arrival.isOneOf('new', 'moved')

export const financialEnterprise = define('fin2019/financial-enterprise', {
  title: ['金融企业', 'financial enterprise'],
  cites: fin2019('六/（二十六）¶1'),
  register: ['fin2019/（二十六）.¶1'],
  says: [
    '总部、一级分支、专业子公司、股权投资类、小额贷款公司、交易场所和其他创新型机构；行业协会不在内',
    'headquarters, branches, subsidiaries, equity investment, microcredit, venues and other innovative institutions, but no associations',
  ],
  means: kind.isOneOf(
    ...operating,
    'local-amc',
    ...branches,
    'bank-specialised',
    ...subsidiaries,
    ...equity,
    ...innovative,
    'microcredit',
    'trading-venue',
  ),
})

export const headquarters = define('fin2019/headquarters', {
  title: ['金融企业总部', 'financial enterprise headquarters'],
  cites: fin2019('六/（二十六）¶2'),
  register: ['fin2019/（二十六）.¶2'],
  says: [
    '在深注册、有法人资格、对区域内企业行使管理服务职能，且经国家监管部门批准的经营性金融企业，或获授权的地方资产管理公司',
    'registered here, a legal person, managing enterprises of a region, and either approved by a national regulator or an authorised local asset management company',
  ],
  means: all(
    any(
      all(kind.isOneOf(...operating), nationallyApproved),
      all(kind.is('local-amc'), approval.is('bad-assets')), //
    ),
    enterprise.inShenzhen,
    enterprise.legalPerson,
    headquartersFacts.functions,
  ),
})

export const largeHeadquarters = define('fin2019/large-headquarters', {
  title: ['隶属于大型金融企业总部', 'belongs to large financial headquarters'],
  cites: fin2019('六/（二十六）¶3'),
  register: ['fin2019/（二十六）.¶3'],
  says: [
    '经批准、有法人资格的银行、证券或保险企业，上年度总资产在分行业居前十；不要求在深圳注册',
    'an approved bank, securities firm or insurer, a legal person, among the ten largest of its field by assets last year, wherever registered',
  ],
  means: all(
    financialLab.parentLeading,
    financialLab.parentRank.atLeast(items(1)),
    financialLab.parentRank.atMost(items(10)),
  ),
})

export const branch = define('fin2019/branch', {
  title: ['金融企业一级分支机构', 'first-level branch'],
  cites: fin2019('六/（二十六）¶4'),
  register: ['fin2019/（二十六）.¶4'],
  says: [
    '金融企业总部的深圳市级分行或分公司，每家总部一家；由已在深注册的营业部变更的不算',
    'the Shenzhen branch of a financial headquarters, one for each; one converted from an outlet already registered here is none',
  ],
  means: all(kind.isOneOf(...branches), finance.onlyBranch, not(finance.convertedOutlet)),
})

export const bankSpecialised = define('fin2019/bank-specialised', {
  title: ['商业银行专营机构', 'specialised institution of a commercial bank'],
  cites: [fin2019('六/（二十六）¶5'), fin2019('三/（十九）¶2')],
  register: ['fin2019/（二十六）.¶5'],
  says: [
    '为特定业务或客户设立、独立于经营部门和当地分支行，经银保监会批准，新设或新迁入深圳',
    'set up for one line of business or group of clients, independent of the bank’s departments and local branch, approved by the regulator, new in Shenzhen',
  ],
  means: all(kind.is('bank-specialised'), finance.independentUnit, approval.is('banking'), newlyHere),
})

/** At most three subsidiaries of one parent, save where an exception was allowed. */
const siblingRoom: Condition = any(finance.supportedSiblings.below(items(3)), finance.moreSiblingsAllowed)
  .named('同一企业获支持的专业子公司不超过三家', 'at most three supported subsidiaries of one parent')
  .citing(fin2019('三/（十九）¶7'))

const subsidiary = (
  id: string,
  of: (typeof subsidiaries)[number],
  letIn: Condition,
  at: '三/（十九）¶3' | '三/（十九）¶4' | '三/（十九）¶5' | '三/（十九）¶6',
  title: readonly [string, string],
) =>
  define(id, {
    title,
    cites: fin2019(at),
    register: ['fin2019/（十九）.¶7'],
    says: [
      '按规定批准或备案，新设或新迁入深圳；同一企业至多支持三家，获准例外的除外',
      'approved or filed as required, new in Shenzhen; at most three of one parent unless an exception was allowed',
    ],
    means: all(kind.is(of), letIn, newlyHere, siblingRoom),
  })

export const leasingSubsidiary = subsidiary(
  'fin2019/leasing-subsidiary',
  'leasing-subsidiary',
  approval.is('banking'),
  '三/（十九）¶3',
  ['金融租赁公司专业子公司', 'specialised subsidiary of a leasing company'],
)
export const securitiesSubsidiary = subsidiary(
  'fin2019/securities-subsidiary',
  'securities-subsidiary',
  approval.isOneOf('securities', 'securities-filed'),
  '三/（十九）¶4',
  ['证券公司专业子公司', 'specialised subsidiary of a securities company'],
)
export const fundSubsidiary = subsidiary(
  'fin2019/fund-subsidiary',
  'fund-subsidiary',
  approval.isOneOf('securities', 'securities-filed'),
  '三/（十九）¶5',
  ['基金管理公司专业子公司', 'specialised subsidiary of a fund manager'],
)
export const futuresSubsidiary = subsidiary(
  'fin2019/futures-subsidiary',
  'futures-subsidiary',
  approval.is('association-filed'),
  '三/（十九）¶6',
  ['期货公司专业子公司或基金外包服务公司', 'futures subsidiary or fund outsourcing company'],
)

export const fund = define('fin2019/equity-fund', {
  title: ['股权投资企业', 'equity investment enterprise'],
  cites: [fin2019('六/（二十六）¶6'), fin2019('四/（二十二）¶8')],
  register: ['fin2019/（二十六）.¶6', 'fin2019/（二十二）.¶8'],
  says: [
    '以股权投资为主业；金融企业在深设立的直投类机构参照执行',
    'its main business is equity investment; direct investment arms of financial enterprises count alike',
  ],
  means: kind.isOneOf('equity-fund', 'direct-fund'),
})
export const manager = define('fin2019/equity-manager', {
  title: ['股权投资管理企业', 'manager of equity investment'],
  cites: [fin2019('六/（二十六）¶6'), fin2019('四/（二十二）¶8')],
  register: ['fin2019/（二十六）.¶6', 'fin2019/（二十二）.¶8'],
  says: [
    '受股权投资企业委托管理；金融企业在深设立的直投类机构参照执行',
    'entrusted by equity investment enterprises; direct investment arms of financial enterprises count alike',
  ],
  means: kind.isOneOf('equity-manager', 'direct-manager'),
})
