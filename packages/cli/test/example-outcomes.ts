import { wan, yi, yuan } from '@pengce/values'

/** What one measure came to: the verdict, one payment in parts of its unit, and what it comes to over its longest time. */
export interface Outcome {
  readonly verdict: 'yes' | 'no' | 'open'
  readonly low?: number
  readonly high?: number | null
  readonly totalHigh?: number
  /** Facts still missing, where that is the point of the example. */
  readonly missing?: readonly string[]
}
const exactly = (parts: number, totalHigh?: number): Outcome => ({
  verdict: 'yes',
  low: parts,
  high: parts,
  ...(totalHigh === undefined ? {} : { totalHigh }),
})
const upTo = (parts: number): Outcome => ({ verdict: 'yes', low: 0, high: parts })
const no: Outcome = { verdict: 'no' }
const granted: Outcome = { verdict: 'yes' }
const squareMetres = (n: number) => n * 100

/**
 * Worked out by hand from the rows of the register named beside each, before the examples were run. An item's result
 * stands under `measure@item`.
 */
export const outcomes: Readonly<Record<string, Readonly<Record<string, Outcome>>>> = {
  'hr-agency': {
    // 一.1.¶1#1–3: 650 less 40 is 610 million, above the 500 tier (300,000); the best earlier year, 320, had passed the
    // 200 tier, for which 100,000 was paid; the difference falls due.
    'hr2023/scale-award': exactly(wan(20).parts),
    // 四.13.¶1#1–2: four at up to 100,000 are 400,000, at most 300,000 a year, of which 100,000 was paid.
    'hr2023/referral-award': upTo(wan(20).parts),
    // 一.2.¶3: it did not move in. 一.1.¶2: neither listed nor quoted. 三.8#4: not in such a park.
    'hr2023/moved-revenue-award': no,
    'hr2023/listing-award': no,
    'hr2023/park-rent-relief': no,
    // 三.10#1, 四.12#1, 四.13.¶2: no branch abroad, nobody placed, no high-level talent.
    'hr2023/overseas-support': no,
    'hr2023/placement-subsidy': no,
    'hr2023/high-level-referral-award': no,
    // ec2024/（二十三）#1: applied for before the document's first day.
    'ec2024/platform-growth-award': no,
  },
  'hr-agency-share-unknown': {
    // 一.1.¶1#1: exactly 200 million does not pass the tier, so nothing is due whatever the share; the share decides.
    'hr2023/scale-award': { verdict: 'open', low: 0, high: 0, missing: ['hr-service/revenue-share'] },
    // 一.1.¶2: quoted on the NEEQ; the amount is set by other rules.
    'hr2023/listing-award': { verdict: 'yes' },
  },
  'headhunter-moving-in': {
    // 一.3#1: everything but the approval by the municipal government is there; up to five million.
    'hr2023/headhunter-moved-award': {
      verdict: 'open',
      low: 0,
      high: wan(500).parts,
      missing: ['hr-service/municipal-approval'],
    },
    // 一.3#2: it moved in and is no new subsidiary.
    'hr2023/headhunter-subsidiary-award': no,
    // 一.1.¶1#1: 410 million passes the 200 tier, but 300 in an earlier year passed it before.
    'hr2023/scale-award': exactly(0),
    // 一.2.¶3: 410 million is short of a billion.
    'hr2023/moved-revenue-award': no,
  },
  'hr-park-operator': {
    // 三.8#1: national 5 million less the 2 million paid at municipal level; municipal 2 million.
    'hr2023/park-opening-subsidy@north': exactly(wan(300).parts),
    'hr2023/park-opening-subsidy@south': exactly(wan(200).parts),
    // 三.8#2: in operation since 4 March 2020, one day short of five years; since 3 March 2020, five years to the day.
    'hr2023/park-operating-subsidy@north': exactly(wan(100).parts),
    'hr2023/park-operating-subsidy@south': no,
    // 二.7#1: whether the forum is of influence is for the authority to say; no figure is given.
    'hr2023/event-subsidy@forum': { verdict: 'open', missing: ['hr-event/influential', 'hr-event/cost'] },
    'hr2023/contest-funding@forum': no,
  },
  'trade-platform': {
    // （二）.¶4#1: 2.4 billion reaches 2 billion, up 9.09% from 2.2; 0.5% of 200 million, a ceiling by （二十二）#2.
    'ec2024/platform-growth-award': upTo(wan(100).parts),
    // （三）#1–2: not counted for the first time; sales up by 300 million only.
    'ec2024/first-counted-award': no,
    'ec2024/retail-growth-award': no,
  },
  'service-platform': {
    // （二）.¶4#2: 132 million is exactly 10% above 120 million; 0.5% of 12 million.
    'ec2024/platform-growth-award': upTo(wan(6).parts),
  },
  'online-retailer': {
    // （三）#2–3: up by 2.5 billion, above 2 billion; 0.5% of it; the other award rests on other facts.
    'ec2024/retail-growth-award': upTo(wan(1250).parts),
    'ec2024/first-counted-award': no,
    'ec2024/platform-growth-award': no,
  },
  'headquarters-that-rents': {
    // 第六条: 30% of (80 − 60) million, every year up on the one before and the first above the figures of 第三条.1.
    'hq2021/contribution-award': exactly(wan(600).parts),
    // 第七条: half of 3.6 million is 1.8, at most 1.5 million a year.
    'hq2021/rent-subsidy': exactly(wan(150).parts),
    // 第八条: nothing was bought. 第五条.1: not newly introduced.
    'hq2021/purchase-subsidy': no,
    'hq2021/settlement-award': no,
    'hq2021/direct-services': granted,
  },
  'newly-introduced-headquarters': {
    // 第五条.1: year two promised 1.1 billion and 45 million, kept with 1.24 and 51; year three is not over.
    'hq2021/settlement-award': exactly(wan(500).parts),
    'hq2021/agreed-settlement-award': no,
    // 第十二条.1: services of a recognised headquarters, as the agreement makes it one (第十九条).
    'hq2021/direct-services': granted,
    // 第六条: little more than two years in business.
    'hq2021/contribution-award': no,
  },
  'global-500-regional-headquarters': {
    // 第八条: the lowest of a tenth of 600 million, 50 million, and last year's contribution of 42 million.
    'hq2021/purchase-subsidy': exactly(wan(4200).parts),
    // 第三条.1 is not met with 900 million of revenue; 第三条.3 is, which is enough for 第十二条.1.
    'hq2021/direct-services': granted,
    'hq2021/settlement-award': no,
  },
  'national-leading-talent': {
    // 第十五条.2: 4,800 a month for 36 months, hukou not asked of the national level.
    'talent2014/leading-talent-rent': exactly(yuan(4800).parts, yuan(172_800).parts),
    // 第十六条.2: as much as the employer's 120,000, below the yearly 150,000; five years come to 600,000.
    'talent2014/home-purchase': exactly(wan(12).parts, wan(60).parts),
    // 第十四条.1–2: up to 150 square metres free of rent.
    'talent2014/leading-talent-home': { verdict: 'yes', low: 0, high: squareMetres(150) },
    'talent2014/outstanding-talent-home': no,
  },
  'local-talent-with-deductions': {
    // 第十六条.2: 100,000 a year, 500,000 in all; 第十八条.1#1 takes off 38,400 of rent subsidy, 第九条.5 20,000 of
    // provincial money: 441,600.
    'talent2014/home-purchase': exactly(wan(10).parts, yuan(441_600).parts),
    // 第十五条.1 and 第十四条.1: owns a commodity home.
    'talent2014/leading-talent-rent': no,
    'talent2014/leading-talent-home': no,
  },
  'reserve-talent-without-hukou': {
    // 第十四条.1, 第十五条.1, 第十六条.1: hukou is asked of the reserve level.
    'talent2014/leading-talent-home': no,
    'talent2014/leading-talent-rent': no,
    'talent2014/home-purchase': no,
  },
  'outstanding-talent': {
    // 第十一条, 第十二条.1#1: 30 of 120 months used; about 200 square metres.
    'talent2014/outstanding-talent-home': { verdict: 'yes', low: squareMetres(200), high: squareMetres(200) },
    // 第十三条.1: two of the ten years since the lease.
    'talent2014/home-gift': no,
    'talent2014/leading-talent-rent': no,
  },
  'sole-trader': {
    // emp2023 一.（一）: treated as an enterprise is. 三.（八）: what was paid for eligible hires of a micro enterprise.
    'emp2023/sole-traders-alike': granted,
    'emp2023/small-enterprise-insurance': exactly(yuan(1860.5).parts),
    'emp2023/apprentice-training': no,
  },
}

/** Sums that a person would add up from the outcomes above: one payment of what recurs, exclusive results not added. */
export const certainSums: Readonly<Record<string, number>> = {
  'hr-agency': wan(20).parts,
  'hr-park-operator': wan(600).parts,
  'headquarters-that-rents': wan(750).parts,
  'newly-introduced-headquarters': wan(500).parts,
  'global-500-regional-headquarters': wan(4200).parts,
  // The rent subsidy and the purchase subsidy exclude each other (第九条.1): the larger, 120,000.
  'national-leading-talent': wan(12).parts,
  'local-talent-with-deductions': wan(10).parts,
  'trade-platform': yi(0).parts,
}
