import { factsAbout } from '@pengce/language'

const firm = factsAbout('enterprise', 'green-finance')
const loan = factsAbout('project', 'green-loan')
const bond = factsAbout('project', 'green-bond')
const event = factsAbout('event', 'green-event')

/** What green enterprises and those who finance them are asked. */
export const greenFinance = {
  green: firm.yesNo('green', { label: ['绿色企业', 'a green enterprise'], source: 'judgement' }),
  regionalMarket: firm.yesNo('regional-market', {
    label: ['在本市区域股权交易中心挂牌', 'quoted on the regional equity exchange of the city'],
    source: 'authority-record',
    reachable: true,
  }),
  marketServices: firm.quantity('item', 'market-services', {
    label: ['接受的资本市场培育服务种类数', 'kinds of market cultivation services received'],
    note: ['培训咨询、登记托管、债券融资、场外投行等', 'training, registration, bond finance, off-exchange banking'],
    source: 'declared',
    reachable: true,
  }),
  competitivenessRulesMet: firm.yesNo('competitiveness-rules-met', {
    label: ['符合提升竞争力措施实施细则的条件', 'meets the implementing rules on competitiveness'],
    source: 'judgement',
  }),
  pollutionInsurance: firm.yesNo('pollution-insurance', {
    label: ['购买了环境污染责任保险', 'has bought environmental pollution liability insurance'],
    source: 'declared',
    reachable: true,
  }),
  carbonGuarantor: firm.yesNo('carbon-guarantor', {
    label: ['开展碳金融增信担保的融资担保机构', 'a guarantee institution that guarantees carbon finance'],
    source: 'authority-record',
    reachable: true,
  }),
}

/** One loan to a green enterprise, asked of lender, guarantor and borrower alike. */
export const greenLoan = {
  role: loan.choice('role', {
    label: ['申请人在该笔贷款中的身份', 'part of the applicant in the loan'],
    options: {
      lender: ['贷款银行', 'lender'],
      guarantor: ['担保机构', 'guarantor'],
      borrower: ['借款企业', 'borrower'],
    },
    source: 'declared',
  }),
  security: loan.choice('security', {
    label: ['该笔贷款的担保方式', 'security of the loan'],
    options: {
      credit: ['信用贷款', 'none, a credit loan'],
      guaranteed: ['由合作担保机构担保', 'guaranteed by a partner guarantor'],
      other: ['其他', 'other'],
    },
    source: 'declared',
  }),
  partnerBank: loan.yesNo('partner-bank', {
    label: ['由风险补偿资金池的合作银行发放', 'lent by a partner bank of the risk pool'],
    source: 'authority-record',
  }),
  borrowerListed: loan.yesNo('borrower-listed', {
    label: ['借款人为项目库内的绿色低碳企业', 'the borrower is a green enterprise in the project library'],
    note: ['战略性新兴产业项目库', 'the library of the strategic emerging industries'],
    source: 'authority-record',
  }),
  principalLost: loan.money('principal-lost', {
    label: ['该笔贷款的实际本金损失', 'principal actually lost on the loan'],
    source: 'authority-record',
  }),
  guaranteePaid: loan.money('guarantee-paid', {
    label: ['因该笔担保发生的代偿金额', 'paid under the guarantee'],
    source: 'authority-record',
  }),
  guaranteeFee: loan.money('guarantee-fee', {
    label: ['该笔贷款实际发生的担保费', 'guarantee fee actually incurred'],
    source: 'declared',
  }),
}

/** One issue of green bonds, as one enterprise takes part in it. */
export const greenBond = {
  issued: bond.yesNo('issued', {
    label: ['成功发行绿色债券', 'green bonds were issued'],
    note: [
      '绿色债务融资工具、公司债、企业债和结构化产品均可',
      'debt instruments, company and enterprise bonds, structured ones as well',
    ],
    source: 'authority-record',
    reachable: true,
  }),
  size: bond.money('size', {
    label: ['该项目绿色债券发行规模', 'size of the green bond issue of the project'],
    source: 'authority-record',
    reachable: true,
  }),
}

/** A green finance event or project. */
export const greenEvent = {
  byInstitution: event.yesNo('by-institution', {
    label: ['由金融机构或平台组织举办', 'held by a financial institution or a platform'],
    source: 'declared',
  }),
  policyFit: event.yesNo('policy-fit', { label: ['符合政策导向', 'in line with policy'], source: 'judgement' }),
  publicBenefit: event.yesNo('public-benefit', { label: ['具备公益性质', 'of public benefit'], source: 'judgement' }),
}
