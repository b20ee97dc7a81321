/** What can be asked of the service about procedures and cases. */
export type CaseOperation =
  | 'procedures'
  | 'procedure'
  | 'cases'
  | 'openCase'
  | 'openCases'
  | 'case'
  | 'answerCase'
  | 'log'
  | 'addPaper'
  | 'paper'
  | 'withdrawPaper'
  | 'letter'
  | 'books'

type Said = Readonly<Record<CaseOperation, { readonly summary: string; readonly description: string }>>

export const caseOperationsZh: Said = {
  procedures: { summary: '列出程序', description: '已编码的办事程序，按文件。' },
  procedure: { summary: '查看一个程序', description: '各步骤由谁办、期限、去向和出处；as 取 Mermaid 或 BPMN 2.0 图。' },
  cases: {
    summary: '列出案件',
    description:
      '您可以查看的案件，先到期的在前：剩余工作日，红（已过期限）、黄（三个工作日内）、绿。next 用作下一页的 after。',
  },
  openCase: { summary: '立案', description: '按程序现行版本开始一个案件；该案件一直适用这个版本。' },
  openCases: {
    summary: '批量立案',
    description:
      '一行一个案件，按原顺序逐行回答，只供办理单位。每个案件带本单位自己的编号 key：同一编号只立案一次，原样重复提交以 before 回答；同一编号下内容不同的拒绝。某一行有误只影响这一行；最后一行给出件数，没有它即表示回答中断，原样再提交即可。',
  },
  case: {
    summary: '查看一个案件',
    description: '现状、您现在可以作出的答复及须随附的事项、材料、条件及其事项、待办、文书、款项、已用工作日。',
  },
  answerCase: {
    summary: '记入答复',
    description: 'seen 是您查看时记录的条数；其间有变化的，以 409 回答并在 changes 中列出变化，什么也没有记入。',
  },
  log: { summary: '案件记录', description: '全部事件，及记录链是否完整、是否推得出现状。' },
  addPaper: { summary: '提交材料', description: '以原始字节提交一个文件，最大 20 MiB；类型按内容判断。' },
  paper: { summary: '下载材料', description: '与其摘要核对后的原文件。' },
  withdrawPaper: { summary: '撤回材料', description: '只有提交人可以撤回。' },
  letter: { summary: '文书', description: '公文版式的网页（可打印）或 Word 文件。' },
  books: {
    summary: '收支账',
    description: '一个年度应付、应追回和已付的款项，JSON、CSV 或 XLSX；与记录不一致时不导出。',
  },
}
export const caseOperationsEn: Said = {
  procedures: { summary: 'List procedures', description: 'The procedures that are encoded, by document.' },
  procedure: {
    summary: 'One procedure',
    description: 'Who acts in each step, within what, where it leads, on what ground; `as` gives Mermaid or BPMN 2.0.',
  },
  cases: {
    summary: 'List cases',
    description:
      'The cases you may see, first last day first: working days left; red is past, amber within three working days, green later. Use `next` as `after` for the next page.',
  },
  openCase: {
    summary: 'Open a case',
    description: 'Begins a case under the procedure as it stands now; the case keeps this version.',
  },
  openCases: {
    summary: 'Open many cases',
    description:
      'One case on each line, answered line by line in the same order; for offices. Each has a key of the office’s own: under one key a case is opened once, the same line again is answered with `before`, other content under it is refused. A line that is wrong concerns itself alone; the last line counts them, and without it the answer was cut short: send the same again.',
  },
  case: {
    summary: 'One case',
    description:
      'Where it stands, what you may answer now and with which facts, materials, conditions with their facts, duties, letters, money, working days used.',
  },
  answerCase: {
    summary: 'Enter an answer',
    description:
      '`seen` is how many events the log held when you looked; what changed since is answered with 409 and `changes`, and nothing is entered.',
  },
  log: {
    summary: 'The log of a case',
    description: 'Every event, and whether the chain holds and leads where the case stands.',
  },
  addPaper: {
    summary: 'Hand in a paper',
    description: 'One file as raw bytes, at most 20 MiB; what it is is judged by its content.',
  },
  paper: { summary: 'Download a paper', description: 'The file as it was handed in, checked against its digest.' },
  withdrawPaper: { summary: 'Take a paper back', description: 'Only whoever handed it in may.' },
  letter: {
    summary: 'A letter',
    description: 'As a page to print or a Word document, in the layout of official documents.',
  },
  books: {
    summary: 'The books',
    description:
      'What is owed, to be recovered and paid in a year, as JSON, CSV or XLSX; not exported where it differs from the log.',
  },
}
