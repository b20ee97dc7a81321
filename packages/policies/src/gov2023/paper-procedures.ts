import {
  acceptance,
  agreement,
  decision,
  end,
  inquiry,
  jointOpinion,
  parties,
  procedure,
  recordOnly,
  submission,
} from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { offices, governmentPaper as paper } from '@pengce/vocabulary'
import { gov2023 } from './source.ts'

const { finance, generalOffice, justice, municipalGovernment } = offices
const { consultedOffices, departmentHead, leadDepartment, leaderInCharge, leaders, mayor, municipalParty, unitHead } =
  parties

export const paperProcedure = procedure('gov2023/paper', {
  title: ['报送市政府公文的办理', 'Papers sent to the government: from signature to approval'],
  cites: [gov2023('二十七¶1'), gov2023('三十¶1'), gov2023('三十¶2')],
  register: [
    'gov2023/二十七.1#1',
    'gov2023/三十.1#1',
    'gov2023/三十.1#2',
    'gov2023/三十.1#3',
    'gov2023/三十.1#4',
    'gov2023/三十.2',
  ],
  start: 'signature',
  steps: {
    signature: submission({
      title: ['主要负责人签发并报送', 'Signed by the head and sent'],
      by: unitHead,
      cites: gov2023('二十七¶1'),
      materials: {
        paper: { title: ['一文一事的公文', 'a paper on one matter'], cites: gov2023('二十七¶1') },
        consultation: {
          title: ['与相关部门协商情况说明', 'account of consultations'],
          when: paper.touchesOffices,
          cites: gov2023('二十八¶1'),
        },
      },
      complete: 'check',
    }),
    check: acceptance({
      title: ['行文规则核对', 'Rules for papers checked'],
      by: generalOffice,
      cites: [gov2023('三十¶1'), gov2023('二十七¶1')],
      accepted: 'examination',
      rejected: 'returned',
    }),
    examination: inquiry({
      title: ['审核并提出办理意见', 'Examined; how to deal with it proposed'],
      by: generalOffice,
      cites: gov2023('三十¶1'),
      of: {
        legality: { title: ['合法性审核', 'examined for legality'], by: justice, when: paper.reviewedForLegality },
        funds: { title: ['请款审核', 'request for funds examined'], by: finance, when: paper.adHocFunds },
        coordination: {
          title: ['分管领导牵头协调', 'coordinated by the leader in charge'],
          by: leaderInCharge,
          when: paper.departmentsDisagree,
        },
        proposal: {
          title: ['办公厅办理意见', 'opinion of the General Office'],
          by: generalOffice,
          after: ['legality', 'funds', 'coordination'],
        },
      },
      allIn: 'approval',
    }),
    approval: decision({
      title: ['按分工呈批', 'Put to the leaders by division of work'],
      by: generalOffice,
      cites: gov2023('三十¶2'),
      levels: {
        mayor: { title: ['重大事项报市长', 'major matters: the mayor'], by: mayor, when: paper.majorMatter },
        several: {
          title: ['涉及多位领导的核批', 'several leaders concerned'],
          by: leaders,
          when: paper.severalLeaders,
        },
        inCharge: { title: ['分管领导', 'the leader in charge'], by: leaderInCharge },
      },
      approved: 'approved',
      refused: 'refused',
    }),
    approved: end('completed', { to: leadDepartment, cites: gov2023('三十¶2') }),
    refused: end('refused', { to: leadDepartment, cites: gov2023('三十¶2') }),
    returned: end('returned', { to: leadDepartment, cites: gov2023('二十七¶1') }),
  },

  readings: {
    原则上: [
      '临时请款统一经财政审核；例外没有写明，按应当审核办理',
      'ad hoc funds go through the finance department; no exception is stated, so always',
    ],
    按程序: [
      '临时请款经财政审核后按公文呈批的一般程序审定：按分工，重大的报市长；没有另定审定的人',
      'after finance, ad hoc funds go the ordinary way of papers: by division of work, a major one to the mayor; no other approver is named',
    ],
  },
})

