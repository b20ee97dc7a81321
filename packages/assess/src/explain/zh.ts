import type { Comparison } from '@pengce/language'
import { dateText, quantityText, spanText } from '@pengce/values'
import type { Verdict } from '../evaluate.ts'
import type { Age, ClaimWords, ClauseWords, NameWords, Wording } from './wording.ts'
import { amount, answer } from './zh-amount.ts'
import { isPartyNoun, isSo, mustBeSo, mustNotBeSo, notSo } from './zh-predicate.ts'
import { after, bracketed } from './zh-space.ts'

const list = (items: readonly string[]): string => items.join('、')
const doesNotApply = '不适用'

const ops: Readonly<Record<Comparison, string>> = {
  exceeds: '超过',
  reaches: '达到',
  below: '低于',
  within: '不超过',
  equals: '等于',
}
const foundNot: Readonly<Record<Comparison, string>> = {
  exceeds: '未超过',
  reaches: '未达到',
  below: '不低于',
  within: '已超过',
  equals: '不等于',
}
const dayOps: Readonly<Record<Comparison, string>> = {
  exceeds: '晚于',
  reaches: '不早于',
  below: '早于',
  within: '不晚于',
  equals: '正是',
}
const dayFoundNot: Readonly<Record<Comparison, string>> = {
  exceeds: '不晚于',
  reaches: '早于',
  below: '不早于',
  within: '晚于',
  equals: '并非',
}
/** What has to be come to, in the unit of the figure: 需、须超过、须低于、限. */
const needs: Readonly<Record<Comparison, string>> = {
  exceeds: '须超过',
  reaches: '需',
  below: '须低于',
  within: '限',
  equals: '须为',
}
const ages: Readonly<Record<Age['op'], (span: string) => string>> = {
  held: (span) => `满 ${span}`,
  'not-yet': (span) => `不满 ${span}`,
  'at-most': (span) => `在 ${span}以内`,
}
/** 有 or 无 in a list; 是 or 否 of a party. */
const listed = (label: string, verdict: Verdict): string => {
  const [yes, no] = isPartyNoun(label) ? ['是', '否'] : ['有', '无']
  return verdict === 'yes' ? yes : verdict === 'no' ? no : '待查'
}

/** 为国家级; an option that is no noun stands after a colon. */
const is = (option: string): string =>
  /^(?:没有|无|均|未|不|一直|已|是|在|自)/u.test(option) ? `：${option}` : `为${option}`

const name: NameWords = {
  paidBefore: '本措施此前已获金额',
  paidThisYear: '本措施本年度已获金额',
  yearly: (label, year) => `${year} 年${label.replace(/^(?:上一?年度?|本年度?|当年|年度?)/u, '')}`,
  day: { application: '申请日', facts: '资料所示之日', rules: '适用规则之日' },
  shifted: (day, span, backwards) => `${day}${backwards ? '前' : '后'} ${spanText(span, 'zh')}`,
  plus: (parts) => parts.join(' 加 '),
  minus: (from, less) => after(`${from}减去`, less),
  increase: (label, year) => `${year} 年${label}比上年的增加额`,
  growth: (of) => `${of}增速`,
  part: (of, rate) => `${of}的 ${rate}`,
  times: (a, b) => `${a} × ${b}`,
  ratio: (part, base) => `${after(`${part}占`, base)}的比例`,
  steps: (of, step) => `${of}每满 ${step}的次数`,
  lower: (parts) => `${list(parts)}中的较低者`,
  higher: (parts) => `${list(parts)}中的较高者`,
  byCase: (names) => `${after('按', list(names))}确定的标准`,
  count: (claims) => `下列各项中具备的项数（${list(claims)}）`,
  countBelow: (of) => `所列 ${of} 项中具备`,
  settled: (high) => (high === null ? '审定金额' : `不超过${high}的审定金额`),
}

const clause: ClauseWords = {
  so: (label) => label,
  notSo,
  oneOf: (of, options, not) =>
    options.length === 1 && !not ? `${of}${is(options[0] ?? '')}` : `${of}${not ? '不为' : '为'}${list(options)}`,
  compare: (of, op, threshold) => `${of}${ops[op]} ${threshold}`,
  ratio: (of, op, rate) => `${of}${ops[op]} ${rate}`,
  age: (of, op, span, on) => `${of}至${on}${ages[op](span)}`,
  compareDay: (of, op, day) => `${of}${dayOps[op]}${day}`,
  all: (clauses) => clauses.join('，且'),
  any: (clauses) => clauses.join('，或者'),
  none: (clauses) => `没有以下任何一项：${list(clauses)}`,
  some: (atLeast, clauses) => `至少具备 ${atLeast} 项：${list(clauses)}`,
  not: (said) => `并非：${said}`,
  once: '此前未享受过本措施',
  always: '没有另外的条件',
}

