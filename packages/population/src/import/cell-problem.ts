import type { Language, Text } from '@pengce/language'
import { type Coded, moneyText, type Sentences, sentenceOf, type ValueProblem, valueProblemText } from '@pengce/values'

interface CellProblemFacts {
  'cell/not-readable': { readonly label: Text; readonly problem: ValueProblem }
  'cell/not-yes-or-no': { readonly label: Text; readonly given: string }
  'cell/unknown-option': { readonly label: Text; readonly given: string; readonly nearest: string | null }
  'cell/not-a-number': { readonly label: Text; readonly given: string }
  'cell/too-fine': { readonly label: Text; readonly given: string }
  'cell/below-least': { readonly label: Text; readonly given: string }
  'cell/above-most': { readonly label: Text; readonly given: string }
  'cell/day-out-of-range': { readonly label: Text; readonly given: string }
  'cell/unit-suspected': { readonly label: Text; readonly given: string; readonly other: string }
  'cell/unknown-group': { readonly given: string }
  'row/no-id': Record<never, never>
  'row/duplicate': { readonly id: string; readonly first: number }
  'row/unknown-owner': { readonly owner: string }
  'row/malformed': { readonly reason: string }
  'column/unknown': { readonly nearest: readonly string[] }
  'column/no-year': { readonly fact: string }
  'column/unit-unknown': { readonly unit: string }
  'column/unit-suspected': {
    readonly label: Text
    readonly median: number
    readonly usual: number
    readonly ratio: 'small' | 'large'
  }
}
/**
 * What is wrong with one cell, row or column of a file. A cell that cannot be read becomes a gap, a row that cannot stand
 * is left out; everything else is kept. A suspected unit changes nothing: it is said, and the value stays as given.
 */
export type CellProblem = Coded<CellProblemFacts> & {
  readonly file: string
  /** The row in the file, counted from 1 below the heading; null for a whole column. */
  readonly row: number | null
  readonly column: string
}
/** What is wrong, without where. */
export type WrongCell = Coded<CellProblemFacts>
export type CellProblemCode = keyof CellProblemFacts
/** Problems that say something but reject nothing. */
export const isNotice = (p: CellProblem): boolean =>
  p.code === 'cell/unit-suspected' || p.code === 'column/unit-suspected'

