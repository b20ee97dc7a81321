import type { Language } from '@pengce/language'
import { type ApplicantOperation, applicantOperationsEn, applicantOperationsZh } from './applicant-operation-words.ts'
import { type CaseOperation, caseOperationsEn, caseOperationsZh } from './case-operation-words.ts'
import { type IdentityOperation, identityOperationsEn, identityOperationsZh } from './identity-operation-words.ts'
import {
  type IntegrationOperation,
  integrationOperationsEn,
  integrationOperationsZh,
} from './integration-operation-words.ts'
import { type PlanOperation, planOperationsEn, planOperationsZh } from './plan-operation-words.ts'
import { type ReformOperation, reformOperationsEn, reformOperationsZh } from './reform-operation-words.ts'
import { type WorkOperation, workOperationsEn, workOperationsZh } from './work-operation-words.ts'

/** What can be asked of the service. */
export type Operation =
  | 'assess'
  | 'advice'
  | 'next'
  | 'changes'
  | 'measures'
  | 'measure'
  | 'facts'
  | 'fact'
  | 'policies'
  | 'policy'
  | 'coverage'
  | 'timeline'
  | 'examples'
  | 'schema'
  | 'health'
  | PlanOperation
  | CaseOperation
  | IdentityOperation
  | IntegrationOperation
  | ReformOperation
  | ApplicantOperation
  | WorkOperation

interface Said {
  readonly summary: string
  readonly description: string
}
type Words = Readonly<Record<Operation, Said>> & {
  readonly title: string
  readonly about: string
  readonly answered: string
  readonly made: string
  readonly underWay: string
  readonly body: (most: number) => string
  readonly both: (most: number) => string
  readonly refused: Readonly<Record<number, string>>
}

const zh: Words = {
  ...planOperationsZh,
  ...caseOperationsZh,
  ...identityOperationsZh,
  ...applicantOperationsZh,
  ...workOperationsZh,
  ...reformOperationsZh,
  ...integrationOperationsZh,
  title: '鹏策接口',
  about:
    '输入申请人的资料，得到每项措施的结论、金额范围、理由、出处和还差什么。金额以分为单位的整数；上限为 null 表示没有上限。语言由 ?lang= 或 Accept-Language 决定，默认中文。',
  answered: '结果',
  made: '已建立，地址见 Location',
  underWay: '还在计算；稍后再发同样的请求',
  body: (most) => `申请人资料，JSON（UTF-8），最多 ${most} 字节。未列出的事项即“尚未填写”，不会当作零或“否”。`,
  both: (most) =>
    `before 和 after 两份申请人资料，JSON（UTF-8），合计最多 ${most} 字节；其中一项可以只写日期，即同一申请人的另一日。`,
  refused: {
    400: '请求有误',
    401: '须先登录，或出示令牌',
    403: '不归您，或不开放',
    404: '没有找到',
    409: '与现状不符，没有记入',
    413: '请求内容过大',
    415: '不接受此类内容',
    422: '资料需要改正，未作计算；每一处都列在 problems 中',
    429: '过于频繁，请稍候再试',
    503: '暂不可用，请稍候再试',
  },
  assess: {
    summary: '评估一个申请人',
    description:
      '对全部（或指定的）措施给出结论、金额、理由树、读法、还差的事项、规则版本和所用日期，以及合计与最值得先问的问题。',
  },
  advice: {
    summary: '给申请人的建议',
    description:
      '最好的合法组合及其证明（选了什么、替掉了什么、差多少、哪条规定）、逐年规划、下一个问题、够得着的事项，以及互相矛盾的资料。objective 决定按什么算最好，years 决定规划几年（最多 5 年）；计算未能证明时给出上界并写明“未证明”。',
  },
  next: {
    summary: '下一个问题',
    description: '还没有回答的事项中最能减少未定金额的一个，为什么问，涉及哪些措施；没有可问的为 null。',
  },
  changes: {
    summary: '有什么变化',
    description: '两个日期之间或两份资料之间：新符合、不再符合、多了、少了，以及原因。',
  },
  measures: { summary: '列出措施', description: '可按文字、文件、对象和日期筛选。' },
  measure: { summary: '查看一项措施', description: '条件、金额如何得出、算例、要问的事项、与其他措施的关系。' },
  facts: { summary: '列出事项', description: '规则会问到的全部事项：类型、单位、期间、来源、由哪些措施问到。' },
  fact: { summary: '查看一个事项', description: '一个事项的类型、单位、期间、来源和问法。' },
  policies: { summary: '列出文件', description: '标题、文号、发文单位、有效期和措施数。' },
  policy: { summary: '查看一份文件', description: '其措施、其他规则、措施之间的关系，以及哪些条款没有编码和原因。' },
  coverage: {
    summary: '登记条目的着落',
    description: '逐份文件、逐类别：已编码多少，未编码的每一条及原因，有无遗漏。',
  },
  timeline: {
    summary: '时间轴',
    description: '某一天适用哪些文件和措施，何时开始、结束，前后文件是否衔接。',
  },
  examples: { summary: '示例申请人', description: '可直接提交评估的虚构申请人。' },
  schema: { summary: '申请人资料的 JSON Schema', description: '说明申请人资料的格式，含全部事项。' },
  health: { summary: '服务是否正常', description: '供监控使用。' },
}

