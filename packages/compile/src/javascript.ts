import { missingLines, placeName } from './javascript-missing.ts'
import { type Names, TermText } from './javascript-term.ts'
import { claimsOf, neededFor, type Plan, variesByRow } from './plan.ts'
import type { TermId } from './term.ts'

/** A measure as the text of a JavaScript function over columns. */
export interface Printed {
  readonly name: string
  readonly text: string
}

/**
 * Prints `function name(columns, days, from, until, out)`: what is the same for every row first, then a loop over the
 * rows. Truth travels as two bits, "surely" and "possibly": 0 no, 2 open, 3 yes, so that `all` is `&` and `any` is `|`.
 * With reasons it also tells which claim failed first and which fact is missing.
 */
export function printMeasure(plan: Plan, places: Omit<Names, 'terms'>, reasons: boolean): Printed {
  const { measure, terms, when } = plan
  const name = measure.id.replaceAll(/\W+/gu, '_')
  const varies = variesByRow(terms, places.absent)
  const forWhen = neededFor(terms, when)
  const forPay = neededFor(terms, plan.amount, plan.total)
  const text = new TermText({ ...places, terms })
  const lines = (chosen: (id: TermId) => boolean): string[] =>
    terms.flatMap((term, id) => (chosen(id) ? text.lines(term, id) : []))
  const body = [
    ...plan.columns.flatMap(({ key }) => {
      const place = places.columns.get(key)
      return place === undefined ? [] : [`const c${place} = columns[${place}] // ${key}`]
    }),
    `const { ${outputs(plan, reasons).join(', ')} } = out`,
    ...lines((id) => varies[id] === false),
    ...neverInThisRun(plan, varies, reasons),
    'for (let i = from; i < until; i++) {',
    ...indent([
      ...lines((id) => varies[id] === true && forWhen.has(id)),
      `verdict[i] = t${when} === 3 ? 1 : t${when}`,
      ...(reasons ? [`reason[i] = ${reasonText(plan)}`] : []),
      `if (t${when} === 0) {`,
      ...indent([...endsOf(plan), ...(reasons ? ['missing'] : [])].map((end) => `${end}[i] = 0`)),
      '} else {',
      ...indent([
        ...lines((id) => varies[id] === true && forPay.has(id) && !forWhen.has(id)),
        ...paid(plan, text),
        ...(reasons ? missing(plan, text) : []),
      ]),
      '}',
    ]),
    '}',
  ]
  const head = [`// ${measure.id}: ${measure.title.en}`, `function ${name}(columns, days, from, until, out) {`]
  return { name, text: [...head, ...indent(body), '}'].join('\n') }
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)

/**
 * Leaves before the loop when a claim that is the same for every row fails: most often, the measure is not in force.
 * With reasons only when that claim is the first, as it could otherwise be another that failed first.
 */
function neverInThisRun(plan: Plan, varies: readonly boolean[], reasons: boolean): string[] {
  const claims = claimsOf(plan)
  const settled = (reasons ? claims.slice(0, 1) : claims).filter((id) => varies[id] === false).map((id) => `t${id}`)
  if (settled.length === 0) return []
  return [
    `if ((${settled.join(' & ')}) === 0) {`,
    ...indent(outputs(plan, reasons).map((end) => `${end}.fill(${end === 'reason' ? 1 : 0}, from, until)`)),
    '  return',
    '}',
  ]
}

const endsOf = ({ total }: Plan): string[] => ['low', 'high', ...(total === null ? [] : ['totalLow', 'totalHigh'])]
const outputs = (plan: Plan, reasons: boolean): string[] => [
  'verdict',
  ...endsOf(plan),
  ...(reasons ? ['reason', 'missing'] : []),
]

/** The first claim that fails where the verdict is no, the first that is open where it is open. */
function reasonText(plan: Plan): string {
  const claims = claimsOf(plan)
  const first = (test: string): string => claims.map((id, i) => `t${id} ${test} ? ${i + 1} : `).join('')
  return `t${plan.when} === 3 ? 0 : t${plan.when} === 0 ? ${first('=== 0')}0 : ${first('!== 3')}0`
}

function missing({ terms, columns, when, amount, total }: Plan, text: TermText): string[] {
  const roots = [when, amount, total].filter((id) => id !== null)
  const needed = neededFor(terms, ...roots)
  const place = new Map(columns.map((c, i) => [c.key, i + 1]))
  return [
    ...terms.flatMap((term, id) => (needed.has(id) ? missingLines(term, id, text, place) : [])),
    `missing[i] = ${roots.map((id) => placeName(terms, id)).join(' || ')}`,
  ]
}

function paid({ amount, total }: Plan, text: TermText): string[] {
  const ends = (id: TermId | null): string[] => (id === null ? ['0', '0'] : [text.low(id), text.high(id)])
  const [low, high] = ends(amount)
  const lines = [`low[i] = ${low}`, `high[i] = ${high}`]
  if (total === null) return lines
  const [totalLow, totalHigh] = ends(total)
  return [...lines, `totalLow[i] = ${totalLow}`, `totalHigh[i] = ${totalHigh}`]
}
