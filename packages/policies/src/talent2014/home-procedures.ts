import { agreement, decision, end, parties, procedure, recordOnly, waiting } from '@pengce/procedure'
import { days, years } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { ended, endedRows, examined, examinedRows, objectionReading } from './housing-steps.ts'
import { talent2014 } from './source.ts'

const { housingSecurity } = offices
const { applicant, employer, jointConference } = parties

export const homeProcedure = procedure('talent2014/rent-free-home', {
  title: ['杰出人才和领军人才免租金住房', 'Rent-free home: lease, leaving, renewal'],
  cites: [talent2014('第十一条¶1'), talent2014('第十四条¶1')],
  register: [...examinedRows, ...endedRows, 'talent2014/第十二条.3#1', 'talent2014/第十四条.3'],
  start: 'application',
  steps: {
    ...examined('lease'),
    lease: agreement({
      title: ['签订租赁合同', 'Lease signed'],
      by: housingSecurity,
      with: applicant,
      cites: [talent2014('第十二条¶1'), talent2014('第十四条¶3')],
      signed: 'tenancy',
      declined: 'declined',
    }),
    tenancy: recordOnly({
      title: ['免租金居住', 'Rent-free tenancy'],
      by: housingSecurity,
      cites: [talent2014('第十二条¶1'), talent2014('第十四条¶1')],
      recorded: 'renewal',
      also: {
        'left-employer': { title: ['离职', 'left the employer'], to: 'leaving', cites: talent2014('第十二条¶3') },
        'moved-out': { title: ['退房', 'moved out'], to: 'vacated', cites: talent2014('第十二条¶3') },
        'benefit-ends': {
          title: ['出现终止情形', 'a ground to end the lease'],
          to: 'termination',
          cites: talent2014('第二十八条¶1'),
        },
      },
    }),
    leaving: recordOnly({
      title: ['原用人单位书面通知', 'The former employer reports it in writing'],
      by: employer,
      cites: talent2014('第十二条¶3'),
      within: days(15),
      recorded: 'tenancy',
    }),
    renewal: decision({
      title: ['期满续租', 'Renewal when the term is over'],
      by: housingSecurity,
      cites: [talent2014('第十二条¶1'), talent2014('第十四条¶3')],
      grants: 'talent2014/lease-renewal',
      approved: 'renewed',
      refused: 'vacated',
    }),
    ...ended(['解除合同、收回住房并书面通知用人单位', 'Lease ended, home taken back, the employer told in writing']),
    renewed: end('completed', {
      title: ['续租并缴租', 'Renewed at the public rent'],
      to: applicant,
      cites: talent2014('第十二条¶1'),
    }),
    vacated: end('completed', { title: ['退出住房', 'Home vacated'], to: applicant, cites: talent2014('第十二条¶1') }),
    declined: end('ended', { title: ['未签约', 'No lease signed'], to: applicant, cites: talent2014('第十二条¶1') }),
    terminated: end('ended', {
      title: ['收回住房', 'Home taken back'],
      to: employer,
      cites: talent2014('第二十八条¶1'),
    }),
  },

  readings: {
    ...objectionReading,
    '15日': ['自然日，自离职次日起算', 'calendar days from the day after leaving'],
    期限: [
      '杰出人才累计十年，领军人才三年；续租三年，按公租房租金缴租',
      'ten years for outstanding talent, three for leading talent; three more at the public rent',
    ],
  },
})

export const leftHomeProcedure = procedure('talent2014/rent-after-leaving', {
  title: ['离职未退房的租金', 'Rent of a home kept after leaving'],
  cites: talent2014('第十二条¶3'),
  register: ['talent2014/第十二条.3#2'],
  start: 'publicRent',
  steps: {
    publicRent: waiting({
      title: ['自离职之日起按公租房租金缴租', 'Public rent from the day of leaving'],
      by: applicant,
      cites: talent2014('第十二条¶3'),
      lasts: years(1),
      elapsed: 'marketRent',
      also: {
        'joined-employer': {
          title: ['被新单位录用', 'hired by a new employer'],
          to: 'rentFree',
          cites: talent2014('第十二条¶3'),
          timing: 'in-term',
        },
        'moved-out': {
          title: ['退房', 'moved out'],
          to: 'vacated',
          cites: talent2014('第十二条¶3'),
          timing: 'in-term',
        },
      },
    }),
    marketRent: recordOnly({
      title: ['满一年后按市场指导租金缴租', 'Market rent once the year is over'],
      by: applicant,
      cites: talent2014('第十二条¶3'),
      recorded: 'vacated',
      also: {
        'joined-employer': {
          title: ['被新单位录用', 'hired by a new employer'],
          to: 'rentFree',
          cites: talent2014('第十二条¶3'),
        },
      },
    }),
    rentFree: end('completed', {
      title: ['恢复免租', 'Rent-free again'],
      to: applicant,
      cites: talent2014('第十二条¶3'),
    }),
    vacated: end('ended', { title: ['退出住房', 'Home vacated'], to: applicant, cites: talent2014('第十二条¶3') }),
  },
})

export const giftProcedure = procedure('talent2014/gift', {
  title: ['杰出人才住房赠与', 'Gift of the home to outstanding talent'],
  cites: [talent2014('第十三条¶1'), talent2014('第十三条¶2')],
  register: [...examinedRows, 'talent2014/第十三条.2'],
  start: 'application',
  steps: {
    ...examined('conference'),
    conference: decision({
      title: ['联席会议审定', 'Settled by the joint conference'],
      by: jointConference,
      cites: talent2014('第十三条¶2'),
      grants: 'talent2014/home-gift',
      approved: 'contract',
      refused: 'refused',
    }),
    contract: agreement({
      title: ['签订赠与合同', 'Deed of gift signed'],
      by: housingSecurity,
      with: applicant,
      cites: talent2014('第十三条¶2'),
      signed: 'given',
    }),
    given: end('completed', { title: ['住房已赠与', 'Home given'], to: employer, cites: talent2014('第十三条¶2') }),
  },

  readings: objectionReading,
})