export const consultationProcedure = procedure('gov2023/consultation', {
  title: ['部门间征求意见与分歧处理', 'Consultation between departments, and what follows disagreement'],
  cites: [gov2023('二十八¶1'), gov2023('二十八¶2')],
  register: ['gov2023/二十八.1', 'gov2023/二十八.2#1', 'gov2023/二十八.2#2'],
  start: 'reply',
  steps: {
    reply: jointOpinion({
      title: ['征求意见或者会签', 'Opinion or countersignature asked for'],
      by: leadDepartment,
      cites: gov2023('二十八¶2'),
      of: { reply: { title: ['被征求意见部门回复', 'reply of the department asked'], by: consultedOffices } },
      within: workingDays(5),
      silenceConsents: true,
      allAgree: 'agreed',
      anyDisagrees: 'heads',
      also: {
        'other-term': {
          title: ['主办部门另定或者双方商定时限', 'another term set by the lead department or agreed'],
          to: 'laterReply',
          cites: gov2023('二十八¶2'),
          timing: 'in-term',
        },
        'signed-jointly': {
          title: ['有必要的，双方主要负责人会签或者联合报批', 'where needed, both heads sign or send it together'],
          to: 'agreed',
          cites: gov2023('二十八¶1'),
        },
      },
    }),
    laterReply: jointOpinion({
      title: ['在另定时限内回复', 'Reply within the other term'],
      by: leadDepartment,
      cites: gov2023('二十八¶2'),
      of: { reply: { title: ['被征求意见部门回复', 'reply of the department asked'], by: consultedOffices } },
      silenceConsents: false,
      allAgree: 'agreed',
      anyDisagrees: 'heads',
      also: {
        'other-term-over': {
          title: ['另定时限届满未回复', 'no reply within the other term'],
          to: 'agreed',
          cites: gov2023('二十八¶2'),
        },
      },
    }),
    heads: agreement({
      title: ['主要负责人协商', 'The heads confer'],
      by: departmentHead,
      with: consultedOffices,
      cites: gov2023('二十八¶1'),
      signed: 'agreed',
      declined: 'listing',
    }),
    listing: submission({
      title: ['列出分歧和理由，附建议，主要负责人签发', 'Both sides and a proposal set out, signed by the head'],
      by: departmentHead,
      cites: gov2023('二十八¶1'),
      complete: 'decided',
    }),
    decided: decision({
      title: ['市政府决定', 'The government decides'],
      by: municipalGovernment,
      cites: gov2023('二十八¶1'),
      approved: 'agreed',
      refused: 'refused',
    }),
    agreed: end('completed', { title: ['意见一致或者已决定', 'Agreed or decided'], cites: gov2023('二十八¶2') }),
    refused: end('refused', { to: leadDepartment, cites: gov2023('二十八¶1') }),
  },

  readings: {
    '5个工作日': [
      '自收到征求意见次日起算；主办部门另定时限或者双方商定的，从其约定',
      'from the day after the request is received; a term set by the lead department or agreed comes first',
    ],
    无不同意见: [
      '期满当日仍可回复，次日起才视同同意；商定的时限届满未回复的同样处理',
      'a reply is good on the last day, from the next day silence is consent; so it is after an agreed term',
    ],
  },
})

export const jointPaperProcedure = procedure('gov2023/joint-paper', {
  title: ['拟报市委审议或者联合发文的报审', 'Papers for the Party committee, or to be issued with it'],
  cites: gov2023('二十七¶2'),
  register: ['gov2023/二十七.2'],
  start: 'draft',
  steps: {
    draft: submission({
      title: ['牵头部门报送文稿', 'Draft handed in by the lead department'],
      by: leadDepartment,
      cites: gov2023('二十七¶2'),
      complete: 'examination',
    }),
    examination: decision({
      title: ['市政府先行审核', 'Examined by the government first'],
      by: municipalGovernment,
      cites: gov2023('二十七¶2'),
      approved: 'forwarding',
      refused: 'returned',
    }),
    forwarding: recordOnly({
      title: ['提请市委审议', 'Put before the Party committee'],
      by: generalOffice,
      cites: gov2023('二十七¶2'),
      recorded: 'completed',
    }),
    completed: end('completed', { to: municipalParty, cites: gov2023('二十七¶2') }),
    returned: end('returned', { to: leadDepartment, cites: gov2023('二十七¶2') }),
  },
})
