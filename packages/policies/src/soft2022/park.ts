import { all, between, byCase, examples, measure, notEligible, open, settledBetween, yearly } from '@pengce/language'
import { fen, percent, plus, quantity, wan, yuan } from '@pengce/values'
import { offices, software, softwarePark } from '@pengce/vocabulary'
import { on, soft2022 } from './source.ts'

const { title, assessedExcellent, titleAwarded } = softwarePark
const { parkTenancyYear, parkRent } = software
const year = (n: number) => quantity('year', n)

export const parkTitle = measure('soft2022/park-title', {
  title: ['软件名园认定奖励', 'Award for famous software parks'],
  subject: 'site',
  support: 'park-title',
  cites: soft2022('三/（九）¶1'),
  register: ['soft2022/（九）.1'],

  when: title.isOneOf('national', 'provincial', 'municipal'),
  except: [titleAwarded],

  pays: title.pays({ national: wan(500), provincial: wan(300), municipal: wan(200), none: yuan(0) }),

  readings: { 一次性: ['每一级别各奖一次，升级后另给全额', 'once for each level; a higher level pays in full'] },
})

export const parkTitleExamples = examples(parkTitle, {
  on,
  given: [title.of('national'), titleAwarded.fails()],
  rows: [
    [['国家级', 'national'], [], wan(500)],
    [['省级', 'provincial'], [title.of('provincial')], wan(300)],
    [['市级', 'municipal'], [title.of('municipal')], wan(200)],
    [['未认定', 'no title'], [title.of('none')], notEligible],
    [['本级别已领过', 'had it for this level'], [titleAwarded.holds()], notEligible],
    [['级别未知', 'open while the level is unknown'], [title.notKnown()], open(yuan(0), wan(500))],
  ],
})

export const parkExcellent = measure('soft2022/park-excellent', {
  title: ['软件名园考核优秀奖励', 'Award for parks assessed excellent'],
  subject: 'site',
  support: 'park-assessment',
  cites: soft2022('三/（九）¶1'),
  register: ['soft2022/（九）.2'],

  when: all(title.isOneOf('national', 'provincial', 'municipal'), assessedExcellent),

  pays: title.pays({ national: wan(150), provincial: wan(100), municipal: wan(50), none: yuan(0) }),

  readings: {
    考核获评优秀: [
      '每次考核获评各给一次，仍给园区运营主体',
      'once for each assessment so passed, to the operator of the park as for the title',
    ],
  },
})

export const parkExcellentExamples = examples(parkExcellent, {
  on,
  given: [title.of('national'), assessedExcellent.holds()],
  rows: [
    [['国家级', 'national'], [], wan(150)],
    [['省级', 'provincial'], [title.of('provincial')], wan(100)],
    [['市级', 'municipal'], [title.of('municipal')], wan(50)],
    [['未认定', 'no title'], [title.of('none')], notEligible],
    [['考核不是优秀', 'not excellent'], [assessedExcellent.fails()], notEligible],
    [['考核结果未知', 'open while the result is unknown'], [assessedExcellent.notKnown()], open(wan(150), wan(150))],
  ],
})

export const parkRentSubsidy = measure('soft2022/park-rent', {
  title: ['区级软件园区租金补贴', 'District rent subsidy in software parks'],
  support: 'rent',
  cites: soft2022('三/（九）¶1'),
  register: ['soft2022/（九）.3'],
  by: [offices.districts],

  when: all(software.enterprise, parkTenancyYear.atLeast(year(1))),

  pays: yearly(
    settledBetween(byCase([[parkTenancyYear.atMost(year(3)), parkRent.times(percent(50), 'up')]], yuan(0)), parkRent),
  ),

  readings: {
    不低于: ['是区级补贴的下限，第三年以后没有下限', 'a floor on the district’s subsidy; none after the third year'],
    一定比例: [
      '满三年的企业仍可由各区补贴，比例由区定，可以为零',
      'a firm beyond the third year may still have a subsidy; the district sets the rate, which may be nil',
    ],
  },
})

export const parkRentExamples = examples(parkRentSubsidy, {
  on,
  given: [software.enterprise.holds(), parkTenancyYear.of(year(1)), parkRent.of(wan(100))],
  rows: [
    [['入驻第一年', 'the first year'], [], between(wan(50), wan(100))],
    [
      ['半数不足一分的，下限进一分', 'a half that ends in part of a fen is rounded up: not below a half'],
      [parkRent.of(plus(wan(100), fen(1)))],
      between(plus(wan(50), fen(1)), plus(wan(100), fen(1))),
    ],
    [['入驻第三年', 'the third year'], [parkTenancyYear.of(year(3))], between(wan(50), wan(100))],
    [['入驻第四年没有下限', 'no floor in the fourth year'], [parkTenancyYear.of(year(4))], between(yuan(0), wan(100))],
    [['尚未入驻', 'not yet a tenant'], [parkTenancyYear.of(year(0))], notEligible],
    [['不是软件企业', 'not a software enterprise'], [software.enterprise.fails()], notEligible],
    [['第几年未知', 'open while the year is unknown'], [parkTenancyYear.notKnown()], open(yuan(0), wan(100))],
    [['租金未知', 'a range while the rent is unknown'], [parkRent.notKnown()], between(yuan(0), null)],
  ],
})