const en: Words = {
  ...planOperationsEn,
  ...caseOperationsEn,
  ...identityOperationsEn,
  ...applicantOperationsEn,
  ...workOperationsEn,
  ...reformOperationsEn,
  ...integrationOperationsEn,
  title: 'Pengce interface',
  about:
    'Send the facts of an applicant; get for every measure the verdict, the amount as a range, the reasons, the sources and what is missing. Amounts are whole fen; a null upper end is no upper end. The language is chosen by ?lang= or Accept-Language and is Chinese otherwise.',
  answered: 'The answer',
  made: 'Made; Location says where it is',
  underWay: 'Not there yet; send the same again shortly',
  body: (most) =>
    `An applicant as JSON (UTF-8), at most ${most} bytes. A fact that is left out is “not given yet”, never zero and never no.`,
  both: (most) =>
    `Two applicants, before and after, as JSON (UTF-8), at most ${most} bytes together; one may be dates alone: the same applicant on other dates.`,
  refused: {
    400: 'The request cannot be read',
    401: 'Sign in first, or show a token',
    403: 'Not yours, or not open',
    404: 'Not found',
    409: 'Not possible as things stand; nothing was entered',
    413: 'The request is too large',
    415: 'Content of this kind is not accepted',
    422: 'Facts to correct; nothing was computed, and `problems` lists every one',
    429: 'Too often; try again shortly',
    503: 'Not available now; try again shortly',
  },
  assess: {
    summary: 'Assess an applicant',
    description:
      'For all measures, or those named: verdict, amount, reasons as a tree, readings, missing facts, rule version and dates used; with totals and the questions most worth asking.',
  },
  advice: {
    summary: 'Advise an applicant',
    description:
      'The best lawful combination with its proof (what it displaces, by how much, under which provision), the plan over the years, the next question, what is within reach, and facts that contradict each other. `objective` says what is best, `years` how many to plan (at most 5). Where a search cannot prove its choice, the bound is given and “not proved” is said.',
  },
  next: {
    summary: 'The next question',
    description:
      'Of the facts not given yet, the one that narrows the open money most, why it is asked, and what it bears on; null when no answer could change a result.',
  },
  changes: {
    summary: 'What changed',
    description: 'Between two dates or two sets of facts: gained, lost, more, less, and why.',
  },
  measures: { summary: 'List measures', description: 'Narrowed by words, document, subject and day.' },
  measure: {
    summary: 'One measure',
    description: 'Conditions, how the amount comes about, worked examples, the facts it asks for, what it goes with.',
  },
  facts: {
    summary: 'List facts',
    description: 'Everything the rules ask for: type, unit, period, source, and which measures ask.',
  },
  fact: { summary: 'One fact', description: 'Its type, unit, period, source and question.' },
  policies: { summary: 'List documents', description: 'Title, number, issuer, life and how many measures.' },
  policy: {
    summary: 'One document',
    description: 'Its measures, its other rules, the relations between measures, and what is not encoded and why.',
  },
  coverage: {
    summary: 'Account of the register',
    description:
      'By document and kind: what is encoded, every row that is not with the reason, and whether anything is left over.',
  },
  timeline: {
    summary: 'Timeline',
    description:
      'Which documents and measures apply on a day, when they begin and end, how documents follow on each other.',
  },
  examples: { summary: 'Example applicants', description: 'Made-up applicants, ready to be assessed.' },
  schema: { summary: 'JSON Schema of an applicant', description: 'The format of an applicant, with every fact.' },
  health: { summary: 'Is the service well', description: 'For monitoring.' },
}

export const operationWords: Readonly<Record<Language, Words>> = { zh, en }
