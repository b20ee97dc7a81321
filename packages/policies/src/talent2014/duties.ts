import { all, any, obligation } from '@pengce/language'
import { directedRental, talent, talentHousing } from '@pengce/vocabulary'
import { homes, squareMetres } from './quantities.ts'
import { talent2014 } from './source.ts'
import { leading, livedRentFree } from './terms.ts'

const { tier } = talent
const { rentFreeArea } = talentHousing

/** Larger than the area of the talent's own level. */
const aboveOwnArea = any(
  all(talent.outstanding, rentFreeArea.exceeds(squareMetres(200))),
  all(tier.is('national'), rentFreeArea.exceeds(squareMetres(150))),
  all(tier.is('local'), rentFreeArea.exceeds(squareMetres(100))),
  all(tier.is('reserve'), rentFreeArea.exceeds(squareMetres(80))),
)

/** What applicants, employers and units must do. */
export const duties = [
  obligation('talent2014/excess-area-rent', {
    title: ['超出面积标准的租金', 'Rent for area above the standard'],
    cites: talent2014('第九条¶2'),
    register: ['talent2014/第九条.2#2'],
    who: ['自愿承租更大住房的人才', 'talent who choose a larger home'],
    says: [
      '每月应缴：超出本层级标准的面积乘以市场指导租金；以“左右”表示的标准按所列数字算',
      'each month: the area above the standard times the market guidance rent; a standard given as “about” counts as written',
    ],
    when: aboveOwnArea,
  }),
  obligation('talent2014/employer-examines', {
    title: ['用人单位查验', 'The employer examines'],
    cites: talent2014('第八条¶2'),
    register: ['talent2014/第八条.2#2'],
    who: ['用人单位', 'the employer'],
    says: ['查验资格和材料，对真实合法负责', 'examines standing and papers and answers for their truth'],
    when: any(talent.outstanding, leading),
  }),
  obligation('talent2014/no-subletting', {
    title: ['不得转租', 'No subletting'],
    cites: talent2014('第十二条¶2'),
    register: ['talent2014/第十二条.2#1', 'talent2014/第十四条.3'],
    who: ['租住免租金住房的人才', 'talent in a rent-free home'],
    says: ['不得转租，违者解约收房', 'no subletting; otherwise the lease is ended'],
    when: livedRentFree,
    sanction: 'talent2014/benefit-ends',
  }),
  obligation('talent2014/running-costs', {
    title: ['物业水电自付', 'Running costs'],
    cites: talent2014('第十二条¶2'),
    register: ['talent2014/第十二条.2#2', 'talent2014/第十四条.3'],
    who: ['承租人；未缴时由用人单位先垫付', 'the tenant; the employer advances what is not paid'],
    says: ['物业、水、电、气等费用自行负担', 'management, water, power and gas are paid by the tenant'],
    when: livedRentFree,
    sanction: 'talent2014/benefit-ends',
  }),
  obligation('talent2014/rent-after-leaving', {
    title: ['离职未退房的租金', 'Rent after leaving the employer'],
    cites: talent2014('第十二条¶3'),
    register: ['talent2014/第十二条.3#2', 'talent2014/第十四条.3'],
    who: ['离职而未退房的承租人', 'a tenant who left the employer and kept the home'],
    says: [
      '离职起按公租房租金缴交，到被本市新单位录用为止；满一年仍未被录用的，自满一年起改按市场指导租金，不追溯',
      'the public-rental rent from leaving until another employer here hires them; once a year has passed the market guidance rent, not retroactively',
    ],
    when: talentHousing.leftWithoutReturning,
  }),
  obligation('talent2014/later-renewals', {
    title: ['再次续租的租金', 'Rent of later renewals'],
    cites: talent2014('第二十四条¶2'),
    register: ['talent2014/第二十四条.2'],
    who: ['定向配租的承租单位', 'the unit that leases'],
    says: ['续租一次之后再续的，按市场指导租金缴交', 'after one renewal the market guidance rent is paid'],
    when: directedRental.renewals.atLeast(homes(1)),
  }),
  obligation('talent2014/daily-management', {
    title: ['承租单位日常管理', 'Daily management by the unit'],
    cites: talent2014('第二十五条¶2'),
    register: ['talent2014/第二十五条.2#1'],
    who: ['承租或买受单位', 'the unit that leases or bought'],
    says: ['负责日常管理', 'runs the homes day by day'],
  }),
  obligation('talent2014/staff-without-home', {
    title: ['只租给本单位无房职工', 'Let only to staff without a home'],
    cites: talent2014('第二十五条¶2'),
    register: ['talent2014/第二十五条.2#2'],
    who: ['承租或买受单位', 'the unit that leases or bought'],
    says: [
      '只能租给在本市没有商品住房、政策性住房的本单位职工',
      'lets only to its own staff who own neither a commodity nor a policy home here',
    ],
    sanction: 'talent2014/lesser-breach',
  }),
  obligation('talent2014/publish-letting', {
    title: ['配租公示与备案', 'Publish and file the letting'],
    cites: talent2014('第二十五条¶3'),
    register: ['talent2014/第二十五条.3'],
    who: ['承租或买受单位', 'the unit that leases or bought'],
    says: ['公示配租条件、程序、结果，结果报备案', 'publishes conditions, procedure and result, and files the result'],
    sanction: 'talent2014/lesser-breach',
  }),
]
