import { all, amountOf, between, examples, inAll, measure, none, notEligible, open, yearly } from '@pengce/language'
import { fen, minus, percent, plus, quantity, wan, years, yuan } from '@pengce/values'
import { headquarters, otherSupport, premises } from '@pengce/vocabulary'
import { listed } from './ordinary.ts'
import { recognised } from './recognition.ts'
import { recognitionRows } from './recognition-rows.ts'
import { hq2021 } from './source.ts'

const { officeRent, rentSubsidyYears, recognisedAs } = headquarters
const subsidised = (n: number) => quantity('year', n)

export const rentSubsidy = measure('hq2021/rent-subsidy', {
  title: ['总部企业租房补助', 'Rent subsidy for headquarters offices'],
  support: 'rent',
  cites: [hq2021('第七条¶1'), hq2021('第三条¶1')],
  register: ['hq2021/第七条', 'hq2021/第二十一条'],

  when: all(
    recognised,
    none(premises.ownsOffice.named('拥有自有办公用房', 'owns offices of its own')),
    rentSubsidyYears.below(subsidised(5)),
  ),
  except: [otherSupport.rent.citing(hq2021('第二十一条¶1'))],

  pays: yearly(officeRent.times(percent(50)).cappedAt(wan(150)), {
    atMost: years(5),
    left: amountOf(subsidised(5)).less(rentSubsidyYears).orNothing(),
    paidEvery: 'year',
  }),

  readings: {
    最多不超过5年: ['指享受补助的年度合计五个，不要求连续', 'five subsidised years in all, in a row or not'],
  },
})

export const rentExamples = examples(rentSubsidy, {
  on: '2025-03-01',
  given: [
    ...listed,
    premises.ownsOffice.fails(),
    rentSubsidyYears.of(subsidised(0)),
    officeRent.of(wan(240)),
    otherSupport.rent.fails(),
  ],
  rows: [
    [['全年租金 240 万元', 'a rent of 2.4 million'], [], inAll(wan(120), wan(600))],
    [
      ['租金 300 万元恰好封顶', 'a rent of three million just reaches the cap'],
      [officeRent.of(wan(300))],
      inAll(wan(150), wan(750)),
    ],
    [
      ['租金差两分钱到 300 万元', 'two fen short of three million'],
      [officeRent.of(minus(wan(300), fen(2)))],
      minus(wan(150), fen(1)),
    ],
    [['租金超过 300 万元两分钱', 'two fen above it'], [officeRent.of(plus(wan(300), fen(2)))], wan(150)],
    [
      ['租金 500 万元以 150 万元为限', 'a rent of five million is capped'],
      [officeRent.of(wan(500))],
      inAll(wan(150), wan(750)),
    ],
    [['单分的尾数舍去', 'half a fen is dropped'], [officeRent.of(plus(wan(240), fen(1)))], wan(120)],
    [['已有自有办公用房', 'owns offices here'], [premises.ownsOffice.holds()], notEligible],
    [['已享受两年，还剩三年', 'three years are left'], [rentSubsidyYears.of(subsidised(2))], inAll(wan(120), wan(360))],
    [['已享受四年，第五年', 'the fifth year'], [rentSubsidyYears.of(subsidised(4))], inAll(wan(120), wan(120))],
    [
      ['已享受五年（中间断过也一样）', 'five years are used up, in a row or not'],
      [rentSubsidyYears.of(subsidised(5))],
      notEligible,
    ],
    [['已享受市级其他租房补贴', 'has had another municipal rent subsidy'], [otherSupport.rent.holds()], notEligible],
    ...recognitionRows(wan(120), open(wan(120), wan(120))),
    [
      ['是否有自有办公用房未知', 'open while ownership is unknown'],
      [premises.ownsOffice.notKnown()],
      open(wan(120), wan(120)),
    ],
    [
      ['是否在目录内未知', 'open while the recognition is unknown'],
      [recognisedAs.notKnown()],
      open(wan(120), wan(120)),
    ],
    [
      ['已享受几年未知', 'open while the years had are unknown'],
      [rentSubsidyYears.notKnown()],
      open(wan(120), wan(120)),
    ],
    [['租金未知', 'a range while the rent is unknown'], [officeRent.notKnown()], between(yuan(0), wan(150))],
  ],
})
