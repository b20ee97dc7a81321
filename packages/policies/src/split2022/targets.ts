import type { Words } from '@pengce/language'
import { type Indicator, inArea, noDate, type Scope, type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { officeGroups } from '@pengce/vocabulary'
import {
  cancelledLicences,
  commitmentLicences,
  easedLicences,
  electronicLicences,
  filedLicences,
} from '../indicators/licensing.ts'
import { split2022 } from './source.ts'

const { everyUnit, responsibleUnits } = officeGroups
const freeTrade: Scope = inArea('qianhai-shekou', [
  '前海蛇口自贸片区及其所在市辖区',
  'the Qianhai-Shekou area and its district',
])
const ofTheLists: Words = [
  '事项只列在附件清单里；少于即未完成',
  'the items are named only in the annexed lists; fewer is a miss',
]
const beyond: Words = [
  '比全市多出的项数，不与全市的数相加',
  'items beyond those of the whole city, never added to them',
]

/** Licences to be reformed in one way, in the city or beyond it in the area. */
const reform = (
  name: string,
  title: Words,
  row: string,
  item: '1' | '2' | '3' | '4',
  indicator: Indicator<'count'>,
  atLeast: number,
  where: { readonly scope?: Scope; readonly readings: Readonly<Record<string, Words>> },
): Target =>
  target(`split2022/${name}`, {
    title,
    cites: split2022(`二/（二）/${item}¶1`),
    register: [`split2022/二（二）${row}`],
    indicator,
    atLeast,
    by: noDate,
    responsible: [responsibleUnits],
    ...where,
  })
const cityWide = { readings: { 全市范围: ofTheLists } }
const inFreeTrade = { scope: freeTrade, readings: { 进一步: beyond } }

/** The targets of the plan to part licences from the business licence. */
export const targets: readonly Target[] = [
  target('split2022/entry-rules', {
    title: ['行业准营规则', 'Rules of entry'],
    cites: split2022('一/（二）¶1'),
    register: ['split2022/一（二）#2'],
    noFigure: [
      '片区有一套简明透明、进得宽管得严的准营规则',
      'the area has rules of entry that are simple and open, wide at the door and strict within',
    ],
    by: endOf(2022),
    scope: freeTrade,
    strength: 'strive',
    readings: {
      准营规则: [
        '同句先说自贸片区试点，按片区的规则看，不是全市',
        'the sentence begins with the free-trade area: rules of the area, not of the whole city',
      ],
    },
  }),
  reform('cancelled', ['全市取消审批', 'Cancelled city-wide'], '1#1', '1', cancelledLicences, 72, cityWide),
  reform(
    'cancelled-in-area',
    ['片区再取消', 'More cancelled in the area'],
    '1#2',
    '1',
    cancelledLicences,
    16,
    inFreeTrade,
  ),
  reform('filed', ['全市改备案', 'Changed to filing city-wide'], '2#1', '2', filedLicences, 16, cityWide),
  reform('filed-in-area', ['片区再改备案', 'More to filing in the area'], '2#2', '2', filedLicences, 15, inFreeTrade),
  reform('commitment', ['全市告知承诺', 'By commitment city-wide'], '3#1', '3', commitmentLicences, 60, cityWide),
  reform(
    'commitment-in-area',
    ['片区再告知承诺', 'More by commitment in the area'],
    '3#2',
    '3',
    commitmentLicences,
    38,
    inFreeTrade,
  ),
  reform('eased', ['全市优化审批', 'Better service city-wide'], '4#1', '4', easedLicences, 384, {
    readings: {
      '384项': [
        '片区多出的 69 项是否在其中没有写；四类全市合计 532 项，不再加',
        'whether the area’s 69 more are among them is not written; the four kinds come to 532 city-wide and no more',
      ],
    },
  }),
  target('split2022/electronic-licences', {
    title: ['涉企证照电子化', 'Electronic licences'],
    cites: split2022('三/（四）¶1'),
    register: ['split2022/三（四）#3'],
    indicator: electronicLicences,
    atLeast: percent(100),
    by: endOf(2022),
    responsible: [everyUnit],
    servedBy: ['split2022/e-licence-and-e-seal-issued-together-wit'],
    readings: { 全覆盖: ['每一种涉企证照都有电子证照', 'every kind of enterprise licence has an electronic form'] },
  }),
]
