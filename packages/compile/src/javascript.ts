import { type Names, printTerm } from './javascript-term.ts'
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
  const name = plan.measure.id.replaceAll(/\W+/gu, '_')
  const { measure, terms } = plan
  const varies = variesByRow(terms)
  const names: Names = { ...places, terms }
  const forWhen = neededFor(terms, plan.when)
  const forPay = neededFor(terms, plan.amount, plan.total)
  const lines = (chosen: (id: TermId) => boolean): string[] =>
    terms.flatMap((term, id) => (chosen(id) ? printTerm(term, id, names) : []))
  const once = lines((id) => !varies[id])
  const inWhen = lines((id) => varies[id] === true && forWhen.has(id))
  const inPay = lines((id) => varies[id] === true && forPay.has(id) && !forWhen.has(id))
  const text = [
    `// ${measure.id}: ${measure.title.en}`,
    `function ${name}(columns, days, from, until, out) {`,
    ...indent(1, [
      ...plan.columns
        .map(({ key }) => [key, places.columns.get(key)])
        .map(([key, i]) => `const c${i} = columns[${i}] // ${key}`),
      'const { verdict, low, high, totalLow, totalHigh } = out',
      ...once,
      ...neverInThisRun(plan, varies),
      'for (let i = from; i < until; i++) {',
      ...indent(1, [
        ...inWhen,
        `verdict[i] = t${plan.when} === 3 ? 1 : t${plan.when}`,
        `if (t${plan.when} === 0) {`,
        ...indent(1, nothing(plan, 'i')),
        '} else {',
        ...indent(1, [...inPay, ...pays(plan)]),
        '}',
      ]),
      '}',
    ]),
    '}',
  ].join('\n')
  return { name, text }
}

const indent = (by: number, lines: readonly string[]): string[] => lines.map((line) => '  '.repeat(by) + line)

/** Leaves before the loop when a claim that is the same for every row fails: most often, the measure is not in force. */
function neverInThisRun({ terms, when, ...plan }: Plan, varies: readonly boolean[]): string[] {
  const top = terms[when]
  const claims = top?.op === 'all' ? top.of : [when]
  const settled = claims.filter((id) => !varies[id])
  if (settled.length === 0) return []
  return [
    `if ((${settled.map((id) => `t${id}`).join(' & ')}) === 0) {`,
    ...indent(1, ['verdict.fill(0, from, until)', ...filled(plan)]),
    '  return',
    '}',
  ]
}
type Paying = Pick<Plan, 'amount' | 'total'>
const filled = ({ total }: Paying): string[] =>
  ['low', 'high', ...(total === null ? [] : ['totalLow', 'totalHigh'])].map((end) => `${end}.fill(0, from, until)`)

const nothing = ({ total }: Paying, at: string): string[] => [
  `low[${at}] = high[${at}] = 0`,
  ...(total === null ? [] : [`totalLow[${at}] = totalHigh[${at}] = 0`]),
]
const pays = ({ amount, total }: Paying): string[] => [
  ...(amount === null ? ['low[i] = high[i] = 0'] : [`low[i] = t${amount}l`, `high[i] = t${amount}h`]),
  ...(total === null ? [] : [`totalLow[i] = t${total}l`, `totalHigh[i] = t${total}h`]),
]
