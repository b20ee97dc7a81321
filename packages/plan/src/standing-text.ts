import type { Language } from '@pengce/language'
import { type Sentences, sentenceOf } from '@pengce/values'
import type { Indicator } from './indicator.ts'
import { levelOfParts } from './level.ts'
import { differenceText, levelText } from './level-text.ts'
import { PACE_DAYS, type Pace } from './pace.ts'
import type { State, Why, WhyFacts } from './tracking.ts'

/** A state in one or two words. */
export const stateText = (state: State, language: Language): string => states[state][language]
const states: Readonly<Record<State, { readonly zh: string; readonly en: string }>> = {
  met: { zh: '已达到', en: 'met' },
  'on-course': { zh: '进度正常', en: 'on course' },
  behind: { zh: '落后', en: 'behind' },
  'not-met': { zh: '未达到', en: 'not met' },
  'no-data': { zh: '无数据', en: 'no data' },
  'under-way': { zh: '推进中', en: 'under way' },
  'to-judge': { zh: '待认定', en: 'to be judged' },
}
/** A sign for each state that is told without colour. */
export const stateMarks: Readonly<Record<State, string>> = {
  met: '✓',
  'on-course': '↗',
  behind: '↘',
  'not-met': '✗',
  'no-data': '?',
  'under-way': '…',
  'to-judge': '≈',
}

/** Why a target stands where it stands, in one sentence. */
export function whyText(why: Why, indicator: Indicator | null, language: Language): string {
  const level = (l: { readonly parts: number; readonly to: number }): string =>
    indicator === null ? '' : levelText(indicator, l, language)
  return sentenceOf(language === 'zh' ? zh(level) : en(level), why)
}

/** The gap and the paces, in one sentence; empty where the target has no figure of its own. */
export function paceText(pace: Pace | null, indicator: Indicator | null, language: Language): string {
  if (pace === null || indicator === null) return ''
  const chinese = language === 'zh'
  const amount = (parts: number): string => differenceText(indicator, parts, language)
  const said = [
    pace.gap > 0
      ? chinese
        ? `还差 ${amount(pace.gap)}`
        : `${amount(pace.gap)} to go`
      : pace.gap === 0
        ? chinese
          ? '恰为目标数'
          : 'exactly the figure'
        : chinese
          ? `多出 ${amount(-pace.gap)}`
          : `${amount(-pace.gap)} beyond`,
    ...(pace.needed === null
      ? []
      : [
          chinese
            ? `此后每 ${PACE_DAYS} 天需 ${amount(pace.needed)}`
            : `${amount(pace.needed)} needed every ${PACE_DAYS} days from then on`,
        ]),
    ...(pace.recent === null || pace.needed === null
      ? []
      : [
          chinese
            ? `此前每 ${PACE_DAYS} 天 ${amount(pace.recent)}`
            : `${amount(pace.recent)} every ${PACE_DAYS} days so far`,
        ]),
  ]
  return said.join(chinese ? '，' : '; ')
}

type LevelText = (level: { readonly parts: number; readonly to: number }) => string

