/** Why a question is asked next, in the words of one language. */
export interface NextWords {
  readonly title: (title: string, item: string | null) => string
  /** The money that hangs on it under one measure; null without a known end. */
  readonly bearing: (title: string, open: string | null) => string
  readonly why: (measures: readonly string[], others: number, narrowing: string | null) => string
}

export const zh: NextWords = {
  title: (title, item) => (item === null ? title : `${title}（${item}）`),
  bearing: (title, open) => (open === null ? `“${title}”` : `“${title}”（最多 ${open}）`),
  why: (measures, others, narrowing) =>
    `关系到${measures.join('、')}${others > 0 ? `等 ${measures.length + others} 项` : ''}${narrowing === null ? '' : `；答后尚不确定的金额平均约少 ${narrowing}`}`,
}

export const en: NextWords = {
  title: (title, item) => (item === null ? title : `${title} (${item})`),
  bearing: (title, open) => (open === null ? `“${title}”` : `“${title}” (up to ${open})`),
  why: (measures, others, narrowing) =>
    `It bears on ${measures.join(', ')}${others > 0 ? ` and ${others} more` : ''}${narrowing === null ? '' : `; its answer settles about ${narrowing} on average`}`,
}
