/** What applicants ask of the service: what one can apply for, and all that is theirs. */
export type ApplicantOperation =
  | 'services'
  | 'service'
  | 'myFiles'
  | 'myFile'
  | 'saveMyFile'
  | 'dropMyFile'
  | 'links'
  | 'makeLink'
  | 'endLink'
  | 'sharedFile'
  | 'drafts'
  | 'beginDraft'
  | 'draft'
  | 'saveDraft'
  | 'dropDraft'
  | 'submitDraft'
  | 'layPaper'
  | 'draftPaper'
  | 'takeBackPaper'
  | 'myCase'
  | 'rateCase'
  | 'contestCase'
  | 'myComplaints'
  | 'complain'
  | 'myData'
  | 'eraseMyData'
  | 'myAlerts'
  | 'alertsSeen'

type Said = Readonly<Record<ApplicantOperation, { readonly summary: string; readonly description: string }>>

export const applicantOperationsZh: Said = {
  services: {
    summary: '列出办事事项',
    description: '可以申请的程序：给什么、由谁决定；按文件、申请人类型、措施或文字筛选。',
  },
  service: {
    summary: '查看一个办事事项',
    description: '给什么、由谁决定、要多久（按今天提交、每步用满期限推算到日）、要哪些材料和资料、步骤和流程图。',
  },
  myFiles: { summary: '列出保存的资料', description: '您所代表的申请人各自保存的资料。' },
  myFile: { summary: '查看保存的资料', description: '保存时要带上所见的 version。' },
  saveMyFile: {
    summary: '保存资料',
    description: 'seen 是所见的 version，首次为 null；其间在别处保存过的以 409 回答，什么也没有覆盖。',
  },
  dropMyFile: { summary: '删除保存的资料', description: '同时停止它的全部分享链接。' },
  links: { summary: '列出分享链接', description: '给谁看过几次，还能不能打开。' },
  makeLink: {
    summary: '分享给顾问',
    description: '生成只读链接的代码，最长 90 天；代码只在此时给出一次，库里只存摘要。',
  },
  endLink: { summary: '停止分享', description: '立即生效。' },
  sharedFile: { summary: '打开分享的资料', description: '以链接的代码打开，不需要登录；每次打开都会计数。' },
  drafts: { summary: '列出申请草稿', description: '尚未提交的申请。' },
  beginDraft: { summary: '开始一份申请', description: '保存为草稿，不检查是否齐全。' },
  draft: { summary: '查看申请草稿', description: 'problems 是现在还不能接收的内容。' },
  saveDraft: {
    summary: '保存申请草稿',
    description: '整份保存；seen 是所见的 version。填错的也会保存，并在 problems 中说明。',
  },
  dropDraft: { summary: '删除申请草稿', description: '连同其中的材料。' },
  submitDraft: { summary: '提交申请', description: '立案、材料、申请步骤一次完成；被拒绝时草稿原样保留。' },
  layPaper: { summary: '放入材料', description: '以原始字节放入一个文件，最大 20 MiB；类型按内容判断。' },
  draftPaper: { summary: '下载放入的材料', description: '原文件。' },
  takeBackPaper: { summary: '取出材料', description: '从草稿中删除。' },
  myCase: {
    summary: '办件的进度',
    description: '接下来的步骤和日期、期限怎样计算、可以提出异议的决定、投诉、评价和付款。',
  },
  rateCase: { summary: '评价', description: '办结之后一次，1 至 5 分。' },
  contestCase: {
    summary: '提出异议',
    description: '对不利的决定或自动决定，写明理由，每项一次；由人复核或由督导分派答复。',
  },
  myComplaints: { summary: '列出投诉和异议', description: '及其分派和答复。' },
  complain: { summary: '投诉', description: '对某个办件或其他事项；由督导分派给负责的单位答复。' },
  myData: {
    summary: '导出与我有关的全部资料',
    description: '保存的资料、链接、草稿、办件、投诉、评价，以及谁查看过。',
  },
  eraseMyData: { summary: '删除与我有关的资料', description: '删除为方便而保存的；办件保留，并说明为什么、到何时。' },
  myAlerts: {
    summary: '有什么新变化',
    description: '保存的资料按今天的规则与上次查看相比的变化、新开始的措施、临近期限的办件。',
  },
  alertsSeen: { summary: '已看过变化', description: '以后从今天起比较。' },
}
export const applicantOperationsEn: Said = {
  services: {
    summary: 'List services',
    description:
      'Procedures one can apply for: what each gives and who settles it; by document, applicant, measure or words.',
  },
  service: {
    summary: 'One service',
    description:
      'What it gives, who settles it, how long it takes (as if handed in today, every term used to its last day), papers and facts asked for, steps and a chart.',
  },
  myFiles: { summary: 'List saved files', description: 'What was saved of each party you act for.' },
  myFile: { summary: 'One saved file', description: 'Send its version back as `seen` when you save.' },
  saveMyFile: {
    summary: 'Save a file',
    description:
      '`seen` is the version you saw, null for the first; one saved elsewhere since is answered with 409 and nothing is overwritten.',
  },
  dropMyFile: { summary: 'Delete a saved file', description: 'Ends every link to it.' },
  links: { summary: 'List links', description: 'How often each was opened, and whether it still works.' },
  makeLink: {
    summary: 'Share with an adviser',
    description:
      'The code of a read-only link for up to 90 days; it is told this once, the store keeps only its digest.',
  },
  endLink: { summary: 'End a link', description: 'At once.' },
  sharedFile: {
    summary: 'Open a shared file',
    description: 'By the code of its link, without signing in; each look is counted.',
  },
  drafts: { summary: 'List drafts', description: 'Applications that were not handed in yet.' },
  beginDraft: { summary: 'Begin an application', description: 'Kept as a draft; nothing has to be complete.' },
  draft: { summary: 'One draft', description: '`problems` lists what cannot be taken as it is.' },
  saveDraft: {
    summary: 'Save a draft',
    description: 'As a whole; `seen` is the version you saw. What is wrong is saved too, and named in `problems`.',
  },
  dropDraft: { summary: 'Delete a draft', description: 'With its papers.' },
  submitDraft: {
    summary: 'Hand an application in',
    description: 'Case, papers and the first step at once; whatever is refused, the draft stays as it was.',
  },
  layPaper: {
    summary: 'Add a paper to a draft',
    description: 'One file as raw bytes, at most 20 MiB; what it is is judged by its content.',
  },
  draftPaper: { summary: 'Download a paper of a draft', description: 'The file as it was added.' },
  takeBackPaper: { summary: 'Remove a paper', description: 'From the draft.' },
  myCase: {
    summary: 'How a case goes',
    description:
      'What comes next with days, how last days were counted, decisions that may be objected to, complaints, rating, payments.',
  },
  rateCase: { summary: 'Rate', description: 'Once, after the end, 1 to 5.' },
  contestCase: {
    summary: 'Object',
    description:
      'To what went against you or was decided automatically, with the ground, once each; a person checks it, or a supervisor dispatches it.',
  },
  myComplaints: { summary: 'List complaints', description: 'With where each was sent and what was answered.' },
  complain: {
    summary: 'Complain',
    description: 'Of a case or something else; a supervisor dispatches it to the office responsible.',
  },
  myData: {
    summary: 'Everything held about me',
    description: 'Files, links, drafts, cases, complaints, ratings, and who looked.',
  },
  eraseMyData: {
    summary: 'Delete what is held about me',
    description: 'What is kept for convenience goes; cases stay, and it is said why and until when.',
  },
  myAlerts: {
    summary: 'What is new',
    description:
      'What saved files come to under the rules of today against the last time, measures that began, last days that are near.',
  },
  alertsSeen: { summary: 'Seen', description: 'What comes later is compared with today.' },
}
