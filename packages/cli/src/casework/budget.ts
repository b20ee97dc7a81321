import { type Budget, budgetsOf, type Closed, closeYear, type LineNow, setBudget } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { moneyText, parseMoney } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { actingAtDesk, type CaseOptions } from './at-desk.ts'
import { type ActingProblem, stop } from './problem.ts'
import { notAYear } from './year.ts'

export interface BudgetOptions extends CaseOptions {
  readonly proRata?: boolean
}
/** Sets what a budget line may come to in a year. */
export async function setLine(
  line: string,
  year: string,
  most: string,
  options: BudgetOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const ceiling = parseMoney(most)
  const wrong: ActingProblem[] = [...notAYear(year)]
  if (!ceiling.ok || ceiling.value.parts < 0) wrong.push({ code: 'acting/not-money', at: 'ceiling', given: most })
  if (!ceiling.ok || wrong.length > 0) return stop(wrong, io, language)
  const rule: Budget['rule'] = options.proRata === true ? 'pro-rata' : 'first-come'
  return actingAtDesk(options, io, language, async ({ desk, actor }) => {
    const set = await setBudget(desk, actor, { line, year: Number(year), ceiling: ceiling.value.parts, rule })
    if ('problem' in set) return stop([set.problem], io, language)
    io.out(options.json === true ? JSON.stringify(set.done, null, 2) : lineText(set.done, language))
    return exit.done
  })
}

/** Shows the budget lines of a year. */
export async function showLines(year: string, options: CaseOptions, io: Io, language: Language): Promise<ExitCode> {
  const wrong = notAYear(year)
  if (wrong.length > 0) return stop(wrong, io, language)
  return actingAtDesk(options, io, language, async ({ desk, actor }) => {
    const lines = await budgetsOf(desk, actor, Number(year))
    if ('problem' in lines) return stop([lines.problem], io, language)
    if (options.json === true) io.out(JSON.stringify(lines.done, null, 2))
    else io.out(lines.done.map((l) => lineText(l, language)).join('\n') || words[language].none(year))
    return exit.done
  })
}

/** Closes the year of a line that is shared pro rata. */
export async function closeLine(
  line: string,
  year: string,
  options: CaseOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const wrong = notAYear(year)
  if (wrong.length > 0) return stop(wrong, io, language)
  return actingAtDesk(options, io, language, async ({ desk, actor }) => {
    const closed = await closeYear(desk, actor, line, Number(year))
    if ('problem' in closed) return stop([closed.problem], io, language)
    io.out(options.json === true ? JSON.stringify(closed.done, null, 2) : words[language].closed(closed.done))
    return exit.done
  })
}

/** A line in a year, on one line. */
function lineText({ line, year, ceiling, rule, charged, shared, paid }: LineNow, language: Language): string {
  const w = words[language]
  const sum = (fen: number) => moneyText(fen, language)
  return [
    `${line} ${year}`,
    ceiling === null || rule === null ? w.unset : `${w[rule]} ${sum(ceiling)}`,
    `${w.charged} ${sum(charged)}`,
    ...(rule === 'first-come' && ceiling !== null ? [`${w.left} ${sum(ceiling - charged)}`] : []),
    ...(shared === null ? [] : [`${w.shared} ${sum(shared)}`]),
    `${w.paid} ${sum(paid)}`,
  ].join('  ')
}

const words = {
  zh: {
    unset: '未设预算（不限）',
    'first-come': '先到先得',
    'pro-rata': '按比例分配',
    charged: '已列支',
    left: '剩余',
    shared: '已分配',
    paid: '已拨付',
    none: (year: string) => `${year}年度没有预算，也没有列支`,
    closed: ({ claims, asked, granted }: Closed) =>
      `共 ${claims} 项申请，合计 ${moneyText(asked, 'zh')}，分得 ${moneyText(granted, 'zh')}`,
  },
  en: {
    unset: 'no budget (takes everything)',
    'first-come': 'first come',
    'pro-rata': 'pro rata',
    charged: 'granted',
    left: 'left',
    shared: 'shared out',
    paid: 'paid',
    none: (year: string) => `no budget is set for ${year} and nothing was granted`,
    closed: ({ claims, asked, granted }: Closed) =>
      `${claims} claims over ${moneyText(asked, 'en')} got ${moneyText(granted, 'en')}`,
  },
} as const
