import type { Figure, Unit } from '@pengce/values'
import { Choice } from './choice.ts'
import { YesNo } from './condition.ts'
import { DateFact } from './day.ts'
import type { Fact, FactSource, Period, Subject } from './fact.ts'
import { text, type Words } from './text.ts'
import { freeze } from './tree.ts'
import { FigureFact, Yearly } from './yearly.ts'

/** What an author writes of a fact. */
export interface FactSpec {
  readonly label: Words
  /** Asked of the applicant; when absent it is made from the label. */
  readonly question?: Words
  /** What counts and what does not. */
  readonly note?: Words
  readonly source: FactSource
  readonly period?: Period
  readonly reachable?: boolean
}
export interface FigureSpec<U extends Unit> extends FactSpec {
  readonly least?: Figure<U> | null
  readonly most?: Figure<U> | null
}

const asked = {
  'yes-no': ([zh, en]: Words): Words => [`是否${zh}？`, `Is this so: ${en}?`],
  figure: ([zh, en]: Words): Words => [`${zh}是多少？`, `How much or how many: ${en}?`],
  choice: ([zh, en]: Words): Words => [`${zh}是哪一种？`, `Which one: ${en}?`],
  date: ([zh, en]: Words): Words => [`${zh}是哪一天？`, `On which day: ${en}?`],
} satisfies Record<Fact['type'], (label: Words) => Words>

/**
 * Words for facts about one subject, under one group of ids: `factsAbout('enterprise', 'hr-service')` makes
 * `hr-service/…`. Figures are not below zero unless `least` says otherwise.
 */
export function factsAbout(subject: Subject, group: string = subject) {
  const common = (type: Fact['type'], id: string, spec: FactSpec, period: Period) => ({
    id: `${group}/${id}`,
    subject,
    label: text(spec.label),
    question: text(spec.question ?? asked[type](spec.label)),
    ...(spec.note ? { note: text(spec.note) } : {}),
    source: spec.source,
    period: spec.period ?? period,
    ...(spec.reachable === undefined ? {} : { reachable: spec.reachable }),
  })
  const figure = <U extends Unit>(unit: U, id: string, spec: FigureSpec<U>, period: Period) =>
    freeze({
      ...common('figure', id, spec, period),
      type: 'figure' as const,
      unit,
      least: spec.least === null ? null : (spec.least?.parts ?? 0),
      most: spec.most?.parts ?? null,
    })
  return {
    yesNo: (id: string, spec: FactSpec) => new YesNo(freeze({ ...common('yes-no', id, spec, 'now'), type: 'yes-no' })),
    money: (id: string, spec: FigureSpec<'money'>) => new FigureFact('money', figure('money', id, spec, 'now')),
    rate: (id: string, spec: FigureSpec<'rate'>) => new FigureFact('rate', figure('rate', id, spec, 'now')),
    quantity: <U extends Exclude<Unit, 'money' | 'rate'>>(unit: U, id: string, spec: FigureSpec<U>) =>
      new FigureFact(unit, figure(unit, id, spec, 'now')),
    /** Money of one calendar year, keyed by year in an applicant's file. */
    yearlyMoney: (id: string, spec: FigureSpec<'money'>) => new Yearly('money', figure('money', id, spec, 'year')),
    yearly: <U extends Unit>(unit: U, id: string, spec: FigureSpec<U>) =>
      new Yearly(unit, figure(unit, id, spec, 'year')),
    choice: <const T extends string>(id: string, spec: FactSpec & { readonly options: Readonly<Record<T, Words>> }) => {
      const options = Object.fromEntries(Object.entries<Words>(spec.options).map(([key, words]) => [key, text(words)]))
      return new Choice<T>(freeze({ ...common('choice', id, spec, 'now'), type: 'choice', options }))
    },
    date: (id: string, spec: FactSpec) => new DateFact(freeze({ ...common('date', id, spec, 'now'), type: 'date' })),
  }
}
