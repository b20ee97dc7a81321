import { factsAbout } from '@pengce/language'

const { yesNo, money, quantity, rate, choice } = factsAbout('enterprise', 'liquidity-relief')

/** Private enterprises that seek relief in short-term liquidity trouble. */
export const liquidityRelief = {
  privateEnterprise: yesNo('private-enterprise', {
    label: ['民营企业', 'a private enterprise'],
    note: [
      '实际控制人或控股股东非国有、非外资；因纾困或抵债而由国资控股的仍算',
      'controlled neither by the state nor from abroad; still private where the state came in through relief or debt',
    ],
    source: 'registry',
  }),
  inLibrary: yesNo('in-library', {
    label: ['列入市重点企业库', 'in the library of key enterprises'],
    source: 'authority-record',
  }),
  marketFailed: yesNo('market-failed', {
    label: ['市场化方式无法解决', 'market-based relief cannot solve it'],
    source: 'judgement',
  }),
  stable: yesNo('stable', {
    label: ['近三年主业、主要产品和人员没有重大变化', 'no major change of business, products or staff in three years'],
    source: 'judgement',
  }),
  averageRevenue: money('average-revenue', {
    label: ['近三年平均营业收入（合并口径）', 'average consolidated revenue of three years'],
    source: 'tax',
  }),
  taxPaid: money('tax-paid', { label: ['近三年在深累计纳税', 'tax paid in Shenzhen over three years'], source: 'tax' }),
  realEconomy: yesNo('real-economy', {
    label: ['属于行业龙头、产业链关键环节或核心配套企业', 'an industry leader, a key link or a core supplier'],
    source: 'judgement',
  }),
  coreTechnology: yesNo('core-technology', {
    label: [
      '本企业或在深控股子公司持国家高企证书并有技术和市场证明',
      'a high-tech certificate, its own or of a controlled local firm, with proof of technology and market',
    ],
    source: 'authority-record',
  }),
  pledgeRelief: yesNo('pledge-relief', {
    label: ['用于化解股票质押风险', 'sought for the risk of pledged shares'],
    source: 'declared',
  }),
  pledgeRatio: rate('pledge-ratio', {
    label: ['大股东或实际控制人的股票质押比例', 'pledge ratio of the shareholder or controller'],
    source: 'authority-record',
  }),
  pledgeUse: rate('pledge-use', {
    label: ['质押资金用于上市公司发展的比例', 'share of the pledged money used for the listed company'],
    note: ['含相关产业发展和激励建设', 'its related industry and its incentives count'],
    source: 'declared',
  }),
  selfRescue: yesNo('self-rescue', {
    label: [
      '企业或实际控制人已充分自救并有说明',
      'enterprise or controller has done enough to help itself, with papers',
    ],
    source: 'judgement',
  }),
  guarantee: yesNo('guarantee', {
    label: ['实际控制人和主要股东提供连带保证', 'controller and main shareholders give a joint guarantee'],
    note: ['自然人以个人及家庭共同财产保证', 'individuals with their own and family property'],
    source: 'declared',
    reachable: true,
  }),
  confirmedOther: yesNo('confirmed-other', {
    label: ['领导小组确认的其他企业', 'another enterprise confirmed by the leading group'],
    source: 'judgement',
  }),
  appliedBefore: yesNo('applied-before', {
    label: ['此前已申请过政策性纾困', 'has applied for policy relief before'],
    source: 'authority-record',
  }),
  record: choice('record', {
    label: [
      '企业或实际控制人近三年重大违法失信情形',
      'major breach or dishonesty in three years, of enterprise or controller',
    ],
    options: {
      none: ['没有', 'none'],
      dishonest: ['被认定为严重失信主体', 'named as seriously dishonest'],
      'false-information': ['提供虚假资料', 'gave false information'],
      'major-penalty': ['受到重大行政处罚', 'a major administrative penalty'],
      'exchange-censure': ['受交易所纪律处分并公开谴责', 'disciplined and publicly censured by an exchange'],
      'audit-opinion': [
        '审计保留且影响未消除、否定或无法表示意见',
        'a qualified opinion unresolved, an adverse one or a disclaimer',
      ],
      leak: ['泄露敏感信息且情节严重', 'leaked sensitive information, in a serious case'],
      investigation: ['被立案侦查尚无结论', 'under criminal investigation without a finding'],
      other: ['其他同等程度的违法失信', 'another of the same weight'],
    },
    source: 'authority-record',
  }),
  revenueFall: rate('revenue-fall', {
    label: ['近三年连续下降的平均降幅', 'average fall of revenue over three years in a row'],
    note: ['没有连续下降的填 0', 'nought where it did not fall three years in a row'],
    source: 'tax',
  }),
  lossYears: quantity('year', 'loss-years', {
    label: ['连续净亏损的年数', 'years of net loss in a row'],
    source: 'tax',
  }),
  debtCrisis: yesNo('debt-crisis', { label: ['已出现债务危机', 'a debt crisis has appeared'], source: 'judgement' }),
  standstill: yesNo('standstill', { label: ['经营停滞', 'business at a standstill'], source: 'judgement' }),
  doubtful: yesNo('doubtful', {
    label: ['纾困后能否恢复存在重大不确定', 'great doubt whether relief restores it'],
    source: 'judgement',
  }),
  controllerAway: yesNo('controller-away', {
    label: ['实际控制人长期失联或滞留境外', 'the controller is missing or stays abroad'],
    source: 'police',
  }),
  jobs: quantity('person', 'jobs', {
    label: ['近一年在深就业人数', 'jobs in Shenzhen in the last year'],
    source: 'social-insurance',
  }),
  largeTaxpayer: yesNo('large-taxpayer', {
    label: ['税收贡献较大', 'a large contribution in tax'],
    source: 'judgement',
  }),
  reliefAmount: money('relief-amount', {
    label: ['拟支持的纾困资金', 'relief to be given'],
    source: 'authority-record',
  }),
  equityRelief: yesNo('equity-relief', { label: ['申请股权类纾困', 'relief by equity'], source: 'declared' }),
  debtRelief: yesNo('debt-relief', { label: ['申请债权类纾困', 'relief by debt'], source: 'declared' }),
}
