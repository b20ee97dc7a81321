import { factsAbout } from '@pengce/language'

const leasing = factsAbout('enterprise', 'financial-leasing')
const lab = factsAbout('enterprise', 'financial-lab')
const prize = factsAbout('enterprise', 'financial-prize')
const project = factsAbout('project', 'fintech-project')
const equity = factsAbout('enterprise', 'equity-fund')

/** What financial leasing companies lend, buy and pay. */
export const financialLeasing = {
  financing: leasing.yearlyMoney('financing', {
    label: ['为本市企业提供的融资总额', 'financing provided to Shenzhen enterprises'],
    note: ['不含同业拆借，按全年累计', 'without interbank lending, over the whole year'],
    source: 'declared',
    reachable: true,
  }),
  equipmentPaid: leasing.yearlyMoney('equipment-paid', {
    label: ['购入本市高新技术企业设备的实付金额', 'paid for equipment made by Shenzhen high-tech enterprises'],
    note: ['用于租赁业务，按合同实际支付', 'bought for leasing, as paid under the contracts'],
    source: 'declared',
    reachable: true,
  }),
}

/** Centres and laboratories of large financial headquarters. */
export const financialLab = {
  parentLeading: lab.yesNo('parent-leading', {
    label: [
      '所属总部为经批准、有法人资格的银行、证券或保险企业',
      'its headquarters is an approved bank, securities firm or insurer',
    ],
    source: 'authority-record',
  }),
  parentRank: lab.quantity('item', 'parent-rank', {
    label: ['所属总部上年度总资产在分行业的排名', 'rank of its headquarters by total assets in its field last year'],
    source: 'statistics',
  }),
  national: lab.yesNo('national', { label: ['面向全国', 'works for the whole country'], source: 'declared' }),
  independent: lab.yesNo('independent', { label: ['独立运作', 'runs independently'], source: 'judgement' }),
  raisesCapacity: lab.yesNo('raises-capacity', {
    label: ['有利于提升本市金融创新能力', 'raises the city’s capacity for financial innovation'],
    source: 'judgement',
  }),
  leadsPeers: lab.yesNo('leads-peers', {
    label: ['研发成果对国内同业有重大示范作用', 'its products lead the field in the country'],
    source: 'judgement',
  }),
}

export const financialPrize = {
  grade: prize.choice('grade', {
    label: ['获评的金融创新奖', 'financial innovation prize won'],
    options: {
      first: ['一等奖', 'first prize'],
      second: ['二等奖', 'second prize'],
      third: ['三等奖', 'third prize'],
      merit: ['优秀奖', 'merit prize'],
      promotion: ['创新推进奖（金融监管机构）', 'promotion prize, for regulators'],
      none: ['没有', 'none'],
    },
    source: 'authority-record',
  }),
}
export const fintechProject = {
  excellent: project.yesNo('excellent', {
    label: ['获评金融科技专项奖的项目', 'a project that won the fintech prize'],
    source: 'judgement',
  }),
}

/** Equity investment enterprises and their managers; the pair is asked about whichever of them applies. */
export const equityFund = {
  filed: equity.yesNo('filed', {
    label: ['已在基金业协会备案', 'filed with the asset management association'],
    source: 'authority-record',
    reachable: true,
  }),
  allHere: equity.yesNo('all-here', {
    label: ['管理企业及其运营的股权投资企业都在深圳注册', 'the manager and the funds it runs are all registered here'],
    source: 'registry',
  }),
  capital: equity.money('capital', {
    label: ['股权投资企业的实收资本（实际出资额）', 'paid-in capital of the fund'],
    note: ['公司制的即实缴注册资本', 'for a company, its paid-in registered capital'],
    source: 'registry',
    reachable: true,
  }),
  moneyOnly: equity.yesNo('money-only', {
    label: ['股权投资企业的出资全部为货币', 'the fund was paid up in money only'],
    source: 'registry',
  }),
  smallestPersonalStake: equity.money('smallest-personal-stake', {
    label: ['自然人股东或合伙人中最小的出资额', 'smallest stake of a natural person in the fund'],
    note: ['没有自然人的选“不适用”', '“does not apply” if there is none'],
    source: 'registry',
  }),
  form: equity.choice('form', {
    label: ['股权投资企业的组织形式', 'legal form of the fund'],
    options: {
      limited: ['有限公司', 'limited company'],
      partnership: ['合伙企业', 'partnership'],
      'joint-stock': ['非上市股份有限公司', 'unlisted joint-stock company'],
    },
    source: 'registry',
  }),
  investors: equity.quantity('person', 'investors', {
    label: ['股权投资企业的股东或合伙人数', 'shareholders or partners of the fund'],
    source: 'registry',
  }),
  managerForm: equity.choice('manager-form', {
    label: ['股权投资管理企业的组织形式', 'legal form of the manager'],
    options: {
      limited: ['有限责任公司', 'limited company'],
      partnership: ['合伙企业', 'partnership'],
      'joint-stock': ['非上市股份有限公司', 'unlisted joint-stock company'],
    },
    source: 'registry',
  }),
  managerInvestors: equity.quantity('person', 'manager-investors', {
    label: ['股权投资管理企业的股东或合伙人数', 'shareholders or partners of the manager'],
    source: 'registry',
  }),
  managerCapital: equity.money('manager-capital', {
    label: ['股权投资管理企业的实收资本', 'paid-in capital of the manager'],
    source: 'registry',
    reachable: true,
  }),
  recognised: equity.yesNo('recognised', {
    label: ['经认定符合股权投资扶持条件', 'recognised as qualifying for equity-investment support'],
    source: 'judgement',
  }),
  raised: equity.money('raised', {
    label: ['该合伙制企业实际募集的资金', 'money actually raised by the partnership fund'],
    source: 'authority-record',
    reachable: true,
  }),
  scaleAwarded: equity.yesNo('scale-awarded', {
    label: ['该合伙制企业已计发过管理规模奖励', 'the partnership fund was already counted for the award'],
    source: 'authority-record',
  }),
  managementFee: equity.money('management-fee', {
    label: ['该年管理费收入', 'management fees of the year'],
    source: 'tax',
    reachable: true,
  }),
  keyIntroduced: equity.yesNo('key-introduced', {
    label: ['市政府重点引进的特大型股权投资企业', 'a very large fund the city brought in as a key one'],
    source: 'judgement',
  }),
  managedScale: equity.money('managed-scale', {
    label: ['股权投资实际管理规模', 'money actually under management'],
    source: 'authority-record',
  }),
}
