import type { Per } from '@pengce/language'
import { spanText, type Unit, unitText } from '@pengce/values'
import type { AmountWords, AnswerWords, Known } from './wording.ts'

const noted = (notes: readonly string[]): string => (notes.length === 0 ? '' : `（${notes.join('，')}）`)
const held = (name: string, value: Known): string =>
  value.known ? `${name} ${value.text}` : `${name}（${value.text}）`

/** 每人、每平方米、每项; the counting word goes with the unit. */
const each = (unit: Unit): string => `每${unitText(unit, 'zh').replace(/^个/u, '个')}`

export const amount: AmountWords = {
  line: (kind, value, notes, after) =>
    [`${kind === 'money' ? '金额' : '标准'} ${value}${noted(notes)}`, ...after].join('，'),
  notes: (notes) => notes.join('，'),
  part: (name, value, notes) => `${name}：${value}${noted(notes)}`,
  tier: (award) => `本档 ${award}`,
  paid: (paid) => (paid === null ? '此前已获金额待填' : `已获 ${paid}`),
  topUp: '按差额补足',
  noTier: (op) => `没有首次${op === 'exceeds' ? '突破' : '达到'}的档次`,
  tierOpen: '档次尚不能确定',
  rate: (name, value, rate) => `按${held(name, value)}的 ${rate} 计`,
  comesTo: (value) => `计为 ${value}`,
  cap: (cap) => `封顶 ${cap}`,
  perUnit: (standard, unit, name, count) => `${held(name, count)}，${each(unit)} ${standard}`,
  inCase: (clause) => clause,
  otherwise: '不属于任何一档',
  dependsOn: (names) => `视${names.join('、')}而定`,
  bands: '按分段标准合计',
  band: (from, to, inside, rate) => {
    const range =
      to === null ? `超过 ${from ?? '0 元'}的部分` : from === null ? `${to}以内的部分` : `${from}至 ${to}的部分`
    return `${range} ${inside} × ${rate}`
  },
  limit: (per, ceiling, paid) => {
    const most = `${per === 'year' ? '每年' : '累计'}最高 ${ceiling}`
    if (paid === 'none') return most
    if (paid === 'open') return `${most}（已获金额待填）`
    return `${most}，${per === 'year' ? '本年度' : ''}已获 ${paid.text}，余 ${paid.room}`
  },
  deducts: (name, value) => `扣除${held(name, value)}`,
  figure: held,
  belowZero: '结果不足 0，按 0 计',
  sum: '以下各项合计',
  lowest: '取以下较低者',
  highest: '取以下较高者',
  count: (sure, of) => `${of} 项中具备 ${sure} 项`,
  steps: (name, value, step, count) => `${held(name, value)}，每满 ${step}计一次，共 ${count}`,
  settled: '由主管部门审定',
}

const pers: Readonly<Record<Per, string>> = {
  once: '',
  year: '每年 ',
  quarter: '每季度 ',
  month: '每月 ',
  event: '每次 ',
  application: '每次申请 ',
}
const paidEvery = { month: '按月发放', quarter: '按季发放', 'half-year': '每半年发放', year: '按年发放' } as const

export const answer: AnswerWords = {
  head: (title, item, said) => `${title}${item === null ? '' : `（${item}）`}：${said}`,
  receive: (value) => `可获${/^[每]/u.test(value) ? '' : ' '}${value}`,
  nothingDue: '符合条件，本次无应付金额',
  eligible: (value) => `符合条件，${value}`,
  amountOpen: (value) => `符合条件，金额尚不能确定${value === null ? '' : `（${value}）`}`,
  enjoy: (what, value) => `可享受${what}${value === null ? '' : `（${value}）`}`,
  decided: (what, by) => (what === null ? `金额由${by}审定` : `${what}，金额由${by}审定`),
  no: '不符合',
  open: '尚不能确定',
  openForAuthority: '尚不能确定，待主管部门认定',
  notYet: '尚未施行',
  noLonger: '已过有效期',
  range: (low, high) => `${low}至 ${high}`,
  atLeast: (low) => `不低于 ${low}`,
  notCertain: '尚不能确定',
  upTo: (high) => `最高 ${high}`,
  settledBy: (value, by) => (value === null ? `由${by}审定` : `${value}，由${by}审定`),
  authority: '主管部门',
  per: (per, value) => `${pers[per]}${value}`,
  schedule: (s) => [
    ...(s.atMost ? [`累计不超过 ${spanText(s.atMost, 'zh')}`] : []),
    ...(s.paidEvery && s.paidEvery !== s.per ? [paidEvery[s.paidEvery]] : []),
    ...(s.instalments ? [`分 ${s.instalments.length} 期（${s.instalments.map((i) => i.zh).join('；')}）`] : []),
  ],
  total: (value) => `合计 ${value}`,
  missing: (labels) => `还需提供：${labels.join('、')}`,
  judged: (labels) => `还待主管部门认定：${labels.join('、')}`,
  question: (asked, year) =>
    year === null ? asked : `${year} 年${asked.replace(/^(?:上一?年度?|本年度?|当年|年度?)/u, '')}`,
  readings: (term, text) => `“${term}”：${text}`,
}
