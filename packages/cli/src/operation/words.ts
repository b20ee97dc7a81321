import type { Language } from '@pengce/language'

const zh = {
  mcp: '作为 MCP 服务器，供智能助手查政策、测算和引用（只读，标准输入输出）',
  data: '数据文件夹（默认 PENGCE_DATA，否则 .pengce）',
  config: '服务的环境变量',
  check: '逐项列出环境变量：是否已设、含义、取值；有误即以退出码 2 结束',
  json: '输出 JSON',
  markdown: '输出说明文档中的表格（Markdown）',
  states: { set: '已设', otherwise: '默认', 'not-set': '未设', wrong: '有误' },
  hidden: '（不显示）',
  wrong: (count: number) => `${count} 个变量须改正；改正前服务不会启动`,
  well: '全部变量可用',
  stranger: (name: string) => `${name} 不是已知的变量；请核对拼写`,
  takes: (text: string) => `须是${text}`,
}
const en: typeof zh = {
  mcp: 'as an MCP server: an assistant looks up policies, assesses and cites (read only, over standard input and output)',
  data: 'the data folder (PENGCE_DATA by default, otherwise .pengce)',
  config: 'variables of the environment of the service',
  check: 'list every variable: whether it is set, what it means and takes; ends with code 2 where one is wrong',
  json: 'print JSON',
  markdown: 'print the table of the documentation (Markdown)',
  states: { set: 'set', otherwise: 'default', 'not-set': 'not set', wrong: 'wrong' },
  hidden: '(not shown)',
  wrong: (count: number) => `${count} variables must be corrected; the service does not start before that`,
  well: 'every variable can be used',
  stranger: (name: string) => `${name} is no variable that is known; check how it is written`,
  takes: (text: string) => `must be ${text}`,
}

/** What the commands about running the service say. */
export const operationWords: Readonly<Record<Language, typeof zh>> = { zh, en }
