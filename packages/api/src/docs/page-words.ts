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
  ],
}

/** The words of the page around the interface. */
export const pageWords: Readonly<Record<Language, typeof zh>> = { zh, en }
