import type { Language } from '@pengce/language'

/** What is said of a sum that may turn out to be more. */
interface Sum {
  readonly recurring: boolean
  readonly whole: boolean
  readonly most: string | null
  readonly noCeiling: boolean
}
const zh = {
  help: {
    advise: '建议：哪些一起申请最好、哪年申请、下一步弄清什么、还有什么够得着',
    objective:
      '按什么算最好：certain 确定的金额（默认），possible 可能的金额，soonest 最早到手，fewest-obligations 义务最少',
    years: '规划几年，1 至 5（默认 3）',
    all: '不省略：列出全部未选的、逐项规划和全部够得着的',
    changes: '变化：与另一天或另一份资料相比，多了什么、少了什么、为什么；可订阅，每条只提醒一次',
    since: '与这一天申请相比，年-月-日',
    against: '与这份资料相比，它是此前的情况',
    subscribe: '只提醒这些：all、document:文件编号、support:支持类别；可重复',
    told: '已提醒过的记在这个文件中，不再提醒',
    allChanges: '不省略：列出全部变化',
  },
  advise: {
    head: (name: string, subject: string, day: string) => `${name}（${subject}），申请日 ${day}`,
    possible: (m: string) => `连同尚不能确定的，最多可得 ${m}`,
    contradictions: '资料有矛盾（以下仍按所填计算）：',
    chosen: (count: number) => `可以一起申请的 ${count} 项：`,
    displaced: (count: number) => `不能同时享受、因而不选的 ${count} 项：`,
    cuts: '因合计封顶而扣减：',
    alternatives: '规定可以另作理解：',
    wouldChange: '弄清以下情况，选择可能改变：',
    plan: '逐年安排：',
    next: (count: number) => `下一个问题（尚有 ${count} 个可问，多数不必回答）：`,
    settled: '没有了，余下的回答都不会改变结果',
    withinReach: (count: number) => `还够得着的 ${count} 项（如实做到才算，已过去的年度不能改变）：`,
    rest: (count: number) => `… 另有 ${count} 项，加 --all 可查看`,
    take: (name: string, what: string) => `✓ ${name}：${what}`,
    inKind: '非现金支持',
    nothingCertain: '目前没有确定的金额',
    /** `whole`: the most is that of all payments, over the longest time. */
    upTo: ({ recurring, whole, most, noCeiling }: Sum) => {
      const said = [
        ...(recurring ? ['计一期'] : []),
        ...(most === null ? [] : [whole ? `至最长期限最多 ${most}` : `最多 ${most}`]),
        ...(noCeiling ? ['文本未定上限'] : []),
      ]
      return said.length === 0 ? '' : `（${said.join('，')}）`
    },
    notCertain: '金额尚不能确定',
    planned: (name: string, m: string | null) => (m === null ? name : `${name} ${m}`),
    year: (year: number, paid: string | null, what: string) =>
      `${year} 年  ${paid === null ? '没有确定的金额' : `到账 ${paid}`}  ${what}`,
    several: (names: readonly string[], count: number) =>
      names.length === 0 ? '不申请' : `申请 ${names.join('、')}${count > names.length ? ` 等 ${count} 项` : ''}`,
    afterwards: (m: string) => `此后各年另有分期 ${m}`,
  },
  changes: {
    head: (name: string, before: string, after: string) => `${name}：${before} → ${after}`,
    day: (day: string) => `${day}申请`,
    counts: (count: number) => (count === 0 ? '没有变化' : `有变化的 ${count} 项`),
    alerts: (count: number) => (count === 0 ? '没有新的提醒' : `新的提醒 ${count} 条`),
    change: (text: string, document: string | null) => `${text}${document === null ? '' : `〔${document}〕`}`,
    told: (file: string, count: number) => `已提醒过的记在 ${file}，共 ${count} 条`,
  },
}
const en: typeof zh = {
  help: {
    advise: 'what is best taken together, in which year, what to find out next, and what is within reach',
    objective:
      'best by: certain money (unless given), possible money, soonest money, or fewest-obligations: certain, possible, soonest, fewest-obligations',
    years: 'how many years to plan, 1 to 5 (3 unless given)',
    all: 'leave nothing out: all that is displaced, every application of the plan, all that is within reach',
    changes: 'what changed against another day or other facts, and why; with alerts, each told once',
    since: 'against applying on this day, YYYY-MM-DD',
    against: 'against this applicant, which is how things stood before',
    subscribe: 'tell only of: all, document:ID, support:KIND; may be repeated',
    told: 'keep in this file what was told, and do not tell it again',
    allChanges: 'leave nothing out: every change',
  },
  advise: {
    head: (name, subject, day) => `${name} (${subject}), applying on ${day}`,
    possible: (m) => `${m} at most with what is still open`,
    contradictions: 'Facts that contradict each other (all that follows stands on them as given):',
    chosen: (count) => `Can be taken together (${count}):`,
    displaced: (count) => `Left out, because they cannot be had at the same time (${count}):`,
    cuts: 'Cut by a joint ceiling:',
    alternatives: 'Where the text may be read another way:',
    wouldChange: 'Answers that may change the choice:',
    plan: 'Year by year:',
    next: (count) => `The next question (${count} open, most of which need no answer):`,
    settled: 'None is left: no answer would change a result',
    withinReach: (count) =>
      `Within reach (${count}; only what is truly so counts, and a year that is over stays as it is):`,
    rest: (count) => `… and ${count} more, see --all`,
    take: (name, what) => `✓ ${name}: ${what}`,
    inKind: 'in kind',
    nothingCertain: 'No sum is certain yet',
    upTo: ({ recurring, whole, most, noCeiling }) => {
      const said = [
        ...(recurring ? ['one payment'] : []),
        ...(most === null ? [] : [whole ? `up to ${most} over the longest time` : `up to ${most}`]),
        ...(noCeiling ? ['the text states no upper end'] : []),
      ]
      return said.length === 0 ? '' : ` (${said.join(', ')})`
    },
    notCertain: 'sum not certain yet',
    planned: (name, m) => (m === null ? name : `${name} ${m}`),
    year: (year, paid, what) => `${year}  ${paid === null ? 'no certain sum' : `${paid} paid`}  ${what}`,
    several: (names, count) =>
      names.length === 0
        ? 'no application'
        : `apply for ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
    afterwards: (m) => `${m} more is paid in parts in the years after`,
  },
  changes: {
    head: (name, before, after) => `${name}: ${before} → ${after}`,
    day: (day) => `applying on ${day}`,
    counts: (count) => (count === 0 ? 'Nothing changed' : `${count} changed`),
    alerts: (count) => (count === 0 ? 'Nothing new to tell' : `${count} new ${count === 1 ? 'alert' : 'alerts'}`),
    change: (text, document) => `${text}${document === null ? '' : ` [${document}]`}`,
    told: (file, count) => `what was told is kept in ${file}, ${count} in all`,
  },
}

/** Everything that advice and changes say in the terminal. */
export const adviceWords: Readonly<Record<Language, typeof zh>> = { zh, en }
