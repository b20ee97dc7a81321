/** What can be asked of the service about plans. */
export type PlanOperation =
  | 'plans'
  | 'plan'
  | 'targets'
  | 'target'
  | 'tasks'
  | 'task'
  | 'indicators'
  | 'offices'
  | 'office'
  | 'districts'
  | 'agenda'
  | 'calendar'
  | 'observe'

type Said = Readonly<Record<PlanOperation, { readonly summary: string; readonly description: string }>>

export const planOperationsZh: Said = {
  plans: { summary: '列出计划', description: '每份文件的目标数、任务数，以及各种状态的目标各有多少。' },
  plan: { summary: '查看一个计划', description: '其全部目标（进展到哪里）和任务（承担单位、记录）。' },
  targets: {
    summary: '列出目标',
    description: '可按文件、单位、状态、指标和日期筛选；“落后”只在文件或已说明的假定给出进度时才说。',
  },
  target: {
    summary: '查看一个目标',
    description:
      '要求、出处、读法、各范围和各期间的状态、全部观测值（含已更正的）、画图所用的线，以及同一指标的其他目标。',
  },
  tasks: { summary: '列出任务', description: '可按文件、单位和期限筛选；没有记录不等于没有完成。' },
  task: { summary: '查看一项任务', description: '做什么、谁牵头、谁负责、步骤、报送要求、服务于哪些目标、记录。' },
  indicators: { summary: '列出指标', description: '各文件合用的指标、单位和口径；同一指标的不同目标之间是否一致。' },
  offices: { summary: '列出单位', description: '承担任务和目标的单位，其他名称，各有多少任务和目标。' },
  office: {
    summary: '查看一个单位',
    description:
      '三十天内到期、已过期而记录为未完成、已过期而没有记录的事项，承担的任务和目标；可用编号或名称，曾用名也可。',
  },
  districts: { summary: '列出各区', description: '各区的任务数、逐区计的目标进展，以及本区最近的数。' },
  agenda: { summary: '到期与报送日历', description: '一段时间内到期的目标、阶段、任务、步骤和报送。' },
  calendar: {
    summary: '日历文件',
    description: '同样的事项，作为 iCalendar 文件（text/calendar），带提醒；可在日历程序中订阅。',
  },
  observe: {
    summary: '登记观测到的数',
    description:
      '须出示令牌（Authorization: Bearer）。正确的登记入册，有误的连同原因列在 aside 中并另存；更正须写 correction: true，原来的数仍然保留。',
  },
}
export const planOperationsEn: Said = {
  plans: {
    summary: 'List plans',
    description: 'Targets and tasks of each document, and how many targets stand in each state.',
  },
  plan: {
    summary: 'One plan',
    description: 'All its targets with where they stand, and its tasks with offices and record.',
  },
  targets: {
    summary: 'List targets',
    description:
      'Narrowed by document, office, state, indicator and day; “behind” is said only where the text or a stated assumption draws a path.',
  },
  target: {
    summary: 'One target',
    description:
      'What it asks, its sources and readings, its standing by member and period, all figures with those corrected, the lines of a chart, and the other targets for the same indicator.',
  },
  tasks: {
    summary: 'List tasks',
    description: 'Narrowed by document, office and last day; no record is not “not done”.',
  },
  task: {
    summary: 'One task',
    description: 'What is to be done, who leads and answers for it, steps, reports, targets served, record.',
  },
  indicators: {
    summary: 'List indicators',
    description: 'What documents measure in common, and whether different targets for one of them agree.',
  },
  offices: {
    summary: 'List offices',
    description: 'Who has tasks and targets, under which other names, and how many.',
  },
  office: {
    summary: 'One office',
    description:
      'What falls due within thirty days, what is past, its tasks and targets; by id or by name, earlier names too.',
  },
  districts: {
    summary: 'List districts',
    description: 'Tasks of each district, where targets stand that count it by itself, and its latest figures.',
  },
  agenda: {
    summary: 'Calendar',
    description: 'Targets, milestones, tasks, steps and reports that fall due in a time.',
  },
  calendar: {
    summary: 'The calendar as a file',
    description: 'The same as iCalendar (text/calendar) with reminders; a calendar program can subscribe to it.',
  },
  observe: {
    summary: 'Enter observed figures',
    description:
      'A token is needed (Authorization: Bearer). What is right is entered; what is wrong is listed with its reasons under aside and kept. A correction needs correction: true, and the figure before it is kept.',
  },
}
