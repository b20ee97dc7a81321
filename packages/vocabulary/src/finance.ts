import { factsAbout } from '@pengce/language'
import { quantity as size } from '@pengce/values'
import { financialKinds } from './financial-kinds.ts'

const { yesNo, choice, date, money, quantity } = factsAbout('enterprise', 'finance')
const merger = factsAbout('event', 'financial-merger')
const increase = factsAbout('event', 'capital-increase')
const craft = factsAbout('event', 'leased-craft')

/** Financial enterprises: what they are, who let them in, and how they came to Shenzhen. */
export const finance = {
  kind: choice('kind', {
    label: ['金融机构类别', 'kind of financial institution'],
    options: financialKinds,
    note: [
      '村镇银行、财务公司单列；小额贷款公司、交易场所指按本市试点或监管办法设立的；支付机构须有支付业务许可证',
      'village banks and finance companies stand apart; microcredit companies and venues are those set up under the city’s own rules; payment institutions hold a payment licence',
    ],
    source: 'registry',
  }),
  approval: choice('approval', {
    label: ['设立的批准或备案', 'who approved it or took its filing'],
    options: {
      banking: ['银保监会批准', 'approved by the banking and insurance regulator'],
      securities: ['证监会批准', 'approved by the securities regulator'],
      'securities-filed': ['证监会备案', 'filed with the securities regulator'],
      'central-bank': ['人民银行批准', 'approved by the central bank'],
      'association-filed': ['全国性金融行业协会备案', 'filed with a national industry association'],
      'bad-assets': ['核准或授权批量收购处置不良资产', 'authorised to take over bad assets in bulk'],
      none: ['都没有', 'none of these'],
    },
    source: 'authority-record',
  }),
  promisesToStay: yesNo('promises-to-stay', {
    label: ['已承诺15年内不迁离深圳', 'has promised to stay in Shenzhen for fifteen years'],
    source: 'declared',
    reachable: true,
  }),
  blacklisted: yesNo('blacklisted', {
    label: [
      '企业或其责任主体被列入失信联合惩戒黑名单',
      'it or those who answer for it are on a joint-punishment blacklist',
    ],
    note: [
      '因经营中的严重失信；责任主体含法定代表人、实际控制人',
      'for serious dishonesty in business; legal representative and controller count',
    ],
    source: 'court',
  }),
  returnedOn: date('returned-on', {
    label: ['违反承诺迁离后再迁回深圳的日期', 'day it moved back after leaving before its promise was up'],
    note: ['没有提前迁离过的选“不适用”', '“does not apply” if it never left early'],
    source: 'registry',
  }),
  yearsStayed: quantity('year', 'years-stayed', {
    label: ['自承诺起在深圳的整年数', 'full years in Shenzhen since the promise'],
    source: 'registry',
  }),
  promisedSupport: money('promised-support', {
    label: ['以承诺为条件领取的奖励和补贴合计', 'awards and subsidies drawn on the promise, in all'],
    source: 'authority-record',
  }),
  earlierSettlementAward: money('earlier-settlement-award', {
    label: ['按以前市级金融文件已获落户奖励', 'settlement award under earlier municipal finance policies'],
    source: 'authority-record',
  }),
  registrationYear: quantity('year', 'registration-year', {
    label: ['本次租金或收入属于注册后第几年', 'year since registration that the rent or income belongs to'],
    note: ['在深圳注册之日起的第一个十二个月为第 1 年', 'the twelve months from registration in Shenzhen are year 1'],
    least: size('year', 1),
    source: 'declared',
  }),
  boughtHeadquartersLand: yesNo('bought-headquarters-land', {
    label: ['已购买金融总部项目用地', 'has bought land for a financial headquarters'],
    source: 'property-register',
  }),
  onlyBranch: yesNo('only-branch', {
    label: ['该总部在深圳唯一的一级分支机构', 'the only first-level branch of its headquarters here'],
    source: 'registry',
  }),
  convertedOutlet: yesNo('converted-outlet', {
    label: ['由已在深圳注册的营业部变更而来', 'converted from an outlet already registered here'],
    source: 'registry',
  }),
  independentUnit: yesNo('independent-unit', {
    label: ['独立于经营部门和当地分支行经营', 'runs independently of other departments and the local branch'],
    note: [
      '针对特定业务或客户、直接面向公众或交易对手，人事、考核、资源和风控均经总行授权独立',
      'for one line of business or group of clients, dealing with them directly; staff, assessment, resources and risk control are its own by leave of head office',
    ],
    source: 'judgement',
  }),
  supportedSiblings: quantity('item', 'supported-siblings', {
    label: ['同一金融企业已获支持的其他专业子公司数', 'other subsidiaries of the same parent already supported'],
    source: 'authority-record',
  }),
  moreSiblingsAllowed: yesNo('more-siblings-allowed', {
    label: ['超过三家的专业子公司获准例外', 'an exception for more than three subsidiaries was allowed'],
    source: 'judgement',
  }),
  nationalLicence: yesNo('national-licence', {
    label: ['业务范围为全国', 'licensed for the whole country'],
    source: 'authority-record',
  }),
  intermediarySubsidiaries: quantity('item', 'intermediary-subsidiaries', {
    label: ['在深圳注册的保险中介子公司数', 'insurance intermediary subsidiaries registered here'],
    source: 'registry',
    reachable: true,
  }),
  controlledHeadquarters: quantity('item', 'controlled-headquarters', {
    label: [
      '相对控股的不同类型金融企业总部家数',
      'financial headquarters of different types under its relative control',
    ],
    note: ['须为经认定、在深圳注册的经营性总部', 'recognised operating headquarters registered in Shenzhen'],
    source: 'registry',
    reachable: true,
  }),
  municipalApproval: yesNo('municipal-approval', {
    label: ['该项支持已经市政府批准', 'the municipal government has approved the support'],
    source: 'judgement',
  }),
  wellRun: yesNo('well-run', { label: ['运营规范', 'runs by the rules'], source: 'judgement' }),
  concentratesResources: yesNo('concentrates-resources', {
    label: ['资源集聚作用突出', 'draws resources together to a marked degree'],
    source: 'judgement',
  }),
  specialContribution: yesNo('special-contribution', {
    label: [
      '全国有重要影响并对深圳金融市场有特殊贡献',
      'nationally important, with a special contribution to the city’s market',
    ],
    source: 'judgement',
  }),
  treatedAs: choice('treated-as', {
    label: ['市政府批准参照的政策', 'policy the municipal government lets it follow'],
    options: {
      headquarters: ['参照金融企业总部', 'that of headquarters'],
      branch: ['参照一级分支机构', 'that of first-level branches'],
      none: ['未批准', 'none'],
    },
    source: 'judgement',
  }),
  recognisedForFastLane: yesNo('recognised-for-fast-lane', {
    label: ['经认定符合便利直通车条件', 'recognised for the fast lane'],
    source: 'judgement',
  }),
  honest: yesNo('honest', { label: ['守法诚信', 'law-abiding and honest'], source: 'judgement' }),
  travels: yesNo('travels', {
    label: ['因业务须出国出境或申办两地车牌', 'must travel abroad or needs plates for both sides on business'],
    source: 'declared',
  }),
  keyEnterprise: yesNo('key-enterprise', {
    label: ['市政府重点引进或扶持的金融企业', 'a financial enterprise the city wants to win or support'],
    source: 'judgement',
  }),
  smallHeadquarters: yesNo('small-headquarters', {
    label: ['属于中小金融企业总部', 'a small or medium financial headquarters'],
    source: 'judgement',
  }),
}

