import type { Given } from '@pengce/language'
import type { Procedure } from '@pengce/procedure'
import { publicCalendar, totalOf } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { constructionCourse as course } from '@pengce/vocabulary'
import { buildingProcedure as building2018 } from '../src/permit2018/building-procedure.ts'
import { linearProcedure as linear2018 } from '../src/permit2018/linear-procedure.ts'
import { evaluationProcedure } from '../src/permit2018/supervision-procedures.ts'
import { buildingProcedure as building2020 } from '../src/permit2020/building-procedure.ts'
import type { Dated, Shown } from './deadline-run.ts'
import { Driven, quiet, toTheEnd } from './permit-project.ts'
import { costs, road, school } from './permit2018-project.ts'
import { hospital } from './permit2020-project.ts'

/** The last day of a matter accepted on a day. */
const due = (p: Procedure, given: readonly Given[], from: CivilDate, matter: string, accepted: CivilDate) =>
  new Driven(p, given, from).before(accepted, matter).at(accepted, 'accepted', matter).due(matter)

/** Accepted before National Day 2018 and before the Spring Festival of 2019, each with its last day. */
const in2018 =
  (p: Procedure, given: readonly Given[], matter: string, ...[autumn, due1, winter, due2]: readonly CivilDate[]) =>
  (): Shown => [
    [due(p, given, '2018-09-03', matter, autumn ?? ''), due1],
    [due(p, given, '2019-01-14', matter, winter ?? ''), due2],
  ]
/** Accepted before National Day 2020 and before the Spring Festival of 2021, each with its last day. */
const in2020 =
  (matter: string, ...[autumn, due1, winter, due2]: readonly CivilDate[]) =>
  (): Shown => [
    [due(building2020, hospital, '2020-09-01', matter, autumn ?? ''), due1],
    [due(building2020, hospital, '2021-01-25', matter, winter ?? ''), due2],
  ]

const total = (p: Procedure, given: readonly Given[], days: number): Shown =>
  ['2018-09-17', '2019-01-14'].map((from) => {
    const { standing } = toTheEnd(p, given, from)
    const { count, limit } = totalOf(p, standing, standing.last, publicCalendar)
    return [
      [count, limit?.count],
      [days, days],
    ]
  })
const budgetFiled = [...school, ...costs(20_000, 19_000), course.contentUnchanged.holds()]
const clinic = [...school, course.specialFireWorks.fails()]
const landBlocked = [...school, course.landBlocked.holds()]
const putOff = [...school, course.planningBlocked.holds(), course.papersDeferred.holds()]

