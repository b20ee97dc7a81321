import type { Sentences } from '@pengce/values'
import type { ChangeKind } from './change.ts'

/** What is said of each kind of change: the title of the measure, and what it comes to now or came to before. */
export type ChangeFacts = {
  readonly [K in ChangeKind]: { readonly title: string; readonly was: string; readonly is: string }
}
/** What is said of each cause. */
export interface CauseFacts {
  'rule-new': { readonly document: string; readonly from: string | null }
  'rule-gone': { readonly document: string }
  'rule-amended': { readonly document: string; readonly before: string; readonly after: string }
  window: { readonly text: string }
  fact: { readonly label: string; readonly before: string; readonly after: string }
  'condition-flipped': { readonly before: string; readonly after: string }
  'condition-new': { readonly text: string }
  'condition-gone': { readonly text: string }
}
export interface ChangedWords {
  readonly change: Sentences<ChangeFacts>
  readonly cause: Sentences<CauseFacts>
}

export const zh: ChangedWords = {
  change: {
    gained: (c) => `新符合“${c.title}”的条件：${c.is}`,
    lost: (c) => `不再符合“${c.title}”的条件；此前：${c.was}`,
    opened: (c) => `“${c.title}”现在有可能：${c.is}`,
    closed: (c) => `“${c.title}”不再有可能；此前：${c.was}`,
    doubtful: (c) => `“${c.title}”由确定变为待定：${c.is}；此前：${c.was}`,
    more: (c) => `“${c.title}”多了：${c.was} → ${c.is}`,
    less: (c) => `“${c.title}”少了：${c.was} → ${c.is}`,
    narrowed: (c) => `“${c.title}”更确定了：${c.was} → ${c.is}`,
    widened: (c) => `“${c.title}”更不确定了：${c.was} → ${c.is}`,
  },
  cause: {
    'rule-new': (c) => `新的措施，出自《${c.document}》${c.from === null ? '' : `，自${c.from}起`}`,
    'rule-gone': (c) => `《${c.document}》中的这项措施已不再有`,
    'rule-amended': (c) => `《${c.document}》的这项规则有改动（版本 ${c.before} → ${c.after}）`,
    window: (c) => c.text,
    fact: (c) => `${c.label}：${c.before} → ${c.after}`,
    'condition-flipped': (c) => `条件有变：${c.before} → ${c.after}`,
    'condition-new': (c) => `新增条件：${c.text}`,
    'condition-gone': (c) => `取消条件：${c.text}`,
  },
}

export const en: ChangedWords = {
  change: {
    gained: (c) => `Now qualifies for “${c.title}”: ${c.is}`,
    lost: (c) => `No longer qualifies for “${c.title}”; before: ${c.was}`,
    opened: (c) => `“${c.title}” has become possible: ${c.is}`,
    closed: (c) => `“${c.title}” is no longer possible; before: ${c.was}`,
    doubtful: (c) => `“${c.title}” was certain and is open now: ${c.is}; before: ${c.was}`,
    more: (c) => `“${c.title}” gives more: ${c.was} → ${c.is}`,
    less: (c) => `“${c.title}” gives less: ${c.was} → ${c.is}`,
    narrowed: (c) => `“${c.title}” is more certain: ${c.was} → ${c.is}`,
    widened: (c) => `“${c.title}” is less certain: ${c.was} → ${c.is}`,
  },
  cause: {
    'rule-new': (c) => `A new measure of “${c.document}”${c.from === null ? '' : `, from ${c.from}`}`,
    'rule-gone': (c) => `“${c.document}” no longer has this measure`,
    'rule-amended': (c) => `This rule of “${c.document}” has changed (version ${c.before} → ${c.after})`,
    window: (c) => c.text,
    fact: (c) => `${c.label}: ${c.before} → ${c.after}`,
    'condition-flipped': (c) => `A condition turned: ${c.before} → ${c.after}`,
    'condition-new': (c) => `New condition: ${c.text}`,
    'condition-gone': (c) => `Condition dropped: ${c.text}`,
  },
}
