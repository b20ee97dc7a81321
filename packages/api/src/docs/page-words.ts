import type { Language } from '@pengce/language'

const zh = {
  skip: '跳到正文',
  openapi: 'OpenAPI 3.1 文件',
  schema: '申请人资料的 JSON Schema',
  other: 'English',
  portal: '门户',
  contents: '目录',
  parameter: '参数',
  values: '可选值',
  meaning: '含义',
  required: '必填',
  request: '请求',
  answers: '回答',
  example: '回答示例',
  problems: '问题代码',
  aboutProblems: '出错时以 application/problem+json（RFC 9457）回答；problems 逐条列出每一处的代码、位置和说明。',
  code: '代码',
  says: '说明',
  families: [
    ['input', '申请人资料中有须改正之处：code 说明是哪一种（input/…），at 是在资料中的位置，text 说明怎样改'],
    ['json', '请求内容不是有效的 JSON，或同一个键写了两次：line 是所在的行'],
    ['case', '程序此时不能这样走：太早、太晚、条件尚未查清、没有这个选项，text 说明为什么'],
    ['casework', '办件：没有可查看的案件、不由您作出、您查看之后已有变化（changes 列出变化）'],
    ['money', '金额与规则、预算或尚欠金额不符'],
    ['paper', '材料的类型、大小或内容不能接收'],
    ['store', '数据库未准备好、连接不上或已满；已提交的内容是安全的'],
  ] as readonly (readonly [code: string, says: string])[],
}
const en: typeof zh = {
  skip: 'Skip to the text',
  openapi: 'OpenAPI 3.1 document',
  schema: 'JSON Schema of an applicant',
  other: '中文',
  portal: 'Portal',
  contents: 'Contents',
  parameter: 'Parameter',
  values: 'Values',
  meaning: 'Meaning',
  required: 'required',
  request: 'Request',
  answers: 'Answers',
  example: 'Example of the answer',
  problems: 'Problem codes',
  aboutProblems:
    'A refusal is application/problem+json (RFC 9457); problems lists the code, the place and the sentence of every single one.',
  code: 'Code',
  says: 'Says',
  families: [
    ['input', 'something in the facts has to be corrected: code says of which kind (input/…), at where, text how'],
    ['json', 'the request is not JSON, or gives a key twice: line says where'],
    ['case', 'the procedure does not go this way now: too early, too late, a condition not settled, no such answer'],
    ['casework', 'no case that you may see, not yours to answer, or changed since you looked (`changes` lists how)'],
    ['money', 'an amount that does not fit the rule, the budget or what is still owed'],
    ['paper', 'a paper whose kind, size or content is not taken'],
    ['store', 'the store is not ready, away or full; what was entered before is safe'],
  ],
}

/** The words of the page around the interface. */
export const pageWords: Readonly<Record<Language, typeof zh>> = { zh, en }
