import { factsAbout } from '@pengce/language'

const { yesNo, quantity, date } = factsAbout('enterprise', 'headquarters-conduct')

/** What a supported headquarters did since, for what follows from it. */
export const headquartersConduct = {
  failedChecks: quantity('item', 'failed-checks', {
    label: ['连续复查不符合条件的年数', 'yearly re-checks failed in a row'],
    source: 'authority-record',
  }),
  doubleSupport: yesNo('double-support', {
    label: ['重复享受市级同类型支持', 'took municipal support of the same kind twice'],
    source: 'authority-record',
  }),
  firstSupportedOn: date('first-supported-on', {
    label: ['首次享受总部企业支持的日期', 'day headquarters support was first had'],
    source: 'authority-record',
  }),
  ceasedHere: yesNo('ceased-here', {
    label: ['已停止在本市经营', 'no longer does business in Shenzhen'],
    source: 'registry',
  }),
  officeBoughtOn: date('office-bought-on', {
    label: ['获补助的办公用房的购置日期', 'day the subsidised offices were bought'],
    source: 'property-register',
  }),
  officeMisused: yesNo('office-misused', {
    label: ['租售获补助的用房或改变其用途', 'let or sold the subsidised offices, or changed their use'],
    source: 'property-register',
  }),
  statisticsWithheld: yesNo('statistics-withheld', {
    label: ['没有按要求及时准确报送统计数据', 'statistics not reported in time and correctly'],
    source: 'statistics',
  }),
  obtainedByDeception: yesNo('obtained-by-deception', {
    label: ['隐瞒真实情况或弄虚作假获得奖补', 'awards or subsidies obtained by hiding the truth or by fraud'],
    source: 'authority-record',
  }),
  promiseBroken: yesNo('promise-broken', {
    label: ['没有按期全面履行承诺和协议', 'promise or agreement not performed in full and in time'],
    source: 'authority-record',
  }),
}
