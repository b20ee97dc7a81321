import type { Subject } from '@pengce/language'
import { quantityText, type Sentences, unitText } from '@pengce/values'
import type { Found, InputProblemFacts, ItemList, Wanted } from './problem.ts'

const subjects: Readonly<Record<Subject, string>> = {
  enterprise: 'an enterprise',
  'sole-trader': 'a sole trader',
  organisation: 'an organisation',
  person: 'a person',
  household: 'a household',
  project: 'a project',
  event: 'an event',
  site: 'a site or park',
  authority: 'an authority',
}
const one: Readonly<Record<ItemList, string>> = {
  projects: 'a project',
  events: 'an event',
  sites: 'a site',
  people: 'a person employed',
}
const wanted = (w: Wanted): string => {
  if (w === 'money') return 'an amount, such as 2000000 or 200万元'
  if (w === 'rate') return 'a rate, such as 60%'
  if (w === 'date') return 'a date, such as 2024-03-05'
  if (w === 'option') return 'one of its options'
  return `a number of ${unitText(w, 'en')}`
}
const found = (f: Found): string => {
  if (f.kind === 'text') return `the text “${clipped(f.given)}”`
  if (f.kind === 'truth' || f.kind === 'number') return `${f.kind === 'truth' ? '' : 'the number '}${f.given}`
  return f.kind === 'nothing' ? 'empty' : f.kind === 'list' ? 'a list' : 'a set of entries'
}
const clipped = (given: string): string => (given.length > 40 ? `${given.slice(0, 40)}…` : given)
const meant = (nearest: string | null): string => (nearest === null ? '' : `; did you mean “${nearest}”?`)

export const en: Sentences<InputProblemFacts> = {
  'input/not-an-object': (p) => `names with their values belong here, but it is ${found(p.found)}; follow the template`,
  'input/unknown-key': (p) =>
    `there is no entry “${clipped(p.given)}”${meant(p.nearest) || `; known are ${p.known.join(', ')}`}`,
  'input/applicant-missing': (p) => `it does not say who applies; give applicant as one of ${p.known.join(', ')}`,
  'input/unknown-applicant': (p) =>
    `“${clipped(p.given)}” is no kind of applicant${meant(p.nearest) || ';'} give one of ${p.known.join(', ')}`,
  'input/not-text': (p) => `“${p.key}” must be text, but is ${found(p.found)}; put it in quotes`,
  'input/not-complete': (p) =>
    `history can only be "complete" (all that was ever received is listed), not “${clipped(p.given)}”; leave it out otherwise`,
  'input/not-a-list': (p) => `“${p.list}” must be a list, but is ${found(p.found)}; write a list even for one`,
  'input/item-id-twice': (p) => `the id “${clipped(p.id)}” is already that of ${p.first}; give each its own id`,
  'input/unknown-fact': (p) =>
    p.nearest === null
      ? `there is no fact “${clipped(p.given)}”; look the name up in the list of facts`
      : `there is no fact “${clipped(p.given)}”; did you mean “${p.nearest.label.en}” (${p.nearest.id})?`,
  'input/ambiguous-label': (p) => `“${clipped(p.given)}” could be ${p.ids.join(' or ')}; give one of these ids`,
  'input/fact-twice': (p) => `“${p.label.en}” was already given at ${p.first}; keep only one`,
  'input/belongs-to-item': (p) =>
    `“${p.label.en}” is asked of each of several; move it to the facts of ${one[p.list]} under ${p.list}`,
  'input/belongs-to-applicant': (p) =>
    `“${p.label.en}” is about the applicant, not about ${one[p.list]}; move it to the outermost facts`,
  'input/other-subject': (p) =>
    `“${p.label.en}” is only asked of ${subjects[p.subject]}, and the applicant is ${subjects[p.applicant]}; take it out or check the applicant`,
  'input/year-missing': (p) =>
    `“${p.label.en}” goes by year, such as {"2024": …}; “${clipped(p.given)}” does not say of which year`,
  'input/not-yearly': (p) => `“${p.label.en}” does not go by year; give one value`,
  'input/no-such-year': (p) =>
    `“${clipped(p.given)}” under “${p.label.en}” is not a year; write four digits, 1949 to 2100`,
  'input/not-yes-or-no': (p) =>
    `“${p.label.en}” takes true or false, not “${clipped(p.given)}”; write not-known if you do not know`,
  'input/wrong-type': (p) => `“${p.label.en}” takes ${wanted(p.wanted)}, but is ${found(p.found)}`,
  'input/below-least': (p) =>
    `“${p.label.en}” cannot be below ${quantityText({ unit: p.unit, parts: p.least }, 'en')}, but is “${clipped(p.given)}”; check it`,
  'input/above-most': (p) =>
    `“${p.label.en}” cannot be above ${quantityText({ unit: p.unit, parts: p.most }, 'en')}, but is “${clipped(p.given)}”; check the unit`,
  'input/unknown-option': (p) =>
    `“${p.label.en}” has no option “${clipped(p.given)}”${meant(p.nearest?.en ?? null) || ';'} the options are ${p.options.map((o) => o.en).join(', ')}`,
  'input/expected-no-year': (p) =>
    `what is expected goes by year of application, such as {"2027": …}; “${clipped(p.given)}” is not a year, write four digits, 1949 to 2100`,
  'input/expected-history': (p) =>
    `what was received or enjoyed before belongs under facts, not “${clipped(p.given)}” under expected; the plan itself counts what it takes`,
  'input/expected-id-missing': (p) =>
    `it does not say of which of the ${p.list} this is expected; give the id that it has there, or a new one for a new one`,
  'input/expected-other-list': (p) =>
    `“${clipped(p.id)}” is the id of something that is not among the ${p.list}; move it to the list where it stands, or give another id`,
  'input/expected-differs': (p) =>
    `“${p.label.en}” of ${p.year} is already given under ${p.first}, with another value; keep what is known there, and only what is not known yet under expected`,
}
