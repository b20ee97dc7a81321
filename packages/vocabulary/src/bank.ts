import { factsAbout } from '@pengce/language'

const { yesNo } = factsAbout('enterprise', 'bank')

/** Banks that lend to supported enterprises. */
export const bank = {
  isBank: yesNo('is-bank', { label: ['银行机构', 'a bank'], source: 'registry' }),
  badUpgradeLoan: yesNo('bad-upgrade-loan', {
    label: ['向本市中小微企业发放的技改贷款形成不良', 'an upgrade loan to a smaller Shenzhen firm turned bad'],
    source: 'authority-record',
  }),
}
