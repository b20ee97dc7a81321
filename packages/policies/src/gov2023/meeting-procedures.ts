import { decision, end, inquiry, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { days, workingDays } from '@pengce/values'
import { offices, governmentPaper as paper } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

const { generalOffice, municipalGovernment } = offices
const { consultedOffices, leaders, leadDepartment, leaderInCharge, mayor, meetingChair } = parties

export const meetingProcedure = procedure('gov2023/meeting', {
  title: ['全体会议与常务会议议题办理', 'Plenary and executive meetings: from topic to follow-up'],
  cites: [gov2023('十八¶1'), gov2023('二十一¶1')],
  register: [
    'gov2023/十八',
    'gov2023/十九#1',
    'gov2023/十九#3',
    'gov2023/二十#1',
    'gov2023/二十#5',
    'gov2023/二十一.1',
    'gov2023/二十二.1',
    'gov2023/二十二.2',
  ],
  start: 'opinions',
  steps: {
    opinions: inquiry({
      title: ['书面征求相关单位意见', 'Written opinions of the units concerned'],
      by: leadDepartment,
      cites: gov2023('二十一¶1'),
      of: { opinions: { title: ['相关单位意见', 'opinions of the units concerned'], by: consultedOffices } },
      allIn: 'examination',
    }),
    examination: decision({
      title: ['办公厅审核把关', 'Examined by the General Office'],
      by: generalOffice,
      cites: gov2023('二十一¶1'),
      approved: 'proposal',
      refused: 'returned',
    }),
    proposal: decision({
      title: ['市长或者分管领导提出', 'Raised by the mayor or the leader in charge'],
      by: leaderInCharge,
      cites: gov2023('二十一¶1'),
      approved: 'topic',
      refused: 'returned',
    }),
    topic: decision({
      title: ['确定议题', 'Topic fixed'],
      by: mayor,
      cites: gov2023('二十一¶1'),
      approved: 'report',
      refused: 'returned',
      also: {
        'fixed-by-delegate': {
          title: ['受委托的常务副市长确定', 'fixed by the vice mayor entrusted with it'],
          to: 'report',
          cites: gov2023('二十一¶1'),
        },
      },
    }),
    report: recordOnly({
      title: ['会前向市委报备', 'Reported to the Party committee before the meeting'],
      by: generalOffice,
      cites: gov2023('二十一¶1'),
      recorded: 'convening',
    }),
    convening: inquiry({
      title: ['批印文件并召集会议', 'Papers approved and meeting convened'],
      by: generalOffice,
      cites: [gov2023('二十一¶1'), gov2023('十九¶1'), gov2023('二十¶1')],
      of: {
        papers: { title: ['批印会议文件', 'papers approved for print'], by: mayor, cites: gov2023('二十一¶1') },
        delivery: {
          title: ['议题和文件送达与会人员', 'topics and papers delivered'],
          by: generalOffice,
          cites: gov2023('二十一¶1'),
          after: ['papers'],
        },
        observers: {
          title: ['按需要安排列席', 'observers invited as needed'],
          by: generalOffice,
          cites: [gov2023('十九¶2'), gov2023('二十¶2')],
        },
      },
      allIn: 'session',
    }),
    session: decision({
      title: ['会议讨论决定', 'Discussed and decided'],
      by: municipalGovernment,
      cites: gov2023('十八¶1'),
      levels: {
        plenary: {
          title: ['市政府全体会议', 'plenary meeting'],
          by: municipalGovernment,
          cites: gov2023('十九¶1'),
          when: paper.forPlenary,
        },
        executive: {
          title: ['市政府常务会议', 'executive meeting'],
          by: municipalGovernment,
          cites: gov2023('二十¶1'),
        },
      },
      approved: 'afterwards',
      refused: 'notPassed',
    }),
    afterwards: inquiry({
      title: ['签发纪要与印发文件', 'Minutes signed and document issued'],
      by: generalOffice,
      cites: [gov2023('二十二¶1'), gov2023('二十二¶2')],
      of: {
        minutes: { title: ['会议纪要签发', 'minutes signed'], by: mayor, cites: gov2023('二十二¶1') },
        document: {
          title: ['印发文件', 'document issued'],
          by: generalOffice,
          cites: gov2023('二十二¶2'),
          within: workingDays(7),
          when: paper.documentPassed,
        },
      },
      allIn: 'followUp',
    }),
    followUp: recordOnly({
      title: ['督办并定期报告落实情况', 'Followed up and reported at intervals'],
      by: generalOffice,
      cites: gov2023('二十二¶1'),
      recorded: 'completed',
    }),
    completed: end('completed', { cites: gov2023('二十二¶1') }),
    notPassed: end('refused', {
      title: ['未获通过', 'Not passed'],
      to: leadDepartment,
      cites: gov2023('十八¶1'),
    }),
    returned: end('returned', { to: leadDepartment, cites: gov2023('二十一¶1') }),
  },

  readings: {
    '7个工作日': [
      '自会议结束次日起算；原则上的时限，超过的应说明理由，不影响文件效力',
      'from the day after the meeting closes; as a rule, so that a later day needs a reason but harms nothing',
    ],
    会前: ['没有写明几日，在会议之前即可', 'no number of days; before the meeting is enough'],
  },
})

export const weeklyProcedure = procedure('gov2023/weekly-meeting', {
  title: ['常务会议例会', 'Executive meeting: the weekly round'],
  cites: gov2023('二十¶2'),
  register: ['gov2023/二十#3'],
  start: 'next',
  steps: {
    next: recordOnly({
      title: ['召开下一次常务会议', 'Next executive meeting held'],
      by: mayor,
      cites: [gov2023('二十¶2'), gov2023('二十¶1')],
      within: days(7),
      recorded: 'held',
      also: {
        'held-by-delegate': {
          title: ['由受委托的常务副市长召集', 'convened by the vice mayor entrusted with it'],
          to: 'held',
          cites: gov2023('二十¶1'),
        },
      },
    }),
    held: end('completed', { title: ['会议已召开', 'Meeting held'], cites: gov2023('二十¶2') }),
  },

  readings: {
    每周: [
      '距上一次会议七日之内；一般如此，迟开没有后果，随时可以加开',
      'within seven days of the one before; as a rule, so that a later one has no consequence, and more may be held',
    ],
  },
})

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
          after: ['inCharge'],
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
      by: leaders,
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
