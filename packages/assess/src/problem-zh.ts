import type { Subject } from '@pengce/language'
import { quantityText, type Sentences, unitText } from '@pengce/values'
import type { Found, InputProblemFacts, ItemList, Wanted } from './problem.ts'

const subjects: Readonly<Record<Subject, string>> = {
  enterprise: '企业',
  'sole-trader': '个体工商户',
  organisation: '其他组织',
  person: '个人',
  household: '家庭',
  project: '项目',
  event: '活动',
  site: '场所或园区',
  authority: '主管部门',
}
const lists: Readonly<Record<ItemList, string>> = {
  projects: '项目（projects）',
  events: '活动（events）',
  sites: '场所（sites）',
  people: '人员（people）',
}
const wanted = (w: Wanted): string => {
  if (w === 'money') return '金额，例如 200万元 或 2000000'
  if (w === 'rate') return '比率，例如 60%'
  if (w === 'date') return '日期，例如 2024-03-05'
  if (w === 'option') return '一个选项'
  return `以${unitText(w, 'zh')}计的数字`
}
const kinds: Readonly<Record<Found['kind'], string>> = {
  nothing: '空白',
  list: '一个列表',
  object: '一组内容',
  truth: '是非值 ',
  number: '数字 ',
  text: '文字',
}
const found = (f: Found): string =>
  f.kind === 'text'
    ? `${kinds.text}“${clipped(f.given)}”`
    : `${kinds[f.kind]}${/ $/u.test(kinds[f.kind]) ? f.given : ''}`
const clipped = (given: string): string => (given.length > 40 ? `${given.slice(0, 40)}…` : given)
const meant = (nearest: string | null): string => (nearest === null ? '' : `，是否指“${nearest}”？`)
const applicants = (known: readonly Subject[]): string => known.map((s) => `${s}（${subjects[s]}）`).join('、')

export const zh: Sentences<InputProblemFacts> = {
  'input/not-an-object': (p) => `此处应为“名称: 值”的一组内容，现为${found(p.found)}；请对照模板填写`,
  'input/unknown-key': (p) =>
    `没有“${clipped(p.given)}”这一栏${p.nearest === null ? `；可用的有 ${p.known.join('、')}` : meant(p.nearest)}`,
  'input/applicant-missing': (p) => `没有写明申请人是谁；请填写 applicant，可填 ${applicants(p.known)}`,
  'input/unknown-applicant': (p) =>
    `“${clipped(p.given)}”不是申请人的种类${meant(p.nearest) || '；'}可填 ${applicants(p.known)}`,
  'input/not-text': (p) => `“${p.key}”须为文字，现为${found(p.found)}；请加上引号`,
  'input/not-complete': (p) =>
    `history 只能填 "complete"（以往所获已全部列出），现为“${clipped(p.given)}”；未全部列出的请删去这一栏`,
  'input/not-a-list': (p) => `${lists[p.list]}须为一个列表，现为${found(p.found)}；只有一个时也请写成列表`,
  'input/item-id-twice': (p) => `编号“${clipped(p.id)}”已用于 ${p.first}；请给每一个不同的编号`,
  'input/unknown-fact': (p) =>
    p.nearest === null
      ? `没有“${clipped(p.given)}”这一项；请对照事项清单核对名称`
      : `没有“${clipped(p.given)}”这一项，是否指“${p.nearest.label.zh}”（${p.nearest.id}）？`,
  'input/ambiguous-label': (p) => `“${clipped(p.given)}”可指 ${p.ids.join('、')}；请改用其中一个编号`,
  'input/fact-twice': (p) => `“${p.label.zh}”在 ${p.first} 已经填写；请只保留一处`,
  'input/belongs-to-item': (p) => `“${p.label.zh}”须逐个填写；请移到${lists[p.list]}中相应一项的 facts 下`,
  'input/belongs-to-applicant': (p) => `“${p.label.zh}”说的是申请人，不是${lists[p.list]}；请移到最外层的 facts 下`,
  'input/other-subject': (p) =>
    `“${p.label.zh}”只问${subjects[p.subject]}，而申请人是${subjects[p.applicant]}；请删去，或核对申请人的种类`,
  'input/year-missing': (p) => `“${p.label.zh}”须按年份填写，例如 {"2024": …}；现为“${clipped(p.given)}”，不知是哪一年`,
  'input/not-yearly': (p) => `“${p.label.zh}”不分年份；请只填一个值`,
  'input/no-such-year': (p) => `“${p.label.zh}”下的“${clipped(p.given)}”不是年份；请写四位年份，1949 至 2100`,
  'input/not-yes-or-no': (p) =>
    `“${p.label.zh}”须填 true（是）或 false（否），现为“${clipped(p.given)}”；不知道的请填“不知道”`,
  'input/wrong-type': (p) => `“${p.label.zh}”须填${wanted(p.wanted)}，现为${found(p.found)}`,
  'input/below-least': (p) =>
    p.least === 0 && p.unit === 'money'
      ? `“${p.label.zh}”须填写不小于 0 的金额，现为“${clipped(p.given)}”`
      : `“${p.label.zh}”不能小于 ${quantityText({ unit: p.unit, parts: p.least }, 'zh')}，现为“${clipped(p.given)}”；请核对`,
  'input/above-most': (p) =>
    `“${p.label.zh}”不能大于 ${quantityText({ unit: p.unit, parts: p.most }, 'zh')}，现为“${clipped(p.given)}”；请核对单位`,
  'input/unknown-option': (p) =>
    `“${p.label.zh}”没有“${clipped(p.given)}”这个选项${meant(p.nearest?.zh ?? null) || '；'}可选 ${p.options.map((o) => o.zh).join('、')}`,
  'input/expected-no-year': (p) =>
    `预计情况须按申请年份填写，例如 {"2027": …}；“${clipped(p.given)}”不是年份，请写四位年份，1949 至 2100`,
  'input/expected-history': (p) =>
    `以往所获写在 facts 下，不写在 expected 下（“${clipped(p.given)}”）；今后所获由安排自己计算`,
  'input/expected-id-missing': (p) =>
    `没有写明这是${lists[p.list]}中哪一个的预计情况；请填写它原有的编号，新的请给新的编号`,
  'input/expected-other-list': (p) =>
    `编号“${clipped(p.id)}”属于另一个列表，不在${lists[p.list]}中；请移到它所在的列表，或换一个编号`,
  'input/expected-differs': (p) =>
    `${p.year} 年的“${p.label.zh}”已在 ${p.first} 填写，数值不同；已知的只留在那里，未知的才写在 expected 下`,
}