/** The capital increase, merger or craft that one application is about. */
export const financialMerger = {
  price: merger.money('price', { label: ['并购交易额', 'price of the merger'], source: 'declared', reachable: true }),
  targetFinancial: merger.yesNo('target-financial', {
    label: ['被并购方为金融企业', 'the target is a financial enterprise'],
    source: 'registry',
  }),
  targetElsewhere: merger.yesNo('target-elsewhere', {
    label: ['被并购方在深圳市外', 'the target is outside Shenzhen'],
    source: 'registry',
  }),
  staysHere: merger.yesNo('stays-here', {
    label: ['重组后注册地和主要经营地在深圳', 'afterwards registered and mainly working in Shenzhen'],
    source: 'registry',
  }),
}
export const capitalIncrease = {
  counted: increase.money('counted', {
    label: ['因业务发展增加的实收资本', 'paid-in capital added for business'],
    note: ['满足监管对资本的要求以后增加的部分', 'the part added once the regulator’s capital rules are met'],
    source: 'judgement',
    reachable: true,
  }),
}
export const leasedCraft = {
  newlyBought: craft.yesNo('newly-bought', {
    label: ['当年新购入的船舶或飞机', 'a ship or aircraft newly bought in the year'],
    source: 'declared',
    reachable: true,
  }),
  registrationFee: craft.money('registration-fee', {
    label: ['该船舶或飞机的登记费', 'registration fee of the ship or aircraft'],
    source: 'declared',
  }),
}
