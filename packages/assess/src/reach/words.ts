import type { Sentences } from '@pengce/values'

/** What is said of each kind of change. */
export interface ReachChangeFacts {
  figure: { readonly label: string; readonly from: string | null; readonly to: string; readonly short: string }
  /** A figure that has to be more than a round one. */
  over: { readonly label: string; readonly from: string | null; readonly to: string; readonly short: string }
  so: { readonly label: string }
  option: { readonly label: string; readonly option: string }
  day: { readonly label: string; readonly day: string }
  wait: { readonly day: string }
}
/** What is said of what the changes bring. */
export interface OutcomeFacts {
  /** Granted: what it gives; `when` is the day of application where it is a later one. */
  granted: { readonly title: string; readonly gives: string; readonly when: string | null }
  more: { readonly title: string; readonly gain: string; readonly when: string | null }
  open: {
    readonly title: string
    readonly gives: string | null
    readonly waits: readonly string[]
    readonly others: number
    readonly when: string | null
  }
}
export interface ReachWords {
  readonly change: Sentences<ReachChangeFacts>
  readonly outcome: Sentences<OutcomeFacts>
  readonly if: (changes: readonly string[], outcome: string) => string
  readonly range: (low: string, high: string | null) => string
  /** What goes with every suggestion. */
  readonly note: string
}

const since = (when: string | null): string => (when === null ? '' : `自 ${when} 起申请，`)

export const zh: ReachWords = {
  change: {
    figure: (c) => `${c.label}达到 ${c.to}（${c.from === null ? '' : `现为 ${c.from}，`}还差 ${c.short}）`,
    over: (c) => `${c.label}超过 ${c.to}（${c.from === null ? '' : `现为 ${c.from}，`}还须增加 ${c.short} 以上）`,
    so: (c) => `做到“${c.label}”`,
    option: (c) => `“${c.label}”变为“${c.option}”`,
    day: (c) => `“${c.label}”不晚于 ${c.day}`,
    wait: (c) => `等到 ${c.day} 再申请`,
  },
  outcome: {
    granted: (o) => `${since(o.when)}“${o.title}”：${o.gives}`,
    more: (o) => `${since(o.when)}“${o.title}”可多得 ${o.gain}`,
    open: (o) =>
      `${since(o.when)}“${o.title}”有可能${o.gives === null ? '' : `（${o.gives}）`}，还要看：${o.waits.join('、')}${o.others > 0 ? `等 ${o.waits.length + o.others} 项` : ''}`,
  },
  if: (changes, outcome) => `如果${changes.join('，并且')}，${outcome}`,
  range: (low, high) => (high === null ? `${low} 以上` : low === high ? low : `${low} 至 ${high}`),
  note: '只说明如实做到之后的结果；已经过去的年度不能改变，不得为此更改事实',
}

const from = (when: string | null): string => (when === null ? '' : ` on application from ${when}`)

export const en: ReachWords = {
  change: {
    figure: (c) => `${c.label} reaches ${c.to} (${c.from === null ? '' : `now ${c.from}, `}${c.short} short)`,
    over: (c) => `${c.label} exceeds ${c.to} (${c.from === null ? '' : `now ${c.from}, `}more than ${c.short} short)`,
    so: (c) => `this comes to be so: “${c.label}”`,
    option: (c) => `“${c.label}” becomes “${c.option}”`,
    day: (c) => `“${c.label}” is no later than ${c.day}`,
    wait: (c) => `you wait until ${c.day} to apply`,
  },
  outcome: {
    granted: (o) => `“${o.title}”${from(o.when)}: ${o.gives}`,
    more: (o) => `“${o.title}” gives ${o.gain} more${from(o.when)}`,
    open: (o) =>
      `“${o.title}” becomes possible${from(o.when)}${o.gives === null ? '' : ` (${o.gives})`}; it then depends on ${o.waits.join(', ')}${o.others > 0 ? ` and ${o.others} more` : ''}`,
  },
  if: (changes, outcome) => `If ${changes.join(' and ')}, ${outcome}`,
  range: (low, high) => (high === null ? `${low} or more` : low === high ? low : `${low} to ${high}`),
  note: 'This says only what follows once it is truly so; a year that is over cannot be changed, and no fact may be altered for it',
}
