import { type Names, TermText } from './javascript-term.ts'
import { neededFor, type Plan, variesByRow } from './plan.ts'
import type { TermId } from './term.ts'

/** A measure as the text of a JavaScript function over columns. */
export interface Printed {
  readonly name: string
  readonly text: string
}

/**
 * Prints `function name(columns, days, from, until, out)`: what is the same for every row first, then a loop over the
 * rows. Truth travels as two bits, "surely" and "possibly": 0 no, 2 open, 3 yes, so that `all` is `&` and `any` is `|`.
 */
export function printMeasure(plan: Plan, places: Omit<Names, 'terms'>): Printed {
  const { measure, terms, when } = plan
  const name = measure.id.replaceAll(/\W+/gu, '_')
  const varies = variesByRow(terms)
  const forWhen = neededFor(terms, when)
  const forPay = neededFor(terms, plan.amount, plan.total)
  const text = new TermText({ ...places, terms })
  const lines = (chosen: (id: TermId) => boolean): string[] =>
    terms.flatMap((term, id) => (chosen(id) ? text.lines(term, id) : []))
  const body = [
    ...plan.columns
      .map(({ key }) => [key, places.columns.get(key)])
      .map(([k, i]) => `const c${i} = columns[${i}] // ${k}`),
    'const { verdict, low, high, totalLow, totalHigh } = out',
    ...lines((id) => varies[id] === false),
    ...neverInThisRun(plan, varies),
    'for (let i = from; i < until; i++) {',
    ...indent([
      ...lines((id) => varies[id] === true && forWhen.has(id)),
      `verdict[i] = t${when} === 3 ? 1 : t${when}`,
      `if (t${when} === 0) {`,
      ...indent(endsOf(plan).map((end) => `${end}[i] = 0`)),
      '} else {',
      ...indent([...lines((id) => varies[id] === true && forPay.has(id) && !forWhen.has(id)), ...paid(plan, text)]),
      '}',
    ]),
    '}',
  ]
  const head = [`// ${measure.id}: ${measure.title.en}`, `function ${name}(columns, days, from, until, out) {`]
  return { name, text: [...head, ...indent(body), '}'].join('\n') }
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)

/** Leaves before the loop when a claim that is the same for every row fails: most often, the measure is not in force. */
function neverInThisRun(plan: Plan, varies: readonly boolean[]): string[] {
  const top = plan.terms[plan.when]
  const claims = top?.op === 'all' ? top.of : [plan.when]
  const settled = claims.filter((id) => varies[id] === false).map((id) => `t${id}`)
  if (settled.length === 0) return []
  return [
    `if ((${settled.join(' & ')}) === 0) {`,
    ...indent(['verdict', ...endsOf(plan)].map((end) => `${end}.fill(0, from, until)`)),
    '  return',
    '}',
  ]
}

const endsOf = ({ total }: Plan): string[] => ['low', 'high', ...(total === null ? [] : ['totalLow', 'totalHigh'])]

function paid({ amount, total }: Plan, text: TermText): string[] {
  const ends = (id: TermId | null): string[] => (id === null ? ['0', '0'] : [text.low(id), text.high(id)])
  const [low, high] = ends(amount)
  const lines = [`low[i] = ${low}`, `high[i] = ${high}`]
  if (total === null) return lines
  const [totalLow, totalHigh] = ends(total)
  return [...lines, `totalLow[i] = ${totalLow}`, `totalHigh[i] = ${totalHigh}`]
}
