import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf } from '@pengce/values'

/** The facts of each thing that can be wrong. */
interface PlanProblemFacts {
  'plan/unknown-office': { readonly at: string; readonly nearest: string }
  'plan/unknown-thing': { readonly at: string; readonly nearest: string }
  'plan/unknown-plan': { readonly at: string; readonly known: readonly string[] }
  'plan/record-busy': { readonly at: string }
  'plan/record-line': { readonly at: string; readonly line: number }
  'plan/table-kind': { readonly at: string }
  'plan/table-too-large': { readonly at: string; readonly most: number }
  'plan/not-a-workbook': { readonly at: string }
  'plan/cell-error': { readonly at: string; readonly cell: string; readonly value: string }
  'plan/report-kind': { readonly at: string }
  'plan/not-a-year': { readonly at: string }
  'plan/span': { readonly at: string; readonly from: string; readonly until: string }
}
/** What can be wrong around plans beside the observations themselves; `at` is what the person wrote. */
export type PlanProblem = Coded<PlanProblemFacts>

const zh: Sentences<PlanProblemFacts> = {
  'plan/unknown-office': (p) =>
    `没有名为“${p.at}”的单位，最接近的是“${p.nearest}”；全部单位见 pengce plan status --json`,
  'plan/unknown-thing': (p) => `没有编号为“${p.at}”的指标、目标、任务或报送，最接近的是“${p.nearest}”`,
  'plan/unknown-plan': (p) => `“${p.at}”没有编入计划；可用的有：${p.known.join('、')}`,
  'plan/record-busy': (p) => `另一个程序正在登记（${p.at}）；请稍候再试，若确认没有程序在运行，可删去这个文件`,
  'plan/record-line': (p) => `记录 ${p.at} 第 ${p.line} 行已损坏，没有计入；其余照常使用，请从备份恢复这一行`,
  'plan/table-kind': (p) => `${p.at} 不是观测表；请用 .csv 或 .xlsx`,
  'plan/table-too-large': (p) => `${p.at} 太大，最多 ${p.most / 1_000_000} MB；请分成几份`,
  'plan/not-a-workbook': (p) => `${p.at} 不是可读的 xlsx 工作簿；请用表格软件另存为 .xlsx`,
  'plan/cell-error': (p) => `${p.at} 的单元格 ${p.cell} 是错误值 ${p.value}；请改成数值或留空`,
  'plan/report-kind': (p) => `不能写成 ${p.at}；请用 .docx 或 .html`,
  'plan/not-a-year': (p) => `“${p.at}”不是年份；请写四位数字，例如 2024`,
  'plan/span': (p) => `自 ${p.from} 起、至 ${p.until} 止，先止后起；请核对 --from 与 --until`,
}
const en: Sentences<PlanProblemFacts> = {
  'plan/unknown-office': (p) =>
    `there is no office “${p.at}”, the nearest is “${p.nearest}”; pengce plan status --json lists them all`,
  'plan/unknown-thing': (p) => `there is no indicator, target, task or report “${p.at}”, the nearest is “${p.nearest}”`,
  'plan/unknown-plan': (p) => `“${p.at}” is not among the plans; there are: ${p.known.join(', ')}`,
  'plan/record-busy': (p) =>
    `another program is writing the record (${p.at}); try again shortly, and delete this file if you are sure that none is`,
  'plan/record-line': (p) =>
    `line ${p.line} of the record ${p.at} is damaged and left out; all else is used, restore it from a copy`,
  'plan/table-kind': (p) => `${p.at} is no table of observations; use .csv or .xlsx`,
  'plan/table-too-large': (p) => `${p.at} is too large, the most is ${p.most / 1_000_000} MB; send it in parts`,
  'plan/not-a-workbook': (p) => `${p.at} is not a readable xlsx workbook; save it as .xlsx from a spreadsheet program`,
  'plan/cell-error': (p) => `${p.at}, cell ${p.cell}: the error value ${p.value}; put a figure there or clear it`,
  'plan/report-kind': (p) => `the report cannot be written as ${p.at}; use .docx or .html`,
  'plan/not-a-year': (p) => `“${p.at}” is not a year; write four digits such as 2024`,
  'plan/span': (p) => `from ${p.from} until ${p.until} ends before it begins; check --from and --until`,
}

/** The sentence of a problem around plans: what, where, what to do next. */
export const planProblemText = (problem: PlanProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
