import type { Language } from '@pengce/language'

const zh = {
  who: '申请人是：',
  history: '此前是否获得过这些政策的资助或待遇？从未获得的，以后不再逐项询问',
  historyOptions: ['从未获得', '获得过，或不清楚'] as readonly string[],
  items: (name: string) => `要一并评估的${name}有几个？没有请填 0`,
  atMost: (most: number) => `请填 0 至 ${most} 的整数`,
  choose: (most: number) => `请填 1 至 ${most}`,
  yesNo: ['是', '否'] as readonly string[],
  keys: '回车或 ? 不知道 · - 不适用 · b 返回 · q 结束',
  unit: (unit: string) => `单位：${unit}`,
  amount: '元；也可写 200万元、2.5亿元',
  rate: '百分数，例如 60%',
  date: '日期，例如 2024-05-06',
  item: (name: string) => `［${name}］`,
  standing: (certain: string, most: string, yes: number, open: number) =>
    `目前：确定 ${certain}，最多 ${most}；可享受 ${yes} 项，尚不能确定 ${open} 项`,
  first: '已经是第一个问题',
  nothingMore: '没有更多可以由您回答的问题',
  saved: (file: string) => `已存为 ${file}；以后可运行：pengce assess ${file}`,
  applicant: '申请人',
}
const en: typeof zh = {
  who: 'The applicant is:',
  history: 'Was support ever received under these policies? If never, it is not asked again for each of them',
  historyOptions: ['never', 'yes, or not known'],
  items: (name: string) => `How many of these are to be assessed, too: ${name}? 0 for none`,
  atMost: (most: number) => `a whole number from 0 to ${most}, please`,
  choose: (most: number) => `a number from 1 to ${most}, please`,
  yesNo: ['yes', 'no'],
  keys: 'Enter or ? not known · - does not apply · b back · q end',
  unit: (unit: string) => `in ${unit}`,
  amount: 'in yuan, or as 200万元 or 2.5亿元',
  rate: 'a percentage such as 60%',
  date: 'a date such as 2024-05-06',
  item: (name: string) => `[${name}] `,
  standing: (certain: string, most: string, yes: number, open: number) =>
    `So far: ${certain} for certain, ${most} at most; ${yes} granted, ${open} not yet certain`,
  first: 'this is the first question',
  nothingMore: 'no more questions that you can answer',
  saved: (file: string) => `Saved as ${file}; run it again with: pengce assess ${file}`,
  applicant: 'Applicant',
}
/** What the conversation says beside the questions themselves. */
export const conversationWords: Readonly<Record<Language, typeof zh>> = { zh, en }
