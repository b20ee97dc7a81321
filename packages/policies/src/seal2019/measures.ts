import { all, amountOf, examples, inKind, measure, notEligible, open } from '@pengce/language'
import { quantity } from '@pengce/values'
import { businessLicence, enterprise, offices } from '@pengce/vocabulary'
import { seal2019 } from './source.ts'

const seals = (n: number) => quantity('item', n)

const freeSeals = measure('seal2019/free-seals', {
  title: ['新开办企业免费刻章', 'Free seals for new enterprises'],
  support: 'seals',
  cites: seal2019('一¶1'),
  register: ['seal2019/一'],
  by: [offices.districts, offices.qianhai],

  when: all(
    enterprise.inShenzhen,
    businessLicence.company,
    enterprise.registeredOn.onOrAfter('2020-01-01'),
    businessLicence.freeSealsHad.below(seals(4)),
  ),

  pays: inKind(
    ['免费公章枚数（企业、财务、发票、合同章各一）', 'free seals: enterprise, finance, invoice and contract'],
    amountOf(seals(4)).less(businessLicence.freeSealsHad).orNothing(),
  ),

  readings: {
    新开办企业: [
      '2020-01-01 以后登记的企业，个体工商户不在内',
      'enterprises registered from 2020-01-01, sole traders not among them',
    ],
  },
})
export const grants = [
  {
    measure: freeSeals,
    examples: examples(freeSeals, {
      on: '2024-06-01',
      given: [
        enterprise.inShenzhen.holds(),
        businessLicence.company.holds(),
        enterprise.registeredOn.of('2024-05-20'),
        businessLicence.freeSealsHad.of(seals(0)),
      ],
      rows: [
        [['新登记的企业四枚', 'four for a new enterprise'], [], seals(4)],
        [['首日登记', 'registered on the first day'], [enterprise.registeredOn.of('2020-01-01')], seals(4)],
        [['前一天登记', 'registered the day before'], [enterprise.registeredOn.of('2019-12-31')], notEligible],
        [['已刻三枚还有一枚', 'one more after three'], [businessLicence.freeSealsHad.of(seals(3))], seals(1)],
        [['四枚已齐', 'all four had'], [businessLicence.freeSealsHad.of(seals(4))], notEligible],
        [
          ['已刻枚数未知', 'open while the seals had are unknown'],
          [businessLicence.freeSealsHad.notKnown()],
          open(seals(0), seals(4)),
        ],
        [['个体工商户不在内', 'not a sole trader'], [businessLicence.company.fails()], notEligible],
        [['不在本市登记', 'registered elsewhere'], [enterprise.inShenzhen.fails()], notEligible],
        [
          ['登记日期未知', 'open while the date is unknown'],
          [enterprise.registeredOn.notKnown()],
          open(seals(4), seals(4)),
        ],
      ],
    }),
  },
]
