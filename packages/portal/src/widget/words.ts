const zh = {
  title: '我能享受什么',
  begin: '开始测算',
  about: '回答几个问题，看看能享受哪些政策、多少金额。只作测算，不保存。',
  question: (n: number, most: number) => `第 ${n} 题，最多 ${most} 题`,
  yes: '是',
  no: '否',
  skip: '不清楚，跳过',
  next: '下一题',
  finish: '直接看结果',
  again: '重新测算',
  unit: { money: '元，可写“200万元”', rate: '例如 60%', other: '' },
  certain: (text: string) => `现在就能确定：${text}`,
  possible: (text: string) => `最多可能：${text}`,
  endless: (text: string) => `${text}，另有不设上限的项目`,
  source: (places: readonly string[]) => `依据：${places.join(' ')}`,
  none: '还没有能确定的金额',
  results: '可能适用的政策',
  granted: '符合',
  open: '待补充资料',
  more: (count: number) => `另有 ${count} 项`,
  whole: '到鹏策查看全部结果、依据和办理',
  note: '按所答测算，不是行政机关的决定。',
  waiting: '正在计算…',
  failed: '暂时连不上，请稍后再试',
  retry: '再试一次',
  empty: '请先填写，或选择“不清楚，跳过”',
}
type Words = typeof zh
const en: Words = {
  title: 'What can I get',
  begin: 'Begin',
  about: 'Answer a few questions and see which policies apply and how much they come to. Nothing is kept.',
  question: (n, most) => `Question ${n} of at most ${most}`,
  yes: 'Yes',
  no: 'No',
  skip: 'Not sure, skip',
  next: 'Next',
  finish: 'Show the result',
  again: 'Begin anew',
  unit: { money: 'yuan; “2 million yuan” may be written 200万元', rate: 'such as 60%', other: '' },
  certain: (text) => `Certain now: ${text}`,
  possible: (text) => `Possible at most: ${text}`,
  endless: (text) => `${text}, and some without an upper end`,
  source: (places) => `Source: ${places.join(' ')}`,
  none: 'No amount is certain yet',
  results: 'Policies that may apply',
  granted: 'granted',
  open: 'more facts needed',
  more: (count) => `${count} more`,
  whole: 'See every result with its source, and apply, on Pengce',
  note: 'Computed from your answers; no decision of an authority.',
  waiting: 'Computing…',
  failed: 'The service cannot be reached just now; try again shortly',
  retry: 'Try again',
  empty: 'Fill this in, or choose “Not sure, skip”',
}
/** What the widget says. */
export const widgetWords: Readonly<Record<'zh' | 'en', Words>> = { zh, en }

/** An amount in fen as people read it. */
export function yuan(fen: number, lang: 'zh' | 'en'): string {
  const whole = fen / 100
  if (lang === 'en') return `¥${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(whole)}`
  if (whole >= 10_000) return `${new Intl.NumberFormat('zh', { maximumFractionDigits: 2 }).format(whole / 10_000)}万元`
  return `${new Intl.NumberFormat('zh', { maximumFractionDigits: 2 }).format(whole)}元`
}
