import { factsAbout } from '@pengce/language'

const { yesNo, money } = factsAbout('enterprise', 'bank')

/** Banks that lend to supported enterprises. */
export const bank = {
  isBank: yesNo('is-bank', { label: ['银行机构', 'a bank'], source: 'registry' }),
  badUpgradeLoan: yesNo('bad-upgrade-loan', {
    label: ['向本市中小微企业发放的技改贷款形成不良', 'an upgrade loan to a smaller Shenzhen firm turned bad'],
    source: 'authority-record',
  }),
  badLoanPrincipal: money('bad-loan-principal', {
    label: ['形成不良的贷款本金', 'principal of the loans that turned bad'],
    source: 'authority-record',
  }),
}
