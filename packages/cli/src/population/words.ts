import type { Language } from '@pengce/language'

const zh = {
  population: '人群：对所有主体一次算清（生成虚构人群、导入、测算、改规则看影响）',
  make: '生成虚构人群（结构参照公开的总量与占比，其中没有真实主体）',
  entities: '主体数量',
  seed: '随机种子；同一种子得到同样的人群',
  out: '写入的文件夹',
  partSize: '每一部分的主体数量；内存小的机器取小些',
  noParquet: '不写 Parquet，只写列快照',
  columns: '列出人群表的列：编号、名称、单位、来自哪里',
  table: '只列这张表',
  json: '输出 JSON',
  run: '对整个人群测算：逐项名单和各种合计',
  folder: '人群文件夹',
  asOf: '资料、申请和规则所依据的日期，年-月-日',
  engine: '用哪一种计算：wasm、js',
  measures: '只算这些措施（编号）',
  document: '只算这份文件的措施，可重复',
  workers: '几个线程（默认按处理器数，最多 2）',
  grantedOnly: '名单只列确定可享受的，不列尚不能确定的',
  noCombine: '不按每个主体的最优合法组合扣减互斥和限额',
  csv: '另写一份 CSV 名单',
} as const
type Words = { readonly [K in keyof typeof zh]: string }
const en: Words = {
  population: 'population: everybody at once (make one up, import, run, see what a change would do)',
  make: 'make up a population (shaped by published totals and shares; nobody in it is real)',
  entities: 'how many entities',
  seed: 'seed of chance; the same seed gives the same population',
  out: 'the folder to write',
  partSize: 'entities in each part; fewer for a machine with little memory',
  noParquet: 'write the column snapshot only, no Parquet',
  columns: 'list the columns of the tables: id, label, unit, where they come from',
  table: 'only this table',
  json: 'print JSON',
  run: 'run over the whole population: lists of entitlements, and totals of every kind',
  folder: 'the folder of a population',
  asOf: 'the day on which facts are true, applications are made and rules govern, YYYY-MM-DD',
  engine: 'what evaluates: wasm, js',
  measures: 'only these measures (ids)',
  document: 'only the measures of this document; may be repeated',
  workers: 'how many threads (as many as processors unless said, two at most)',
  grantedOnly: 'list what is granted only, not what is open',
  noCombine: "do not take off what each entity's best lawful combination leaves out or ceilings cut",
  csv: 'write the lists as CSV, too',
}
/** What --help says of the commands about a population. */
export const populationWords: Readonly<Record<Language, Words>> = { zh, en }
