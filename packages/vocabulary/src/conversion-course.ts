import { factsAbout } from '@pengce/language'

const { yesNo, quantity } = factsAbout('enterprise', 'conversion-course')

/** What comes up when a sole trader becomes an enterprise or is licensed, and decides which matters there are. */
export const conversionCourse = {
  premisesChange: yesNo('premises-change', {
    label: ['同时变更经营场所', 'changes its premises at the same time'],
    source: 'declared',
  }),
  keepsName: yesNo('keeps-name', {
    label: ['要求保留原字号和行业特点', 'wants to keep its trade name'],
    note: ['不得影响其他企业名称权，不得违反法律', 'hurting no other enterprise’s name and no law'],
    source: 'declared',
  }),
  holdsPermits: yesNo('holds-permits', {
    label: ['原有许可且住所不变', 'held permits, and stays where it is'],
    source: 'authority-record',
  }),
  changesAccounts: yesNo('changes-accounts', {
    label: ['要办理银行账户业务', 'has bank accounts to close, change or open'],
    source: 'declared',
  }),
  contributesLand: yesNo('contributes-land', {
    label: ['以土地使用权出资', 'contributes its land-use right'],
    source: 'registry',
  }),
  holdsHonours: yesNo('holds-honours', {
    label: ['转型前获得过荣誉', 'held honours before the conversion'],
    source: 'authority-record',
  }),
  holdsRights: yesNo('holds-rights', {
    label: ['转型前拥有专利、商标等权利', 'held patents, marks or the like before'],
    source: 'registry',
  }),
  generalTaxpayerForYear: yesNo('general-taxpayer-for-year', {
    label: ['登记一年以上且为一般纳税人', 'registered for a year or more and a general taxpayer'],
    source: 'tax',
  }),
  cateringArea: quantity('square-metre', 'catering-area', {
    label: ['餐饮经营场所面积', 'area of the catering premises'],
    source: 'registry',
  }),
}
