/** Words in both languages. Every title, label, question and reading has both. */
export interface Text {
  readonly zh: string
  readonly en: string
}
/** How an author writes a text: Chinese first. */
export type Words = readonly [zh: string, en: string]
export type Language = keyof Text

/** Plain order of ids and days, as `sort` takes it. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const text = ([zh, en]: Words): Text => Object.freeze({ zh, en })
