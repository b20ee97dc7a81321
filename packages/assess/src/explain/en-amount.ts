import type { Per } from '@pengce/language'
import { spanText } from '@pengce/values'
import { lower, sentence } from './en-predicate.ts'
import type { AmountWords, AnswerWords, Known } from './wording.ts'

const held = (name: string, value: Known): string => `${name} (${value.text})`

export const amount: AmountWords = {
  line: (kind, value, notes, more) => {
    const said = [...(value === null ? [] : [value]), ...more].join(', ')
    return `${kind === 'money' ? 'Amount' : 'Extent'} ${said}${notes.length === 0 ? '' : `: ${notes.join(', ')}`}`
  },
  notes: (notes) => notes.join(', '),
  part: (name, value, notes) => `${sentence(name)}: ${value}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
  tier: (award) => `this tier ${award}`,
  paid: (paid) => (paid === null ? 'what was received before is to be given' : `${paid} received before`),
  topUp: 'the difference is paid',
  noTier: (op) => `no tier ${op === 'exceeds' ? 'passed' : 'reached'} for the first time`,
  tierOpen: 'the tier is not yet certain',
  by: (name, value) => `by ${value.known ? name : held(name, value)}`,
  rate: (name, value, rate) => `${rate} of ${held(name, value)}`,
  fraction: (name, value, numerator, denominator) => `${numerator}/${denominator} of ${held(name, value)}`,
  openRate: (pending) => `the rate that applies (${pending})`,
  thereof: (rate) => `${rate} of that`,
  comesTo: (note, value) => (note === null ? value : `${note}, that is ${value}`),
  cap: (cap) => `capped at ${cap}`,
  capBy: (name, value) => `capped at ${name} (${value})`,
  perUnit: (standard, _unit, name, count) => {
    const each = standard.known ? standard.text : 'an amount not yet certain'
    return count.known ? `${each} for each of ${count.text} (${name})` : `${each} for each of ${held(name, count)}`
  },
  perStep: (each, name, value, step, count) =>
    `${each} for each full ${step} of ${held(name, value)}${count === null ? '' : `, ${count} times`}`,
  inCase: lower,
  otherwise: (nothing) => (nothing ? 'none of the cases' : 'in every other case'),
  dependsOn: (names) => `depends on ${names.join(', ')}`,
  bands: 'slice by slice',
  band: (from, to, inside, rate) => {
    const start = from ?? '0'
    const range =
      to === null ? `part above ${start}` : from === null ? `part up to ${to}` : `part from ${start} to ${to}`
    return `${range}, ${inside} × ${rate}`
  },
  limit: (per, ceiling, paid) => {
    const most = `at most ${ceiling} ${per === 'year' ? 'a year' : 'in all'}`
    const when = per === 'year' ? 'this year' : 'before'
    if (paid === 'none') return most
    if (paid === 'open') return `${most}, what was received ${when} is to be given`
    return `${most} (${paid.text} received ${when}, ${paid.room} left)`
  },
  deducts: (name, value) => `less ${held(name, value)}`,
  rest: (left) => `at most the ${left} left after deductions`,
  figure: held,
  belowZero: 'it comes to less than nothing, counted as 0',
  sum: 'the sum of these',
  lowest: 'the lowest of these',
  highest: 'the highest of these',
  count: (sure, of) => `${sure} of ${of}`,
  steps: (name, value, step, count) => `${held(name, value)}, once for each full ${step}, ${count} in all`,
  settled: 'as the authority settles',
}

const pers: Readonly<Record<Per, string>> = {
  once: '',
  year: ' a year',
  quarter: ' a quarter',
  month: ' a month',
  event: ' each time',
  application: ' for each application',
}
const paidEvery = {
  month: 'paid monthly',
  quarter: 'paid quarterly',
  'half-year': 'paid every six months',
  year: 'paid yearly',
} as const

export const answer: AnswerWords = {
  head: (title, item, said) => `${title}${item === null ? '' : ` (${item})`}: ${said}`,
  receive: (value) => `you can receive ${value}`,
  nothingDue: 'eligible, nothing falls due this time',
  eligible: (value) => `eligible, ${value}`,
  amountOpen: (value) => `eligible, the amount is not yet certain${value === null ? '' : ` (${value})`}`,
  enjoy: (what, value) => `you can have: ${what}${value === null ? '' : ` (${value})`}`,
  decided: (what, by) => (what === null ? `the amount is settled by ${by}` : `${what}, settled by ${by}`),
  no: 'not eligible',
  open: 'not yet certain',
  openForAuthority: 'not yet certain, for the authority to judge',
  notYet: 'not yet in force',
  noLonger: 'no longer in force',
  range: (low, high) => `${low} to ${high}`,
  atLeast: (low) => `at least ${low}`,
  notCertain: 'not yet certain',
  upTo: (high) => `up to ${high}`,
  settledBy: (by) => `settled by ${by}`,
  listed: (parts) => parts.join(', '),
  authority: 'the authority in charge',
  per: (per, value) => `${value}${pers[per]}`,
  schedule: (s, rest) => [
    ...(s.atMost ? [`for at most ${spanText(s.atMost, 'en')}`] : []),
    ...(rest ? [`${rest.used} used and ${rest.left} left`] : []),
    ...(s.paidEvery && s.paidEvery !== s.per ? [paidEvery[s.paidEvery]] : []),
    ...(s.instalments ? [`in ${s.instalments.length} instalments (${s.instalments.map((i) => i.en).join('; ')})`] : []),
  ],
  total: (value, less) => `${value} in all${less.length === 0 ? '' : ` (${less.join(', ')})`}`,
  missing: (labels) => `Still needed: ${labels.join('; ')}`,
  judged: (labels) => `Still for the authority to judge: ${labels.join('; ')}`,
  question: (asked, year) => (year === null ? asked : `${asked.replace(/\?$/u, '')} (${year})?`),
  readings: (term, text) => `“${term}”: ${text}`,
}
