import { decision, end, inquiry, parties, procedure, recordOnly } from '@pengce/procedure'
import { days, workingDays } from '@pengce/values'
import { offices, governmentPaper as paper } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

const { generalOffice, municipalGovernment } = offices
const { consultedOffices, leadDepartment, leaderInCharge, mayor } = parties

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
