import { factsAbout } from '@pengce/language'

const { yesNo } = factsAbout('authority', 'government-paper')

/** What a paper or draft before the government is about, and so by whom it must be seen. */
export const governmentPaper = {
  forPlenary: yesNo('for-plenary', {
    label: ['议题由全体会议讨论', 'the topic goes to the plenary meeting'],
    source: 'judgement',
  }),
  documentPassed: yesNo('document-passed', {
    label: ['会议决定印发文件', 'the meeting decided to issue a document'],
    source: 'authority-record',
  }),
  touchesOffices: yesNo('touches-offices', {
    label: ['涉及区或者其他部门', 'touches a district or another department'],
    source: 'judgement',
  }),
  departmentsDisagree: yesNo('departments-disagree', {
    label: ['部门之间有分歧', 'departments disagree'],
    source: 'authority-record',
  }),
  reviewedForLegality: yesNo('reviewed-for-legality', {
    label: ['是要审核合法性的规范性文件', 'a normative document to be examined for legality'],
    note: [
      '以市政府或其办公厅名义印发，或者经市政府批准后由部门印发',
      'issued in the name of the government or its General Office, or by a department with approval of the government',
    ],
    source: 'authority-record',
  }),
  adHocFunds: yesNo('ad-hoc-funds', {
    label: ['临时请款', 'asks for ad hoc funds'],
    source: 'authority-record',
  }),
  severalLeaders: yesNo('several-leaders', {
    label: ['涉及多位市政府领导分管的工作', 'touches the work of several leaders'],
    source: 'authority-record',
  }),
  majorMatter: yesNo('major-matter', {
    label: ['重大事项', 'major matter'],
    note: ['没有定义，由办公厅判断', 'not defined; the General Office judges'],
    source: 'judgement',
  }),
  publicInterest: yesNo('public-interest', {
    label: ['涉及重大公共利益和公众权益', 'touches major public interest and rights of the public'],
    source: 'judgement',
  }),
  unsettling: yesNo('unsettling', {
    label: ['容易影响社会稳定', 'may unsettle the public'],
    source: 'judgement',
  }),
  marketActivity: yesNo('market-activity', {
    label: ['涉及市场主体经济活动', 'concerns the business of market entities'],
    source: 'judgement',
  }),
  publicComment: yesNo('public-comment', {
    label: ['应当公开征求意见', 'must be put to public comment'],
    note: [
      '法规、规章、规范性文件草案，依法可以不公开征求意见的除外',
      'drafts of regulations, rules and normative documents, save where law allows otherwise',
    ],
    source: 'authority-record',
  }),
  fundsOrLand: yesNo('funds-or-land', {
    label: [
      '会议涉及资金、人员、土地、投资等重大事项',
      'the meeting touched funds, staff, land, investment or the like',
    ],
    source: 'judgement',
  }),
  chairedByDelegate: yesNo('chaired-by-delegate', {
    label: ['会议由受委托的人主持', 'a delegate chaired the meeting'],
    source: 'authority-record',
  }),
  shortNotice: yesNo('short-notice', {
    label: ['有正当理由提前举办', 'a good reason to hold it sooner'],
    note: [
      '全市性会议和重要活动原则上提前十个工作日请示；理由由市政府判断',
      'as a rule a city-wide meeting or event is asked for ten working days ahead; the government judges the reason',
    ],
    source: 'judgement',
  }),
  awayTogether: yesNo('away-together', {
    label: ['互为 AB 角的两位领导同时外出', 'both leaders of an A/B pair are away'],
    note: [
      '一般应当错开；工作确需时才可以同时出差、出访',
      'as a rule they are away by turns; both only on business or visits that the work truly needs',
    ],
    source: 'authority-record',
  }),
}
