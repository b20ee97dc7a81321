import { all, amountOf, examples, inKind, measure, none, notEligible, open } from '@pengce/language'
import { years } from '@pengce/values'
import { household, talent, talentHousing } from '@pengce/vocabulary'
import {
  atWork,
  certificateRows,
  certified,
  clean,
  leaseRows,
  noSupportYet,
  supportRefusals,
  workRefusals,
} from './ordinary.ts'
import { months, squareMetres } from './quantities.ts'
import { talent2014 } from './source.ts'
import { boughtWithSupport, certificateValid, fullTime, leaseEnded, otherHousing } from './terms.ts'

const { outstanding } = talent
const { rentFreeMonths } = talentHousing

export const outstandingTalentHome = measure('talent2014/outstanding-talent-home', {
  title: ['杰出人才免租金住房', 'Rent-free home for outstanding talent'],
  subject: 'person',
  support: 'housing',
  cites: [talent2014('第十一条¶1'), talent2014('第十二条¶1'), talent2014('第九条¶2')],
  register: ['talent2014/第十一条', 'talent2014/第十二条.1#1', 'talent2014/第九条.3'],

  when: all(outstanding, none(boughtWithSupport), fullTime, certificateValid, rentFreeMonths.below(months(120))),
  except: [otherHousing, leaseEnded],

  pays: inKind(
    ['免租金租住约 200 平方米的住房', 'a home of about 200 square metres free of rent'],
    amountOf(squareMetres(200)),
    {
      per: 'month',
      atMost: years(10),
      left: amountOf(months(120)).less(rentFreeMonths).orNothing(),
    },
  ),

  readings: {
    左右: [
      '以 200 平方米为准，实际配租可以略有出入',
      'a guide: what is let may differ a little from 200 square metres',
    ],
    累计: ['各段租期合计 120 个月', 'all leases together, 120 months'],
  },
})

export const outstandingTalentHomeExamples = examples(outstandingTalentHome, {
  on: '2025-03-01',
  given: [
    outstanding.holds(),
    ...noSupportYet,
    ...atWork,
    ...certified.slice(0, 1),
    rentFreeMonths.of(months(0)),
    ...clean,
    household.otherHousingSupport.fails(),
  ],
  rows: [
    [['经单位申请的杰出人才', 'an outstanding talent, through the employer'], [], squareMetres(200)],
    [['不是杰出人才', 'not an outstanding talent'], [outstanding.fails()], notEligible],
    ...supportRefusals,
    ...workRefusals,
    ...certificateRows(squareMetres(200)),
    [['已住满 119 个月', 'in the last month of ten years'], [rentFreeMonths.of(months(119))], squareMetres(200)],
    [['各段合计已满 10 年', 'ten years in all are used up'], [rentFreeMonths.of(months(120))], notEligible],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    ...leaseRows(squareMetres(200)),
    [
      ['是否享受过购房补贴未知', 'open while earlier support is unknown'],
      [talentHousing.purchaseSubsidyEnjoyed.notKnown()],
      open(squareMetres(200), squareMetres(200)),
    ],
    [
      ['证书有效期未知', 'open while the end of the certificate is unknown'],
      [talent.certificateUntil.notKnown()],
      open(squareMetres(200), squareMetres(200)),
    ],
    [
      ['已住几个月未知', 'open while the months in the home are unknown'],
      [rentFreeMonths.notKnown()],
      open(squareMetres(200), squareMetres(200)),
    ],
  ],
})