const zh = (level: LevelText): Sentences<WhyFacts> => ({
  'why/reached': (w) => `${w.on} 的数已经达到`,
  'why/reached-on-the-day': (w) => `到期日 ${w.on} 的数达到`,
  'why/short-on-the-day': (w) => `到期日 ${w.on} 的数没有达到`,
  'why/short-after-the-day': (w) => `${w.due} 到期，到 ${w.on} 的数仍没有达到`,
  'why/passed-for-good': (w) => `${w.on} 的数已经超出，而这个数只增不减`,
  'why/kept-throughout': (w) => `到期时每个数都符合，最后一个是 ${w.on} 的`,
  'why/broken': (w) => `${w.on} 的数不符合，而要求始终符合`,
  'why/holds-so-far': (w) => `${w.on} 的数符合，尚待到期`,
  'why/milestone-reached': (w) => `${w.milestone} 的阶段数 ${level(w.level)} 已经达到`,
  'why/milestone-missed': (w) => `${w.milestone} 的阶段数 ${level(w.level)} 没有达到`,
  'why/on-the-line': (w) => `按假定的进度，${w.on} 应为 ${level(w.expected)}，已经达到`,
  'why/under-the-line': (w) => `按假定的进度，${w.on} 应为 ${level(w.expected)}，没有达到`,
  'why/no-path': (w) => `最近的数是 ${w.on} 的；文件没有写明到期之前的进度，不作快慢判断`,
  'why/no-day': (w) => `最近的数是 ${w.on} 的；文件没有写明日期，不作逾期判断`,
  'why/not-begun': (w) => `${w.from} 才开始`,
  'why/no-figure': () => '还没有任何数据',
  'why/no-figure-for-the-day': (w) => `${w.due} 已到期，而最近的数是 ${w.last} 的；请补到期日的数`,
  'why/no-figure-since-milestone': (w) => `${w.milestone} 的阶段已过，而最近的数是 ${w.last} 的；请补阶段日以后的数`,
  'why/nothing-to-compare': (w) => `有 ${w.on} 的数，但缺少与之比较的数`,
  'why/about': (w) => `${w.on} 的数低于“约”数，文件没有写明容差，由责任单位认定`,
  'why/words-only': () => '文件没有数字，由责任单位认定；可登记完成与否',
  'why/declared': (w) => `按 ${w.on} 登记的认定`,
  'why/years-missing': (w) => `缺 ${w.years.join('、')} 年的年末数，不能求平均`,
  'why/average-so-far': (w) => `已有 ${w.years} 个年度的数，合计 ${level(levelOfParts(w.sum))}`,
  'why/average': (w) => `${w.years} 个年度合计 ${level(levelOfParts(w.sum))}，按合计比较`,
})
const en = (level: LevelText): Sentences<WhyFacts> => ({
  'why/reached': (w) => `the figure of ${w.on} is there`,
  'why/reached-on-the-day': (w) => `the figure of ${w.on}, the last day, is there`,
  'why/short-on-the-day': (w) => `the figure of ${w.on}, the last day, is not there`,
  'why/short-after-the-day': (w) => `the last day was ${w.due}, and even the figure of ${w.on} is not there`,
  'why/passed-for-good': (w) => `the figure of ${w.on} is past it, and this count never falls`,
  'why/kept-throughout': (w) => `every figure kept it to the end; the last is of ${w.on}`,
  'why/broken': (w) => `the figure of ${w.on} breaks it, and it must hold at all times`,
  'why/holds-so-far': (w) => `the figure of ${w.on} keeps it; the last day is still to come`,
  'why/milestone-reached': (w) => `the ${level(w.level)} of the milestone of ${w.milestone} are there`,
  'why/milestone-missed': (w) => `the ${level(w.level)} of the milestone of ${w.milestone} are not there`,
  'why/on-the-line': (w) => `by the pace assumed ${w.on} asks for ${level(w.expected)}, and they are there`,
  'why/under-the-line': (w) => `by the pace assumed ${w.on} asks for ${level(w.expected)}, and they are not there`,
  'why/no-path': (w) =>
    `the last figure is of ${w.on}; the text draws no path before the last day, so fast or slow is not said`,
  'why/no-day': (w) => `the last figure is of ${w.on}; the text gives no date, so late is never said`,
  'why/not-begun': (w) => `it begins on ${w.from}`,
  'why/no-figure': () => 'there is no figure yet',
  'why/no-figure-for-the-day': (w) =>
    `the last day was ${w.due} and the latest figure is of ${w.last}; enter that of the last day`,
  'why/no-figure-since-milestone': (w) =>
    `the milestone of ${w.milestone} is past and the latest figure is of ${w.last}; enter one from the milestone on`,
  'why/nothing-to-compare': (w) => `there is a figure of ${w.on}, and the one to compare it with is missing`,
  'why/about': (w) =>
    `the figure of ${w.on} is below one that is only about; no tolerance is stated, the office judges`,
  'why/words-only': () => 'the text has no figure and the office judges; done or not done can be entered',
  'why/declared': (w) => `as declared on ${w.on}`,
  'why/years-missing': (w) => `the year-end figures of ${w.years.join(', ')} are missing, so there is no average`,
  'why/average-so-far': (w) => `${w.years} years so far, together ${level(levelOfParts(w.sum))}`,
  'why/average': (w) => `${w.years} years together ${level(levelOfParts(w.sum))}, compared as a sum`,
})
