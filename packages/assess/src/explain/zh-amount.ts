import type { Per } from '@pengce/language'
import { spanText, type Unit, unitText } from '@pengce/values'
import type { AmountWords, AnswerWords, Known } from './wording.ts'
import { after, bracketed } from './zh-space.ts'

const noted = (notes: readonly string[]): string => (notes.length === 0 ? '' : `（${notes.join('，')}）`)
const held = (name: string, value: Known): string => bracketed(name, value)

/** 每人、每平方米、每项; 每月 for months. */
const each = (unit: Unit): string => `每${unit === 'month' ? '月' : unitText(unit, 'zh')}`

export const amount: AmountWords = {
  line: (kind, value, notes, more) => {
    const label = kind === 'money' ? '金额' : '标准'
    const [first, ...rest] = value === null ? more : [value, ...more]
    return [`${label} ${first ?? ''}${noted(notes)}`, ...rest].join('，')
  },
  notes: (notes) => notes.join('，'),
  part: (name, value, notes) => `${name}：${value}${noted(notes)}`,
  tier: (award) => `本档 ${award}`,
  paid: (paid) => (paid === null ? '此前已获金额待填' : `已获 ${paid}`),
  topUp: '按差额补足',
  noTier: (op) => `没有首次${op === 'exceeds' ? '突破' : '达到'}的档次`,
  tierOpen: '档次尚不能确定',
  by: (name, value) => `${after('按', value.known ? name : held(name, value))}计`,
  rate: (name, value, rate) => `${after('按', held(name, value))}的 ${rate} 计`,
  fraction: (name, value, numerator, denominator) =>
    `${after('按', held(name, value))}的 ${numerator}/${denominator} 计`,
  openRate: (pending) => `相应比例（${pending}）`,
  thereof: (rate) => `再按 ${rate} 计`,
  comesTo: (note, value) =>
    note === null ? value : note.endsWith('计') ? `${note}为 ${value}` : `${note}，计 ${value}`,
  cap: (cap) => `封顶 ${cap}`,
  capBy: (name, value) => `以${name}（${value}）封顶`,
  perUnit: (standard, unit, name, count) =>
    `${held(name, count)}，${standard.known ? `${each(unit)} ${standard.text}` : `${each(unit)}标准尚不能确定`}`,
  perStep: (each, name, value, step, count) =>
    `${held(name, value)}，每满 ${step} ${each}${count === null ? '' : `，共 ${count} 次`}`,
  inCase: (clause) => clause,
  otherwise: (nothing) => (nothing ? '不属于任何一档' : '其余情形'),
  dependsOn: (names) => `${after('视', names.join('、'))}而定`,
  bands: '按分段标准合计',
  band: (from, to, inside, rate) => {
    const start = from ?? '0 元'
    const range = to === null ? `超过 ${start}的部分` : from === null ? `${to}以内的部分` : `${start}至 ${to}的部分`
    return `${range} ${inside} × ${rate}`
  },
  limit: (per, ceiling, paid) => {
    const most = `${per === 'year' ? '每年' : '累计'}最高 ${ceiling}`
    if (paid === 'none') return most
    if (paid === 'open') return `${most}，${per === 'year' ? '本年度' : '此前'}已获金额待填`
    return `${most}（${per === 'year' ? '本年度' : '此前'}已获 ${paid.text}，余 ${paid.room}）`
  },
  deducts: (name, value) => after('扣除', held(name, value)),
  rest: (left) => `以扣除后所余 ${left}为限`,
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
  year: '每年',
  quarter: '每季度',
  month: '每月',
  event: '每次',
  application: '每次申请',
}
const paidEvery = { month: '按月发放', quarter: '按季发放', 'half-year': '每半年发放', year: '按年发放' } as const

export const answer: AnswerWords = {
  head: (title, item, said) => `${title}${item === null ? '' : `（${item}）`}：${said}`,
  receive: (value) => after('可获', value),
  nothingDue: '符合条件，本次无应付金额',
  eligible: (value) => `符合条件，${value}`,
  amountOpen: (value) => `符合条件，金额尚不能确定${value === null ? '' : `（${value}）`}`,
  enjoy: (what, value) => `可享受：${what}${value === null ? '' : `（${value}）`}`,
  decided: (what, by) => (what === null ? `金额由${by}审定` : `${what}，由${by}审定`),
  no: '不符合',
  open: '尚不能确定',
  openForAuthority: '尚不能确定，待主管部门认定',
  notYet: '尚未施行',
  noLonger: '已过有效期',
  range: (low, high) => `${low}${/[0-9%]$/u.test(low) ? ' ' : ''}至 ${high}`,
  atLeast: (low) => `不低于 ${low}`,
  notCertain: '尚不能确定',
  upTo: (high) => `最高 ${high}`,
  settledBy: (by) => `由${by}审定`,
  listed: (parts) => parts.join('，'),
  authority: '主管部门',
  per: (per, value) => after(pers[per], value),
  schedule: (s, rest) => [
    ...(s.atMost ? [`累计不超过 ${spanText(s.atMost, 'zh')}`] : []),
    ...(rest ? [`已用 ${rest.used}`, `尚余 ${rest.left}`] : []),
    ...(s.paidEvery && s.paidEvery !== s.per ? [paidEvery[s.paidEvery]] : []),
    ...(s.instalments ? [`分 ${s.instalments.length} 期（${s.instalments.map((i) => i.zh).join('；')}）`] : []),
  ],
  total: (value, less) => `${after('合计', value)}${noted(less)}`,
  missing: (labels) => `还需提供：${labels.join('、')}`,
  judged: (labels) => `还待主管部门认定：${labels.join('、')}`,
  question: (asked, year) =>
    year === null ? asked : `${year} 年${asked.replace(/^(?:上一?年度?|本年度?|当年|年度?)/u, '')}`,
  readings: (term, text) => `“${term}”：${text}`,
}