const zh: Sentences<CellProblemFacts> = {
  'cell/not-readable': (p) => `${p.label.zh}：${valueProblemText(p.problem, 'zh')}`,
  'cell/not-yes-or-no': (p) => `${p.label.zh}：“${p.given}”不是是或否；请写 是、否，不知道就留空`,
  'cell/unknown-option': (p) =>
    `${p.label.zh}：“${p.given}”不在可选项之内${p.nearest === null ? '' : `，是否指“${p.nearest}”`}；可选项见 pengce population columns`,
  'cell/not-a-number': (p) => `${p.label.zh}：“${p.given}”不是数字；请只写一个数字`,
  'cell/too-fine': (p) => `${p.label.zh}：“${p.given}”的小数位超过可记录的精度；请减少小数位`,
  'cell/below-least': (p) => `${p.label.zh}：“${p.given}”低于可能的最小值；请核对`,
  'cell/above-most': (p) => `${p.label.zh}：“${p.given}”高于可能的最大值；请核对数字和单位`,
  'cell/day-out-of-range': (p) => `${p.label.zh}：“${p.given}”不在 1900 年至 2100 年之间；请核对`,
  'cell/unit-suspected': (p) =>
    `${p.label.zh}：“${p.given}”与同一行另一年度的 ${p.other} 相差约一万倍，可能把万元当成了元；已按原样保留，请核对`,
  'cell/unknown-group': (p) => `“${p.given}”不能识别，合计时归入“未知”；请按 pengce population columns 列出的写法`,
  'row/no-id': () => '没有编号，这一行未导入；请补上编号',
  'row/duplicate': (p) => `编号 ${p.id} 与第 ${p.first} 行重复，这一行未导入；请只保留一行`,
  'row/unknown-owner': (p) => `所属主体 ${p.owner} 不在主体表中，这一行未导入；请核对编号`,
  'row/malformed': (p) => `这一行的列数或引号不对（${p.reason}），未导入；请更正这一行`,
  'column/unknown': (p) =>
    `不是已知的事项，整列未导入${p.nearest.length === 0 ? '' : `；相近的有 ${p.nearest.join('、')}`}`,
  'column/no-year': (p) => `${p.fact} 是按年度的，列名要写明年度，例如 ${p.fact}@2023；整列未导入`,
  'column/unit-unknown': (p) => `单位“${p.unit}”不适用于这一事项；整列未导入，请改用元、万元、亿元、% 等`,
  'column/unit-suspected': (p) =>
    `${p.label.zh}：中位数只有 ${moneyText(p.median, 'zh')}，通常约为 ${moneyText(p.usual, 'zh')}，${p.ratio === 'small' ? '可能把万元当成了元；若是，请把列名写成“…（万元）”' : '可能把元当成了万元；请核对列名中的单位'}；已按原样保留`,
}
const en: Sentences<CellProblemFacts> = {
  'cell/not-readable': (p) => `${p.label.en}: ${valueProblemText(p.problem, 'en')}`,
  'cell/not-yes-or-no': (p) => `${p.label.en}: “${p.given}” is neither yes nor no; write yes or no, or leave it empty`,
  'cell/unknown-option': (p) =>
    `${p.label.en}: “${p.given}” is not one of the options${p.nearest === null ? '' : ` (is it “${p.nearest}”?)`}; pengce population columns lists them`,
  'cell/not-a-number': (p) => `${p.label.en}: “${p.given}” is not a number; write one number only`,
  'cell/too-fine': (p) => `${p.label.en}: “${p.given}” has more decimals than can be kept; use fewer`,
  'cell/below-least': (p) => `${p.label.en}: “${p.given}” is below the least it can be; check it`,
  'cell/above-most': (p) => `${p.label.en}: “${p.given}” is above the most it can be; check the figure and its unit`,
  'cell/day-out-of-range': (p) => `${p.label.en}: “${p.given}” does not lie between 1900 and 2100; check it`,
  'cell/unit-suspected': (p) =>
    `${p.label.en}: “${p.given}” is about ten thousand times off ${p.other} of another year in the row; is one in 万元? It is kept as given, check it`,
  'cell/unknown-group': (p) =>
    `“${p.given}” is not known and counts as “unknown” in totals; pengce population columns lists the spellings`,
  'row/no-id': () => 'the row has no id and was left out; give it one',
  'row/duplicate': (p) => `the id ${p.id} stands in row ${p.first} already; this row was left out, keep only one`,
  'row/unknown-owner': (p) => `there is no entity ${p.owner}; the row was left out, check the id`,
  'row/malformed': (p) =>
    `the row has the wrong number of columns or a stray quote (${p.reason}) and was left out; mend it`,
  'column/unknown': (p) =>
    `no known fact, the column was left out${p.nearest.length === 0 ? '' : `; near it are ${p.nearest.join(', ')}`}`,
  'column/no-year': (p) =>
    `${p.fact} is yearly, so the heading must say the year, such as ${p.fact}@2023; the column was left out`,
  'column/unit-unknown': (p) =>
    `the unit “${p.unit}” does not fit this fact; the column was left out, use yuan, 万元, 亿元, % …`,
  'column/unit-suspected': (p) =>
    `${p.label.en}: the median is ${moneyText(p.median, 'en')}, about ${moneyText(p.usual, 'en')} is usual; ${p.ratio === 'small' ? 'is it in 万元? If so, say so in the heading: “… (万元)”' : 'is it in yuan already? Check the unit in the heading'}. It is kept as given`,
}
/** The sentence of a problem: what, and what to do next. */
export const cellProblemText = (problem: CellProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
