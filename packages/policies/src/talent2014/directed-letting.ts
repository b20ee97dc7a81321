import { all, between, examples, inKind, measure, notEligible, open, upTo } from '@pengce/language'
import { directedRental } from '@pengce/vocabulary'
import { homes, months } from './quantities.ts'
import { talent2014 } from './source.ts'
import { lettingOffices } from './terms.ts'

const { status, firstTermEnded, renewals } = directedRental
/** The article on terms names key units only. */
const alike = {
  重点企事业单位: [
    '经政府批准的单位没有另定租期，与重点单位同样计',
    'no other term is set for units that a government approved; they are treated like key units',
  ],
} as const

export const directedAllotment = measure('talent2014/directed-allotment', {
  title: ['公租房定向配租', 'Directed letting of public rental homes'],
  subject: ['enterprise', 'organisation'],
  support: 'housing',
  cites: [talent2014('第二十一条¶3'), talent2014('第二十四条¶1')],
  register: ['talent2014/第二十一条.3', 'talent2014/第二十四条.1'],
  by: lettingOffices,

  when: status.isOneOf('listed', 'approved'),
  except: [firstTermEnded],

  pays: inKind(
    [
      '首次租赁的月数，租金按公租房标准由单位统一缴交',
      'months of the first lease, at the public-rental rent, paid by the unit as a whole',
    ],
    upTo(months(36)),
  ),

  readings: alike,
})

export const directedAllotmentExamples = examples(directedAllotment, {
  on: '2025-03-01',
  given: [status.of('listed'), firstTermEnded.fails()],
  rows: [
    [['名录内的重点单位，首租不超过 3 年', 'a listed key unit: up to three years'], [], between(months(0), months(36))],
    [['经政府批准的单位', 'a unit approved by government'], [status.of('approved')], between(months(0), months(36))],
    [['资格已被取消', 'struck off the list'], [status.of('cancelled')], notEligible],
    [['既不在名录也未经批准', 'neither listed nor approved'], [status.of('none')], notEligible],
    [['首次租期已满，走续租', 'the first term is over: a matter of renewal'], [firstTermEnded.holds()], notEligible],
    [['资格未知', 'open while the standing is unknown'], [status.notKnown()], open(months(0), months(36))],
  ],
})

export const directedRenewal = measure('talent2014/directed-renewal', {
  title: ['定向配租公租房续租', 'Renewal of a directed lease'],
  subject: ['enterprise', 'organisation'],
  support: 'housing',
  cites: [talent2014('第二十四条¶1'), talent2014('第二十四条¶3'), talent2014('第三十五条¶1（四）')],
  register: ['talent2014/第二十四条.1', 'talent2014/第二十四条.3', 'talent2014/第三十五条.1（四）'],
  by: lettingOffices,

  when: all(status.isOneOf('listed', 'approved'), firstTermEnded, renewals.below(homes(1))),

  pays: inKind(['按公租房租金标准续租的月数', 'months of renewal at the public-rental rent'], upTo(months(36))),

  readings: {
    ...alike,
    续租一次: [
      '只有第一次续租按公租房租金；再续的按市场指导租金',
      'only the first renewal is at the public-rental rent; later ones pay the market guidance rent',
    ],
  },
})

export const directedRenewalExamples = examples(directedRenewal, {
  on: '2025-03-01',
  given: [status.of('listed'), firstTermEnded.holds(), renewals.of(homes(0))],
  rows: [
    [
      ['首次租期满，续租不超过 3 年', 'the first term is over: up to three more years'],
      [],
      between(months(0), months(36)),
    ],
    [['经政府批准的单位', 'a unit approved by government'], [status.of('approved')], between(months(0), months(36))],
    [['已续租一次', 'renewed once already'], [renewals.of(homes(1))], notEligible],
    [['首次租期未满', 'the first term still runs'], [firstTermEnded.fails()], notEligible],
    [['资格已被取消，期满不再续', 'struck off: the lease runs out'], [status.of('cancelled')], notEligible],
    [['既不在名录也未经批准', 'neither listed nor approved'], [status.of('none')], notEligible],
    [['续租次数未知', 'open while the renewals are unknown'], [renewals.notKnown()], open(months(0), months(36))],
  ],
})
