/** What can be asked of the service about changes of the law. */
export type ReformOperation =
  | 'readings'
  | 'lawVersions'
  | 'populations'
  | 'exampleReforms'
  | 'figures'
  | 'preview'
  | 'comparison'
  | 'lawDrafts'
  | 'writeLawDraft'
  | 'lawDraft'
  | 'changeLawDraft'
  | 'stepLawDraft'

type Said = Readonly<Record<ReformOperation, { readonly summary: string; readonly description: string }>>

export const reformOperationsZh: Said = {
  readings: { summary: '所取的读法', description: '条文有歧义时按哪种读法写成规则，按文件。' },
  lawVersions: { summary: '规则的改动', description: '在已公布规则之上施行的改动：自何日起、由谁同意、今天是否适用。' },
  populations: { summary: '试算用的人群', description: '有没有、是否虚构、多少户。' },
  exampleReforms: { summary: '示例改动', description: '可直接试算的改动。' },
  figures: { summary: '可以改什么', description: '一项措施的数、日期和条件，及规则的文字。' },
  preview: { summary: '预览改动', description: '新旧文字对照、算例是否仍成立、与其他规则的冲突。' },
  comparison: {
    summary: '试算改动',
    description:
      '改动前后的支出、谁增谁减、预算如何分。未算完时以 202 回答进度；过一会儿再发同样的请求，直到以 200 回答结果。',
  },
  lawDrafts: { summary: '列出草案', description: '分析人员、督导人员和管理员可见。' },
  writeLawDraft: { summary: '起草', description: '保存一项改动及其标题；改动须能对上现行规则。' },
  lawDraft: { summary: '查看草案', description: '内容、经过、您现在可以做什么，及所改的规则是否已有变化。' },
  changeLawDraft: { summary: '修改草案', description: '只在草拟中；seen 是您查看时的版本。' },
  stepLawDraft: {
    summary: '办理草案',
    description:
      '提交（proposed）、同意（approved，须由另一人）、退回（rejected）、重新草拟（reopened）、自某日施行（live）、自某日起撤回（withdrawn）。',
  },
}
export const reformOperationsEn: Said = {
  readings: { summary: 'Readings taken', description: 'How ambiguous texts were read, by document.' },
  lawVersions: {
    summary: 'Changes in force',
    description: 'What is laid over the published rules: from when, approved by whom, and whether it applies today.',
  },
  populations: { summary: 'Populations', description: 'What reforms are tried on: whether made up, and how large.' },
  exampleReforms: { summary: 'Example reforms', description: 'Changes that can be tried as they are.' },
  figures: {
    summary: 'What may be set',
    description: 'The figures, days and conditions of a measure, and the rule in words.',
  },
  preview: {
    summary: 'Preview a change',
    description: 'Old words beside new ones, which worked examples still hold, and what no longer fits around it.',
  },
  comparison: {
    summary: 'Cost a change',
    description:
      'Cost before and after, who gains and who loses, how a budget is shared. Until it is there the answer is 202 with progress; send the same again until it is 200.',
  },
  lawDrafts: { summary: 'List drafts', description: 'For analysts, supervisors and administrators.' },
  writeLawDraft: {
    summary: 'Write a draft',
    description: 'Keeps a change with its title; it must fit the rules as they are.',
  },
  lawDraft: {
    summary: 'One draft',
    description: 'What it says, what was done, what you may do now, and which of its rules changed meanwhile.',
  },
  changeLawDraft: {
    summary: 'Change a draft',
    description: 'Only while it is drafted; `seen` is the version you looked at.',
  },
  stepLawDraft: {
    summary: 'Move a draft',
    description:
      'Propose, approve (another person than its authors), reject, take back, put in force from a day, withdraw from a day.',
  },
}
