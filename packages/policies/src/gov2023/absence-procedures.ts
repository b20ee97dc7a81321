import { decision, end, parallelReview, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { offices, governmentPaper as paper } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

const { generalOffice } = offices
const { departmentHead, executiveViceMayor, leaderInCharge, leaders, mayor, municipalParty } = parties

export const mayorAbsenceProcedure = procedure('gov2023/mayor-away', {
  title: ['市长离深的报备与主持', 'The mayor away: reported, and who presides'],
  cites: [gov2023('四十二¶3'), gov2023('五¶4')],
  register: ['gov2023/五.4', 'gov2023/四十二.3#1'],
  start: 'report',
  steps: {
    report: recordOnly({
      title: ['向省政府和市委报备', 'Reported to the province and the Party committee'],
      by: mayor,
      cites: gov2023('四十二¶3'),
      recorded: 'delegation',
    }),
    delegation: recordOnly({
      title: ['委托常务副市长主持', 'The vice mayor in charge of routine work presides'],
      by: mayor,
      cites: gov2023('五¶4'),
      recorded: 'presiding',
      also: {
        'other-vice-mayor': {
          title: ['按实际情况委托其他副市长', 'another vice mayor, as things stand'],
          to: 'otherPresiding',
          cites: gov2023('五¶4'),
        },
      },
    }),
    presiding: end('completed', {
      title: ['常务副市长主持工作', 'Vice mayor in charge of routine work presides'],
      to: executiveViceMayor,
      cites: gov2023('五¶4'),
    }),
    otherPresiding: end('completed', {
      title: ['受委托的副市长主持工作', 'The vice mayor entrusted presides'],
      to: leaders,
      cites: gov2023('五¶4'),
    }),
  },
})

export const leaderAbsenceProcedure = procedure('gov2023/leader-away', {
  title: ['市政府领导离深请假与代行', 'Leaders away: leave, report, and who stands in'],
  cites: gov2023('四十二¶3'),
  register: ['gov2023/四十二.3#1', 'gov2023/四十二.3#3'],
  start: 'request',
  steps: {
    request: submission({
      title: ['事先向市长请假', 'Leave asked of the mayor beforehand'],
      by: leaders,
      cites: gov2023('四十二¶3'),
      complete: 'leave',
      also: {
        unable: {
          title: ['没有离深，因其他原因不能履职', 'not away, but unable to work for another reason'],
          to: 'standIn',
          cites: gov2023('四十二¶3'),
        },
      },
    }),
    leave: decision({
      title: ['市长准假', 'The mayor decides'],
      by: mayor,
      cites: gov2023('四十二¶3'),
      approved: 'report',
      refused: 'stays',
    }),
    report: recordOnly({
      title: ['向市委报备', 'Reported to the Party committee'],
      by: leaders,
      cites: gov2023('四十二¶3'),
      recorded: 'standIn',
    }),
    standIn: decision({
      title: ['代行职责', 'Who stands in'],
      by: leaders,
      cites: gov2023('四十二¶3'),
      levels: {
        executive: {
          title: ['两人同时外出，由常务副市长代行', 'both away: the vice mayor in charge of routine work'],
          by: executiveViceMayor,
          when: paper.awayTogether,
        },
        pair: { title: ['由另一位代行', 'the other of the pair'], by: leaders },
      },
      approved: 'return',
    }),
    return: recordOnly({
      title: ['返回销假，恢复履职', 'Back: leave closed, work taken up again'],
      by: leaders,
      cites: gov2023('四十二¶3'),
      recorded: 'back',
    }),
    back: end('completed', { title: ['已恢复履职', 'Back at work'], to: municipalParty, cites: gov2023('四十二¶3') }),
    stays: end('refused', { to: leaders, cites: gov2023('四十二¶3') }),
  },

  readings: {
    事先: ['没有写明几日，出发之前即可', 'no number of days; before leaving is enough'],
    其他原因: [
      '没有离深而不能履职的不用请假，直接由另一位代行',
      'who is unable to work without leaving asks for no leave; the other of the pair stands in at once',
    ],
    请销假: ['返回之后销假；没有写明几日', 'the leave is closed on return; no number of days'],
  },
})

export const headAbsenceProcedure = procedure('gov2023/head-away', {
  title: ['部门主要负责人离深请假', 'Heads of departments away: leave'],
  cites: gov2023('四十二¶3'),
  register: ['gov2023/四十二.3#2'],
  start: 'report',
  steps: {
    report: submission({
      title: ['部门向办公厅报告', 'Reported to the General Office'],
      by: departmentHead,
      cites: gov2023('四十二¶3'),
      complete: 'approval',
    }),
    approval: parallelReview({
      title: ['报分管领导和市长审批', 'Put before the leader in charge and the mayor'],
      by: generalOffice,
      cites: gov2023('四十二¶3'),
      of: {
        inCharge: { title: ['分管领导', 'leader in charge'], by: leaderInCharge },
        mayor: { title: ['市长', 'mayor'], by: mayor, after: ['inCharge'] },
      },
      allPass: 'return',
      anyFails: 'refused',
    }),
    return: recordOnly({
      title: ['准假外出，返回销假', 'Away on leave, closed on return'],
      by: departmentHead,
      cites: gov2023('四十二¶3'),
      recorded: 'back',
    }),
    back: end('completed', { title: ['已销假', 'Leave closed'], to: departmentHead, cites: gov2023('四十二¶3') }),
    refused: end('refused', { to: departmentHead, cites: gov2023('四十二¶3') }),
  },

  readings: {
    '分管领导、市长': [
      '两级都要同意，先分管领导后市长；任何一级不同意就不准假',
      'both must agree, the leader in charge first; either may refuse the leave',
    ],
    请销假: ['返回之后销假；没有写明几日', 'the leave is closed on return; no number of days'],
  },
})
