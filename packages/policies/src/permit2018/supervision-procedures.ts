import { not } from '@pengce/language'
import { decision, end, parties, penalty, phases, procedure, publication, recordOnly } from '@pengce/procedure'
import { workingDays, years } from '@pengce/values'
import { constructionCourse as course, offices } from '@pengce/vocabulary'
import { correction, handedIn } from './project-procedure.ts'
import { permit2018 } from './source.ts'

const { dataServices, developmentReform, municipalGovernment, planning } = offices
const { approvingDepartment, projectOwner } = parties

const gridPermit = {
  by: planning,
  phase: 'planning',
  mode: 'approval',
  within: workingDays(15),
  after: ['schemeDesign'],
} as const

export const gridProcedure = procedure('permit2018/power-grid', {
  title: ['2018 电网工程规划许可', 'Works planning permit of power-grid works under the rules of 2018'],
  cites: permit2018('第五十三条¶3'),
  register: ['permit2018/第五十三条.3'],
  start: 'planning',
  steps: {
    planning: phases({
      title: ['工程规划许可', 'Works planning permit'],
      by: projectOwner,
      cites: permit2018('第五十三条¶3'),
      handedIn,
      phases: { planning: { title: ['工程规划许可', 'Works planning permit'], cites: permit2018('第七条¶1') } },
      of: {
        schemeDesign: {
          title: ['方案设计', 'scheme design'],
          by: projectOwner,
          phase: 'planning',
          mode: 'work',
          cites: permit2018('第二十二条¶1'),
        },
        planningPermit: {
          ...gridPermit,
          title: ['工程规划许可证', 'works planning permit'],
          cites: [permit2018('第二十二条¶1'), permit2018('第十六条¶1')],
          when: not(course.planningBlocked),
        },
        planningOpinion: {
          ...gridPermit,
          title: ['工程规划审查意见', 'works planning opinion'],
          cites: [permit2018('第二十三条¶1'), permit2018('第十六条¶1')],
          when: course.planningBlocked,
        },
      },
      correction,
      settled: 'completed',
      also: { withdrawn: { title: ['撤回', 'withdrawn'], to: 'ended', cites: permit2018('第四十八条¶1（三）') } },
    }),
    completed: end('completed', { to: projectOwner, cites: permit2018('第五十三条¶3') }),
    ended: end('ended', { to: projectOwner, cites: permit2018('第四十八条¶1（三）') }),
  },

  readings: {
    电网工程: ['只有工程规划许可这一阶段参照执行', 'the phase of the works planning permit alone applies by reference'],
  },
})

export const evaluationProcedure = procedure('permit2018/evaluation', {
  title: ['2018 建设项目年度评价', 'Yearly evaluation of projects under the rules of 2018'],
  cites: permit2018('第五十一条¶1'),
  register: ['permit2018/第五十一条.1'],
  start: 'evaluation',
  steps: {
    evaluation: recordOnly({
      title: ['评价决策、建设和效益', 'Decision, construction and benefit evaluated'],
      by: developmentReform,
      cites: permit2018('第五十一条¶1'),
      within: years(1),
      recorded: 'publication',
    }),
    publication: publication({
      title: ['在线平台公布报告', 'Report published on the platform'],
      by: developmentReform,
      cites: permit2018('第五十一条¶1'),
      published: 'completed',
    }),
    completed: end('completed', { cites: permit2018('第五十一条¶1') }),
  },

  readings: {
    按年度: [
      '每年一份，没有具体日期；自上年末日起一年内作出',
      'one report a year without a set day: within a year of the last day of the year before',
    ],
  },
})

export const delayProcedure = procedure('permit2018/delay', {
  title: ['2018 审批迟滞的通报与问责', 'Delay by a department: named and held to account under the rules of 2018'],
  cites: [permit2018('第四十七条¶1'), permit2018('第五十一条¶2'), permit2018('第五十一条¶3')],
  register: ['permit2018/第四十七条#2', 'permit2018/第五十一条.2', 'permit2018/第五十一条.3'],
  start: 'warning',
  steps: {
    warning: recordOnly({
      title: ['网上预警', 'Warning online'],
      by: dataServices,
      cites: permit2018('第五十一条¶2'),
      recorded: 'circular',
      also: {
        'settled-in-time': { title: ['按时办结', 'settled in time'], to: 'settled', cites: permit2018('第五十一条¶2') },
      },
    }),
    circular: penalty({
      title: ['超时限或无理退件的通报', 'Circular on delay or groundless return'],
      by: dataServices,
      against: approvingDepartment,
      cites: permit2018('第四十七条¶1'),
      sanctions: 'permit2018/public-naming-for-overdue-handling-or-gr',
      imposed: 'named',
      also: {
        'approval-delayed': {
          title: ['导致审批迟滞，提请问责', 'approval was delayed: accountability proposed'],
          to: 'accountability',
          cites: permit2018('第五十一条¶3'),
        },
      },
    }),
    accountability: decision({
      title: ['市政府问责', 'Accountability decided by the government'],
      by: municipalGovernment,
      cites: permit2018('第五十一条¶3'),
      approved: 'heldToAccount',
      refused: 'named',
    }),
    settled: end('completed', { title: ['按时办结', 'Settled in time'], cites: permit2018('第五十一条¶2') }),
    named: end('ended', {
      title: ['已通报', 'Named in a circular'],
      to: approvingDepartment,
      cites: permit2018('第四十七条¶1'),
    }),
    heldToAccount: end('ended', {
      title: ['已问责', 'Held to account'],
      to: approvingDepartment,
      cites: permit2018('第五十一条¶3'),
    }),
  },

  readings: {
    提请市政府: ['通报之外另行提请，由市政府决定', 'beside the circular; the municipal government decides'],
  },
})
