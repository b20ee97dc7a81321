import type { Advice, CombinationReport, ReportedReach, YearsReport } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { dateText, moneyText } from '@pengce/values'
import { subjectName } from '../subject.ts'
import { adviceWords } from './words.ts'

export interface AdviceTextOptions {
  /** Everything: all that is displaced, each application of the plan with the other years, all that is within reach. */
  readonly all: boolean
}
/** How many of each list are told unless all are wanted. */
const FEW = 5

/**
 * Advice as text, the answer first: what contradicts, what to take together and why nothing else, which year for what,
 * the next question, and what is within reach.
 */
export function adviceText(of: Advice, { all }: AdviceTextOptions, language: Language): string {
  const w = adviceWords[language].advise
  const some = (lines: readonly string[]): readonly string[] =>
    all || lines.length <= FEW + 1 ? lines : [...lines.slice(0, FEW), w.rest(lines.length - FEW)]
  const { combination, next, withinReach } = of
  const blocks = [
    [headLine(of, language), sumLine(combination, language), ...possibleLine(of, language), ...periodLines(of)],
    block(
      w.contradictions,
      of.contradictions.map((c) => `! ${c.text}`),
    ),
    block(w.chosen(combination.chosen.length), some(chosenLines(of, language))),
    block(w.displaced(combination.displaced.length), some(combination.displaced.map((d) => d.line))),
    block(
      w.cuts,
      combination.cuts.map((c) => c.text),
    ),
    block(
      w.alternatives,
      combination.alternatives.map((a) => a.text),
    ),
    block(w.wouldChange, some(combination.wouldChange.map((f) => f.question))),
    all ? block(w.plan, of.plan.lines) : block(w.plan, planLines(of.plan, language)),
    block(w.next(next?.openQuestions ?? 0), next === null ? [w.settled] : [next.question, `  ${next.why}`]),
    block(w.withinReach(withinReach.length), some(withinReach.flatMap((r) => reachLines(r, all)))),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const block = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)]

const headLine = ({ applicant, dates }: Advice, language: Language): string =>
  adviceWords[language].advise.head(
    applicant.name,
    subjectName(applicant.subject, language),
    dateText(dates.appliedOn, language),
  )
/** The sum with its proof; nothing is not said to be a sum. */
const sumLine = ({ worth, objective, proved, lines }: CombinationReport, language: Language): string =>
  worth === 0 && proved && objective !== 'possible' ? adviceWords[language].advise.nothingCertain : (lines[0] ?? '')
/** What is possible beyond what is certain; nothing where that is what was asked for. */
function possibleLine({ combination, possible, totals }: Advice, language: Language): readonly string[] {
  if (combination.objective === 'possible') return []
  const more = Math.max(possible.worth, totals.possible)
  return more > combination.worth ? [adviceWords[language].advise.possible(moneyText(more, language))] : []
}
/** When it falls due, and what it obliges to, where that was asked for. */
function periodLines({ combination: c }: Advice): readonly string[] {
  return c.objective === 'soonest' || c.objective === 'fewest-obligations' ? c.lines.slice(1, 2) : []
}

function chosenLines({ combination: c, totals }: Advice, language: Language): readonly string[] {
  const w = adviceWords[language].advise
  return c.chosen
    .toSorted((a, b) => b.net - a.net)
    .map((x) => {
      if (x.inKind) return w.take(x.name, w.inKind)
      const most = x.high === null || x.high <= x.low ? null : moneyText(x.high, language)
      const recurring = totals.recurring.includes(x.measure)
      const whole = recurring && !totals.countedOnce.includes(x.measure)
      const upTo = w.upTo({ recurring, whole, most, noCeiling: x.high === null })
      const own = x.net === 0 && upTo !== '' ? w.notCertain : moneyText(x.net, language)
      return w.take(x.name, `${own}${upTo}`)
    })
}

/** A line for each year: what is paid, and for what one applies. */
function planLines(plan: YearsReport, language: Language): readonly string[] {
  const w = adviceWords[language].advise
  const money = (fen: number) => moneyText(fen, language)
  return [
    plan.worth === 0 && plan.proved ? w.nothingCertain : (plan.lines[0] ?? ''),
    ...(plan.gain > 0 ? plan.lines.slice(1, 2) : []),
    ...plan.years.map((y) => {
      const takes = y.takes.toSorted((a, b) => b.net - a.net)
      const named = takes.slice(0, FEW).map((t) => w.planned(t.name, t.net > 0 ? money(t.net) : null))
      return w.year(y.year, y.received > 0 ? money(y.received) : null, w.several(named, takes.length))
    }),
    ...(plan.afterwards > 0 ? [w.afterwards(money(plan.afterwards))] : []),
  ]
}

/** The first suggestion of a measure, or all of them. */
const reachLines = ({ suggestions }: ReportedReach, all: boolean): readonly string[] =>
  (all ? suggestions : suggestions.slice(0, 1)).map((s) => s.text)
