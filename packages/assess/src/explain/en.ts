import type { Comparison } from '@pengce/language'
import { dateText, quantityText, spanText } from '@pengce/values'
import type { Verdict } from '../evaluate.ts'
import { amount, answer } from './en-amount.ts'
import { lower, notSo, sentence } from './en-predicate.ts'
import type { Age, ClaimWords, ClauseWords, NameWords, Wording } from './wording.ts'

const join = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
const list = (items: readonly string[]): string => join(items, 'and')
const either = (items: readonly string[]): string => join(items, 'or')
const doesNotApply = 'does not apply'

const ops: Readonly<Record<Comparison, string>> = {
  exceeds: 'above',
  reaches: 'at least',
  below: 'below',
  within: 'at most',
  equals: 'exactly',
}
const dayOps: Readonly<Record<Comparison, string>> = {
  exceeds: 'after',
  reaches: 'on or after',
  below: 'before',
  within: 'on or before',
  equals: 'on',
}
const ages: Readonly<Record<Age['op'], (span: string, on: string) => string>> = {
  held: (span, on) => `${span} or more before ${on}`,
  'not-yet': (span, on) => `less than ${span} before ${on}`,
  'at-most': (span, on) => `at most ${span} before ${on}`,
}
const answers: Readonly<Record<Verdict, string>> = { yes: 'yes', no: 'no', open: 'to be checked' }

const name: NameWords = {
  paidBefore: 'already received under this measure',
  paidThisYear: 'received this year under this measure',
  yearly: (label, year) => (/\byear\b|\bin \d|,/u.test(label) ? `${label} (${year})` : `${label} in ${year}`),
  day: { application: 'the day of application', facts: 'the day of the facts', rules: 'the day of the rules' },
  shifted: (day, span, backwards) => `${spanText(span, 'en')} ${backwards ? 'before' : 'after'} ${day}`,
  plus: (parts) => parts.join(' plus '),
  minus: (from, less) => `${from} less ${less}`,
  increase: (label, year) => `the increase of ${label} in ${year} over the year before`,
  growth: (of) => `growth of ${of}`,
  part: (of, rate) => `${rate} of ${of}`,
  times: (a, b) => `${a} × ${b}`,
  ratio: (part, base) => `${part} as a share of ${base}`,
  steps: (of, step) => `whole steps of ${step} in ${of}`,
  lower: (parts) => `the lowest of ${list(parts)}`,
  higher: (parts) => `the highest of ${list(parts)}`,
  byCase: (names) => `the standard set by ${list(names)}`,
  count: (claims) => `how many of these are so (${claims.join('; ')})`,
  countBelow: () => 'those below that are so',
  settled: (high) => (high === null ? 'the amount settled' : `the amount settled, up to ${high}`),
}

const clause: ClauseWords = {
  so: (label) => label,
  notSo,
  oneOf: (of, options, not) => `${of} is ${not ? 'not ' : ''}${either(options)}`,
  compare: (of, op, threshold) => `${of} is ${ops[op]} ${threshold}`,
  ratio: (of, op, rate) => `${of} is ${ops[op]} ${rate}`,
  age: (of, op, span, on) => `${of} is ${ages[op](span, on)}`,
  compareDay: (of, op, day) => `${of} is ${dayOps[op]} ${day}`,
  all: (clauses) => clauses.join(', and '),
  any: (clauses) => clauses.join(', or '),
  none: (clauses) => `none of these: ${clauses.join('; ')}`,
  some: (atLeast, clauses) => `at least ${atLeast} of these: ${clauses.join('; ')}`,
  not: (said) => `not so: ${said}`,
  once: 'not received under this measure before',
  always: 'no further conditions',
}

