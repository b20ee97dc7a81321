import { decision, end, inquiry, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { offices, governmentPaper as paper } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

const { generalOffice } = offices
const { leaders, leaderInCharge, mayor, meetingChair, meetingMember } = parties

export const mayorMeetingProcedure = procedure('gov2023/mayor-meeting', {
  title: ['市长办公会议', 'Meeting of the mayor'],
  cites: [gov2023('二十三¶1'), gov2023('二十三¶2')],
  register: ['gov2023/二十三.2'],
  start: 'topic',
  steps: {
    topic: recordOnly({
      title: ['市长确定议题', 'Topic fixed by the mayor'],
      by: mayor,
      cites: gov2023('二十三¶2'),
      recorded: 'organising',
    }),
    organising: recordOnly({
      title: ['办公厅组织，相关领导和单位参加', 'Organised; leaders and units concerned attend'],
      by: generalOffice,
      cites: gov2023('二十三¶2'),
      recorded: 'session',
    }),
    session: recordOnly({
      title: ['研究处理重要事项', 'Important matters dealt with'],
      by: mayor,
      cites: gov2023('二十三¶2'),
      recorded: 'minutes',
    }),
    minutes: recordOnly({
      title: ['市长签发纪要', 'Minutes signed by the mayor'],
      by: mayor,
      cites: gov2023('二十三¶2'),
      recorded: 'completed',
    }),
    completed: end('completed', { cites: gov2023('二十三¶2') }),
  },
})

export const specialMeetingProcedure = procedure('gov2023/special-meeting', {
  title: ['市政府专题会议', 'Meeting on a special matter'],
  cites: [gov2023('二十三¶1'), gov2023('二十三¶3')],
  register: ['gov2023/二十三.3#1', 'gov2023/二十三.3#2'],
  start: 'convening',
  steps: {
    convening: recordOnly({
      title: ['按分工或者受市长委托召开', 'Convened by division of work or for the mayor'],
      by: leaders,
      cites: gov2023('二十三¶3'),
      recorded: 'topic',
      also: {
        'held-jointly': {
          title: ['涉及两位以上领导，共同召开', 'touches two leaders or more, held jointly'],
          to: 'topic',
          cites: gov2023('二十三¶3'),
        },
        delegated: {
          title: ['必要时委托他人召开', 'delegated where necessary'],
          to: 'topic',
          cites: gov2023('二十三¶3'),
        },
      },
    }),
    topic: recordOnly({
      title: ['主持人确定议题并开会', 'The chair fixes the topic and holds the meeting'],
      by: meetingChair,
      cites: gov2023('二十三¶3'),
      recorded: 'review',
    }),
    review: inquiry({
      title: ['纪要审签与核签', 'Minutes reviewed and countersigned'],
      by: generalOffice,
      cites: gov2023('二十三¶3'),
      of: {
        draft: { title: ['核报纪要', 'minutes handed in'], by: meetingChair },
        inCharge: {
          title: ['分管领导审签', 'signed by the leader in charge'],
          by: leaderInCharge,
          when: paper.fundsOrLand,
          after: ['draft'],
        },
        others: {
          title: ['其他相关领导核签', 'countersigned by the leaders concerned'],
          by: leaders,
          when: paper.fundsOrLand,
          after: ['draft'],
        },
      },
      allIn: 'minutes',
    }),
    minutes: decision({
      title: ['签发纪要', 'Minutes signed'],
      by: leaders,
      cites: gov2023('二十三¶3'),
      levels: {
        mayor: { title: ['市长审定', 'approved by the mayor'], by: mayor, when: paper.fundsOrLand },
        leader: {
          title: ['相关领导签发', 'signed by the leader concerned'],
          by: leaders,
          when: paper.chairedByDelegate,
        },
        chair: { title: ['主持会议的领导签发', 'signed by the leader who chaired'], by: meetingChair },
      },
      approved: 'completed',
      refused: 'redraft',
    }),
    redraft: submission({
      title: ['修改纪要', 'Minutes revised'],
      by: meetingChair,
      cites: gov2023('二十三¶3'),
      complete: 'review',
    }),
    completed: end('completed', { cites: gov2023('二十三¶3') }),
  },

  readings: {
    等重大事项: [
      '资金、人员、土地、投资之外的由办公厅判断；涉及的，无论谁主持都由市长审定',
      'what else counts the General Office judges; then the mayor approves, whoever chaired',
    ],
    核签: [
      '审签和核签没有先后，两者都有了才报市长',
      'the leader in charge and the others sign in either order; with both it goes to the mayor',
    ],
  },
})

export const meetingLeaveProcedure = procedure('gov2023/meeting-leave', {
  title: ['参会请假', 'Leave from a meeting'],
  cites: gov2023('二十四¶1'),
  register: ['gov2023/二十四'],
  start: 'request',
  steps: {
    request: submission({
      title: ['因特殊情况请假', 'Leave asked for a special reason'],
      by: meetingMember,
      cites: gov2023('二十四¶1'),
      complete: 'forwarding',
    }),
    forwarding: recordOnly({
      title: ['办公厅报主持人', 'Put before the chair'],
      by: generalOffice,
      cites: gov2023('二十四¶1'),
      recorded: 'approval',
    }),
    approval: decision({
      title: ['主持人审批', 'The chair decides'],
      by: meetingChair,
      cites: gov2023('二十四¶1'),
      approved: 'excused',
      refused: 'attends',
    }),
    excused: end('completed', { title: ['准假', 'Excused'], cites: gov2023('二十四¶1') }),
    attends: end('refused', { title: ['应当参会', 'Must attend'], cites: gov2023('二十四¶1') }),
  },
})
