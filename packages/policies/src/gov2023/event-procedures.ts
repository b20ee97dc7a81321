import { not } from '@pengce/language'
import { decision, end, parallelReview, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { months, workingDays } from '@pengce/values'
import { offices, governmentPaper as paper } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

const { generalOffice, municipalGovernment } = offices
const { leadDepartment, leaderInCharge, mayor } = parties

export const eventProcedure = procedure('gov2023/city-wide-event', {
  title: ['全市性会议和重要活动报批', 'City-wide meeting or important event: approval'],
  cites: gov2023('二十五¶2'),
  register: ['gov2023/二十五.2'],
  start: 'consent',
  steps: {
    consent: decision({
      title: ['分管领导同意', 'Consent of the leader in charge'],
      by: leaderInCharge,
      cites: gov2023('二十五¶2'),
      approved: 'request',
      refused: 'refused',
    }),
    request: submission({
      title: ['正式报送请示', 'Formal request'],
      by: leadDepartment,
      cites: gov2023('二十五¶2'),
      complete: 'ahead',
    }),
    ahead: parallelReview({
      title: ['办公厅报审报批，其间满十个工作日', 'Put before the leaders and approved while ten working days run'],
      by: generalOffice,
      cites: gov2023('二十五¶2'),
      of: {
        notice: {
          title: ['满十个工作日', 'ten working days have run'],
          by: generalOffice,
          lasts: workingDays(10),
          when: not(paper.shortNotice),
        },
        approval: { title: ['按规定报经批准', 'approved by the rules'], by: municipalGovernment },
      },
      allPass: 'held',
      anyFails: 'refused',
    }),
    held: end('completed', { title: ['举办', 'Held'], cites: gov2023('二十五¶2') }),
    refused: end('refused', { to: leadDepartment, cites: gov2023('二十五¶2') }),
  },

  readings: {
    '10个工作日': [
      '请示报送次日起满十个工作日，活动最早在其后一日；原则上的要求，有正当理由可以提前',
      'ten full working days after the request is handed in, the event the day after at the earliest; as a rule, so that a good reason allows less',
    ],
    批准后实施: [
      '批准可以在这十个工作日之内作出；没有批准的，满十个工作日也不能举办',
      'the approval may come within the ten days; without it nothing is held when they are over',
    ],
  },
})

export const lowerMeetingProcedure = procedure('gov2023/meeting-below-district', {
  title: ['开到区以下会议报批', 'Meeting reaching below the districts: approval'],
  cites: gov2023('二十五¶3'),
  register: ['gov2023/二十五.3#2'],
  start: 'request',
  steps: {
    request: submission({
      title: ['报请批准', 'Approval asked for'],
      by: leadDepartment,
      cites: gov2023('二十五¶3'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['按规定审批', 'Decided by the rules'],
      by: municipalGovernment,
      cites: gov2023('二十五¶3'),
      approved: 'held',
      refused: 'refused',
    }),
    held: end('completed', { title: ['召开', 'Held'], cites: gov2023('二十五¶3') }),
    refused: end('refused', { to: leadDepartment, cites: gov2023('二十五¶3') }),
  },
})

export const studyProcedure = procedure('gov2023/study', {
  title: ['市政府专题学习', 'Study session of the government'],
  cites: gov2023('二十六¶1'),
  register: ['gov2023/二十六'],
  start: 'next',
  steps: {
    next: recordOnly({
      title: ['市长定主题并主持学习', 'Topic fixed and session chaired by the mayor'],
      by: mayor,
      cites: gov2023('二十六¶1'),
      within: months(2),
      recorded: 'held',
    }),
    held: end('completed', { title: ['学习已举行', 'Session held'], by: generalOffice, cites: gov2023('二十六¶1') }),
  },

  readings: {
    两个月: [
      '距上一次学习两个月之内；一般如此，迟办没有后果',
      'within two months of the one before; as a rule, so that a later one has no consequence',
    ],
  },
})