const claim: ClaimWords = {
  said: ({ voice, verdict, label, not, instead }) => {
    if (voice === 'instance')
      return `${sentence(label)}: ${verdict === 'open' ? answers.open : (instead ?? answers[verdict])}`
    const wanted = sentence(not ? notSo(label) : label)
    if (verdict === 'open') return `${wanted}: ${instead ?? 'to be given'}`
    if (instead !== null) return `${sentence(label)}: ${instead}`
    if (verdict === 'yes') return wanted
    return not ? `${sentence(label)}: yes (must not be so)` : `${sentence(label)}: no`
  },
  chosen: ({ voice, verdict, name: of, value, options, not }) => {
    const subject = sentence(of)
    if (voice === 'instance')
      return value.known ? `${subject}: ${value.text}` : `${subject} is ${either(options)}: ${answers.open}`
    if (verdict === 'yes' && !not && options.length === 1) return `${subject}: ${value.text}`
    return `${subject}: ${value.text} (${not ? 'must not be' : 'required:'} ${either(options)})`
  },
  compare: (c) => compared(c, ops),
  compareDay: (c) => compared(c, dayOps),
  ratio: ({ voice, verdict, op, name: of, value, threshold, rate }) => {
    const needed = threshold.known ? `, that is ${threshold.text}` : threshold.text === '' ? '' : `; ${threshold.text}`
    if (voice === 'claim') return `${sentence(of)}: ${value.text} (required: ${ops[op]} ${rate}${needed})`
    if (verdict === 'open') return `${sentence(of)} ${ops[op]} ${rate}: ${answers.open}`
    return `${sentence(of)}: ${value.text} (${verdict === 'yes' ? '' : 'not '}${ops[op]} ${rate}${needed})`
  },
  age: ({ voice, verdict, op, name: of, value, span, on, reached }) => {
    const asked = ages[op](span, on)
    if (voice === 'instance')
      return verdict === 'open'
        ? `${sentence(of)} is ${asked}: ${answers.open}`
        : `${sentence(of)}: ${value.text} (${verdict === 'yes' ? '' : 'not '}${asked})`
    const since =
      verdict !== 'no' || reached === null
        ? ''
        : op === 'held'
          ? `; from ${reached}`
          : op === 'at-most'
            ? `; until ${reached}`
            : `; reached on ${reached}`
    return `${sentence(of)}: ${value.text} (required: ${asked}${since})`
  },
  once: (verdict, received) => {
    if (verdict === 'yes') return sentence(clause.once)
    if (verdict === 'open') return 'Given only once; whether it was received before: to be given'
    return received === null
      ? 'Given only once; it was enjoyed before'
      : `Given only once; ${received} was received before`
  },
  notYetInForce: (from, on) => `In force from ${from}; not yet on ${on}`,
  noLongerInForce: (until, on) => `In force until ${until}; no longer on ${on}`,
  inForce: 'In force',
  always: (value) => (value ? 'No further conditions' : 'Never so'),
  all: () => 'All of these',
  any: () => 'Any one of these',
  some: (_, atLeast, sure, of) => `At least ${atLeast} of these ${of} (${sure} so far)`,
  none: (verdict) => (verdict === 'yes' ? 'None of these' : 'None of these may be so'),
  notAll: (verdict) => (verdict === 'yes' ? 'Not all of these together' : 'These may not all be so together'),
  fewer: (_, atLeast, of) => `Fewer than ${atLeast} of these ${of} may be so`,
  given: (if_, required, actual) =>
    `If ${if_}: ${required}${actual === null ? '' : ` (${lower(actual)}, so it does not concern you)`}`,
  asFollows: 'these are required',
  required: { so: (label) => `${label} is required`, notSo: (label) => `${notSo(label)} is required` },
  must: (said) => `it is required that ${said}`,
  found: (said, verdict) => `${sentence(said)}: ${answers[verdict]}`,
}

function compared(
  { voice, verdict, op, name: of, value, threshold }: Parameters<ClaimWords['compare']>[0],
  words: Readonly<Record<Comparison, string>>,
): string {
  if (voice === 'claim') return `${sentence(of)}: ${value.text} (required: ${words[op]} ${threshold.text})`
  if (verdict === 'open') return `${sentence(of)} ${words[op]} ${threshold.text}: ${answers.open}`
  return `${sentence(of)}: ${value.text} (${verdict === 'yes' ? '' : 'not '}${words[op]} ${threshold.text})`
}

/** English. */
export const en: Wording = {
  figure: (f) => quantityText(f, 'en'),
  date: (d) => dateText(d, 'en'),
  span: (s) => spanText(s, 'en'),
  list,
  withValue: (label, value) => `${label} (${value})`,
  pending: { 'not-asked': 'to be given', 'not-known': 'not known', judgement: 'for the authority to judge' },
  pendingOf: (names, least) =>
    names.length === 0 ? 'not yet certain' : `${least === null ? '' : `at least ${least}, `}needs ${names.join('; ')}`,
  doesNotApply,
  asZero: 'does not apply, counted as 0',
  nothing: 'none',
  name,
  clause,
  claim,
  amount,
  answer,
}
