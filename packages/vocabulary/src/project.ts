import { factsAbout } from '@pengce/language'

const { yesNo, money, quantity, rate } = factsAbout('project')

/** What any supported project can be asked, whichever document pays for it. */
export const project = {
  inShenzhen: yesNo('in-shenzhen', { label: ['项目在本市实施', 'carried out in Shenzhen'], source: 'registry' }),
  totalInvestment: money('total-investment', {
    label: ['项目总投资额', 'total investment of the project'],
    source: 'declared',
    reachable: true,
  }),
  auditedCost: money('audited-cost', {
    label: ['项目审定总投资建设费用', 'audited construction cost of the project'],
    note: ['以专项审计认定的金额为准', 'as a special audit has recognised it'],
    source: 'judgement',
  }),
  auditedSpending: money('audited-spending', {
    label: ['项目审定总投入费用', 'audited spending on the project'],
    source: 'judgement',
  }),
  investment: money('investment', {
    label: ['项目投资额', 'investment in the project'],
    note: [
      '软件、检测、集成、研发外包等投入按相应文件计入',
      'software, testing, integration and outsourced research count where the document says so',
    ],
    source: 'judgement',
    reachable: true,
  }),
  fixedAssetInvestment: money('fixed-asset-investment', {
    label: ['项目固定资产实际投资额', 'fixed-asset investment actually made'],
    source: 'judgement',
    reachable: true,
  }),
  nationalFunds: money('national-funds', {
    label: ['国家已拨付的项目资金', 'national money already paid for the project'],
    source: 'authority-record',
  }),
  interestPaid: money('interest-paid', {
    label: ['项目贷款或设备租赁实际支付的利息', 'interest actually paid on the project loan or lease'],
    source: 'declared',
  }),
  interestSubsidised: yesNo('interest-subsidised', {
    label: ['该笔贷款或租赁已享受过贴息', 'the loan or lease has had an interest subsidy'],
    source: 'authority-record',
  }),
  interestMonths: quantity('month', 'interest-months', {
    label: ['该笔利息已贴息的月数（含本次）', 'months of interest subsidised, this time included'],
    source: 'authority-record',
  }),
  softwareShare: rate('software-share', {
    label: ['软件、研发外包等服务费用占比', 'share of software and outsourced research'],
    source: 'judgement',
  }),
}
