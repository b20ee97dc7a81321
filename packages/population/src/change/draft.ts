import type { Fact, Measure, Registry, Text, Window } from '@pengce/language'
import type { BudgetRule } from '../budget/budget.ts'
import { budgetIn } from './budget-in.ts'
import { claimsOf, withWindow } from './claims.ts'
import { conditionIn } from './condition.ts'
import { figureIn } from './figure-in.ts'
import { newMeasure, titleOf } from './new-measure.ts'
import { withValue } from './places.ts'
import type { ChangeReader, Keyed } from './reader.ts'
import { figureText, valueText } from './value-text.ts'

const KINDS = ['measure', 'end', 'new', 'budget'] as const

/** The law being changed: takes one change after another, each checked against the law as it then stands. */
export class Draft {
  readonly measures = new Map<string, Measure | null>()
  readonly budgets: BudgetRule[] = []
  readonly says: Text[] = []
  readonly #law: Registry
  readonly #reader: ChangeReader
  readonly #known: ReadonlyMap<string, Measure>
  readonly #facts: ReadonlyMap<string, Fact>
  constructor(law: Registry, reader: ChangeReader) {
    this.#law = law
    this.#reader = reader
    this.#known = new Map(law.measures.map((m) => [m.id, m]))
    this.#facts = new Map(law.facts.map((f) => [f.id, f]))
  }

  take(at: string, value: unknown): void {
    const known = [
      ...KINDS,
      'figure',
      'place',
      'to',
      'drop',
      'require',
      'window',
      'like',
      'title',
      'subject',
      'when',
      'pays',
    ]
    const given = this.#reader.object(at, value, known)
    if (given === null) return
    const kind = KINDS.find((k) => k in given)
    switch (kind) {
      case 'measure':
        this.#alter(at, given)
        break
      case 'end':
        this.#end(at, given.end)
        break
      case 'new':
        this.#add(at, given)
        break
      case 'budget':
        this.#budget(`${at}.budget`, given.budget)
        break
      case undefined:
        this.#reader.note({ code: 'change/missing', at, key: KINDS.join(' / ') })
    }
  }

  /** The measure as it stands after the changes before. */
  #measure(at: string, value: unknown): Measure | null {
    const found = this.#reader.found(at, value, this.#known, 'measure')
    return found === null ? null : (this.measures.get(found.id) ?? found)
  }

  #alter(at: string, given: Keyed): void {
    const measure = this.#measure(`${at}.measure`, given.measure)
    if (measure === null) return
    const what = ['to', 'drop', 'require', 'window'].filter((key) => key in given)
    if (what.length === 0) this.#reader.note({ code: 'change/missing', at, key: 'to / drop / require / window' })
    let changed = measure
    if ('to' in given) changed = this.#figure(at, given, changed)
    if ('drop' in given) changed = this.#drop(`${at}.drop`, given.drop, changed)
    if ('require' in given) changed = this.#require(`${at}.require`, given.require, changed)
    if ('window' in given) changed = this.#window(`${at}.window`, given.window, changed)
    if (changed !== measure) this.measures.set(measure.id, changed)
  }

  #figure(at: string, given: Keyed, measure: Measure): Measure {
    const change = figureIn(this.#reader, at, given, measure)
    if (change === null) return measure
    const { place, to } = change
    this.#say(measure, (l) => `${valueText(place.value, l)} → ${valueText(to, l)} (${place.id})`)
    return withValue(measure, place.id, to)
  }

  #drop(at: string, value: unknown, measure: Measure): Measure {
    const claims = claimsOf(measure)
    const place = typeof value === 'number' ? value : Number.NaN
    const claim = claims[place - 1]
    if (claim === undefined) {
      this.#reader.note({ code: 'change/unknown-claim', at, given: String(value), most: claims.length })
      return measure
    }
    this.#say(measure, (l) => (l === 'zh' ? `去掉第 ${place} 项条件` : `condition ${place} is dropped`))
    return {
      ...measure,
      when: { kind: 'all', of: measure.when.kind === 'all' ? measure.when.of.filter((c) => c !== claim) : [] },
    }
  }
  #require(at: string, value: unknown, measure: Measure): Measure {
    const claim = conditionIn(this.#reader, at, value, this.#facts)
    if (claim === null) return measure
    this.#say(measure, (l) => (l === 'zh' ? '增加一项条件' : 'one more condition'))
    const of = measure.when.kind === 'all' ? measure.when.of : [measure.when]
    return { ...measure, when: { kind: 'all', of: [...of, claim] } }
  }
  #window(at: string, value: unknown, measure: Measure): Measure {
    const given = this.#reader.object(at, value, ['from', 'until'])
    if (given === null) return measure
    const end = (key: 'from' | 'until') =>
      given[key] === undefined
        ? (measure.window?.[key] ?? null)
        : given[key] === null
          ? null
          : this.#reader.day(`${at}.${key}`, given[key])
    const window: Window = { from: end('from'), until: end('until') }
    if (window.from !== null && window.until !== null && window.from > window.until) {
      this.#reader.note({ code: 'change/window-turned', at, from: window.from, until: window.until })
      return measure
    }
    this.#say(measure, () => `${window.from ?? '…'} – ${window.until ?? '…'}`)
    return withWindow(measure, window)
  }

  #end(at: string, value: unknown): void {
    const measure = this.#measure(`${at}.end`, value)
    if (measure === null) return
    this.measures.set(measure.id, null)
    this.#say(measure, (l) => (l === 'zh' ? '取消' : 'ended'))
  }

  #add(at: string, given: Keyed): void {
    const id = this.#newId(`${at}.new`, given.new)
    if (id === null) return
    const made = 'like' in given ? this.#alike(at, given, id) : newMeasure(this.#reader, at, given, id, this.#facts)
    if (made === null) return
    this.measures.set(id, made)
    this.#say(made, (l) => (l === 'zh' ? '新增' : 'new'))
  }
  #newId(at: string, value: unknown): string | null {
    const id = this.#reader.text(at, value)
    if (id === null) return null
    if (!/^[a-z0-9-]+\/[a-z0-9-]+$/u.test(id)) return this.#reader.note({ code: 'change/not-an-id', at, given: id })
    const taken = this.#known.has(id) || this.measures.has(id)
    return taken ? this.#reader.note({ code: 'change/id-taken', at, given: id }) : id
  }
  #alike(at: string, given: Keyed, id: string): Measure | null {
    const like = this.#measure(`${at}.like`, given.like)
    if (like === null) return null
    const title = given.title === undefined ? like.title : titleOf(given.title)
    return 'to' in given ? { ...this.#figure(at, given, like), id, title } : { ...like, id, title }
  }
  #budget(at: string, value: unknown): void {
    const rule = budgetIn(
      this.#reader,
      at,
      value,
      this.#law,
      this.#facts,
      (id, where) => this.measures.get(id) ?? this.#measure(where, id),
    )
    if (rule === null) return
    this.budgets.push(rule)
    const ceiling = { unit: 'money', parts: rule.ceiling } as const
    this.says.push({ zh: `预算上限 ${figureText(ceiling, 'zh')}`, en: `a budget of ${figureText(ceiling, 'en')}` })
  }

  #say({ title }: Measure, what: (language: 'zh' | 'en') => string): void {
    this.says.push({ zh: `${title.zh}：${what('zh')}`, en: `${title.en}: ${what('en')}` })
  }
}