const claim: ClaimWords = {
  said: ({ voice, verdict, label, not, instead }) => {
    if (voice === 'instance') return `${label}：${verdict === 'open' ? '待查' : (instead ?? listed(label, verdict))}`
    const wanted = not ? notSo(label) : label
    if (verdict === 'open') return `${wanted}：${instead ?? '待填'}`
    if (instead !== null) return `${label}：${instead}`
    if (verdict === 'yes') return wanted
    return not ? `要求${notSo(label)}，实际${isSo(label)}` : `${label}：${/^[未无不没]/u.test(label) ? '不满足' : '否'}`
  },
  chosen: ({ voice, verdict, name: of, value, options, not }) => {
    const wanted =
      options.length > 4 ? `以下之一：${list(options)}` : options.length > 1 ? `${list(options)}之一` : list(options)
    if (voice === 'instance') return value.known ? `${of}${is(value.text)}` : `${of}为${list(options)}：待查`
    const must = not ? '不得为' : '须为'
    if (!value.known) return `${of}（${value.text}）${must}${wanted}`
    const actual = value.text === doesNotApply ? `${of}${doesNotApply}` : `${of}${is(value.text)}`
    if (verdict !== 'yes') return `${actual}，${must}${wanted}`
    if (not) return `${actual}（不是${list(options)}）`
    return options.length > 1 && options.length <= 4 ? `${actual}（${wanted}）` : actual
  },
  compare: (c) => compared(c, ops, foundNot),
  compareDay: (c) => compared(c, dayOps, dayFoundNot),
  ratio: ({ voice, verdict, op, name: of, value, threshold, rate }) => {
    const need = threshold.known ? `${needs[op]} ${threshold.text}` : threshold.text
    const held = threshold.text === '' ? `（${value.text}）` : `（${value.text}，${need}）`
    if (voice === 'instance' && verdict === 'open') return `${of}${ops[op]} ${rate}：待查`
    if (voice === 'instance') return `${of}${verdict === 'yes' ? ops[op] : foundNot[op]} ${rate}${held}`
    return `${of}${verdict === 'yes' ? '' : '须'}${ops[op]} ${rate}${held}`
  },
  age: ({ voice, verdict, op, name: of, value, span, on, reached }) => {
    const asked = ages[op](span)
    if (voice === 'instance' && verdict === 'open') return `${of}至${on}${asked}：待查`
    if (!value.known) return `${of}（${value.text}）至${on}须${asked}`
    if (value.text === doesNotApply) return `${of}${doesNotApply}，须至${on}${asked}`
    const dated = bracketed(of, value)
    if (verdict === 'yes') return `${dated}，至${on}${op === 'held' ? '已' : ''}${asked}`
    if (voice === 'instance') return `${dated}，至${on}${op === 'held' ? '未' : '已'}满 ${span}`
    const until = { held: '方满', 'not-yet': '已满', 'at-most': '止' }[op]
    return `${dated}，至${on}须${asked}${reached === null ? '' : `（${reached}${until}）`}`
  },
  once: (verdict, received) => {
    if (verdict === 'yes') return clause.once
    if (verdict === 'open') return '只能享受一次，此前是否享受过：待填'
    return received === null ? '只能享受一次，此前已享受过' : `只能享受一次，此前已获 ${received}`
  },
  notYetInForce: (from, on) => `自${from}起施行，${on}尚未施行`,
  noLongerInForce: (until, on) => `有效期至${until}，${on}已过有效期`,
  inForce: '在有效期内',
  always: (value) => (value ? '没有另外的条件' : '不成立'),
  all: () => '同时满足',
  any: (verdict) => (verdict === 'yes' ? '满足任意一项' : '须满足以下任意一项'),
  some: (_, atLeast, sure, of) => `以下 ${of} 项中至少 ${atLeast} 项（已有 ${sure} 项）`,
  none: (verdict) => (verdict === 'yes' ? '没有以下任何一项' : '不得有以下任何一项'),
  notAll: (verdict) => (verdict === 'yes' ? '以下各项没有同时出现' : '以下各项不得同时出现'),
  fewer: (_, atLeast, of) => `以下 ${of} 项中不得有 ${atLeast} 项以上`,
  given: (if_, required, actual) => `${if_}的，${required}${actual === null ? '' : `（${actual}，不涉及）`}`,
  asFollows: '须符合下列要求',
  required: { so: mustBeSo, notSo: mustNotBeSo },
  must: (said) => `须${said}`,
  found: (said, verdict) => `${said}：${listed(said, verdict)}`,
}

function compared(
  { voice, verdict, op, name: of, value, threshold }: Parameters<ClaimWords['compare']>[0],
  words: Readonly<Record<Comparison, string>>,
  not: Readonly<Record<Comparison, string>>,
): string {
  const absent = value.text.startsWith(doesNotApply)
  const held = absent ? `${of}${value.text}` : bracketed(of, value)
  const comma = threshold.text === '' ? '' : '，'
  if (voice === 'instance') {
    if (verdict === 'open') return `${of}${words[op]} ${threshold.text}：待查`
    return `${held}${comma}${verdict === 'yes' ? words[op] : not[op]} ${threshold.text}`
  }
  if (absent) return verdict === 'yes' ? held : `${held}，须${words[op]} ${threshold.text}`
  if (verdict === 'yes') return `${held}${value.known ? ' ' : ''}${words[op]} ${threshold.text}`
  return `${held}${value.known ? '，' : ''}须${words[op]} ${threshold.text}`
}

/** 中文。 */
export const zh: Wording = {
  figure: (f) => quantityText(f, 'zh'),
  date: (d) => dateText(d, 'zh'),
  span: (s) => spanText(s, 'zh'),
  list,
  withValue: (label, value) => `${label}（${value}）`,
  pending: { 'not-asked': '待填', 'not-known': '不清楚', judgement: '待认定' },
  pendingOf: (names, least) =>
    names.length === 0 ? '尚不能确定' : `${least === null ? '' : `至少 ${least}，`}待填：${list(names)}`,
  doesNotApply,
  asZero: '不适用，按 0 计',
  nothing: '无',
  name,
  clause,
  claim,
  amount,
  answer,
}
