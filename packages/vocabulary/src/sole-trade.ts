import { factsAbout } from '@pengce/language'

const { yesNo, money, quantity, choice, date } = factsAbout('enterprise', 'sole-trade')
const works = factsAbout('project', 'conversion-project')
const person = factsAbout('person', 'sole-trade-person')

/** Sole traders, and enterprises that came from them. */
export const soleTrade = {
  converted: yesNo('converted', {
    label: ['由个体工商户转型而来的企业', 'an enterprise converted from a sole trader'],
    source: 'registry',
    reachable: true,
  }),
  convertedOn: date('converted-on', { label: ['转型为企业的日期', 'day of the conversion'], source: 'registry' }),
  convertedDirectly: yesNo('converted-directly', {
    label: [
      '直接转型为规上工业或限上批零企业',
      'converted straight into an above-scale industrial or trading enterprise',
    ],
    source: 'statistics',
    reachable: true,
  }),
  inStatistics: yesNo('in-statistics', {
    label: ['已纳入“四上”企业统计库', 'taken into the statistics of larger firms'],
    source: 'statistics',
  }),
  commerce: yesNo('commerce', { label: ['商贸流通类企业', 'in commerce and circulation'], source: 'registry' }),
  assessedCollection: yesNo('assessed-collection', {
    label: ['符合核定征收的法定条件', 'meets the conditions for assessed collection'],
    source: 'tax',
  }),
  marketOperator: yesNo('market-operator', {
    label: ['引导场内经营者转型成效突出的专业市场运营主体', 'a market operator that guides its traders to convert'],
    source: 'judgement',
  }),
  smallProfitIndustry: yesNo('small-profit-industry', {
    label: ['从事国家非限制和非禁止行业', 'in an industry neither restricted nor prohibited'],
    source: 'registry',
  }),
  monthlySales: money('monthly-sales', {
    label: ['月销售额或营业额', 'sales or turnover of the month'],
    note: ['不含税；按季纳税的改填季度额', 'net of tax; quarterly payers fill in the quarter instead'],
    source: 'tax',
  }),
  quarterlySales: money('quarterly-sales', {
    label: ['季度销售额或营业额', 'sales or turnover of the quarter'],
    source: 'tax',
  }),
  taxPeriod: choice('tax-period', {
    label: ['纳税期限', 'tax period'],
    options: { month: ['按月', 'month'], quarter: ['按季', 'quarter'] },
    source: 'tax',
  }),
  disabledShareShort: yesNo('disabled-share-short', {
    label: ['安排残疾人就业未达规定比例', 'employs fewer disabled people than required'],
    source: 'authority-record',
  }),
  renamedRights: yesNo('renamed-rights', {
    label: [
      '办理土地或房屋权利更名且出资人、场所不变',
      'renames land or house rights, investor and premises unchanged',
    ],
    source: 'property-register',
  }),
  badLoan: yesNo('bad-loan', {
    label: [
      '向转型企业发放的贷款形成不良并符合资金池规定',
      'a loan to a converted firm turned bad within the rules of the pool',
    ],
    source: 'authority-record',
  }),
  hasEmployees: yesNo('has-employees', { label: ['有雇工', 'has employees'], source: 'social-insurance' }),
  deferralGranted: yesNo('deferral-granted', {
    label: ['已申请缓缴养老、失业、工伤保险费', 'deferred pension, unemployment or work-injury contributions'],
    source: 'social-insurance',
  }),
  repaidOn: date('repaid-on', { label: ['补缴日期', 'day it was made good'], source: 'social-insurance' }),
  epidemicTrouble: yesNo('epidemic-trouble', {
    label: ['因疫情暂时经营困难', 'in trouble for a time because of the epidemic'],
    source: 'declared',
  }),
  incomeLost: yesNo('income-lost', {
    label: ['因疫情暂时失去收入来源', 'lost its income for a time to the epidemic'],
    source: 'declared',
  }),
  breachSpared: yesNo('breach-spared', {
    label: ['违法行为属于可以不罚的几类', 'the breach is among those that may be spared'],
    note: [
      '广告、网络经营、食品经营等领域，只有部分行为',
      'in advertising, online trade, food and the like, some only',
    ],
    source: 'judgement',
  }),
  firstBreach: yesNo('first-breach', { label: ['属初次违法', 'a first breach'], source: 'authority-record' }),
  slightHarm: yesNo('slight-harm', { label: ['危害后果轻微', 'the harm is slight'], source: 'judgement' }),
  breachCorrected: yesNo('breach-corrected', {
    label: ['违法行为已及时改正', 'the breach was put right in time'],
    source: 'judgement',
    reachable: true,
  }),
  adjustedSchedule: yesNo('adjusted-schedule', {
    label: ['银行已调整还款安排', 'the bank has adjusted the schedule of repayment'],
    source: 'declared',
  }),
  unitAccount: yesNo('unit-account', {
    label: ['有单位结算账户', 'has a unit settlement account'],
    source: 'declared',
  }),
  billBusiness: yesNo('bill-business', {
    label: ['办理支票、本票或汇票业务', 'uses cheques, promissory notes or drafts'],
    source: 'declared',
  }),
  refundConditions: yesNo('refund-conditions', {
    label: ['符合国家留抵退税条件', 'meets the national conditions for a refund'],
    source: 'tax',
  }),
  prepaymentBase: money('prepayment-base', {
    label: ['适用3%预征率的预缴项目金额', 'base of items prepaid at 3 per cent'],
    source: 'tax',
  }),
  listedExemption: yesNo('listed-exemption', {
    label: ['从事法定免征增值税的项目', 'does business exempt from VAT by law'],
    source: 'tax',
  }),
  operatorTransfer: yesNo('operator-transfer', {
    label: ['房地产在经营者本人与其个体工商户之间转移', 'house or land moves between the operator and the business'],
    source: 'property-register',
  }),
  sixTaxesDue: money('six-taxes-due', {
    label: ['当期应缴的“六税两费”', 'the six taxes and two fees due'],
    note: [
      '资源、城建、房产、城镇土地使用、印花（不含证券）、耕地占用税和两项教育附加',
      'resource, urban maintenance, property, land use, stamp (not securities), farmland tax and the two education surcharges',
    ],
    source: 'tax',
  }),
  keyGroup: choice('key-group', {
    label: ['经营者所属重点群体', 'key group of the operator'],
    options: {
      'lifted-from-poverty': ['脱贫人口', 'lifted from poverty'],
      'unemployed-half-year': ['登记失业半年以上', 'registered unemployed for half a year'],
      'zero-employment-family': [
        '零就业或低保家庭劳动年龄内的登记失业人员',
        'registered unemployed of working age, of a zero-employment or allowance family',
      ],
      graduate: ['毕业年度高校毕业生', 'graduate of the year'],
      none: ['均不属于', 'none'],
    },
    source: 'authority-record',
  }),
  monthSinceRegistration: quantity('month', 'month-since-registration', {
    label: ['自登记当月起的第几个月', 'month counted from that of registration'],
    source: 'registry',
  }),
  taxesDue: money('taxes-due', {
    label: [
      '当年实际应缴的增值税、城建税、教育附加和个人所得税合计',
      'VAT, urban maintenance tax, surcharges and income tax due this year',
    ],
    source: 'tax',
  }),
  limitUsed: money('limit-used', { label: ['当年已扣减限额', 'limit already used this year'], source: 'tax' }),
  veteranSoldier: yesNo('veteran-soldier', {
    label: ['经营者为自主就业退役士兵', 'the operator is a self-employed demobilised soldier'],
    source: 'authority-record',
  }),
  transferredOfficer: yesNo('transferred-officer', {
    label: [
      '经营者为持师以上单位转业证的军转干部',
      'the operator is a transferred officer with a certificate at division level or above',
    ],
    source: 'authority-record',
  }),
  licensedOn: date('licensed-on', { label: ['领取营业执照日期', 'day of the business licence'], source: 'registry' }),
  keySupported: yesNo('key-supported', {
    label: ['经营者为重点扶持对象', 'the operator is a key supported person'],
    source: 'authority-record',
  }),
  standardDeclared: yesNo('standard-declared', {
    label: ['申请企业标准自我声明公开', 'declares an enterprise standard'],
    source: 'declared',
  }),
  standardTakesPart: yesNo('standard-takes-part', {
    label: ['参与标准制修订并符合标准资金程序', 'takes part in a standard within the procedure of the fund'],
    source: 'authority-record',
  }),
  measuredInstruments: yesNo('measured-instruments', {
    label: ['有计量器具须强制检定', 'has instruments under compulsory verification'],
    source: 'declared',
  }),
  orderTraining: yesNo('order-training', {
    label: ['开展订单式紧缺工种技能培训', 'training to order for scarce trades'],
    source: 'authority-record',
  }),
  outstandingProject: yesNo('outstanding-project', {
    label: ['入选优秀创业项目', 'an outstanding start-up project'],
    source: 'authority-record',
  }),
  usesElectronicLicence: yesNo('electronic-licence', {
    label: ['申领电子营业执照和电子印章', 'takes the electronic licence and seal'],
    source: 'registry',
  }),
}
export const conversionProject = {
  qualifies: works.yesNo('qualifies', {
    label: [
      '转型工业企业符合产业导向和技改条件的项目',
      'an upgrade of a converted industrial firm within guidance and conditions',
    ],
    source: 'judgement',
  }),
}
export const soleTradePerson = {
  catering: person.yesNo('catering', { label: ['餐饮从业人员', 'works in catering'], source: 'declared' }),
}
