/** What can be asked of the service at the desk of an office, of public notices and of oversight. */
export type WorkOperation =
  | 'desk'
  | 'deskToDo'
  | 'makeDeputy'
  | 'endDeputy'
  | 'deskCase'
  | 'handCase'
  | 'findInCase'
  | 'previewAnswer'
  | 'notices'
  | 'objectToNotice'
  | 'complaints'
  | 'dispatchComplaint'
  | 'answerComplaint'
  | 'oversight'
  | 'audit'
  | 'budgets'
  | 'setBudget'
  | 'closeBudget'
  | 'automations'
  | 'setAutomation'
  | 'chainChecks'
  | 'checkChains'

type Said = Readonly<Record<WorkOperation, { readonly summary: string; readonly description: string }>>

export const workOperationsZh: Said = {
  desk: {
    summary: '工作台',
    description: '本单位的办件按期限排列，各由谁办理，每人的工作量，代理和同事；督办人员看到全部。',
  },
  deskToDo: { summary: '待拨付、待复核、待追回', description: '处在这些环节的办件，尚欠金额以分计。' },
  makeDeputy: { summary: '设代理', description: '缺勤期间由同单位同事代理，含起止两日，到期自动结束。' },
  endDeputy: { summary: '提前结束代理', description: '由缺勤人、代理人或督办人员结束。' },
  deskCase: {
    summary: '案件工作底稿',
    description: '案件全貌、经办人、逐项核定、可批措施的条件树、各答复拟写的文书内容和金额、异议和诉求。',
  },
  handCase: {
    summary: '变更经办人',
    description: '接手、交回或移交；除首次接手外须写理由。两人同时变更的，后者以 409 告知。',
  },
  findInCase: {
    summary: '核定一项',
    description: '确认或不予确认一个事项、材料或审查项，不予确认须写理由；两人同时核定的，后者以 409 告知。',
  },
  previewAnswer: { summary: '预览答复', description: '按实际办理试算后全部撤回：文书、去向和期限；不写入、不占号。' },
  notices: { summary: '公示', description: '正在公示的办件，任何人可看；个人姓名隐去。' },
  objectToNotice: { summary: '提出异议', description: '公示期内任何人可提，只有办理单位看得到，随案件到期清除。' },
  complaints: { summary: '诉求', description: '督办人员看到全部，办理单位看到分派给它的。' },
  dispatchComplaint: { summary: '分派诉求', description: '由督办人员分派给负责答复的单位；答复前可改派。' },
  answerComplaint: { summary: '答复诉求', description: '由被分派的单位答复一次，答复即办结。' },
  oversight: { summary: '督办', description: '各单位、各程序在一段时间内的办件、期限、用时、补正、退回、评价和诉求。' },
  audit: { summary: '操作记录', description: '谁在何时做了什么，可按单位、人员、办件、日期筛选；as=csv 导出。' },
  budgets: {
    summary: '年度预算',
    description: '某一年度各预算科目的预算、已列支、已分配、已拨付，单位分；申请人不能查看。',
  },
  setBudget: {
    summary: '设定预算',
    description:
      '由管理员设定一个科目某一年度的预算；不能低于已列支的数，已有拨付的不能改为按比例分配，已分配的不能再改。',
  },
  closeBudget: {
    summary: '年度结账',
    description: '年度结束后由管理员结账：按比例分配的科目，每项申请一次分得其份额。',
  },
  automations: {
    summary: '自动决定的措施',
    description: '曾经开启或关闭自动决定的措施，及现在的设定；供办理单位、督导人员和管理员查看。',
  },
  setAutomation: {
    summary: '开启或关闭自动决定',
    description: '由管理员设定；只限每一事实都有登记、金额确定、一次付清的措施。服务按轮次自动批准，从不拒绝。',
  },
  chainChecks: { summary: '以往的核查', description: '最近二十次记录链核查。' },
  checkChains: { summary: '核查记录链', description: '逐案重算记录链和现状，核对检查点和收支账，并记下本次核查。' },
}
export const workOperationsEn: Said = {
  desk: {
    summary: 'The desk',
    description:
      'The cases of your office by last day, who holds which, how much each has, deputies and colleagues; supervisors see all.',
  },
  deskToDo: {
    summary: 'To pay, to check again, to take back',
    description: 'Cases in such steps, with what is open in fen.',
  },
  makeDeputy: {
    summary: 'Make a deputy',
    description: 'A colleague stands in during an absence, first and last day included; it ends by itself.',
  },
  endDeputy: { summary: 'End it early', description: 'By the absent, the deputy or a supervisor.' },
  deskCase: {
    summary: 'The working sheet of a case',
    description:
      'The whole case, who holds it, what was found, the trees of the measures it may grant, what each answer would say and bring, objections and complaints.',
  },
  handCase: {
    summary: 'Change who holds a case',
    description:
      'Take, give back or hand over; with a ground, except for taking what nobody holds. Whoever comes second is told with 409.',
  },
  findInCase: {
    summary: 'Decide one condition',
    description:
      'Confirm or refuse a fact, paper or item; refusing needs a ground. Whoever comes second is told with 409.',
  },
  previewAnswer: {
    summary: 'Preview an answer',
    description:
      'Carried out and taken back: the letter, where the case would go, by when. Nothing is written and no number taken.',
  },
  notices: {
    summary: 'Public notices',
    description: 'Cases on public notice now, for everybody; names of persons are masked.',
  },
  objectToNotice: {
    summary: 'Object to a notice',
    description: 'While it runs, by anybody; seen by the offices of the case alone and purged with it.',
  },
  complaints: { summary: 'Complaints', description: 'Supervisors see all, an office those that were sent to it.' },
  dispatchComplaint: {
    summary: 'Dispatch a complaint',
    description: 'To the office that must answer; until it has, to another.',
  },
  answerComplaint: {
    summary: 'Answer a complaint',
    description: 'Once, by the office it was sent to, which closes it.',
  },
  oversight: {
    summary: 'Oversight',
    description:
      'By office and procedure over a time: cases, last days, working days taken, corrections, returns, ratings, complaints.',
  },
  audit: {
    summary: 'What was done',
    description: 'Who did what and when; by office, person, case and day; `as=csv` exports it.',
  },
  budgets: {
    summary: 'Budgets',
    description: 'The budget lines of a year: ceiling, granted, shared out and paid, in fen; not for applicants.',
  },
  setBudget: {
    summary: 'Set a budget',
    description:
      'By an administrator; not below what was granted, not pro rata once something was paid, and not after it was shared out.',
  },
  closeBudget: {
    summary: 'Close a year',
    description:
      'By an administrator once the year is over: each claim on a line shared pro rata gets its share, once.',
  },
  automations: {
    summary: 'What is decided automatically',
    description:
      'The measures that were ever switched on or off, as they are set now; for offices, supervisors and administrators.',
  },
  setAutomation: {
    summary: 'Switch automatic decisions',
    description:
      'By an administrator; only where every fact is on record, the sum exact and paid at once. The service grants in its rounds and refuses nobody.',
  },
  chainChecks: { summary: 'Earlier checks', description: 'The last twenty checks of the logs.' },
  checkChains: {
    summary: 'Check the logs',
    description: 'Follows every log from its beginning, compares checkpoints and books, and notes that it was done.',
  },
}