/** The deadlines of the rules of 2018 and of 2020 across the holidays of their years. */
export const permitDeadlines: Dated = {
  'permit2018/第七条.3#1': () => total(building2018, school, 85),
  'permit2018/第七条.3#2': () => total(linear2018, road, 90),
  'permit2018/第八条#1': in2018(
    building2018,
    school,
    'earlyFunds',
    '2018-09-28',
    '2018-09-30',
    '2019-02-02',
    '2019-02-11',
  ),
  'permit2018/第八条#2': in2018(
    building2018,
    school,
    'sitingScheme',
    '2018-09-20',
    '2018-10-31',
    '2019-01-25',
    '2019-03-06',
  ),
  'permit2018/第十六条#1': in2018(
    building2018,
    school,
    'planningPermit',
    '2018-09-20',
    '2018-10-17',
    '2019-01-25',
    '2019-02-20',
  ),
  'permit2018/第十六条#2': in2018(
    building2018,
    school,
    'feasibility',
    '2018-09-20',
    '2018-10-24',
    '2019-01-25',
    '2019-02-27',
  ),
  'permit2018/第十六条#3': in2018(
    linear2018,
    road,
    'roadDesignReview',
    '2018-09-26',
    '2018-10-08',
    '2019-01-25',
    '2019-02-01',
  ),
  'permit2018/第十六条#4': () => [
    ...in2018(building2018, school, 'budget', '2018-09-20', '2018-10-24', '2019-01-25', '2019-02-27')(),
    [due(building2018, budgetFiled, '2018-09-03', 'budgetFiling', '2018-09-26'), '2018-10-08'],
  ],
  'permit2018/第二十二条.1#2': () => {
    // The permit that had to wait is in before the construction permit can be: not on 2 February, but after it on the 12th.
    const run = new Driven(building2018, landBlocked, '2018-09-17').before('2019-02-02', 'landPermitLate')
    for (const matter of ['constructionDrawings', 'safetyMeasures', 'planningPermit', 'reviewFiling', 'noReviewReason'])
      run.before('2019-02-02', matter)
    const open = run.isOpen('constructionPermit')
    run.at('2019-02-11', 'accepted', 'landPermitLate').at('2019-02-12', 'settled', 'landPermitLate')
    return [
      [open, false],
      [run.before('2019-02-12', 'constructionPermit').isOpen('constructionPermit'), true],
    ]
  },
  'permit2018/第二十五条.2': () => {
    const filing = (from: CivilDate, granted: CivilDate) =>
      new Driven(building2018, clinic, from)
        .before(granted, 'constructionPermit')
        .at(granted, 'accepted', 'constructionPermit')
        .at(granted, 'settled', 'constructionPermit')
        .due('fireFiling')
    return [
      [filing('2018-09-03', '2018-09-25'), '2018-10-09'],
      [filing('2019-01-14', '2019-01-30'), '2019-02-13'],
    ]
  },
  'permit2018/第二十九条': in2018(
    building2018,
    school,
    'constructionPermit',
    '2018-09-28',
    '2018-10-08',
    '2019-01-31',
    '2019-02-03',
  ),
  'permit2018/第三十二条#1': () => {
    const run = new Driven(building2018, putOff, '2018-09-17').before('2019-02-02', 'start')
    const open = run.isOpen('structure')
    run.at('2019-02-11', 'settled', 'start').at('2019-02-11', 'settled', 'deferredPapers')
    run.at('2019-02-11', 'accepted', 'planningPermitLate').at('2019-02-12', 'settled', 'planningPermitLate')
    return [
      [open, false],
      [run.isOpen('structure'), true],
    ]
  },
  'permit2018/第四十一条#3': () => {
    // Technical review pauses nothing: the budget accepted on 20 September is due on the same day as without it.
    const run = new Driven(building2018, school, '2018-09-17').before('2018-09-20', 'budget')
    run.at('2018-09-20', 'accepted', 'budget')
    return [
      [run.try('2018-09-21', 'paused', 'technicalReview'), 'case/unknown-item'],
      [run.due('budget'), '2018-10-24'],
    ]
  },
  'permit2018/第四十八条.3#1': () => {
    const asked = (from: CivilDate, notice: CivilDate) =>
      new Driven(building2018, school, from).before(notice, 'feasibility').at(notice, 'incomplete', 'feasibility')
    return [
      [asked('2018-09-03', '2018-09-20').due('feasibility'), '2018-10-24'],
      [asked('2019-01-14', '2019-01-25').due('feasibility'), '2019-02-27'],
      [asked('2018-09-03', '2018-09-20').try('2018-10-25', 'corrected', 'feasibility'), 'case/too-late'],
    ]
  },
  'permit2018/第四十九条.1': () => {
    const run = new Driven(building2018, school, '2018-09-17').before('2018-09-28', 'budget')
    run.at('2018-09-28', 'accepted', 'budget').at('2018-10-08', 'settled', 'budget')
    const open = run.isOpen('constructionDrawings')
    return [
      [open, false],
      [run.at('2018-10-08', 'settled', 'needs').isOpen('constructionDrawings'), true],
    ]
  },
  'permit2018/第五十一条.1': () => [
    [new Driven(evaluationProcedure, quiet(), '2018-12-31').duties[0]?.due?.date, '2019-12-31'],
  ],
  'permit2020/第九条#2': () => {
    const run = new Driven(building2020, hospital, '2020-09-01').before('2020-09-25', 'siting')
    run
      .at('2020-09-25', 'accepted', 'siting')
      .at('2020-09-28', 'settled', 'siting')
      .at('2020-09-30', 'settled', 'feasibility')
    return [
      ...in2020('siting', '2020-09-25', '2020-10-09', '2021-02-05', '2021-02-18')(),
      [
        [run.due('feasibility'), run.due('landPermit')],
        ['2020-10-09', '2020-10-09'],
      ],
    ]
  },
  'permit2020/第十四条#1': in2020('planningPermit', '2020-09-25', '2020-10-15', '2021-02-05', '2021-02-24'),
  'permit2020/第十四条#2': () => {
    // Ten working days of technical review are taken out of the eight of the budget.
    const run = new Driven(building2020, hospital, '2020-09-01').before('2020-09-25', 'budget')
    run.at('2020-09-25', 'accepted', 'budget').at('2020-09-28', 'paused', 'technicalReview')
    run.at('2020-10-12', 'resumed', 'technicalReview')
    const { of } = totalOf(building2020, run.standing, '2020-10-20', publicCalendar)
    return [
      ...in2020('budget', '2020-09-25', '2020-10-13', '2021-02-05', '2021-02-22')(),
      [of.find((t) => t.items.includes('budget'))?.count, 8],
    ]
  },
  'permit2020/第二十一条': in2020('constructionPermit', '2020-09-29', '2020-10-10', '2021-02-05', '2021-02-09'),
  'permit2020/第二十六条#1': () => {
    const waiting = [...hospital, course.landBlocked.holds(), course.papersDeferred.holds()]
    const run = new Driven(building2020, waiting, '2020-09-14').before('2020-09-30', 'start')
    run.before('2020-09-30', 'landPermitLate').at('2020-10-09', 'settled', 'start')
    run.at('2020-10-09', 'settled', 'deferredPapers').at('2020-10-09', 'accepted', 'fireReview')
    run.at('2020-10-10', 'settled', 'fireReview')
    const open = run.isOpen('structure')
    run.at('2020-10-10', 'accepted', 'landPermitLate').at('2020-10-12', 'settled', 'landPermitLate')
    return [
      [open, false],
      [run.isOpen('structure'), true],
    ]
  },
  'permit2020/第三十一条#1': in2020('jointAcceptance', '2020-09-25', '2020-10-15', '2021-02-05', '2021-02-24'),
  'permit2020/第四十一条.3#1': () => {
    const asked = (from: CivilDate, notice: CivilDate) =>
      new Driven(building2020, hospital, from).before(notice, 'proposal').at(notice, 'incomplete', 'proposal')
    return [
      [asked('2020-09-01', '2020-09-25').due('proposal'), '2020-10-29'],
      [asked('2021-01-25', '2021-02-05').due('proposal'), '2021-03-10'],
      [asked('2020-09-01', '2020-09-25').try('2020-10-30', 'corrected', 'proposal'), 'case/too-late'],
    ]
  },
}
