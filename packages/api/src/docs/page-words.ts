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
}

/** The words of the page around the interface. */
export const pageWords: Readonly<Record<Language, typeof zh>> = { zh, en }
