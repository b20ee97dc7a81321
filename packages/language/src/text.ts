/** Words in both languages. Every title, label, question and reading has both. */
export interface Text {
  readonly zh: string
  readonly en: string
}
/** How an author writes a text: Chinese first. */
export type Words = readonly [zh: string, en: string]
export type Language = keyof Text

export const text = ([zh, en]: Words): Text => Object.freeze({ zh, en })
